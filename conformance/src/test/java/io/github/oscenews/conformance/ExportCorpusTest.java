package io.github.oscenews.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.oscenews.archive.ArchiveDocument;
import io.github.oscenews.archive.ArchiveHandler;
import io.github.oscenews.archive.ArchiveProblem;
import io.github.oscenews.archive.ArchiveWalker;
import io.github.oscenews.json.ExportFormat;
import io.github.oscenews.model.Merger;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.HtmlLines;
import io.github.oscenews.parser.ListingTextWriter;
import io.github.oscenews.parser.NewsroomParser;
import io.github.oscenews.parser.UnwritableItemException;
import io.github.oscenews.schemacheck.SchemaCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Exports of real dumps and of the made-up pages, with and without merging. The dumps and the schema of ninjs are not in the repository:
 * {@code -Dosce.corpus} and {@code -Dosce.schemas} name the folders that hold them.
 */
@Tag("corpus")
class ExportCorpusTest {

    private static final String GEO_JSON = "https://geojson.org/schema/GeoJSON.json";

    private static final List<Crawl> CRAWLS = new ArrayList<>();

    /** Items of a folder. */
    record Crawl(String name, List<SourcedItem> items) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Crawl> crawls() {
        return CRAWLS;
    }

    @BeforeAll
    static void read() throws IOException {
        CRAWLS.clear();
        add("real dumps", Path.of(System.getProperty("osce.corpus", "osce.corpus is not set"), "seeds"));
        add("made-up pages", Specification.root().resolve("examples/data"));
        CRAWLS.add(new Crawl(
                "made-up items",
                Stream.concat(
                                ExportItems.made().stream(),
                                LongStream.range(0, 200).mapToObj(ExportItems::random))
                        .toList()));
    }

    private static void add(String name, Path folder) throws IOException {
        NewsroomParser parser =
                NewsroomParser.builder().htmlLines(HtmlLines.ALWAYS).build();
        List<SourcedItem> items = new ArrayList<>();
        ArchiveWalker.standard().walk(folder, new ArchiveHandler() {
            @Override
            public void document(ArchiveDocument document) throws IOException {
                parser.stream(document.content(), document.source(), items::add);
            }

            @Override
            public void problem(ArchiveProblem problem) {
                throw new AssertionError(problem);
            }
        });
        assertThat(items).hasSizeGreaterThan(5);
        CRAWLS.add(new Crawl(name, items));
        CRAWLS.add(new Crawl(name + ", merged", Merger.merge(items.stream()).items()));
    }

    /** The text of the schema; where it is not there, .ci/run says so. */
    private static String schemaOfNinjs() throws IOException {
        Path file = Path.of(System.getProperty("osce.schemas", "osce.schemas is not set"), "ninjs-schema_3.1.json");
        assumeTrue(Files.exists(file), "there is no " + file);
        return Files.readString(file);
    }

    /** The schema, which names one of others for the geometry of places, as none has here. */
    private static SchemaCheck ninjs() throws IOException {
        return SchemaCheck.of(schemaOfNinjs(), Map.of(GEO_JSON, "false"));
    }

    @ParameterizedTest
    @MethodSource("crawls")
    void ninjsIsValid(Crawl crawl) throws IOException {
        SchemaCheck schema = ninjs();
        assertThat(Exported.write(ExportFormat.NINJS, crawl.items()).lines())
                .hasSameSizeAs(crawl.items())
                .allSatisfy(line -> assertThat(schema.faults(line)).as(line).isEmpty());
    }

    @Test
    void ninjsThatIsNotValidIsFound() throws IOException {
        SchemaCheck schema = ninjs();
        String line = Exported.write(ExportFormat.NINJS, List.of(ExportItems.FULL));
        for (String broken : List.of(
                line.replaceFirst("\"uri\":", "\"uris\":"),
                line.replaceFirst("\"uri\":\"", "\"uri\":\"a b"),
                line.replaceFirst("\"text\"", "\"article\""),
                line.replaceFirst("\"located\":", "\"_osce\":"),
                line.replaceFirst("\"located\":", "\"versionCreated\":\"2011-03-01\",\"located\":"))) {
            assertThat(schema.faults(broken)).as(broken).isNotEmpty();
        }
    }

