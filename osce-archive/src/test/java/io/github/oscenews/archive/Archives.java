package io.github.oscenews.archive;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Archives and compressed files of pages, in memory. */
final class Archives {

    private Archives() {}

    /** A file that is put into an archive; each character of its text is a byte. */
    record Page(String name, String text) {

        static Page of(String name, byte[] content) {
            return new Page(name, new String(content, StandardCharsets.ISO_8859_1));
        }

        byte[] content() {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Three pages of different length, the last of which is empty. */
    static final List<Page> PAGES = List.of(
            new Page("dump/page-1.txt", listing(3)),
            new Page("dump/page-2.txt", listing(1)),
            new Page("dump/seen.txt", ""));

    /** The text of a page with some items. */
    static String listing(int items) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= items; i++) {
            text.append("Meeting ")
                    .append(i)
                    .append(" on elections\n\nPublishing date: ")
                    .append(i);
            text.append(" March 2003\nContent type: Press release\nVIENNA, ")
                    .append(i * 7)
                    .append(" March 2003\n\n");
        }
        return text.toString();
    }

    /** Archives of each kind with the three pages in them. */
    static List<Page> all() {
        return List.of(
                Page.of("crawl.zip", zip(PAGES)),
                Page.of("stored.zip", storedZip(PAGES)),
                Page.of("crawl.tar", tar(PAGES)),
                Page.of("crawl.tar.gz", gzip(tar(PAGES))),
                Page.of("crawl.tar.bz2", bzip2(tar(PAGES))),
                Page.of("crawl.tar.xz", xz(tar(PAGES))),
                Page.of("crawl.tar.zst", zstd(tar(PAGES))),
                Page.of("zip.txt", zip(PAGES)),
                Page.of("nested.gz", gzip(bzip2(xz(zstd(tar(PAGES)))))));
    }

    /** What writes bytes. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A zip archive as programs write it into a stream: with the lengths behind the entries. */
    static byte[] zip(List<Page> pages) {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Page page : pages) {
                    zip.putNextEntry(new ZipEntry(page.name()));
                    zip.write(page.content());
                }
            }
        });
    }

    /** A zip archive of entries that are not packed, with their lengths before them. */
    static byte[] storedZip(List<Page> pages) {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Page page : pages) {
                    ZipEntry entry = new ZipEntry(page.name());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(page.content().length);
                    entry.setCrc(crc(page.content()));
                    zip.putNextEntry(entry);
                    zip.write(page.content());
                }
            }
        });
    }

    static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    static byte[] tar(List<Page> pages) {
        return bytes(out -> {
            try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
                tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
                for (Page page : pages) {
                    TarArchiveEntry entry = new TarArchiveEntry(page.name(), true);
                    entry.setSize(page.content().length);
                    tar.putArchiveEntry(entry);
                    tar.write(page.content());
                    tar.closeArchiveEntry();
                }
            }
        });
    }

    static byte[] gzip(byte[] bytes) {
        return bytes(out -> {
            try (OutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(bytes);
            }
        });
    }

    static byte[] bzip2(byte[] bytes) {
        return bytes(out -> {
            try (OutputStream bzip2 = new BZip2CompressorOutputStream(out)) {
                bzip2.write(bytes);
            }
        });
    }

    static byte[] xz(byte[] bytes) {
        return bytes(out -> {
            try (OutputStream xz = new XZOutputStream(out, new LZMA2Options(1))) {
                xz.write(bytes);
            }
        });
    }

    static byte[] zstd(byte[] bytes) {
        return bytes(out -> {
            try (ZstdOutputStream zstd = new ZstdOutputStream(out)) {
                zstd.setChecksum(true);
                zstd.write(bytes);
            }
        });
    }

    static byte[] join(byte[]... parts) {
        return bytes(out -> {
            for (byte[] part : parts) {
                out.write(part);
            }
        });
    }
}
