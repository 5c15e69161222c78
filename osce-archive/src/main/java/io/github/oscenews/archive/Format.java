package io.github.oscenews.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is, as its first bytes show. A name is never asked. */
enum Format {
    DOCUMENT("a document"),
    ZIP("zip"),
    TAR("tar"),
    GZIP("gzip"),
    BZIP2("bzip2"),
    XZ("xz"),
    ZSTD("zstd"),
    WARC("WARC"),
    /** A WARC file of gzip members, which are its records. */
    WARC_GZIP("WARC in gzip"),
    SEVEN_ZIP("7z"),
    RAR("rar"),
    COMPRESS("compress (.Z)"),
    LZ4("lz4");

    /** How many bytes show what a file is: a block of tar; of gzip, enough for its header and the beginning of what is in it. */
    static final int HEAD = 8192;

    private static final int TAR_MAGIC_AT = 257;
    private static final int TAR_CHECKSUM_AT = 148;
    private static final int TAR_CHECKSUM_LENGTH = 8;

    private final String title;

    Format(String title) {
        this.title = title;
    }

    /** {@return what the format is called in messages} */
    String title() {
        return title;
    }

    /** {@return whether it is known and cannot be read} */
    boolean isUnsupported() {
        return compareTo(SEVEN_ZIP) >= 0;
    }

    /** {@return how many archives and compressed files it is: a compressed archive is two} */
    int layers() {
        return this == DOCUMENT ? 0 : this == WARC_GZIP ? 2 : 1;
    }

    /** {@return the format of a file with these first bytes, {@link #HEAD} of them, or all that there are} */
    static Format of(byte[] head) {
        if (starts(head, 0, "WARC/0.") || starts(head, 0, "WARC/1.")) {
            return WARC;
        }
        if (isZip(head)) {
            return ZIP;
        }
        if (starts(head, 0, "\u001F\u008B")) {
            return startsWarc(head) ? WARC_GZIP : GZIP;
        }
        Format other = otherThanTar(head);
        return other == DOCUMENT && isTar(head) ? TAR : other;
    }

    private static Format otherThanTar(byte[] head) {
        if (isBzip2(head)) {
            return BZIP2;
        }
        if (starts(head, 0, "\u00FD7zXZ\0")) {
            return XZ;
        }
        if (starts(head, 0, "(\u00B5/\u00FD") || isSkippableFrame(head)) {
            return ZSTD;
        }
        if (starts(head, 0, "7z\u00BC\u00AF'\u001C")) {
            return SEVEN_ZIP;
        }
        if (starts(head, 0, "Rar!\u001A\u0007")) {
            return RAR;
        }
        if (starts(head, 0, "\u001F\u009D")) {
            return COMPRESS;
        }
        return starts(head, 0, "\u0004\"M\u0018") ? LZ4 : DOCUMENT;
    }

    /** An entry, the end of a zip without entries, or the marks of one that was split or meant to be. */
    private static boolean isZip(byte[] head) {
        return starts(head, 0, "PK\3\4")
                || starts(head, 0, "PK\5\6")
                || starts(head, 0, "PK\7\10PK\3\4")
                || starts(head, 0, "PK00PK\3\4");
    }

    /** A level, and then a block or the end. */
    private static boolean isBzip2(byte[] head) {
        return starts(head, 0, "BZh")
                && head.length > 3
                && head[3] >= '1'
                && head[3] <= '9'
                && (starts(head, 4, "1AY&SY") || starts(head, 4, "\u0017rE8P\u0090"));
    }

    /** What zstd ignores; some programs begin with it. */
    private static boolean isSkippableFrame(byte[] head) {
        return head.length > 4 && (head[0] & 0xF0) == 0x50 && starts(head, 1, "*M\u0018");
    }

    /** The mark of newer tar files, or for the older ones, a header that sums up. */
    private static boolean isTar(byte[] head) {
        return starts(head, TAR_MAGIC_AT, "ustar\0")
                || starts(head, TAR_MAGIC_AT, "ustar ")
                || (hasChecksumOfTar(head) && TarReader.isSound(Arrays.copyOf(head, TarReader.BLOCK)));
    }

    /** Whether there are octal digits where a header has its checksum. To load what reads tar for every text would take long. */
    private static boolean hasChecksumOfTar(byte[] head) {
        if (head.length < TarReader.BLOCK) {
            return false;
        }
        for (int i = TAR_CHECKSUM_AT; i < TAR_CHECKSUM_AT + TAR_CHECKSUM_LENGTH; i++) {
            boolean isDigit = head[i] >= '0' && head[i] <= '7';
            if (!isDigit && head[i] != ' ' && head[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWarc(byte[] head) {
        try (InputStream in = Decompressed.open(GZIP, new ByteArrayInputStream(head))) {
            Format format = of(in.readNBytes("WARC/1.".length()));
            return format == WARC;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static boolean starts(byte[] head, int at, String characters) {
        byte[] signature = characters.getBytes(StandardCharsets.ISO_8859_1);
        int end = at + signature.length;
        return end <= head.length && Arrays.equals(head, at, end, signature, 0, signature.length);
    }
}
