package io.github.oscenews.parser;

import io.github.oscenews.model.Severity;
import java.util.Objects;

/**
 * Something about an input that went wrong or deserves a second look.
 *
 * <p>Two problems are equal when they say the same of the same place. Immutable and thread-safe.
 */
public final class Problem {

    private final ProblemCode code;
    private final SourceSpan span;
    private final long lineNumber;
    private final long columnNumber;
    private final String message;

    Problem(ProblemCode code, Segment place, String message) {
        this.code = code;
        this.span = place.span();
        this.lineNumber = place.lineNumber();
        this.columnNumber = place.columnNumber();
        this.message = message;
    }

    /** {@return what kind of problem this is} */
    public ProblemCode code() {
        return code;
    }

    /** {@return the severity of the {@link #code()}} */
    public Severity severity() {
        return code.severity();
    }

    /** {@return the characters it is about; an empty range where nothing stands, such as at an empty entry of a list} */
    public SourceSpan span() {
        return span;
    }

    /** {@return the line of the first of these characters, 1-based; in HTML that of the file} */
    public long lineNumber() {
        return lineNumber;
    }

    /** {@return the place of the first of these characters in its line, 1-based, in UTF-16 units} */
    public long columnNumber() {
        return columnNumber;
    }

    /**
     * What was found and what was expected, in one line.
     *
     * @return a sentence, and behind it the line in question: shortened, with characters that cannot be seen as their numbers, and
     *     with the place between {@code >>} and {@code <<} unless it is the whole line. Only the first problems of a code have that
     *     excerpt, see {@link NewsroomParser.Builder#mostExcerpts(int)}. The wording may change between releases
     */
    public String message() {
        return message;
    }

    /** {@return whether the other says the same of the same place} */
    @Override
    public boolean equals(Object other) {
        return other instanceof Problem problem
                && problem.code == code
                && problem.span.equals(span)
                && problem.lineNumber == lineNumber
                && problem.columnNumber == columnNumber
                && problem.message.equals(message);
    }

    /** {@return a hash code of code, place and message} */
    @Override
    public int hashCode() {
        return Objects.hash(code, span, message);
    }

    /** {@return line, column, code and message in one line, for logs} */
    @Override
    public String toString() {
        return lineNumber + ":" + columnNumber + ": " + code.id() + ": " + message;
    }
}
