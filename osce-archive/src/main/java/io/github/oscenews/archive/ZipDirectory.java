package io.github.oscenews.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** What stands in a zip archive behind its entries. It is read to see whether they were all there. */
final class ZipDirectory {

    private static final int NAMED_ENTRY = 0x02014B50;
    private static final int EXTRA_DATA = 0x08064B50;
    private static final int SIGNED = 0x05054B50;
    private static final int LARGE_END = 0x06064B50;
    private static final int LARGE_END_PLACE = 0x07064B50;
    private static final int END = 0x06054B50;

    private final InputStream in;
    private final List<String> complaints;

    ZipDirectory(InputStream in, List<String> complaints) {
        this.in = in;
        this.complaints = complaints;
    }

    static int signature(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt();
    }

    /** Reads the directory of an archive with so many entries, which begins with a signature that was read. */
    void read(int first, long entries) throws IOException {
        long named = 0;
        int signature = first;
        while (signature != END) {
            named += signature == NAMED_ENTRY ? 1 : 0;
            skip(signature);
            signature = ZipHeader.bytes(in, Integer.BYTES).getInt();
        }
        ByteBuffer end = ZipHeader.bytes(in, 18);
        in.skipNBytes(end.getShort(16) & 0xFFFF);
        if (named != entries) {
            complaints.add("its directory names " + named + " entries, but it has " + entries);
        }
        checkEnd();
    }

    private void skip(int signature) throws IOException {
        switch (signature) {
            case NAMED_ENTRY -> {
                ByteBuffer fixed = ZipHeader.bytes(in, 42);
                in.skipNBytes((long) (fixed.getShort(24) & 0xFFFF)
                        + (fixed.getShort(26) & 0xFFFF)
                        + (fixed.getShort(28) & 0xFFFF));
            }
            case EXTRA_DATA -> in.skipNBytes(ZipHeader.bytes(in, 4).getInt() & 0xFFFFFFFFL);
            case SIGNED -> in.skipNBytes(ZipHeader.bytes(in, 2).getShort() & 0xFFFF);
            case LARGE_END -> in.skipNBytes(Math.max(0, ZipHeader.bytes(in, 8).getLong()));
            case LARGE_END_PLACE -> in.skipNBytes(16);
            default ->
                throw new IOException(
                        "expected an entry or the directory, but found " + String.format("%08X", signature));
        }
    }

    /** Some archives are filled up with zeros; anything else may be one that was put behind the first, and is not read. */
    private void checkEnd() throws IOException {
        byte[] rest = new byte[8192];
        for (int read = in.read(rest); read >= 0; read = in.read(rest)) {
            for (int i = 0; i < read; i++) {
                if (rest[i] != 0) {
                    throw new IOException("there are bytes behind the directory that ends it");
                }
            }
        }
    }
}
