package io.github.oscenews.archive;

import static io.github.oscenews.archive.Archives.PAGES;
import static io.github.oscenews.archive.Archives.listing;
import static io.github.oscenews.archive.Archives.zip;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.archive.Archives.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;

class ZipEntriesTest {

    private static final byte[] PAGE = listing(2).getBytes(UTF_8);

    /** The local header of an entry, its bytes, and what follows them. */
    private static byte[] entry(String name, int flags, int method, int[] crcAndSizes, byte[]... following) {
        byte[] encoded = name.getBytes(UTF_8);
        ByteBuffer header = ByteBuffer.allocate(30 + encoded.length).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(0x04034B50).putShort((short) 20).putShort((short) flags).putShort((short) method);
        header.putInt(0).putInt(crcAndSizes[0]).putInt(crcAndSizes[1]).putInt(crcAndSizes[2]);
        header.putShort((short) encoded.length).putShort((short) 0).put(encoded);
        return Archives.join(header.array(), Archives.join(following));
    }

    private static byte[] stored(String name, int flags, int method, byte[] content) {
        int crc = (int) Archives.crc(content);
        return entry(name, flags, method, new int[] {crc, content.length, content.length}, content);
    }

    /** A zip archive of entries, with a directory of as many, which are without names. */
    private static byte[] archive(byte[]... entries) {
        ByteBuffer directory = ByteBuffer.allocate(46 * entries.length + 22).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < entries.length; i++) {
            directory.putInt(46 * i, 0x02014B50);
        }
        directory.putInt(46 * entries.length, 0x06054B50);
        directory.putShort(46 * entries.length + 10, (short) entries.length);
        return Archives.join(Archives.join(entries), directory.array());
    }

    private static byte[] ints(long... numbers) {
        ByteBuffer buffer = ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.stream(numbers).forEach(number -> buffer.putInt((int) number));
        return buffer.array();
    }

    @Test
    void packedEntriesWithTheirLengthBehindThemAreReadInEachForm() {
        byte[] whole = zip(List.of(Page.of("a", PAGE)));
        int headerLength = 31;
        int packedLength = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).getInt(whole.length - 22 - 47 + 20);
        byte[] packed = Arrays.copyOfRange(whole, headerLength, headerLength + packedLength);
        long crc = Archives.crc(PAGE);
        long n = PAGE.length;
        long p = packedLength;
        for (byte[] form : List.of(
                ints(0x08074B50, crc, p, n),
                ints(crc, p, n),
                ints(0x08074B50, crc, p, 0, n, 0),
                ints(crc, p, 0, n, 0))) {
            byte[] first = entry("a", 8, 8, new int[3], packed, form);
            Walked walked = Walked.of(archive(first, stored("b", 0, 0, PAGE)), "x.zip");

            assertThat(walked.texts()).containsExactly(listing(2), listing(2));
            assertThat(walked.problems()).isEmpty();
        }
    }

    @Test
    void aStoredEntryThatDoesNotSayWhereItEndsIsNamedAndEndsTheArchive() {
        byte[] inner = zip(PAGES);
        long n = inner.length;
        byte[] second = entry("in.zip", 8, 0, new int[3], inner, ints(0x08074B50, Archives.crc(inner), n, n));
        Walked walked = Walked.of(archive(stored("a", 0, 0, PAGE), second, stored("b", 0, 0, PAGE)), "x.zip");

        assertThat(walked.names()).containsExactly("x.zip!/a");
        assertThat(walked.problems())
                .extracting(ArchiveProblem::toString)
                .containsExactly(
                        "x.zip!/in.zip: format-unsupported: found an entry that is stored without its length,"
                                + " expected one that can be read",
                        "x.zip: format-unsupported: found bytes that cannot be read, expected more of it: "
                                + "an entry is packed in a way that is not read, and does not say where it ends");
    }

    @Test
    void aCutBehindAnArchiveInAnArchiveIsAProblem() {
        byte[] inner = zip(List.of(new Page("c", "page")));
        Walked walked = Walked.of(stored("in.zip", 0, 0, inner), "x.zip");

        assertThat(walked.texts()).containsExactly("page");
        assertThat(walked.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.name()).isEqualTo("x.zip");
            assertThat(problem.code()).isEqualTo(ArchiveProblemCode.ARCHIVE_DAMAGED);
        });
    }

    @Test
    void lengthsThatDisagreeAreAProblemAndTheNextIsRead() {
        int crc = (int) Archives.crc(PAGE);
        int n = PAGE.length;
        for (int size : new int[] {n - 1, n + 1, 0, Integer.MAX_VALUE, -1}) {
            byte[] first = entry("a", 0, 0, new int[] {crc, n, size}, PAGE);
            Walked walked = Walked.of(archive(first, stored("b", 0, 0, PAGE)), "x.zip");

            assertThat(walked.names()).as("size %d", size).containsExactly("x.zip!/a", "x.zip!/b");
            assertThat(listing(2)).startsWith(walked.texts().get(0));
            assertThat(walked.texts()).endsWith(listing(2));
            assertThat(walked.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message()).startsWith("the entry a is damaged: "));
        }
    }

    @Test
    void whatStandsWhereAnEntryShouldIsFoundThere() {
        byte[] first = stored("a", 0, 0, PAGE);
        byte[] archive = Archives.join(first, stored("b", 0, 0, new byte[1_000_000]), archive());
        archive[first.length] ^= 1;
        Walked walked = Walked.of(archive, "x.zip");

        assertThat(walked.names()).containsExactly("x.zip!/a");
        assertThat(walked.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.offset().orElseThrow()).isLessThan(200_000));
    }

    @Test
    void encryptedEntriesAndUnknownMethodsAreNamedAndTheNextIsRead() {
        byte[] archive = archive(stored("secret", 1, 0, PAGE), stored("old", 0, 14, PAGE), stored("b", 0, 0, PAGE));
        Walked walked = Walked.of(archive, "x.zip");

        assertThat(walked.names()).containsExactly("x.zip!/b");
        assertThat(walked.problems())
                .extracting(ArchiveProblem::toString)
                .containsExactly(
                        "x.zip!/secret: format-unsupported: found an entry that is encrypted,"
                                + " expected one that can be read",
                        "x.zip!/old: format-unsupported: found an entry that is packed by method 14,"
                                + " expected one that can be read");
    }

    @Test
    void anEntryThatCannotBeSkippedEndsTheArchive() {
        Walked walked = Walked.of(archive(entry("secret", 9, 8, new int[3], PAGE), stored("b", 0, 0, PAGE)), "x.zip");

        assertThat(walked.documents()).isEmpty();
        assertThat(walked.codes())
                .containsExactly(ArchiveProblemCode.FORMAT_UNSUPPORTED, ArchiveProblemCode.FORMAT_UNSUPPORTED);
        assertThat(walked.problems().get(1).message()).contains("does not say where it ends");
    }

    @Test
    void otherMethodsAreRead() {
        for (byte[] packed : List.of(Archives.bzip2(PAGE), Archives.zstd(PAGE))) {
            int method = packed[0] == 'B' ? 12 : 93;
            int[] crcAndSizes = {(int) Archives.crc(PAGE), packed.length, PAGE.length};
            Walked walked = Walked.of(archive(entry("a", 0, method, crcAndSizes, packed)), "x.zip");

            assertThat(walked.texts()).containsExactly(listing(2));
            assertThat(walked.problems()).isEmpty();
        }
    }

    @Test
    void entriesOfZstdDoNotCloseTheArchiveWhenTheyAreCollected() throws IOException {
        byte[] packed = Archives.zstd(PAGE);
        byte[] one = entry("a", 0, 93, new int[] {(int) Archives.crc(PAGE), packed.length, PAGE.length}, packed);
        byte[][] many = new byte[20][];
        Arrays.fill(many, one);
        List<String> names = new ArrayList<>();
        ArchiveHandler handler = document -> {
            System.gc();
            names.add(document.source().document());
        };

        ArchiveWalker.standard().walk(new ByteArrayInputStream(archive(many)), "x.zip", handler);

        assertThat(names).hasSize(20);
    }

    @Test
    void namesThatLeadOutAreNotRead() {
        List<String> names = List.of("/etc/x", "\\x", "C:\\x", "../x", "a/../../x", "a\\..\\x", "a\0b", "./", "");
        for (String name : names) {
            Walked walked = Walked.of(archive(stored(name, 0, 0, PAGE), stored("b", 0, 0, PAGE)), "x.zip");

            assertThat(walked.names()).as(name).containsExactly("x.zip!/b");
            assertThat(walked.codes()).containsExactly(ArchiveProblemCode.ENTRY_NAME_UNSAFE);
            assertThat(walked.problems().get(0).name()).startsWith("x.zip!/").doesNotContain("\0");
        }
    }

    @Test
    void namesAreWrittenWithSlashes() {
        Walked walked = Walked.of(archive(stored("a\\b.txt", 0, 0, PAGE), stored("./c", 0, 0, PAGE)), "x.zip");

        assertThat(walked.names()).containsExactly("x.zip!/a/b.txt", "x.zip!/c");
    }

    @Test
    void foldersAreNoDocuments() {
        byte[] archive = Archives.bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("dump/"));
                zip.putNextEntry(new ZipEntry("images\\"));
                zip.putNextEntry(new ZipEntry("dump/a"));
                zip.write(PAGE);
            }
        });
        Walked walked = Walked.of(archive, "x.zip");

        assertThat(walked.names()).containsExactly("x.zip!/dump/a");
        assertThat(walked.problems()).isEmpty();
    }

    @Test
    void aNameInOldLettersIsTakenFromItsSecondForm() {
        byte[] archive = Archives.bytes(out -> {
            try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
                zip.setEncoding(Charset.forName("ISO-8859-1").name());
                zip.setUseLanguageEncodingFlag(false);
                zip.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.ALWAYS);
                zip.setUseZip64(Zip64Mode.Always);
                zip.putArchiveEntry(new ZipArchiveEntry("Pr\u00E9sidence.txt"));
                zip.write(PAGE);
                zip.closeArchiveEntry();
            }
        });
        Walked walked = Walked.of(archive, "x.zip");

        assertThat(walked.names()).containsExactly("x.zip!/Pr\u00E9sidence.txt");
        assertThat(walked.texts()).containsExactly(listing(2));
        assertThat(walked.problems()).isEmpty();
    }

    @Test
    void aPackedEntryThatIsDamagedDoesNotHideTheNext() {
        byte[] nonsense = new byte[600];
        Arrays.fill(nonsense, (byte) 0xFF);
        byte[] archive = archive(entry("a", 0, 8, new int[] {1, 600, 900}, nonsense), stored("b", 0, 0, PAGE));
        Walked walked = Walked.of(archive, "x.zip");

        assertThat(walked.texts()).endsWith(listing(2));
        assertThat(walked.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ArchiveProblemCode.ARCHIVE_DAMAGED);
            assertThat(problem.message()).startsWith("the entry a is damaged: its bytes cannot be unpacked");
        });
    }

    @Test
    void aDirectoryOfMoreEntriesIsAProblem() {
        byte[] archive = archive(stored("a", 0, 0, PAGE), new byte[0]);
        Walked walked = Walked.of(archive, "x.zip");

        assertThat(walked.names()).containsExactly("x.zip!/a");
        assertThat(walked.problems())
                .extracting(ArchiveProblem::message)
                .containsExactly("its directory names 2 entries, but it has 1");
    }

    @Test
    void moreEntriesThanOldArchivesCanCountAreCounted() {
        byte[] many = Archives.bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (int i = 0; i < 70_000; i++) {
                    zip.putNextEntry(new ZipEntry(Integer.toString(i)));
                }
            }
        });
        byte[] wrong = many.clone();
        wrong[wrong.length - 22 - 20 - 56 + 32] ^= 1;

        assertThat(Walked.of(many, "x.zip").problems()).isEmpty();
        assertThat(Walked.of(wrong, "x.zip").problems())
                .extracting(ArchiveProblem::message)
                .containsExactly("its directory names 70001 entries, but it has 70000");
    }
}
