package io.github.oscenews.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.Disagreement;
import io.github.oscenews.model.FieldOfWork;
import io.github.oscenews.model.ItemField;
import io.github.oscenews.model.MergeProblem;
import io.github.oscenews.model.Merged;
import io.github.oscenews.model.Merger;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.model.Structure;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/merging.md says is what merging does: each of its tables is run. */
class MergingTest {

    private static final Pattern TABLE = Pattern.compile("(?m)^\\| .*\\|\n\\|[-|]+\\|\n(?:\\|.*\\|\n)+");
    private static final Pattern RULE = Pattern.compile("(?m)^\\*\\*(\\d+\\.\\d+)\\*\\* ");
    private static final Pattern JSON = Pattern.compile("(?ms)^```json\n(.*?)^```$");

    /** A table, as a map for each row, below the rule that it is an example of. */
    record Table(String rule, List<Row> rows) {

        boolean hasColumn(String name) {
            return rows.get(0).cells.containsKey(name);
        }

        @Override
        public String toString() {
            return rule;
        }
    }

    /** The cells of a row by their columns. */
    record Row(Map<String, String> cells) {

        String get(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }
    }

    private static String document() throws IOException {
        return Files.readString(Specification.root().resolve("docs/merging.md"));
    }

    private static Stream<Table> tables() throws IOException {
        String document = document();
        List<Table> tables = new ArrayList<>();
        for (Matcher table = TABLE.matcher(document); table.find(); ) {
            Matcher rule = RULE.matcher(document.substring(0, table.start()));
            String last = "";
            while (rule.find()) {
                last = rule.group(1);
            }
            tables.add(new Table(last, rows(table.group().split("\n", -1))));
        }
        return tables.stream();
    }

    private static List<Row> rows(String[] lines) {
        List<String> columns = cells(lines[0]);
        List<Row> rows = new ArrayList<>();
        for (int i = 2; i < lines.length - 1; i++) {
            List<String> cells = cells(lines[i]);
            assertThat(cells).as(lines[i]).hasSameSizeAs(columns);
            rows.add(new Row(
                    IntStream.range(0, columns.size()).boxed().collect(Collectors.toMap(columns::get, cells::get))));
        }
        return rows;
    }

    private static List<String> cells(String line) {
        String[] cells = line.split("\\|", -1);
        return Arrays.stream(cells, 1, cells.length - 1).map(String::strip).toList();
    }

    static Stream<Table> tablesOfSightings() throws IOException {
        return tables().filter(table -> table.hasColumn("item"));
    }

    @ParameterizedTest
    @MethodSource("tablesOfSightings")
    void sightingsGoToTheItemsThatTheTableSays(Table table) {
        Merged merged = Merger.merge(table.rows().stream().map(MergingTest::sighting));

        Json.write(merged.items());
        Map<String, String> found = new TreeMap<>();
        List<String> problems = merged.problems().stream()
                .map(MergeProblem::source)
                .map(MergingTest::print)
                .toList();
        for (SourcedItem item : merged.items()) {
            String first = print(item.sources().get(0));
            item.sources()
                    .forEach(source -> found.put(print(source), first + (problems.contains(print(source)) ? "?" : "")));
        }
        assertThat(found).isEqualTo(expected(table));
        if (table.rule().startsWith("4.")) {
            assertThat(merged.items().stream().map(item -> print(item.sources().get(0))))
                    .containsExactlyElementsOf(
                            table.rows().stream().map(row -> row.get("place")).toList());
        }
    }

    /** For each place, the first place of its item, which is that of the first row with its number. */
    private static Map<String, String> expected(Table table) {
        Map<String, String> firstPlaces = new HashMap<>();
        Map<String, String> expected = new TreeMap<>();
        assertThat(table.rows().stream().map(row -> row.get("place"))).doesNotHaveDuplicates();
        for (Row row : table.rows()) {
            String item = row.get("item");
            String first = firstPlaces.computeIfAbsent(item.replace("?", ""), any -> row.get("place"));
            expected.put(row.get("place"), first + (item.endsWith("?") ? "?" : ""));
        }
        return expected;
    }

    private static SourcedItem sighting(Row row) {
        NewsItem.Builder item = NewsItem.builder().publishingDate(LocalDate.of(2001, 5, 17));
        row.cells().forEach((column, value) -> {
            if (!value.isEmpty()) {
                switch (column) {
                    case "date" -> item.publishingDate(LocalDate.parse(value));
                    case "place", "item" -> {}
                    default -> set(item, column, value);
                }
            }
        });
        return SourcedItem.of(item.build(), source(row.get("place")));
    }

