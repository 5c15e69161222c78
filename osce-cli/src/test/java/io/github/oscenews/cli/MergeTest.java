package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.Disagreement;
import io.github.oscenews.model.ItemField;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code osce convert --merge}: what comes of a crawl is a collection. */
class MergeTest extends CommandTest {

    private static final int ITEMS = 1000;

    private final MadeUpCrawl crawl = new MadeUpCrawl(ITEMS);

    private static List<SourcedItem> read(String lines) {
        return NewsroomJson.standard()
                .read(new ByteArrayInputStream(lines.getBytes(UTF_8)), problem -> {
                    throw new AssertionError(problem);
                })
                .toList();
    }

    private Path writeCrawl(String name) throws IOException {
        Path root = folder.resolve(name);
        for (var page : crawl.pages().entrySet()) {
            Path file = root.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
        return root;
    }

    @Test
    void aCrawlOfAThousandItemsIsAThousandItems() throws IOException {
        assertThat(osce("convert", writeCrawl("crawl"), "--merge")).isZero();

        assertThat(err).contains("items: 1000\n").doesNotContain("sighting-ambiguous");
        List<SourcedItem> merged = read(out);
        assertThat(merged).hasSize(ITEMS);
        for (SourcedItem item : merged) {
            crawl.check(item);
        }
    }

    @Test
    void theOrderOfTheDocumentsMeansNothing() throws IOException {
        List<Object> files = new ArrayList<>();
        Path root = writeCrawl("crawl");
        try (Stream<Path> all = Files.list(root)) {
            all.sorted().forEach(files::add);
        }
        assertThat(osce(arguments(files))).isZero();
        String inOrder = out;
        Collections.shuffle(files, new Random(1));
        assertThat(osce(arguments(files))).isZero();

        assertThat(files).hasSizeGreaterThan(5);
        assertThat(out).isEqualTo(inOrder);
        assertThat(osce("convert", root, "--merge", "--threads", "1")).isZero();
        String byOneThread = out;
        assertThat(osce("convert", root, "--merge", "--threads", "4")).isZero();
        assertThat(out).isEqualTo(byOneThread).hasLineCount(ITEMS);
    }

    private static Object[] arguments(List<Object> files) {
        List<Object> arguments = new ArrayList<>(files);
        arguments.add(0, "convert");
        arguments.add("--merge");
        return arguments.toArray();
    }

    @Test
    void mergingAgainChangesNothingAndHalvesGiveTheSame() throws IOException {
        Path root = writeCrawl("crawl");
        Path all = folder.resolve("all.jsonl");
        assertThat(osce("convert", root, "--merge", "-o", all)).isZero();
        // A document has the same name in its half as in the whole.
        List<Path> halves = List.of(folder.resolve("one"), folder.resolve("two"));
        int i = 0;
        for (var page : crawl.pages().entrySet()) {
            Path file = halves.get(i++ % 2).resolve("crawl").resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
        for (Path half : halves) {
            assertThat(osce("convert", half.resolve("crawl"), "--merge", "-o", half + ".jsonl"))
                    .isZero();
        }
        assertThat(osce("convert", "--merge", folder.resolve("two.jsonl"), folder.resolve("one.jsonl")))
                .isZero();
        assertThat(out).isEqualTo(Files.readString(all));

        assertThat(osce("convert", "--merge", all)).isZero();
        assertThat(out).isEqualTo(Files.readString(all));
        assertThat(err).doesNotContain("had come before");

        assertThat(osce("convert", "--merge", all, root)).isZero();
        assertThat(out).isEqualTo(Files.readString(all));
        assertThat(err).contains("that had come before");
    }

    @Test
    void linesOfHtmlThatAreKnownOrNotTellNothingApart() throws IOException {
        Path root = writeCrawl("crawl");
        Path plain = folder.resolve("plain.jsonl");
        assertThat(osce("convert", root, "-o", plain)).isZero();
        assertThat(osce("convert", root, "--merge")).isZero();
        String merged = out;

        assertThat(osce("convert", plain, root, "--merge")).isZero();
        assertThat(out).isEqualTo(merged);
    }

    @Test
    void aPageThatChangedUnderOneNameIsToldOf() throws IOException {
        Path first = folder.resolve("first.jsonl");
        write("day-1/crawl/page.txt", page(record("Judges met in Vienna.")));
        write("day-2/crawl/page.txt", page(record("Judges met in Warsaw."), record("Judges met in Vienna.")));
        assertThat(osce("convert", folder.resolve("day-1/crawl"), "--merge", "-o", first))
                .isZero();
        assertThat(osce("convert", first, folder.resolve("day-2/crawl"), "--merge"))
                .isZero();

        assertThat(out.lines()).hasSize(3);
        assertThat(err)
                .contains(
                        "crawl/page.txt:6: warning sightings-in-one-document: found \"Judges meet\" in the document that"
                                + " shows the same at crawl/page.txt:3, expected each item once in a document; each stays an item of its own\n");
    }

    private static String page(String... records) {
        return "News and press releases\nNews and press releases from the OSCE's global activities.\n"
                + String.join("", records);
    }

    private static String record(String summary) {
        return "Judges meet\nPublishing date: 9 May 2003\n" + summary + "\n";
    }

    @Test
    void twoItemsWithOneTitleAndDateStayTwo() throws IOException {
        write("crawl/a.txt", page(record("Judges met in Vienna."), record("Judges met in Warsaw.")));
        write("crawl/b.txt", page(record("Judges met in Warsaw.")));
        write("crawl/c.txt", page(record("Judges met in Vienna.")));
        assertThat(osce("convert", folder.resolve("crawl"), "--merge")).isZero();

        assertThat(read(out))
                .extracting(
                        item -> item.sources().stream().map(Source::document).toList())
                .containsExactly(List.of("crawl/a.txt", "crawl/c.txt"), List.of("crawl/a.txt", "crawl/b.txt"));
        assertThat(err).contains("sightings: 4\nitems: 2\n").doesNotContain("warning");
    }

    @Test
    void whatMayBeOfTwoStaysAloneAndIsTold() throws IOException {
        write("crawl/a.txt", page(record("Judges met in Vienna."), record("Judges met in Warsaw.")));
        write("crawl/b.txt", page(record("Judges met in...")));
        assertThat(osce("convert", folder.resolve("crawl"), "--merge", "--manifest", folder.resolve("manifest.json")))
                .isZero();

        assertThat(out.lines()).hasSize(3);
        assertThat(err)
                .contains("crawl/b.txt:3: warning sighting-ambiguous: found \"Judges meet\", which may be the item at"
                        + " crawl/a.txt:6 or the one at crawl/a.txt:3, expected only one that it may be; it is joined"
                        + " with neither\n")
                .contains("  warning sighting-ambiguous: 1\n");
        assertThat(Files.readString(folder.resolve("manifest.json")))
                .contains("\"merge\":true", "\"sightings\":3,\"repeated\":0,\"items\":3,", "\"sighting-ambiguous\":1");
    }

    @Test
    void filtersAreAboutMergedItems() throws IOException {
        write(
                "crawl/a.txt",
                page(record("Judges met in Vienna.").replace("2003\n", "2003\nWhat we do: Rule of law\n")));
        write("crawl/b.txt", page(record("Judges met in...")));
        assertThat(osce("convert", folder.resolve("crawl"), "--merge", "--what", "Rule of law"))
                .isZero();

        assertThat(read(out)).singleElement().satisfies(item -> {
            assertThat(item.sources()).hasSize(2);
            assertThat(item.disagreements()).extracting(Disagreement::field).containsExactly(ItemField.SUMMARY);
        });
        assertThat(err).contains("sightings: 2\nitems: 1\nleft out by filters: 0\n");
        assertThat(osce("convert", folder.resolve("crawl"), "--merge", "--what", "Elections"))
                .isZero();
        assertThat(out).isEmpty();
        assertThat(err).contains("sightings: 2\nitems: 0\nleft out by filters: 1\n");
    }

    @Test
    void itemsOfHtmlHaveLinesAndReplayedOnesAreMergedToo() throws IOException {
        write("crawl/a.txt", page(record("Judges met in Vienna.")));
        Path rejects = folder.resolve("rejects.jsonl");
        write("broken/b.txt", page(record("Judges met in Vienna.").replace("9 May", "39 May")));
        assertThat(osce("convert", folder.resolve("broken"), "--rejects", rejects))
                .isEqualTo(1);
        Files.writeString(rejects, Files.readString(rejects).replace("39 May", "9 May"));
        assertThat(osce("convert", folder.resolve("crawl"), "--replay", rejects, "--merge"))
                .isZero();
        assertThat(read(out))
                .singleElement()
                .satisfies(item -> assertThat(item.sources()).hasSize(2));

        write("crawl.html", MadeUpCrawl.html(List.of(read(out).get(0).item())));
        assertThat(osce("convert", folder.resolve("crawl.html"), "--merge")).isZero();
        assertThat(read(out))
                .singleElement()
                .satisfies(item -> assertThat(item.sources().get(0).firstLine()).isPresent());
    }

    @Test
    void anEmptyCollectionIsOneToo() throws IOException {
        write("empty.txt", page());
        assertThat(osce("convert", folder.resolve("empty.txt"), "--merge", "--format", "json"))
                .isEqualTo(0);
        assertThat(out).isEqualTo("[]\n");
    }
}
