package io.github.oscenews.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.conformance.ExpandedJsonLd.Statement;
import io.github.oscenews.json.ExportFormat;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.SourcedItem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What docs/exports.md says beside its tables, for readers of each format. */
class ExportReadersTest {

    private static final List<SourcedItem> ITEMS = Stream.concat(
                    ExportItems.made().stream(), LongStream.range(0, 300).mapToObj(ExportItems::random))
            .toList();

    @Test
    void itemsAreMadeOfCsvAlone() {
        assertThat(RebuiltItems.ofCsv(Exported.write(ExportFormat.CSV, ITEMS))).isEqualTo(ITEMS);
    }

    @Test
    void itemsAreMadeOfAJsonFeedAloneButForTheEndsOfParagraphs() {
        List<SourcedItem> expected =
                ITEMS.stream().map(RebuiltItems::inOneParagraph).toList();

        assertThat(RebuiltItems.ofJsonFeed(Exported.write(ExportFormat.JSON_FEED, ITEMS)))
                .isEqualTo(expected);
    }

    @Test
    void aJsonFeedTellsABodyFromASummaryThatIsTheSame() {
        SourcedItem none = ExportItems.LISTED;
        NewsItem.Builder both = none.item().toBuilder().addBody(none.item().summary());
        List<SourcedItem> items = List.of(
                none,
                SourcedItem.of(both.build(), none.sources()),
                SourcedItem.of(both.summary("").build(), none.sources()));

        assertThat(RebuiltItems.ofJsonFeed(Exported.write(ExportFormat.JSON_FEED, items)))
                .isEqualTo(items);
    }

    @Test
    void halfACharacterIsReplacedInCsv() {
        SourcedItem item = ExportItems.BARE;
        SourcedItem half =
                SourcedItem.of(item.item().toBuilder().summary("a\uD83D b").build(), item.sources());
        SourcedItem whole =
                SourcedItem.of(item.item().toBuilder().summary("a\uFFFD b").build(), item.sources());

        assertThat(RebuiltItems.ofCsv(Exported.write(ExportFormat.CSV, List.of(half))))
                .containsExactly(whole);
    }

    @Test
    void csvIsByRfc4180() {
        String csv = Exported.write(ExportFormat.CSV, List.of(ExportItems.FULL, ExportItems.BARE));

        assertThat(csv).endsWith("\r\n").doesNotContain("\ufeff");
        assertThat(csv.split("\r\n", -1)).hasSize(4);
        assertThat(csv.lines().findFirst())
                .contains(String.join(",", ExportTable.of("CSV").keys()));
    }

    @Test
    void whatIsForSpreadsheetsHasAMarkAndApostrophesMore() {
        String csv = Exported.write(ExportFormat.CSV, ITEMS);
        String forSpreadsheets = Exported.write(ExportFormat.CSV_FOR_SPREADSHEETS, ITEMS);
        assertThat(forSpreadsheets).startsWith("\ufeff");
        List<Map<String, String>> without = Exported.records(forSpreadsheets.substring(1)).stream()
                .map(ExportReadersTest::withoutApostrophes)
                .toList();

        assertThat(without).isEqualTo(Exported.records(csv));
        assertThat(Exported.records(forSpreadsheets.substring(1)))
                .allSatisfy(record -> assertThat(record.values())
                        .allSatisfy(cell ->
                                assertThat(cell).doesNotContainPattern("(?:^|[;|\t\r\n])[\"\t ]*[=+\\-@＝＋－＠]")));
    }

