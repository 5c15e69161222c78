package io.github.oscenews.parser;

import io.github.oscenews.model.Source;

/**
 * A block that looks like a record and cannot be an item. All its characters are residue.
 *
 * <p>Immutable and thread-safe.
 */
public final class Reject {

    private final String text;
    private final SourceSpan span;
    private final Source source;
    private final Problem problem;

    Reject(String text, SourceSpan span, Source source, Problem problem) {
        this.text = text;
        this.span = span;
        this.source = source;
        this.problem = problem;
    }

    /** {@return the block as it stands in the decoded input, line ends included} */
    public String text() {
        return text;
    }

    /** {@return the place of the text} */
    public SourceSpan span() {
        return span;
    }

    /** {@return where the block was seen: the document, and the lines of the block} */
    public Source source() {
        return source;
    }

    /** {@return why it is no item; when there are several reasons, the first in the block} */
    public Problem problem() {
        return problem;
    }

    /** {@return the source and the problem, for logs} */
    @Override
    public String toString() {
        return source.document() + ":" + problem;
    }
}
