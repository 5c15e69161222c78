package io.github.oscenews.archive;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * What stands in a zip archive behind an entry whose header was written before its length was known.
 *
 * @param crc the checksum of its bytes
 * @param packed how many bytes were packed
 * @param size how many bytes come out of them
 * @param length how long it is itself
 */
record ZipDescriptor(long crc, long packed, long size, int length) {

    static final int SIGNATURE = 0x08074B50;

    /** How long it can be, with the signature that follows. */
    static final int LONGEST = 28;

    private static final long INT = 0xFFFFFFFFL;

    /**
     * Reads it. It may have a signature, and numbers of four or eight bytes, which it does not say; so it is the one of the four
     * forms that has the number of bytes that were read.
     */
    static ZipDescriptor read(PushbackInputStream in, long packed, long size) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST);
        for (int start : new int[] {4, 0}) {
            for (int width : new int[] {Integer.BYTES, Long.BYTES}) {
                ZipDescriptor some = of(bytes, start, width);
                boolean isFollowed = startsSignature(bytes, some.length);
                if (some.length <= bytes.length
                        && (start == 0 || startsSignature(bytes, 0))
                        && (some.packed == packed && some.size == size || isFollowed)) {
                    in.unread(bytes, some.length, bytes.length - some.length);
                    return some;
                }
            }
        }
        throw new IOException("the length of an entry should stand behind it, and does not");
    }

    /** {@return whether bytes start with the descriptor of an entry with this checksum and length} */
    static boolean isAt(byte[] bytes, long crc, long length) {
        ZipDescriptor small = of(bytes, 4, Integer.BYTES);
        ZipDescriptor large = of(bytes, 4, Long.BYTES);
        return small.crc == crc
                && (small.packed == length && small.size == length || large.packed == length && large.size == length);
    }

    private static ZipDescriptor of(byte[] bytes, int start, int width) {
        ByteBuffer buffer = ByteBuffer.wrap(Arrays.copyOf(bytes, LONGEST)).order(ByteOrder.LITTLE_ENDIAN);
        int second = start + Integer.BYTES;
        boolean isLarge = width == Long.BYTES;
        long packed = isLarge ? buffer.getLong(second) : buffer.getInt(second) & INT;
        long size = isLarge ? buffer.getLong(second + width) : buffer.getInt(second + width) & INT;
        return new ZipDescriptor(buffer.getInt(start) & INT, packed, size, second + 2 * width);
    }

    private static boolean startsSignature(byte[] bytes, int at) {
        return at + 4 <= bytes.length && bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] < 16;
    }
}