    private static Map<String, String> withoutApostrophes(Map<String, String> record) {
        return record.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        cell -> cell.getValue().replaceAll("((?:^|[;|\t\r\n])[\"' \t]*)'(?=[=+\\-@＝＋－＠])", "$1")));
    }

    @Test
    void nothingIsDroppedWhenJsonLdIsExpanded() {
        String document = Exported.write(ExportFormat.JSON_LD, ITEMS);
        List<JsonNode> written = new ArrayList<>();
        OwnJson.MAPPER.readTree(document).path("@graph").forEach(written::add);

        assertThat(ExpandedJsonLd.nodes(document)).isEqualTo(written);
    }

    @Test
    void nothingIsDroppedWhenJsonLdBecomesRdf() {
        for (SourcedItem item : ITEMS) {
            String document = Exported.write(ExportFormat.JSON_LD, List.of(item));
            List<String> values = new ArrayList<>();
            addValues(OwnJson.MAPPER.readTree(document).path("@graph").get(0), values);
            List<Statement> statements = ExpandedJsonLd.statements(document);

            assertThat(statements.stream()
                            .filter(ExportReadersTest::isValue)
                            .map(statement -> statement.predicate().substring(ExpandedJsonLd.SCHEMA_ORG.length()) + " "
                                    + statement.object()))
                    .containsExactlyInAnyOrderElementsOf(values);
            assertThat(statements).anySatisfy(statement -> {
                assertThat(statement.predicate()).endsWith("#type");
                assertThat(statement.object()).isEqualTo("https://schema.org/NewsArticle");
            });
            assertThat(statements)
                    .filteredOn(statement -> statement.predicate().equals("https://schema.org/datePublished"))
                    .extracting(Statement::datatype)
                    .containsExactly("https://schema.org/Date");
        }
    }

    private static boolean isValue(Statement statement) {
        return statement.datatype() != null;
    }

    private static void addValues(JsonNode node, List<String> values) {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            if (property.getValue().isArray()) {
                property.getValue().forEach(thing -> addValues(thing, values));
            } else if (!property.getKey().startsWith("@")) {
                values.add(property.getKey() + " " + property.getValue().stringValue());
            }
        }
    }

    @Test
    void sightingsOfOneContentAreOneThingInRdf() {
        SourcedItem here = ExportItems.LISTED;
        SourcedItem there = SourcedItem.of(here.item(), ExportItems.BARE.sources());

        List<Statement> statements =
                ExpandedJsonLd.statements(Exported.write(ExportFormat.JSON_LD, List.of(here, there)));

        assertThat(statements)
                .filteredOn(statement -> statement.object().equals("https://schema.org/NewsArticle"))
                .extracting(Statement::subject)
                .containsOnly("ni:///sha-256;" + ItemHash.of(here));
        assertThat(statements)
                .filteredOn(statement -> statement.predicate().equals("https://schema.org/subjectOf"))
                .hasSize(here.sources().size() + there.sources().size())
                .extracting(Statement::subject)
                .containsOnly("ni:///sha-256;" + ItemHash.of(here));
    }

    @Test
    void aJsonFeedHasWhatTheSpecificationAsksFor() {
        assertThat(JsonFeedRules.faults(Exported.write(ExportFormat.JSON_FEED, ITEMS)))
                .isEmpty();
        assertThat(JsonFeedRules.faults(Exported.write(ExportFormat.JSON_FEED, List.of())))
                .isEmpty();
    }

    @Test
    void aFeedThatIsNoneIsFound() {
        String feed = Exported.write(ExportFormat.JSON_FEED, List.of(ExportItems.FULL));

        for (String broken : List.of(
                feed.replace("version/1.1", "version/1"),
                feed.replaceFirst("\"title\"", "\"titel\""),
                feed.replace("\"items\"", "\"item\""),
                feed.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":7"),
                feed.replace("\"content_text\"", "\"_content\""),
                feed.replaceFirst("\"url\":\"[^\"]*\"", "\"url\":[]"),
                feed.replace("\"tags\":[", "\"tags\":[7,"),
                feed.replaceFirst("\"summary\":", "\"date_published\":\"2011-03-01\",\"summary\":"),
                feed.replace("_osce", "_9"))) {
            assertThat(JsonFeedRules.faults(broken)).as(broken).hasSize(1);
        }
        assertThat(JsonFeedRules.faults(
                        feed.replaceFirst("\"summary\":", "\"date_published\":\"2011-03-01T00:00:00Z\",\"summary\":")))
                .isEmpty();
    }

    @Test
    void theIdentifierOfAnItemWithoutAddressIsTheHashOfItsContent() {
        List<SourcedItem> items =
                ITEMS.stream().filter(item -> item.item().url().isEmpty()).toList();
        assertThat(items).hasSizeGreaterThan(50);
        for (SourcedItem item : items) {
            String identifier = "ni:///sha-256;" + ItemHash.of(item);
            assertThat(node(ExportFormat.NINJS, item).path("uri").stringValue()).isEqualTo(identifier);
            assertThat(node(ExportFormat.JSON_LD, item).path("@id").stringValue())
                    .isEqualTo(identifier);
            assertThat(node(ExportFormat.JSON_FEED, item).path("id").stringValue())
                    .isEqualTo(identifier);
        }
    }

    private static JsonNode node(ExportFormat format, SourcedItem item) {
        return ((ExportView.OfJson) Exported.views(format, Exported.write(format, List.of(item)))
                        .get(0))
                .object();
    }

    @Test
    void theCommandThatIsShownComputesTheSameHash(@TempDir Path folder) throws Exception {
        ShownCommand.assumeInstalled("bash", "jq", "openssl");
        List<String> command = List.of("bash", "-c", ShownCommand.beginningWith("head -n 1 items.jsonl | "));
        for (SourcedItem item : List.of(ExportItems.LISTED, ExportItems.BARE, ExportItems.random(3))) {
            String items = new String(Json.write(List.of(item, ExportItems.FULL)), UTF_8);

            assertThat(ShownCommand.run(command, folder, "items.jsonl", items)).isEqualTo(ItemHash.of(item));
        }
    }

    @Test
    void thePythonThatIsShownTakesListsApart(@TempDir Path folder) throws Exception {
        ShownCommand.assumeInstalled("python3");
        String program =
                """
                import csv, json, re
                for record in %s:
                    for cell in record["collections"], record["sources.firstLine"]:
                        print(json.dumps(%s))
                """.formatted(ShownCommand.beginningWith("csv.DictReader("), ShownCommand.beginningWith("[re.sub("));
        // Python refuses one of the characters of the nasty one.
        List<SourcedItem> items =
                ITEMS.stream().filter(item -> item != ExportItems.NASTY).toList();
        List<List<String>> expected = items.stream()
                .map(OwnJson::of)
                .flatMap(item -> Stream.of("collections", "sources.firstLine").map(key -> OwnJson.values(item, key)))
                .toList();
        String printed = ShownCommand.run(
                List.of("python3", "-c", program), folder, "items.csv", Exported.write(ExportFormat.CSV, items));

        assertThat(printed.lines()
                        .<List<String>>map(line -> OwnJson.MAPPER
                                .readTree(line)
                                .valueStream()
                                .map(JsonNode::stringValue)
                                .toList())
                        .toList())
                .isEqualTo(expected);
    }
}
