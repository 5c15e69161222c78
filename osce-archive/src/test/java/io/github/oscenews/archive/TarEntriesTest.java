package io.github.oscenews.archive;

import static io.github.oscenews.archive.Archives.listing;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;

class TarEntriesTest {

    private static final byte[] PAGE = listing(2).getBytes(UTF_8);
    private static final byte[] END = new byte[1024];

    /** A header of the old form, without a mark, and its bytes, which are filled up. */
    private static byte[] entry(String name, char type, byte[] content) {
        byte[] block = new byte[512 + (content.length + 511) / 512 * 512];
        put(block, 0, name);
        put(block, 100, "0000644\0" + "0000000\0" + "0000000\0" + String.format("%011o\0", content.length));
        put(block, 136, "00000000000\0" + "        " + type);
        int sum = 0;
        for (int i = 0; i < 512; i++) {
            sum += block[i] & 0xFF;
        }
        put(block, 148, String.format("%06o\0 ", sum));
        System.arraycopy(content, 0, block, 512, content.length);
        return block;
    }

    private static void put(byte[] block, int at, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        System.arraycopy(bytes, 0, block, at, bytes.length);
    }

    private static byte[] fact(String key, String value) {
        int length = key.length() + value.getBytes(UTF_8).length + 3;
        int digits = Integer.toString(length + 2).length();
        return ((length + digits) + " " + key + "=" + value + "\n").getBytes(UTF_8);
    }

    private static byte[] tar(byte[]... entries) {
        return Archives.join(Archives.join(entries), END);
    }

    @Test
    void oldHeadersAreRead() {
        Walked walked = Walked.of(tar(entry("a.txt", '\0', PAGE), entry("dump/", '\0', new byte[0])), "x");

        assertThat(walked.names()).containsExactly("x!/a.txt");
        assertThat(walked.texts()).containsExactly(listing(2));
        assertThat(walked.problems()).isEmpty();
    }

