package io.github.oscenews.cli;

import io.github.oscenews.parser.DocumentTotals;
import io.github.oscenews.parser.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** A report for programs: one JSON object for each document, on one line. Holds the problems of one document. */
final class JsonReport implements CheckReport {

    private final JsonLines lines;
    private final List<Problem> problems = new ArrayList<>();

    JsonReport(OutputStream out) {
        this.lines = new JsonLines(out);
    }

    @Override
    public void problem(String document, Problem problem) {
        problems.add(problem);
    }

    @Override
    public void document(String document, DocumentTotals totals) throws IOException {
        lines.write(json -> {
            json.writeStringProperty("document", document);
            json.writeNumberProperty("characters", totals.characters());
            json.writeNumberProperty("fields", totals.fields());
            json.writeNumberProperty("furniture", totals.furniture());
            json.writeNumberProperty("residue", totals.residue());
            json.writeNumberProperty("items", totals.items());
            json.writeNumberProperty("rejects", totals.rejects());
            json.writeArrayPropertyStart("problems");
            problems.forEach(problem -> write(problem, json));
            json.writeEndArray();
        });
        problems.clear();
    }

    private static void write(Problem problem, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", problem.code().id());
        json.writeStringProperty("severity", ProblemLine.name(problem.severity()));
        json.writeNumberProperty("line", problem.lineNumber());
        json.writeNumberProperty("column", problem.columnNumber());
        json.writeStringProperty("message", problem.message());
        json.writeEndObject();
    }

    @Override
    public void flush() throws IOException {
        lines.flush();
    }

    /** Leaves the totals out: whoever reads the objects can add up. */
    @Override
    public void end(Summary summary) throws IOException {
        lines.close();
    }
}
