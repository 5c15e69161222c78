package io.github.oscenews.archive;

import static io.github.oscenews.archive.Archives.listing;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
                        entry("x", 'x', Archives.join(fact("mtime", "5"), fact("path", "own.txt"))),
                        entry("a", '0', PAGE),
                        entry("b", '0', PAGE)),
                "x");

        assertThat(walked.names()).containsExactly("x!/own.txt", "x!/all.txt");
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
                        "x!/hard: entry-not-a-file: it is a link",
                        "x!/soft: entry-not-a-file: it is a link",
                        "x!/device: entry-not-a-file: it is a device",
                        "x!/pipe: entry-not-a-file: it is a pipe",
                        "x!/odd: entry-not-a-file: it is of the type 'Z'");
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
        byte[] archive = tar(
                old,
                entry("x", 'x', Archives.join(fact("GNU.sparse.major", "1"), fact("GNU.sparse.name", "new"))),
                entry("n", '0', PAGE),
                entry("b.txt", '0', PAGE));
        Walked walked = Walked.of(archive, "x");

        assertThat(walked.names()).containsExactly("x!/b.txt");
        assertThat(walked.problems())
                .extracting(ArchiveProblem::toString)
                .containsExactly(
                        "x!/old: format-unsupported: it is a file with holes",
                        "x!/new: format-unsupported: it is a file with holes");
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
        byte[] name = entry("L", 'L', "a\0".getBytes(StandardCharsets.US_ASCII));
        byte[] many = Archives.bytes(out -> {
            for (int i = 0; i < 20_000; i++) {
                out.write(name);
            }
            out.write(entry("x", '0', PAGE));
            out.write(END);
        });
        byte[] large = entry("L", 'L', new byte[0]);
        put(large, 124, "77777777777\0");
        byte[] summed = entry("L", 'L', new byte[0]);
        int sum = Integer.parseInt(new String(summed, 148, 6, UTF_8), 8) + 7 * ('7' - '0') + 4 * ('7' - '0');
        put(large, 148, String.format("%06o\0 ", sum));

        assertThat(Walked.of(many, "x").names()).containsExactly("x!/a");
        Walked walked = Walked.of(tar(entry("a.txt", '0', PAGE), large), "x");
        assertThat(walked.names()).containsExactly("x!/a.txt");
        assertThat(walked.problems().get(0).message()).contains("8589934591 bytes");
    }

    @Test
    void brokenFactsEndTheArchive() {
        List<String> facts =
                List.of("9 path", "x path=a\n", "99999999999 path=a\n", "3 path=a\n", "0 a=b\n", "9 size=-1\n");
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
}
