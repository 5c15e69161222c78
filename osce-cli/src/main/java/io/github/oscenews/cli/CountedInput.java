package io.github.oscenews.cli;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bytes that are counted and, if anybody wants to know, digested as they are read. Not thread-safe. */
final class CountedInput extends FilterInputStream {

    private final @Nullable Digest digest;
    private long bytes;

    private CountedInput(InputStream in, @Nullable Digest digest) {
        super(in);
        this.digest = digest;
    }

    static CountedInput of(InputStream in, boolean wantsDigest) {
        return new CountedInput(in, wantsDigest ? new Digest() : null);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        if (read > 0) {
            bytes += read;
            if (digest != null) {
                digest.add(buffer, offset, read);
            }
        }
        return read;
    }

    /** Reads what it skips. */
    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.max(0, Math.min(count, 1 << 13))).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Reads to the end, be it that of the whole or where it is cut off. */
    void skipRest() throws IOException {
        try {
            transferTo(OutputStream.nullOutputStream());
        } catch (EOFException e) {
            // There is no more.
        }
    }

    /** How many were read so far. */
    long bytes() {
        return bytes;
    }

    /** The digest of those that were read, in hexadecimal; to be asked for once. Empty when nobody wanted it. */
    Optional<String> sha256() {
        return digest == null ? Optional.empty() : Optional.of(digest.sha256());
    }
}
