package io.github.oscenews.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds the end of text that stands in JSON as it is, looking at eight bytes at a time. */
final class PlainText {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST_BITS = ONES << 7;
    private static final long QUOTATION_MARKS = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;

    private PlainText() {}

    /** Where the next byte is that is a quotation mark, a backslash, a control or no ASCII; the limit when there is none. */
    static int end(byte[] bytes, int from, int limit) {
        int at = from;
        for (; at <= limit - Long.BYTES; at += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, at);
            long ends = below(eight ^ QUOTATION_MARKS, 1) | below(eight ^ BACKSLASHES, 1) | below(eight, ' ') | eight;
            if ((ends & HIGHEST_BITS) != 0) {
                return at + Long.numberOfTrailingZeros(ends & HIGHEST_BITS) / Byte.SIZE;
            }
        }
        while (at < limit && bytes[at] >= ' ' && bytes[at] != '"' && bytes[at] != '\\') {
            at++;
        }
        return at;
    }

    /**
     * Sets the highest bit of each byte of ASCII that is below a value. The subtraction may borrow from the byte above such a one
     * and so mark that wrongly; but the first byte that is marked is marked rightly, and only that one counts.
     */
    private static long below(long eight, int value) {
        return eight - value * ONES;
    }
}
