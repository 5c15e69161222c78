package io.github.oscenews.cli;

import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;

/** Writes what is found in documents, one after the other. */
interface CheckReport extends Flushable {

    /** What a report looks like. */
    enum Format {
        TEXT,
        JSON;

        /** Begins a report. */
        CheckReport open(OutputStream out) {
            return switch (this) {
                case TEXT -> new TextReport(out);
                case JSON -> new JsonReport(out);
            };
        }
    }

    /** Takes a problem of the document whose totals come next. */
    void problem(ProblemLine problem) throws IOException;

    /** Takes the totals of a document, behind its problems. */
    void document(String document, Totals totals) throws IOException;

    /** Takes a problem of an archive, or of a folder. */
    void archive(ProblemLine problem) throws IOException;

    /** Completes the report, given the totals of all documents. */
    void end(Summary summary) throws IOException;
}
