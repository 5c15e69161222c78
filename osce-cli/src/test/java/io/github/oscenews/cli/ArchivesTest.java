package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever pages are kept in, their items are the same. */
class ArchivesTest extends CommandTest {

    private static final String ADDRESS = "https://www.osce.org/press-releases?page=";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, byte[]> pages = new LinkedHashMap<>();

    @BeforeEach
    void writePages() throws IOException {
        for (int i = 0; i < 5; i++) {
            byte[] page = HEALTHY.replace("trees", "trees of sort " + i).getBytes(UTF_8);
            files.put("dump/page-" + i + ".txt", page);
            pages.put(ADDRESS + i, page);
            write("dump/page-" + i + ".txt", new String(page, UTF_8));
        }
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** The items written, without where they were seen. */
    private List<String> items() {
        return out.lines().map(line -> line.replaceFirst(",\"sources\":.*", "")).toList();
    }

    @Test
    void theItemsAreTheSame() throws IOException {
        assertThat(osce("convert", folder.resolve("dump"))).isEqualTo(ExitCode.OK);
        List<String> expected = items();
        assertThat(expected).hasSize(10);
        byte[] tar = TestArchives.tar(files);
        byte[] whole = String.join(
                        "",
                        files.values().stream()
                                .map(page -> new String(page, UTF_8))
                                .toList())
                .getBytes(UTF_8);
        Map<String, byte[]> kept = new LinkedHashMap<>();
        kept.put("crawl.zip", TestArchives.zip(files));
        kept.put("crawl.tar", tar);
        kept.put("crawl.tar.gz", TestArchives.gzip(tar));
        kept.put("crawl.tar.bz2", TestArchives.bzip2(tar));
        kept.put("crawl.tar.xz", TestArchives.xz(tar));
        kept.put("crawl.tar.zst", TestArchives.zstd(tar));
        kept.put("pages.txt.gz", TestArchives.gzip(whole));
        kept.put("crawl.warc", TestArchives.warc(pages));
        kept.put("crawl.warc.gz", TestArchives.gzip(TestArchives.warc(pages)));
        kept.put("crawl.warc.wet.gz", TestArchives.wet(pages));
        kept.put("nested.zip", TestArchives.zip(Map.of("crawl.tar.gz", TestArchives.gzip(tar))));
        kept.put("called-a-text.txt", TestArchives.zip(files));

        for (Map.Entry<String, byte[]> one : kept.entrySet()) {
            assertThat(osce("convert", write(one.getKey(), one.getValue()))).isEqualTo(ExitCode.OK);
            assertThat(items()).as(one.getKey()).isEqualTo(expected);
            in = one.getValue();
            assertThat(osce("convert", "-")).isEqualTo(ExitCode.OK);
            assertThat(items()).as(one.getKey()).isEqualTo(expected);
        }
    }

    @Test
    void theirDocumentsAreNamedByWhereTheyStand() throws IOException {
        osce("convert", write("crawl.zip", TestArchives.zip(files)));
        assertThat(documents()).contains("crawl.zip!/dump/page-3.txt");
        osce("convert", write("nested.zip", TestArchives.zip(Map.of("a/b.zip", TestArchives.zip(files)))));
        assertThat(documents()).contains("nested.zip!/a/b.zip!/dump/page-3.txt");
        osce("convert", write("page.txt.gz", TestArchives.gzip(HEALTHY.getBytes(UTF_8))));
        assertThat(documents()).containsOnly("page.txt.gz");
        osce("convert", write("crawl.warc.gz", TestArchives.gzip(TestArchives.warc(pages))));
        assertThat(out)
                .contains("\"sources\":[{\"document\":\"crawl.warc.gz!/" + ADDRESS + "3\",\"uri\":\"" + ADDRESS
                        + "3\",\"captured\":\"2023-12-01T00:00:00Z\",\"firstLine\":3,");
    }

    @Test
    void whatStandsBeforeDamageIsReadAndTheDamageReported() throws IOException {
        byte[] zip = TestArchives.zip(files);
        Path cut = write("cut.zip", Arrays.copyOf(zip, zip.length / 2));

        assertThat(osce("convert", cut, folder.resolve("dump"))).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(documents()).contains("cut.zip!/dump/page-0.txt", "dump/page-4.txt");
        assertThat(err).contains("cut.zip: byte " + zip.length / 2 + ": error archive-damaged: ");
        assertThat(osce("check", "--format", "json", cut)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out)
                .contains(
                        "{\"archive\":\"cut.zip\",\"problems\":[{\"code\":\"archive-damaged\",\"severity\":\"error\",\"byte\":"
                                + zip.length / 2 + ",\"message\":");
        assertThat(osce("convert", write("none.zip", Arrays.copyOf(zip, 7)))).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out).isEmpty();
    }

