package io.github.oscenews.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** A report for programs: one JSON object for each document, and for each problem of an archive, on one line. Holds the
 * problems of one document. */
final class JsonReport implements CheckReport {

    private final JsonLines lines;
    private final List<ProblemLine> problems = new ArrayList<>();

    JsonReport(OutputStream out) {
        this.lines = new JsonLines(out);
    }

    @Override
    public void problem(ProblemLine problem) {
        problems.add(problem);
    }

    @Override
    public void document(String document, Totals totals) throws IOException {
        lines.write(json -> {
            json.writeStringProperty("document", document);
            if (totals.isItems()) {
                json.writeStringProperty("format", totals.format());
            } else {
                json.writeNumberProperty("characters", totals.characters());
                json.writeNumberProperty("fields", totals.fields());
                json.writeNumberProperty("furniture", totals.furniture());
                json.writeNumberProperty("residue", totals.residue());
            }
            json.writeNumberProperty("items", totals.items());
            json.writeNumberProperty("rejects", totals.rejects());
            writeProblems(json);
        });
    }

    @Override
    public void archive(ProblemLine problem) throws IOException {
        problems.add(problem);
        lines.write(json -> {
            json.writeStringProperty("archive", problem.place().name());
            writeProblems(json);
        });
    }

    /** Writes the problems held, and forgets them. */
    private void writeProblems(JsonGenerator json) {
        json.writeArrayPropertyStart("problems");
        problems.forEach(problem -> write(problem, json));
        json.writeEndArray();
        problems.clear();
    }

    private static void write(ProblemLine problem, JsonGenerator json) {
        Place place = problem.place();
        json.writeStartObject();
        json.writeStringProperty("code", problem.code());
        json.writeStringProperty("severity", ProblemLine.name(problem.severity()));
        place.line().ifPresent(line -> json.writeNumberProperty("line", line));
        place.column().ifPresent(column -> json.writeNumberProperty("column", column));
        place.offset().ifPresent(offset -> json.writeNumberProperty("byte", offset));
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
