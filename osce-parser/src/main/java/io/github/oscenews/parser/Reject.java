package io.github.oscenews.parser;

import io.github.oscenews.model.Source;
import java.util.Optional;

/**
 * A block that looks like a record and cannot be an item, with its text to be repaired. All its characters are residue (rule 7.4 of {@code
 * docs/format.md}).
 *
 * <p>Two are equal when all values are. Immutable and thread-safe.
 */
public final class Reject {

    private final String text;
    private final boolean isCut;
    private final Optional<String> url;
    private final SourceSpan span;
    private final Source source;
    private final Problem problem;

    Reject(String text, boolean isCut, Optional<String> url, SourceSpan span, Source source, Problem problem) {
        this.text = text;
        this.isCut = isCut;
        this.url = url;
        this.span = span;
        this.source = source;
        this.problem = problem;
    }

    /**
     * The block as text that can be repaired and parsed again: of listing text, as it stands in the decoded input, line ends
     * included; of HTML, the lines that listing text would have, with LF between them.
     *
     * @return the block, or its beginning, see {@link #isCut()}
     */
    public String text() {
        return text;
    }

    /**
     * {@return whether the text is only the beginning of the block, as that, a line of it with its blanks, or the white space
     * between two lines is longer than the limits of the parser}
     */
    public boolean isCut() {
        return isCut;
    }

    /** {@return the absolute address that the title of the block links to; empty when there is none} */
    public Optional<String> url() {
        return url;
    }

    /** {@return the place of the block in the document, also where the text is cut} */
    public SourceSpan span() {
        return span;
    }

    /** {@return where the block was seen: the document, and the lines of the block, 1-based, in HTML those of the file} */
    public Source source() {
        return source;
    }

    /** {@return why it is no item; when there are several reasons, the first in the block} */
    public Problem problem() {
        return problem;
    }

    /** {@return whether all values of the other are equal} */
    @Override
    public boolean equals(Object other) {
        return other instanceof Reject reject
                && reject.text.equals(text)
                && reject.isCut == isCut
                && reject.url.equals(url)
                && reject.span.equals(span)
                && reject.source.equals(source)
                && reject.problem.equals(problem);
    }

    /** {@return a hash code of the place} */
    @Override
    public int hashCode() {
        return span.hashCode();
    }

    /** {@return the source and the problem, for logs} */
    @Override
    public String toString() {
        return source.document() + ":" + problem;
    }
}