    @Test
    void limitsAreOptions() throws IOException {
        Path zip = write("crawl.zip", TestArchives.zip(files));

        assertThat(osce("convert", zip, "--most-entries", 2)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(documents().stream().distinct()).hasSize(2);
        assertThat(err).contains("error entries-too-many");
        assertThat(osce("convert", zip, "--largest-document", 20)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(err).contains("  error document-too-long: 5");
        assertThat(osce("convert", zip, "--largest-input", 500)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(err).contains("error input-too-large");
        assertThat(osce("convert", zip, "--longest-name", 3)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(err).contains("  error entry-name-too-long: 5");
        Path nested = write("nested.zip", TestArchives.zip(Map.of("crawl.zip", TestArchives.zip(files))));
        assertThat(osce("convert", nested, "--deepest-nesting", 1)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(err).contains("error nesting-too-deep");
        Path zeros = write("zeros.zip", TestArchives.zip(Map.of("zeros.txt", new byte[20 << 20])));
        assertThat(osce("convert", zeros, "--highest-ratio", 100)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(err).contains("error ratio-too-high");
    }

    @Test
    void theEncodingThatTheServerNamedCounts() throws IOException {
        byte[] page = HEALTHY.replace("trees", "B\u00E4ume").getBytes(ISO_8859_1);
        // The same length, so that the records are as long as they say.
        String warc = new String(TestArchives.warc(Map.of(ADDRESS, page)), ISO_8859_1)
                .replace("; charset=UTF-8", ";charset=latin1");

        assertThat(osce("convert", write("crawl.warc", warc.getBytes(ISO_8859_1))))
                .isEqualTo(ExitCode.OK);
        assertThat(out).contains("B\u00E4ume");
    }

    @Test
    void theManifestHasWhatWasInThem() throws IOException {
        Path manifest = folder.resolve("manifest.json");
        byte[] zip = TestArchives.zip(files);
        osce("convert", write("cut.zip", Arrays.copyOf(zip, zip.length / 2)), "--manifest", manifest);
        assertThat(Files.readString(manifest)).contains("\"archive\":{\"problems\":{\"archive-damaged\":1},");
        osce("convert", write("crawl.warc", TestArchives.warc(pages)), "--manifest", manifest);
        assertThat(Files.readString(manifest))
                .contains("{\"name\":\"crawl.warc!/" + ADDRESS + "0\",\"uri\":\"" + ADDRESS
                        + "0\",\"captured\":\"2023-12-01T00:00:00Z\",\"bytes\":")
                .contains("\"passedOver\":{\"http-status\":1,\"warc-info\":1,\"warc-request\":1}");
    }

    @Test
    void theTextOfAWholePageHasMenusAroundTheListing() throws IOException {
        String text = "Skip to navigation\nSearch\nContact\n" + HEALTHY + "Follow us\nTerms of use\n";
        osce("convert", write("page.txt", HEALTHY));
        List<String> expected = items();

        assertThat(osce("convert", write("x.wet.gz", TestArchives.wet(Map.of(ADDRESS, text.getBytes(UTF_8))))))
                .isEqualTo(ExitCode.OK);
        assertThat(items()).isEqualTo(expected);
    }

    @Test
    void theRecordAtACutIsAReject() throws IOException {
        String pages = HEALTHY.repeat(5_000);
        byte[] stored = TestArchives.storedTar("dump.txt", pages.getBytes(UTF_8));
        int cut = 512 + HEALTHY.indexOf("Judges");
        for (int above : List.of(0, 4_000)) {
            Path file = write("cut.tar", Arrays.copyOf(stored, cut + above * HEALTHY.length()));

            assertThat(osce("convert", file, "--rejects", folder.resolve("rejects")))
                    .isEqualTo(ExitCode.INCOMPLETE);
            assertThat(items()).hasSize(2 * above);
            assertThat(err).contains(":" + (9 * above + 6) + ":1: error document-cut-off: ", "error archive-damaged: ");
            assertThat(Files.readString(folder.resolve("rejects")))
                    .contains("\"code\":\"document-cut-off\",", "Young people plant trees")
                    .endsWith(",\"cut\":true}\n");
            assertThat(osce("convert", "--replay", folder.resolve("rejects"))).isEqualTo(ExitCode.INCOMPLETE);
            assertThat(out).isEmpty();
        }
    }

    @Test
    void itemsBeforeACutAreRead() throws IOException {
        osce("convert", folder.resolve("dump"));
        byte[] items = out.getBytes(UTF_8);
        byte[] tar = TestArchives.storedTar("items.jsonl", items);
        List<String> expected = out.lines().toList();

        assertThat(osce("convert", write("cut.tar", Arrays.copyOf(tar, 512 + items.length - 10))))
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out.lines().toList()).isEqualTo(expected.subList(0, expected.size() - 1));
        assertThat(err).contains("error archive-damaged: ");
    }

    @Test
    void whateverEncodingAServerNamesIsNoDefect() throws IOException {
        for (String name : List.of("x-JISAutoDetect", "ISO-2022-CN", "IBM037", "none", "UTF-16")) {
            byte[] small = HEALTHY.getBytes(UTF_8);
            byte[] large = HEALTHY.repeat(6_000).getBytes(UTF_8);
            Map<String, byte[]> both = new LinkedHashMap<>();
            both.put(ADDRESS + 1, small);
            both.put(ADDRESS + 2, large);
            String warc = new String(TestArchives.warc(both), ISO_8859_1)
                    .replace(
                            "Content-Type: text/plain; charset=UTF-8\r\n",
                            padded("Content-Type: text/plain;charset=" + name));

            osce("convert", write("crawl.warc", warc.getBytes(ISO_8859_1)), folder.resolve("dump"));
            assertThat(err).as(name).doesNotContain("defect").contains("documents: 7 ");
        }
    }

    /** A header of the length that it replaces, if it is no longer. */
    private static String padded(String header) {
        int length = "Content-Type: text/plain; charset=UTF-8".length();
        return (header + " ".repeat(Math.max(0, length - header.length())))
                        .substring(0, Math.max(length, header.length()))
                + "\r\n";
    }

    @Test
    void bytesOfRecordsThatAreNoDocumentsCountForLimits() throws IOException {
        byte[] zeros = TestArchives.gzip(TestArchives.metadata(new byte[8 << 20]));

        assertThat(osce("convert", write("zeros.warc.gz", zeros), folder.resolve("dump"), "--largest-input", 1_000_000))
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(err).contains("  error input-too-large: 1", "problems: 1", "newsroom pages: 5");
    }

    @Test
    void aCrawlInADamagedArchiveEndsWhereThatDoes() throws IOException {
        byte[] warc = TestArchives.gzip(TestArchives.warc(pages));
        byte[] tar = TestArchives.storedTar("crawl.warc.gz", warc);
        byte[] plain = TestArchives.storedTar("crawl.warc", TestArchives.warc(pages));

        for (byte[] cut : List.of(Arrays.copyOf(tar, 512 + warc.length / 2), Arrays.copyOf(plain, 512 + 1_500))) {
            assertThat(osce("convert", write("cut.tar", cut), folder.resolve("dump")))
                    .isEqualTo(ExitCode.INCOMPLETE);
            assertThat(err).contains("cut.tar: byte " + cut.length + ": error archive-damaged: ");
            assertThat(documents()).endsWith("dump/page-4.txt");
        }
    }
}
