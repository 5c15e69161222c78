package io.github.oscenews.cli;

import io.github.oscenews.archive.ArchiveProblem;
import io.github.oscenews.json.JsonProblem;
import io.github.oscenews.json.JsonProblemCode;
import io.github.oscenews.model.MergeProblem;
import io.github.oscenews.model.Severity;
import io.github.oscenews.parser.Problem;
import java.util.Locale;

/**
 * A problem of any kind, whoever found it, as a line in the form that editors jump to: {@code document:line:column: severity code:
 * message}.
 *
 * @param place where it is
 * @param severity how bad it is
 * @param code what kind of problem it is
 * @param message what was found and what was expected
 */
record ProblemLine(Place place, Severity severity, String code, String message) {

    /**
     * A problem of a document.
     *
     * @param linesAbove how many lines of the document are above those in which the problem counts
     */
    static ProblemLine of(String document, long linesAbove, Problem problem) {
        return new ProblemLine(
                Place.of(document, linesAbove + problem.lineNumber(), problem.columnNumber()),
                problem.severity(),
                problem.code().id(),
                problem.message());
    }

    /** A problem of a document of items. */
    static ProblemLine of(String document, JsonProblem problem) {
        return of(document, problem.lineNumber(), problem.code(), problem.message());
    }

    /** A problem of a sighting. */
    static ProblemLine of(MergeProblem problem) {
        return new ProblemLine(
                Place.of(problem.source()), problem.severity(), problem.code().id(), problem.message());
    }

    /** A problem of an archive. */
    static ProblemLine of(ArchiveProblem problem) {
        return new ProblemLine(
                Place.ofBytes(problem.name(), problem.offset()),
                problem.severity(),
                problem.code().id(),
                problem.message());
    }

    /** A problem of the text that a line of a file of rejects holds, and that is to be repaired there. */
    static ProblemLine ofText(String file, long line, long lineOfText, Problem problem) {
        return new ProblemLine(
                Place.ofLine(file, line),
                problem.severity(),
                problem.code().id(),
                "line " + lineOfText + " of the text: " + problem.message());
    }

    /** A problem of a line of JSON. */
    static ProblemLine of(String file, long line, JsonProblemCode code, String message) {
        return new ProblemLine(Place.ofLine(file, line), code.severity(), code.id(), message);
    }

    static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return place + ": " + name(severity) + " " + code + ": " + message;
    }
}
