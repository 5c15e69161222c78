package io.github.oscenews.cli;

import io.github.oscenews.model.Source;
import java.io.IOException;
import java.util.Optional;

/**
 * What is known of a document when it is read.
 *
 * @param source which one it is
 * @param totals what was counted in it
 * @param bytes how long it is, decompressed
 * @param sha256 the digest of these bytes in hexadecimal; empty when nobody wants it
 */
record DocumentEnd(Source source, Totals totals, long bytes, Optional<String> sha256) {

    /** Reads what is left of the document, as the digest is that of all bytes. */
    static DocumentEnd of(Source source, Totals totals, CountedInput in) throws IOException {
        in.skipRest();
        return new DocumentEnd(source, totals, in.bytes(), in.sha256());
    }
}
