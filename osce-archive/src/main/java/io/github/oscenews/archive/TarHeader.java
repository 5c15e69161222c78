package io.github.oscenews.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarUtils;

/** A block of a tar archive that begins an entry, or something about the next one. */
final class TarHeader {

    /** How long a block is. */
    static final int LENGTH = 512;

    static final char LABEL = 'V';
    static final char SPARSE = 'S';

    private static final int NAME_LENGTH = 100;
    private static final int SIZE_AT = 124;
    private static final int SIZE_LENGTH = 12;
    private static final int TYPE_AT = 156;
    private static final int MAGIC_AT = 257;
    private static final int PREFIX_AT = 345;
    private static final int PREFIX_LENGTH = 155;
    private static final int MORE_HOLES_AT = 482;
    private static final int FOLLOWED_AT = 504;

    private final byte[] block;
    private final long size;

    private TarHeader(byte[] block, long size) {
        this.block = block;
        this.size = size;
    }

    /** Reads a block. Of zeros only, it is the end of the archive; else it has to sum up. */
    static TarHeader of(byte[] block) throws IOException {
        if (Arrays.equals(block, new byte[LENGTH])) {
            return new TarHeader(block, 0);
        }
        if (!isSound(block)) {
            throw new IOException("expected a header, but its checksum is wrong");
        }
        long size = TarUtils.parseOctalOrBinary(block, SIZE_AT, SIZE_LENGTH);
        if (size < 0) {
            throw new IOException("a header says that its entry has " + size + " bytes");
        }
        return new TarHeader(block, size);
    }

    /** {@return whether the checksum of a block is right, as only headers have one} */
    static boolean isSound(byte[] block) {
        try {
            return TarUtils.verifyCheckSum(block);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    boolean isEnd() {
        return block[TYPE_AT] == 0 && Arrays.equals(block, new byte[LENGTH]);
    }

    char type() {
        return (char) (block[TYPE_AT] & 0xFF);
    }

    /** {@return how many bytes follow it, before the padding} */
    long size() {
        return size;
    }

    /** {@return how many bytes fill the last block of so many bytes} */
    int padding(long bytes) {
        return (int) ((LENGTH - bytes % LENGTH) % LENGTH);
    }

    /** {@return the name in the header itself; in the newer ones the path before it stands apart} */
    String name() {
        String name = text(0, NAME_LENGTH);
        boolean hasPrefix = text(MAGIC_AT, 6).equals("ustar") && block[PREFIX_AT] != 0;
        return hasPrefix ? text(PREFIX_AT, PREFIX_LENGTH) + "/" + name : name;
    }

    private String text(int at, int length) {
        int end = at;
        while (end < at + length && block[end] != 0) {
            end++;
        }
        return new String(block, at, end - at, StandardCharsets.UTF_8);
    }

    /** A link to another entry; whatever it says, it has no bytes. */
    boolean isHardLink() {
        return type() == '1';
    }

    Entries.Type entryType(String name) {
        return switch (type()) {
            case '0', '\0', '7' -> name.endsWith("/") && size == 0 ? Entries.Type.FOLDER : Entries.Type.FILE;
            case '5', 'D' -> Entries.Type.FOLDER;
            case 'M' -> Entries.Type.UNSUPPORTED;
            default -> Entries.Type.OTHER;
        };
    }

    /** {@return what the entry is, when it is no file that can be read} */
    String note() {
        return switch (type()) {
            case '1', '2' -> "a link";
            case '3', '4' -> "a device";
            case '6' -> "a pipe";
            case 'M' -> "a part of a file that begins in another archive";
            default -> "of the type '" + EntryName.shown(Character.toString(type())) + "'";
        };
    }

    boolean hasMoreHoles() {
        return block[MORE_HOLES_AT] != 0;
    }

    static boolean isFollowed(byte[] holes) {
        return holes[FOLLOWED_AT] != 0;
    }
}