    @Test
    void ninjsNamesTheSchemaThatItIsValidBy() throws IOException {
        JsonNode schema = OwnJson.MAPPER.readTree(schemaOfNinjs());
        JsonNode item = OwnJson.MAPPER.readTree(Exported.write(ExportFormat.NINJS, List.of(ExportItems.BARE)));

        assertThat(item.path("standard").path("schema")).isEqualTo(schema.path("$id"));
    }

    @ParameterizedTest
    @MethodSource("crawls")
    void rowsOfTablesAreTrue(Crawl crawl) {
        for (ExportTable table : ExportTablesTest.tablesOfExportFormats()) {
            assertThat(ExportTablesTest.faults(table, crawl.items()))
                    .as(table.heading())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("crawls")
    void csvGivesTheItemsBack(Crawl crawl) {
        assertThat(RebuiltItems.ofCsv(Exported.write(ExportFormat.CSV, crawl.items())))
                .isEqualTo(crawl.items());
    }

    @ParameterizedTest
    @MethodSource("crawls")
    void jsonLdIsReadWithoutLoss(Crawl crawl) {
        String document = Exported.write(ExportFormat.JSON_LD, crawl.items());
        List<JsonNode> written = new ArrayList<>();
        OwnJson.MAPPER.readTree(document).path("@graph").forEach(written::add);

        assertThat(ExpandedJsonLd.nodes(document)).isEqualTo(written).hasSameSizeAs(crawl.items());
        Set<String> identifiers =
                written.stream().map(node -> node.path("@id").asString("")).collect(Collectors.toSet());
        assertThat(ExpandedJsonLd.statements(document))
                .filteredOn(statement -> statement.object().equals("https://schema.org/NewsArticle"))
                .extracting(ExpandedJsonLd.Statement::subject)
                .containsExactlyInAnyOrderElementsOf(identifiers);
    }

    @ParameterizedTest
    @MethodSource("crawls")
    void aJsonFeedIsOneAndGivesTheItemsBack(Crawl crawl) {
        String feed = Exported.write(ExportFormat.JSON_FEED, crawl.items());

        assertThat(JsonFeedRules.faults(feed)).isEmpty();
        assertThat(RebuiltItems.ofJsonFeed(feed))
                .isEqualTo(
                        crawl.items().stream().map(RebuiltItems::inOneParagraph).toList());
    }

    @ParameterizedTest
    @MethodSource("crawls")
    void listingTextGivesBackWhatItTakes(Crawl crawl) throws IOException {
        List<NewsItem> written = new ArrayList<>();
        List<NewsItem> refused = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ListingTextWriter writer = ListingTextWriter.to(out)) {
            for (SourcedItem item : crawl.items()) {
                try {
                    writer.write(item.item());
                    written.add(item.item());
                } catch (UnwritableItemException e) {
                    refused.add(item.item());
                }
            }
        }

        assertThat(Exported.readListingText(out.toString(UTF_8))).isEqualTo(written);
        if (crawl.name().startsWith("real dumps")) {
            // They are listing text.
            assertThat(refused).isEmpty();
        } else if (crawl.name().startsWith("made-up pages")) {
            // Those of HTML have an address or a body.
            assertThat(refused)
                    .isNotEmpty()
                    .allMatch(item -> item.url().isPresent() || !item.body().isEmpty());
            assertThat(written).isNotEmpty().noneMatch(item -> item.url().isPresent());
        }
    }

    @Test
    void thereAreItemsOfAllKinds() {
        Set<String> keys = new LinkedHashSet<>();
        for (Crawl crawl : CRAWLS.subList(0, CRAWLS.size() - 1)) {
            crawl.items().forEach(item -> keys.addAll(OwnJson.keys(OwnJson.of(item))));
        }
        // What is read from WARC files alone, and where sightings differ.
        Set<String> expected = OwnJson.keys(OwnJson.of(ExportItems.MERGED));
        expected.removeAll(Set.of("sources.uri", "sources.captured", "disagreements", "dateline.agency"));

        assertThat(keys).containsAll(expected);
    }
}
