package io.github.oscenews.cli;

import io.github.oscenews.json.JsonProblemCode;
import io.github.oscenews.model.Severity;
import io.github.oscenews.parser.Problem;
import java.util.Locale;

/**
 * A problem of a document or of a file of rejects, as a line in the form that editors jump to: {@code document:line:column:
 * severity code: message}.
 *
 * @param place the document, the line and, where there is one, the column
 * @param severity how bad it is
 * @param code what kind of problem it is
 * @param message what was found and what was expected
 */
record ProblemLine(String place, Severity severity, String code, String message) {

    /** A problem of a document. */
    static ProblemLine of(String document, Problem problem) {
        return new ProblemLine(
                document + ":" + problem.lineNumber() + ":" + problem.columnNumber(),
                problem.severity(),
                problem.code().id(),
                problem.message());
    }

    /** A problem of the text that a line of a file of rejects holds, and that is to be repaired there. */
    static ProblemLine ofText(String file, long line, long lineOfText, Problem problem) {
        return new ProblemLine(
                file + ":" + line,
                problem.severity(),
                problem.code().id(),
                "line " + lineOfText + " of the text: " + problem.message());
    }

    /** A problem of a line of a file of rejects. */
    static ProblemLine of(String file, long line, JsonProblemCode code, String message) {
        return new ProblemLine(file + ":" + line, code.severity(), code.id(), message);
    }

    static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return place + ": " + name(severity) + " " + code + ": " + message;
    }
}
