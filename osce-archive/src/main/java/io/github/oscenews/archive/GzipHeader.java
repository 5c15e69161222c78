package io.github.oscenews.archive;

/** The header of a gzip member, as RFC 1952 has it. */
final class GzipHeader {

    /** The length of a header that is not all there. */
    static final int INCOMPLETE = 0;

    /** The length of what is no header. */
    static final int NONE = -1;

    private static final byte[] MAGIC = {0x1F, (byte) 0x8B, 8};
    private static final int FIXED = 10;
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;

    private GzipHeader() {}

    /** {@return the length of the header that begins at {@code from}; or {@link #INCOMPLETE}, or {@link #NONE}} */
    static int length(byte[] bytes, int from, int to) {
        for (int i = 0; i < MAGIC.length; i++) {
            if (from + i < to && bytes[from + i] != MAGIC[i]) {
                return NONE;
            }
        }
        if (to - from < FIXED) {
            return INCOMPLETE;
        }
        int flags = bytes[from + MAGIC.length];
        if ((flags & RESERVED) != 0) {
            return NONE;
        }
        int at = from + FIXED;
        if ((flags & EXTRA) != 0) {
            at = behindExtra(bytes, at, to);
        }
        if ((flags & NAME) != 0) {
            at = behindText(bytes, at, to);
        }
        if ((flags & COMMENT) != 0) {
            at = behindText(bytes, at, to);
        }
        if ((flags & HEADER_CHECKSUM) != 0) {
            at += 2;
        }
        return at > to ? INCOMPLETE : at - from;
    }

    private static int behindExtra(byte[] bytes, int at, int to) {
        return at + 2 > to ? to + 1 : at + 2 + (bytes[at] & 0xFF) + ((bytes[at + 1] & 0xFF) << 8);
    }

    private static int behindText(byte[] bytes, int at, int to) {
        for (int i = at; i < to; i++) {
            if (bytes[i] == 0) {
                return i + 1;
            }
        }
        return to + 1;
    }
}
