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

    static ProblemLine of(String document, Problem problem) {
        return of(document, 1, problem);
    }

    /** A problem of a text that stood further down in a document: the text's first line was this one. */
    static ProblemLine of(String document, long firstLine, Problem problem) {
        long line = firstLine - 1 + problem.lineNumber();
        return new ProblemLine(
                document + ":" + line + ":" + problem.columnNumber(),
                problem.severity(),
                problem.code().id(),
                problem.message());
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
