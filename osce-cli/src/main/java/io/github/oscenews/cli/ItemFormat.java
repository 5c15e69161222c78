package io.github.oscenews.cli;

import io.github.oscenews.json.ExportFormat;
import io.github.oscenews.json.JsonFormat;
import java.io.OutputStream;
import java.util.List;

/** A format that items are written in. */
enum ItemFormat {
    JSON_LINES("jsonl"),
    JSON_ARRAY("json"),
    NINJS("ninjs"),
    JSON_LD("jsonld"),
    JSON_FEED("jsonfeed"),
    CSV("csv"),
    CSV_FOR_SPREADSHEETS("csv"),
    TEXT("text");

    private final String id;

    ItemFormat(String id) {
        this.id = id;
    }

    /** Its name on the command line. */
    String id() {
        return id;
    }

    /**
     * Begins to write.
     *
     * @param problems takes what the format cannot carry
     * @param summary counts that
     */
    ItemOutput open(OutputStream out, ShownProblems problems, Summary summary) {
        // Here and below no switch first, as for that Java would load one class more in the shortest run.
        if (isJson()) {
            return new JsonOutput(out, this == JSON_ARRAY ? JsonFormat.JSON_ARRAY : JsonFormat.JSON_LINES);
        }
        return this == TEXT ? new TextOutput(out, problems, summary) : new ExportOutput(out, export());
    }

    /** The keys of the items' own JSON that the format has no place for. */
    List<String> leftOut() {
        if (isJson()) {
            return List.of();
        }
        return this == TEXT ? TextOutput.LEFT_OUT : export().leftOut();
    }

    private boolean isJson() {
        return this == JSON_LINES || this == JSON_ARRAY;
    }

    private ExportFormat export() {
        return switch (this) {
            case NINJS -> ExportFormat.NINJS;
            case JSON_LD -> ExportFormat.JSON_LD;
            case JSON_FEED -> ExportFormat.JSON_FEED;
            case CSV -> ExportFormat.CSV;
            case CSV_FOR_SPREADSHEETS -> ExportFormat.CSV_FOR_SPREADSHEETS;
            case JSON_LINES, JSON_ARRAY, TEXT -> throw new IllegalStateException(this + " is no export");
        };
    }
}
