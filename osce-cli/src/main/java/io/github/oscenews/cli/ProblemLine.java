package io.github.oscenews.cli;

import io.github.oscenews.model.Severity;
import io.github.oscenews.parser.Problem;
import java.util.Locale;

/** A problem as a line in the form that editors jump to: {@code document:line:column: severity code: message}. */
final class ProblemLine {

    private ProblemLine() {}

    static String of(String document, Problem problem) {
        return document + ":" + problem.lineNumber() + ":" + problem.columnNumber() + ": " + name(problem.severity())
                + " " + problem.code().id() + ": " + problem.message();
    }

    static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
