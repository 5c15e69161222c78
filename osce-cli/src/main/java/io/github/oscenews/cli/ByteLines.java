package io.github.oscenews.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * The lines of UTF-8 bytes, one after the other, without a byte-order mark at the beginning. Each line ends with a line feed or at
 * the end of the input. Not thread-safe.
 */
final class ByteLines {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final BufferedInputStream in;
    private final int longest;

    /** The line, or, of one that is too long, one byte more than is allowed. */
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private boolean isReadToItsEnd = true;
    private long number;

    /**
     * Begins to read.
     *
     * @param longest the number of bytes that a line may have, so that an input without line ends cannot fill the memory
     */
    ByteLines(InputStream in, int longest) throws IOException {
        this.in = new BufferedInputStream(in);
        this.longest = longest;
        this.in.mark(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(this.in.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            this.in.reset();
        }
    }

    /** Moves to the next line, and returns whether there is one. */
    boolean next() throws IOException {
        copyRest(OutputStream.nullOutputStream());
        line.reset();
        int b = in.read();
        if (b < 0) {
            return false;
        }
        number++;
        for (; b >= 0 && b != '\n'; b = in.read()) {
            line.write(b);
            if (isTooLong()) {
                isReadToItsEnd = false;
                return true;
            }
        }
        return true;
    }

    /** The number of the line, 1-based. */
    long number() {
        return number;
    }

    boolean isTooLong() {
        return line.size() > longest;
    }

    /** The line without its end, if it is not too long. */
    byte[] bytes() {
        return line.toByteArray();
    }

    /** Writes the line without its end, however long it is. Can be done once, as no more is kept than {@link #bytes()} gives. */
    void copyTo(OutputStream out) throws IOException {
        line.writeTo(out);
        copyRest(out);
    }

    private void copyRest(OutputStream out) throws IOException {
        while (!isReadToItsEnd) {
            int b = in.read();
            isReadToItsEnd = b < 0 || b == '\n';
            if (!isReadToItsEnd) {
                out.write(b);
            }
        }
    }
}
