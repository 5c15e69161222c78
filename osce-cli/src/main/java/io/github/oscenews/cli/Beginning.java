package io.github.oscenews.cli;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/**
 * Bytes that were read of a stream up to a number. An {@link EOFException} of the stream, by which it says that it is cut off, is kept
 * for who reads them.
 */
final class Beginning {

    private static final int BLOCK = 1 << 13;

    private final byte[] bytes;
    private final boolean isCutOff;

    private Beginning(byte[] bytes, boolean isCutOff) {
        this.bytes = bytes;
        this.isCutOff = isCutOff;
    }

    /**
     * Reads.
     *
     * @param most how many bytes, unless the stream ends before
     */
    static Beginning of(InputStream in, int most) throws IOException {
        byte[] bytes = new byte[BLOCK];
        int length = 0;
        try {
            for (int read = 0; read >= 0 && length < most; length += Math.max(read, 0)) {
                if (length == bytes.length) {
                    bytes = Arrays.copyOf(bytes, Math.min(4 * length, most));
                }
                read = in.read(bytes, length, Math.min(bytes.length, most) - length);
            }
        } catch (EOFException e) {
            return new Beginning(Arrays.copyOf(bytes, length), true);
        }
        return new Beginning(Arrays.copyOf(bytes, length), false);
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return bytes.length;
    }

    /** These bytes as a stream, which ends as they did. */
    InputStream stream() {
        return stream(bytes, bytes.length, isCutOff);
    }

    /**
     * Bytes as a stream.
     *
     * @param isCutOff whether it is to say behind them that it is cut off
     */
    static InputStream stream(byte[] bytes, int length, boolean isCutOff) {
        InputStream in = new ByteArrayInputStream(bytes, 0, length);
        return isCutOff ? new SequenceInputStream(in, new CutEnd()) : in;
    }

    /** The end of what is cut off. */
    private static final class CutEnd extends InputStream {
        @Override
        public int read() throws EOFException {
            throw new EOFException("the document is cut off");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws EOFException {
            return read();
        }
    }
}
