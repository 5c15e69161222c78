package io.github.oscenews.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/** A WARC file; its records are not read yet, which is said. */
final class WarcFile {

    private WarcFile() {}

    /**
     * Reads all records.
     *
     * @param in the bytes of the file, plain or gzip, at its first byte; supports marks
     * @param name the name of the file
     * @param sink takes what is found
     * @throws IOException when the bytes cannot be read, or when the sink throws it
     */
    static void read(InputStream in, String name, WarcSink sink) throws IOException {
        if (sink.entry()) {
            sink.problem(ArchiveProblemCode.FORMAT_UNSUPPORTED, name, OptionalLong.empty(), "WARC files are not read");
        }
    }
}
