package io.github.oscenews.cli;

import io.github.oscenews.parser.DocumentTotals;
import io.github.oscenews.parser.Problem;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;

/** Writes what is found in documents, one after the other. */
interface CheckReport extends Closeable, Flushable {

    /** Begins a report. */
    @FunctionalInterface
    interface Format {
        CheckReport open(OutputStream out);
    }

    /** Takes a problem of the document whose totals come next. */
    void problem(String document, Problem problem) throws IOException;

    /** Takes the totals of a document, behind its problems. */
    void document(String document, DocumentTotals totals) throws IOException;

    /** Takes the totals of all documents. */
    void summary(Summary summary) throws IOException;
}
