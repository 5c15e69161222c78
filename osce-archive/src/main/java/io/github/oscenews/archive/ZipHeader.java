package io.github.oscenews.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * What stands in a zip archive before the bytes of an entry.
 *
 * @param name the name of the entry
 * @param flags bits, of which two count here
 * @param method how it is packed
 * @param crc the checksum of its bytes, if it has no descriptor
 * @param packed how many bytes follow; 0 if only its descriptor says so
 * @param size how many bytes come out of them, if it has no descriptor
 */
record ZipHeader(String name, int flags, int method, long crc, long packed, long size) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    /** How long it is behind the signature, without what is of any length. */
    private static final int LENGTH = 26;

    private static final int ENCRYPTED = 1;
    private static final int HAS_DESCRIPTOR = 1 << 3;
    private static final int LARGE_SIZES = 0x0001;
    private static final int UTF_8_NAME = 0x7075;
    private static final long LARGE = 0xFFFFFFFFL;

    /** Reads what follows the signature. */
    static ZipHeader read(InputStream in) throws IOException {
        ByteBuffer fixed = bytes(in, LENGTH);
        byte[] name = bytes(in, fixed.getShort(22) & 0xFFFF).array();
        ByteBuffer extra = bytes(in, fixed.getShort(24) & 0xFFFF);
        long packed = fixed.getInt(14) & LARGE;
        long size = fixed.getInt(18) & LARGE;
        ByteBuffer sizes = field(extra, LARGE_SIZES);
        if (size == LARGE && sizes.remaining() >= Long.BYTES) {
            size = sizes.getLong();
        }
        if (packed == LARGE && sizes.remaining() >= Long.BYTES) {
            packed = sizes.getLong();
        }
        if (packed < 0 || size < 0) {
            throw new IOException("an entry says that it has " + packed + " bytes, and then " + size);
        }
        return new ZipHeader(
                name(name, field(extra, UTF_8_NAME)),
                fixed.getShort(2),
                fixed.getShort(4) & 0xFFFF,
                fixed.getInt(10) & LARGE,
                packed,
                size);
    }

    /** Reads so many bytes, of which numbers are taken as zip has them. */
    static ByteBuffer bytes(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("a header is cut off");
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** {@return the extra field of a kind; of none, and of those that are longer than they can be, nothing} */
    private static ByteBuffer field(ByteBuffer extra, int kind) {
        int at = 0;
        while (at + 4 <= extra.capacity()) {
            int length = extra.getShort(at + 2) & 0xFFFF;
            if ((extra.getShort(at) & 0xFFFF) == kind && at + 4 + length <= extra.capacity()) {
                return extra.slice(at + 4, length).order(ByteOrder.LITTLE_ENDIAN);
            }
            at += 4 + length;
        }
        return ByteBuffer.allocate(0);
    }

    /** A name may stand there a second time, in UTF-8; with the checksum of the first one, so that it shows if that was changed. */
    private static String name(byte[] name, ByteBuffer again) {
        CRC32 crc = new CRC32();
        crc.update(name);
        boolean isSame = again.remaining() > 5 && (again.getInt(1) & LARGE) == crc.getValue();
        return isSame
                ? StandardCharsets.UTF_8.decode(again.position(5)).toString()
                : new String(name, StandardCharsets.UTF_8);
    }

    boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    /** {@return whether a descriptor follows the bytes, because the header was written before them} */
    boolean hasDescriptor() {
        return (flags & HAS_DESCRIPTOR) != 0;
    }

    boolean isFolder() {
        return name.endsWith("/");
    }
}
