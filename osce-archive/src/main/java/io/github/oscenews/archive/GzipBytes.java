package io.github.oscenews.archive;

import java.io.IOException;

/** The bytes of a gzip file, the last of them kept, so that what follows damage can be looked for from before where it showed. */
final class GzipBytes {

    /** How many bytes are kept at least. */
    static final int KEPT = 1 << 16;

    private final WarcRaw raw;
    private final byte[] bytes = new byte[2 * KEPT];
    private int position;
    private int limit;
    private boolean isAtEnd;

    GzipBytes(WarcRaw raw) {
        this.raw = raw;
    }

    /** {@return the array to read from, between {@link #position()} and {@link #limit()}; valid until {@link #has} is called} */
    byte[] array() {
        return bytes;
    }

    int position() {
        return position;
    }

    int limit() {
        return limit;
    }

    /** {@return how many bytes of the file stand before the next one} */
    long offset() {
        return raw.offset() - limit + position;
    }

    /** {@return the offset of the first byte that is kept} */
    long oldest() {
        return raw.offset() - limit;
    }

    /** Goes on past some bytes that have been read. */
    void skip(int count) {
        position += count;
    }

    /** Goes to a byte that is kept or has been read ahead. */
    void seek(long offset) {
        position = Math.toIntExact(offset - oldest());
    }

    /** {@return whether so many bytes follow; asked for no more than {@link #KEPT}} */
    boolean has(int count) throws IOException {
        while (limit - position < count) {
            if (isAtEnd) {
                return false;
            }
            int dropped = Math.max(0, position - KEPT);
            System.arraycopy(bytes, dropped, bytes, 0, limit - dropped);
            position -= dropped;
            limit -= dropped;
            int read = raw.read(bytes, limit, bytes.length - limit);
            isAtEnd = read < 0;
            limit += Math.max(0, read);
        }
        return true;
    }

    void check() throws IOException {
        raw.check();
    }
}
