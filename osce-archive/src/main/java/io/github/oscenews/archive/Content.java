package io.github.oscenews.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The bytes of a document as a handler sees them: they end where they cannot be read on, and where they become too many. */
final class Content extends BlockInput {

    private final InputStream in;
    private long left;
    private boolean ended;
    private boolean tooLong;

    /** The bytes of a stream, but not more than so many. */
    Content(InputStream in, long longest) {
        this.in = in;
        this.left = longest;
    }

    /** {@return whether there is more than may be read, as far as the reader came} */
    boolean tooLong() {
        return tooLong;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0 || ended) {
            return ended ? -1 : 0;
        }
        try {
            int read = left > 0 ? in.read(bytes, offset, (int) Math.min(length, left)) : beyond();
            ended = read < 0;
            left -= Math.max(read, 0);
            return read;
        } catch (Stop e) {
            ended = true;
            return -1;
        }
    }

    private int beyond() throws IOException {
        tooLong = in.read() >= 0;
        return -1;
    }

    /** Reads what the handler has left, so that it shows whether there is too much of it. */
    void drain() throws IOException {
        transferTo(OutputStream.nullOutputStream());
    }
}
