package io.github.oscenews.parser;

import io.github.oscenews.model.Severity;

/**
 * Something about an input that went wrong or deserves a second look.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code what kind of problem this is
 * @param span the characters it is about
 * @param lineNumber the line of the first of these characters, 1-based
 * @param columnNumber the place of the first of these characters in its line, 1-based, in UTF-16 units
 * @param message what was found and what was expected, in one line; the wording may change between releases
 */
public record Problem(ProblemCode code, SourceSpan span, long lineNumber, long columnNumber, String message) {

    static Problem at(Segment segment, ProblemCode code, String message) {
        return new Problem(code, segment.span(), segment.lineNumber(), segment.columnNumber(), message);
    }

    /** {@return the severity of the {@link #code()}} */
    public Severity severity() {
        return code.severity();
    }
}
