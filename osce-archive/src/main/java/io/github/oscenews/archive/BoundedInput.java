package io.github.oscenews.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** So many of the next bytes of a stream, which fails when there are fewer. */
final class BoundedInput extends BlockInput {

    private final InputStream in;
    private long left;
    private boolean failed;

    BoundedInput(InputStream in, long length) {
        this.in = in;
        this.left = length;
    }

    /** {@return whether the stream could not give what it should} */
    boolean failed() {
        return failed;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0 || left == 0) {
            return length == 0 ? 0 : -1;
        }
        failed = true;
        int read = in.read(bytes, offset, (int) Math.min(length, left));
        if (read < 0) {
            throw new EOFException("it should have " + left + " more bytes here");
        }
        left -= read;
        failed = false;
        return read;
    }

    /** Reads what is left of it. */
    void drain() throws IOException {
        transferTo(OutputStream.nullOutputStream());
    }
}
