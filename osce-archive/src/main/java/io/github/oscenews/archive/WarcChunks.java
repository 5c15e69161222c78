package io.github.oscenews.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** A body that was sent in chunks, without what is between them. Reading throws {@link WarcDamage} where they are not as they say. */
final class WarcChunks extends BlockInput {

    private static final int BUFFER = 1 << 13;
    private static final int LONGEST_LINE = 1 << 12;

    /** The most digits, base 16, that fit a positive {@code long}. */
    private static final int MOST_DIGITS = 15;

    private final InputStream in;
    private long left;
    private boolean isBegun;
    private boolean isOver;

    private WarcChunks(InputStream in) {
        this.in = in;
    }

    /** {@return the bytes of the chunks; or the bytes as they are, when they do not begin with a chunk: crawlers may have undone them} */
    static InputStream of(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
        buffered.mark(MOST_DIGITS + 2);
        int digits = 0;
        int next = buffered.read();
        while (Character.digit(next, 16) >= 0 && digits <= MOST_DIGITS) {
            digits++;
            next = buffered.read();
        }
        boolean isChunk = digits > 0 && digits <= MOST_DIGITS && endsSize(next);
        buffered.reset();
        return isChunk ? new WarcChunks(buffered) : buffered;
    }

    private static boolean endsSize(int next) {
        return next < 0 || ";\t\r\n ".indexOf(next) >= 0;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        if (left == 0 && (isOver || !next())) {
            return -1;
        }
        int read = in.read(bytes, from, (int) Math.min(length, left));
        if (read < 0) {
            throw new WarcDamage("found its end within a chunk");
        }
        left -= read;
        return read;
    }

    /** {@return 1 when there may be more; what reads gzip asks that to see whether there is another member} */
    @Override
    public int available() {
        return isOver ? 0 : 1;
    }

    /** Begins the next chunk; false when there is none. */
    private boolean next() throws IOException {
        if (isBegun && line(in.read()) > 0) {
            throw new WarcDamage("found a chunk that is longer than it says");
        }
        isBegun = true;
        left = size();
        if (left == 0) {
            isOver = true;
            finish();
        }
        return left > 0;
    }

    private long size() throws IOException {
        long size = 0;
        int digits = 0;
        int next = in.read();
        while (Character.digit(next, 16) >= 0 && digits < MOST_DIGITS) {
            size = (size << 4) | Character.digit(next, 16);
            digits++;
            next = in.read();
        }
        if (digits == 0) {
            throw new WarcDamage(
                    next < 0
                            ? "found its end before its last chunk"
                            : "found something other than a chunk behind a chunk");
        }
        if (!endsSize(next)) {
            throw new WarcDamage("found a chunk with a length that is none");
        }
        line(next);
        return size;
    }

    /**
     * Reads to the end of a line.
     *
     * @param first its first byte
     * @return how many bytes it has, without its end
     */
    private int line(int first) throws IOException {
        int length = 0;
        int next = first;
        while (next != '\n' && next >= 0) {
            if (next != '\r') {
                length++;
            }
            if (length > LONGEST_LINE) {
                throw new WarcDamage("found a line without end between chunks");
            }
            next = in.read();
        }
        return length;
    }

    /** Reads the trailer, and sees that nothing but line ends follow it. */
    private void finish() throws IOException {
        int next = in.read();
        while (line(next) > 0) {
            next = in.read();
        }
        do {
            next = in.read();
        } while (next == '\r' || next == '\n');
        if (next >= 0) {
            throw new WarcDamage("found more behind its last chunk");
        }
    }
}
