package io.github.oscenews.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Bytes that are counted and digested as they are written. Not thread-safe. */
final class CountedOutput extends FilterOutputStream {

    private final Digest digest = new Digest();
    private long bytes;

    CountedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
        out.write(buffer, offset, length);
        digest.add(buffer, offset, length);
        bytes += length;
    }

    /** How many were written. */
    long bytes() {
        return bytes;
    }

    /** The digest of those that were written, in hexadecimal; to be asked for once. */
    String sha256() {
        return digest.sha256();
    }
}