    @Test
    void longNamesAreReadInEachForm() {
        String name = "dump/" + "n".repeat(200) + "/Pr\u00E9sidence.txt";
        List<Integer> modes = List.of(TarArchiveOutputStream.LONGFILE_GNU, TarArchiveOutputStream.LONGFILE_POSIX);
        for (int mode : modes) {
            byte[] archive = Archives.bytes(out -> {
                try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
                    tar.setLongFileMode(mode);
                    tar.setAddPaxHeadersForNonAsciiNames(true);
                    TarArchiveEntry entry = new TarArchiveEntry(name);
                    entry.setSize(PAGE.length);
                    tar.putArchiveEntry(entry);
                    tar.write(PAGE);
                    tar.closeArchiveEntry();
                }
            });
            Walked walked = Walked.of(archive, "x");

            assertThat(walked.names()).containsExactly("x!/" + name);
            assertThat(walked.texts()).containsExactly(listing(2));
            assertThat(walked.problems()).isEmpty();
        }
    }

    @Test
    void theFirstPartOfANameStandsApart() {
        byte[] block = entry("page.txt", '0', PAGE);
        put(block, 257, "ustar\00000");
        put(block, 345, "dump/1995");
        put(block, 148, "        ");
        int sum = 0;
        for (int i = 0; i < 512; i++) {
            sum += block[i] & 0xFF;
        }
        put(block, 148, String.format("%06o\0 ", sum));
        Walked walked = Walked.of(tar(block), "x");

        assertThat(walked.names()).containsExactly("x!/dump/1995/page.txt");
    }

    @Test
    void factsOfAllEntriesGiveWayToTheirOwn() {
        Walked walked = Walked.of(
                tar(
                        entry("g", 'g', fact("path", "all.txt")),
                        entry("a", '0', PAGE),
                        entry("x", 'x', Archives.join(fact("mtime", "5"), fact("path", "own.txt"))),
                        entry("b", '0', PAGE)),
                "x");

        assertThat(walked.names()).containsExactly("x!/all.txt", "x!/own.txt");
        assertThat(walked.problems()).isEmpty();
    }

    @Test
    void linksAndDevicesAreNotFollowed() {
        Walked walked = Walked.of(
                tar(
                        entry("hard", '1', new byte[0]),
                        entry("soft", '2', new byte[0]),
                        entry("device", '3', new byte[0]),
                        entry("pipe", '6', new byte[0]),
                        entry("odd", 'Z', PAGE),
                        entry("a.txt", '0', PAGE)),
                "x");

        assertThat(walked.names()).containsExactly("x!/a.txt");
        assertThat(walked.problems())
                .extracting(ArchiveProblem::toString)
                .containsExactly(
                        "x!/hard: entry-not-a-file: found a link, expected a file",
                        "x!/soft: entry-not-a-file: found a link, expected a file",
                        "x!/device: entry-not-a-file: found a device, expected a file",
                        "x!/pipe: entry-not-a-file: found a pipe, expected a file",
                        "x!/odd: entry-not-a-file: found of the type 'Z', expected a file");
    }

    @Test
    void namesThatLeadOutAreNotRead() {
        for (String name : List.of("/etc/x", "../x", "a/../x", "a\0b", "C:\\x")) {
            byte[] archive = tar(
                    entry("x", 'x', fact("path", name)),
                    entry("a", '0', PAGE),
                    entry("L", 'L', (name + "\0").getBytes(UTF_8)),
                    entry("a", '0', PAGE),
                    entry("b.txt", '0', PAGE));
            Walked walked = Walked.of(archive, "x");

            assertThat(walked.names()).containsExactly("x!/b.txt");
            assertThat(walked.codes())
                    .containsExactly(ArchiveProblemCode.ENTRY_NAME_UNSAFE, ArchiveProblemCode.ENTRY_NAME_UNSAFE);
        }
    }

    @Test
    void filesWithHolesAreNamedAndTheNextIsRead() {
        byte[] old = entry("old", 'S', PAGE);
        byte[] holes = Archives.join(
                fact("GNU.sparse.major", "1"), fact("GNU.sparse.name", "new"), fact("GNU.sparse.realsize", "5000"));
        byte[] map = Arrays.copyOf(("1\n4000\n" + PAGE.length + "\n").getBytes(UTF_8), 512);
        byte[] archive = tar(
                old,
                entry("x", 'x', holes),
                entry("n", '0', Archives.join(map, PAGE)),
                entry("x", 'x', fact("GNU.sparse.major", "1")),
                entry("part", '0', PAGE),
                entry("b.txt", '0', PAGE));
        Walked walked = Walked.of(archive, "x");

        assertThat(walked.names()).containsExactly("x!/b.txt");
        assertThat(walked.problems())
                .extracting(ArchiveProblem::toString)
                .containsExactly(
                        "x!/old: format-unsupported: found an entry that is a file with holes,"
                                + " expected one that can be read",
                        "x!/new: format-unsupported: found an entry that is a file with holes,"
                                + " expected one that can be read",
                        "x!/part: format-unsupported: found an entry that is a file with holes,"
                                + " expected one that can be read");
    }

    @Test
    void aHeaderThatDoesNotSumUpEndsTheArchive() {
        byte[] archive = tar(entry("a.txt", '0', PAGE), entry("b.txt", '0', PAGE));
        archive[1024 + 3] ^= 1;
        Walked walked = Walked.of(archive, "x");

        assertThat(walked.names()).containsExactly("x!/a.txt");
        assertThat(walked.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("checksum is wrong");
            assertThat(problem.offset()).hasValue(1024);
        });
    }

    @Test
    void headersAboutHeadersDoNotOverflowNorFillTheMemory() {
        byte[] first = entry("a.txt", '0', PAGE);
        byte[] name = entry("L", 'L', "a\0".getBytes(UTF_8));
        byte[] manyNames = repeated(name, 20_000);
        byte[] longName = entry("L", 'L', new byte[3 << 20]);
        byte[] longFact = entry("x", 'x', fact("comment", "c".repeat(3 << 20)));
        byte[] manyHoles =
                entry("x", 'x', Archives.join(fact("GNU.sparse.major", "1"), fact("GNU.sparse.realsize", "5")));
        byte[] holes = entry("n", '0', ("500000\n" + "0\n".repeat(1_000_000)).getBytes(UTF_8));
        byte[] manyGlobals = repeated(Archives.join(entry("g", 'g', fact("c", "c".repeat(400))), first), 1_000);
        for (byte[] hostile : List.of(manyNames, longName, longFact, Archives.join(manyHoles, holes), manyGlobals)) {
            Walked walked = Walked.of(tar(first, hostile, first), "x");

            assertThat(walked.names()).isNotEmpty().allMatch(found -> found.equals("x!/a.txt"));
            assertThat(walked.names()).hasSizeLessThan(200);
            assertThat(walked.codes()).containsExactly(ArchiveProblemCode.ARCHIVE_DAMAGED);
            assertThat(walked.problems().get(0).message()).contains("headers");
        }
    }

    private static byte[] repeated(byte[] bytes, int times) {
        return Archives.bytes(out -> {
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
        });
    }

    @Test
    void aLinkToAnotherEntryHasNoBytesWhateverItSays() {
        byte[] link = Arrays.copyOf(entry("hard", '1', PAGE), 512);
        Walked walked = Walked.of(tar(link, entry("a.txt", '0', PAGE)), "x");

        assertThat(walked.names()).containsExactly("x!/a.txt");
        assertThat(walked.codes()).containsExactly(ArchiveProblemCode.ENTRY_NOT_A_FILE);
    }

    @Test
    void aFolderMayHaveBytesAndALabelIsNoEntry() {
        Walked walked = Walked.of(
                tar(entry("label", 'V', new byte[0]), entry("dump/", 'D', PAGE), entry("a.txt", '0', PAGE)), "x");

        assertThat(walked.names()).containsExactly("x!/a.txt");
        assertThat(walked.texts()).containsExactly(listing(2));
        assertThat(walked.problems()).isEmpty();
    }

    @Test
    void anEntryThatBecomesAHeaderByDamageIsAProblem() {
        byte[] archive = tar(entry("a.txt", '0', PAGE), entry("b.txt", '0', PAGE), entry("c.txt", '0', PAGE));
        for (char type : "LKxg".toCharArray()) {
            archive[1024 + 156] = (byte) type;
            Walked walked = Walked.of(archive, "x");

            assertThat(walked.names()).containsExactly("x!/a.txt");
            assertThat(walked.codes()).containsExactly(ArchiveProblemCode.ARCHIVE_DAMAGED);
        }
    }

    @Test
    void brokenFactsEndTheArchive() {
        List<String> facts = List.of("x path=a\n", "99999999999 path=a\n", "3 path=a\n", "0 a=b\n", "9 size=-1\n");
        for (String fact : facts) {
            byte[] archive =
                    tar(entry("a.txt", '0', PAGE), entry("x", 'x', fact.getBytes(UTF_8)), entry("b", '0', PAGE));
            Walked walked = Walked.of(archive, "x");

            assertThat(walked.names()).as(fact).containsExactly("x!/a.txt");
            assertThat(walked.codes()).as(fact).containsExactly(ArchiveProblemCode.ARCHIVE_DAMAGED);
        }
    }

    @Test
    void anEndWithoutItsMarkIsAProblem() {
        byte[] archive = entry("a.txt", '0', PAGE);
        Walked walked = Walked.of(Arrays.copyOf(archive, archive.length), "x");

        assertThat(walked.texts()).containsExactly(listing(2));
        assertThat(walked.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("zeros that end"));
    }

    @Test
    void whatFollowsTheZerosIsAProblemHoweverShortItIs() {
        byte[] archive = Archives.join(entry("a.txt", '0', PAGE), new byte[512]);
        for (int length : new int[] {1, 100, 511, 512, 600, 20_000}) {
            byte[] rest = new byte[length];
            rest[length - 1] = 1;
            Walked walked = Walked.of(Archives.join(archive, rest), "x");

            assertThat(walked.texts()).containsExactly(listing(2));
            assertThat(walked.codes()).as("%d more", length).containsExactly(ArchiveProblemCode.ARCHIVE_DAMAGED);
        }
        assertThat(Walked.of(archive, "x").problems()).isEmpty();
    }
}
