package io.github.oscenews.archive;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
     * forms that has the number of bytes that were read, or if none has, what is followed by a signature.
     */
    static ZipDescriptor read(PushbackInputStream in, long packed, long size) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST);
        List<ZipDescriptor> forms = forms(bytes);
        ZipDescriptor descriptor = forms.stream()
                .filter(form -> form.packed == packed && form.size == size)
                .findFirst()
                .or(() -> forms.stream()
                        .filter(form -> startsSignature(bytes, form.length))
                        .findFirst())
                .orElseThrow(() -> new IOException("the length of an entry should stand behind it, and does not"));
        in.unread(bytes, descriptor.length, bytes.length - descriptor.length);
        return descriptor;
    }

    private static List<ZipDescriptor> forms(byte[] bytes) {
        List<ZipDescriptor> forms = new ArrayList<>();
        for (int start = startsSignature(bytes, 0) ? Integer.BYTES : 0; start >= 0; start -= Integer.BYTES) {
            forms.add(of(bytes, start, Integer.BYTES));
            forms.add(of(bytes, start, Long.BYTES));
        }
        forms.removeIf(form -> form.length > bytes.length);
        return forms;
    }

    /** {@return whether bytes start with one that has this checksum and length} */
    static boolean isAt(byte[] bytes, long crc, long length) {
        return forms(bytes).stream().anyMatch(form -> form.crc == crc && form.packed == length && form.size == length);
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
