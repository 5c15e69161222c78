package io.github.oscenews.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** The body of an HTTP message, decompressed from gzip as far as it is sound. */
final class GzipBody extends GZIPInputStream {

    private static final int BUFFER = 1 << 13;

    GzipBody(InputStream in) throws IOException {
        super(in, BUFFER);
        inf.end();
        inf = new GzipInflater(true);
    }
}