    private static void set(NewsItem.Builder item, String field, String value) {
        List<String> terms = List.of(value.split(" / "));
        switch (field) {
            case "title" -> item.title(value);
            case "publishingDate" -> item.publishingDate(LocalDate.parse(value));
            case "contentType" -> item.contentType(ContentType.of(value));
            case "whereWeAre" ->
                item.whereWeAre(terms.stream().map(Structure::of).toList());
            case "whatWeDo" -> item.whatWeDo(terms.stream().map(FieldOfWork::of).toList());
            case "collections" -> item.collections(terms);
            case "location" -> item.location(value);
            case "summary" -> item.summary(value);
            case "body" -> item.body(terms);
            case "url" -> item.url(value);
            default -> throw new IllegalArgumentException("\"" + field + "\" is no column");
        }
    }

    private static Source source(String place) {
        int colon = place.indexOf(':');
        long line = colon < 0 ? 0 : Long.parseLong(place.substring(colon + 1));
        return colon < 0
                ? Source.of(place)
                : Source.of(place.substring(0, colon)).lines(line, line + 4);
    }

    private static String print(Source source) {
        return source.document()
                + (source.firstLine().isPresent() ? ":" + source.firstLine().getAsLong() : "");
    }

    static Stream<Row> fullerValues() throws IOException {
        return tables().filter(table -> table.hasColumn("fuller")).flatMap(table -> table.rows().stream());
    }

    @ParameterizedTest
    @MethodSource("fullerValues")
    void theFullerValueWins(Row row) {
        List<SourcedItem> sightings = Stream.of("less full", "fuller")
                .map(column -> {
                    NewsItem.Builder item = NewsItem.builder()
                            .title("A bridge")
                            .publishingDate(LocalDate.of(2001, 5, 17))
                            .url("https://www.osce.org/node/12345");
                    set(item, row.get("field"), row.get(column));
                    return SourcedItem.of(item.build(), Source.of(column));
                })
                .toList();
        Merged merged = Merger.merge(sightings.stream());

        Json.write(merged.items());
        assertThat(merged.items()).hasSize(1);
        assertThat(merged.items().get(0).item()).isEqualTo(sightings.get(1).item());
        assertThat(merged.items().get(0).disagreements())
                .singleElement()
                .extracting(Disagreement::field, Disagreement::sources)
                .containsExactly(field(row.get("field")), List.of(Source.of("less full")));
    }

    private static ItemField field(String key) {
        return Arrays.stream(ItemField.values())
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theJsonIsWhatIsWritten() throws IOException {
        List<String> blocks =
                JSON.matcher(document()).results().map(block -> block.group(1)).toList();
        assertThat(blocks).hasSize(2);
        List<SourcedItem> sightings = read(blocks.get(0));
        assertThat(sightings).hasSize(2);
        Merged merged = Merger.merge(sightings.stream());

        assertThat(new String(Json.write(sightings), UTF_8)).isEqualTo(blocks.get(0));
        assertThat(new String(Json.write(merged.items()), UTF_8)).isEqualTo(blocks.get(1));
        assertThat(read(blocks.get(1))).isEqualTo(merged.items());
    }

    private static List<SourcedItem> read(String lines) {
        return Json.read(lines.getBytes(UTF_8));
    }

    @Test
    void everyTableAndEveryBlockIsRun() throws IOException {
        List<Table> tables = tables().toList();
        assertThat(tables).allMatch(table -> table.hasColumn("item") || table.hasColumn("fuller"));
        assertThat(document().lines().filter(line -> line.matches("[ \\t>]*\\|.*")))
                .hasSize(tables.stream()
                        .mapToInt(table -> 2 + table.rows().size())
                        .sum());
        assertThat(document().lines().filter(line -> line.matches("[ \\t>]*(?:`{3}|~{3}).*")))
                .containsExactly("```json", "```", "```json", "```");
    }

    @Test
    void everyRuleOfIdentityAndValueIsShown() throws IOException {
        List<String> shown = tables().map(Table::rule).toList();

        assertThat(RULE.matcher(document()).results().map(rule -> rule.group(1)))
                .filteredOn(rule -> !rule.matches("3[.][23]|4[.]2"))
                .isNotEmpty()
                .allMatch(shown::contains);
    }
}
