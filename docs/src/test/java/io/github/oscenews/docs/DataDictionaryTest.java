package io.github.oscenews.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.json.ItemWriter;
import io.github.oscenews.json.JsonFormat;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.json.NewsroomModule;
import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.Dateline;
import io.github.oscenews.model.Disagreement;
import io.github.oscenews.model.FieldOfWork;
import io.github.oscenews.model.ItemField;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Omission;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.model.Structure;
import io.github.oscenews.model.SummaryExtent;
import io.github.oscenews.schemacheck.SchemaCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** docs/data-dictionary.md has every key that can be written, in the order in which it is, with its type. */
class DataDictionaryTest {

    private static final Pattern CODE = Pattern.compile("`([^`]*)`");
    private static final Pattern FIELDS = Pattern.compile("(?s)The fields are ([^.]*)\\.");
    private static final Pattern LABEL = Pattern.compile("^`([A-Z][a-z ]+):`");
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new NewsroomModule()).build();

    private static final SchemaCheck SCHEMA =
            SchemaCheck.of(NewsroomJson.standard().schema());

    private static final Source WITH_ALL = Source.builder()
            .document("crawl.warc.gz!/https://www.osce.org/press-releases?page=1")
            .uri("https://www.osce.org/press-releases?page=1")
            .captured(Instant.parse("2012-05-01T06:00:00Z"))
            .firstLine(4)
            .lastLine(9)
            .build();

    /** A row of a table: what it says of a key. */
    private record Row(Map<String, String> cells) {

        /** What stands before the values that a key may have, if it has few. */
        String type() {
            return cell("type").replaceFirst(":.*", "");
        }

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** What was written: of each key, all its values. */
    private final Map<String, List<JsonNode>> values = new LinkedHashMap<>();

    /** Of each object, how many were written; the item has an empty name. */
    private final Map<String, Integer> objects = new TreeMap<>();

    private String document = "";

    @BeforeEach
    void readTables() throws IOException {
        document = Files.readString(Path.of("docs/data-dictionary.md"));
        for (String section : document.split("\n## ", -1)) {
            Matcher object = CODE.matcher(section.substring(0, section.indexOf('\n')));
            String prefix = object.find() ? object.group(1) + "." : "";
            List<List<String>> table = section.lines()
                    .filter(line -> line.startsWith("| "))
                    .map(line -> Arrays.stream(
                                    line.substring(1, line.length() - 1).split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
            for (List<String> row : table.subList(Math.min(1, table.size()), table.size())) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < row.size(); i++) {
                    cells.put(table.get(0).get(i), row.get(i));
                }
                rows.put(prefix + row.get(0).replace("`", ""), new Row(cells));
            }
        }
    }

    @BeforeEach
    void writeItems() throws IOException {
        NewsItem bare = NewsItem.builder()
                .title("A")
                .publishingDate(LocalDate.of(2012, 4, 11))
                .build();
        NewsItem full = bare.toBuilder()
                .contentType(ContentType.PRESS_RELEASE)
                .addWhereWeAre(Structure.TROIKA)
                .addWhatWeDo(FieldOfWork.YOUTH)
                .addCollection("Bridges")
                .location("Georgia")
                .summary("It is open.")
                .addBody("OSH, Kyrgyzstan, 16 November 2023 (OSCE) – It is open.")
                .url("https://www.osce.org/pc/70001")
                .build();
        Source other = Source.of("b.html");
        List<SourcedItem> items = new ArrayList<>();
        items.add(SourcedItem.of(
                full,
                List.of(WITH_ALL, other),
                List.of(
                        new Disagreement(ItemField.CONTENT_TYPE, List.of("News"), List.of(other)),
                        new Disagreement(ItemField.WHERE_WE_ARE, List.of("Minsk Group"), List.of(other))),
                List.of(new Omission(List.of(ItemField.BODY), List.of(WITH_ALL)))));
        items.add(SourcedItem.of(bare, other));
        items.add(SourcedItem.of(
                bare.toBuilder().summary("OSH, 16 November – It is open").build(), other));

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ItemWriter writer = NewsroomJson.standard().writer(out, JsonFormat.JSON_LINES)) {
            for (SourcedItem item : items) {
                writer.write(item);
            }
        }
        assertThat(SCHEMA.faultsOfLines(out.toString(UTF_8).lines())).isEmpty();
        out.toString(UTF_8).lines().forEach(line -> add("", MAPPER.readTree(line)));
    }

    private List<JsonNode> written(String key) {
        return values.getOrDefault(key, List.of());
    }

    private void add(String prefix, JsonNode object) {
        objects.merge(prefix, 1, Integer::sum);
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            JsonNode value = property.getValue();
            values.computeIfAbsent(prefix + property.getKey(), key -> new ArrayList<>())
                    .add(value);
            // What sources of a disagreement have is what the sources of an item have.
            String inner = property.getKey() + ".";
            if (value.isObject()) {
                add(inner, value);
            } else if (value.isArray()) {
                for (JsonNode element : value) {
                    if (element.isObject()) {
                        add(inner, element);
                    }
                }
            }
        }
    }

    private static String type(JsonNode value) {
        if (value.isArray()) {
            return value.isEmpty() || value.get(0).isString() ? "list of texts" : "list of objects";
        }
        if (value.isObject()) {
            return "object";
        }
        if (value.isNumber()) {
            return "number";
        }
        String text = value.asString();
        return text.matches("\\d{4}-\\d\\d-\\d\\d") ? "date" : text.matches("[\\d-]+T[\\d:]+Z") ? "time" : "text";
    }

    @Test
    void everyKeyIsThereInItsOrder() {
        Set<String> top = keysOf("", values.keySet());
        assertThat(keysOf("", rows.keySet())).containsExactlyElementsOf(top);
        for (String prefix : objects.keySet()) {
            assertThat(keysOf(prefix, rows.keySet()))
                    .as(prefix)
                    .containsExactlyElementsOf(keysOf(prefix, values.keySet()));
        }
        assertThat(rows).hasSameSizeAs(values);
    }

    private static Set<String> keysOf(String prefix, Set<String> paths) {
        return paths.stream()
                .filter(path -> path.startsWith(prefix) && path.indexOf('.', prefix.length()) < 0)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Test
    void everyKeyHasAllThatIsToBeSaidOfIt() {
        rows.forEach((key, row) -> {
            assertThat(row.cells())
                    .as(key)
                    .containsOnlyKeys("key", "what it is", "where it comes from", "type", "there", "example");
            assertThat(row.cells().values()).as(key).noneMatch(String::isEmpty);
        });
    }

    @Test
    void typesAreAsWritten() {
        rows.forEach((key, row) -> {
            Set<String> types =
                    written(key).stream().map(DataDictionaryTest::type).collect(Collectors.toSet());
            assertThat(types).as(key).containsExactlyInAnyOrder(row.type().split(" or ", -1));
        });
    }

    @Test
    void whatIsAlwaysThereIs() {
        rows.forEach((key, row) -> {
            String object = key.substring(0, key.indexOf('.') + 1);
            assertThat(written(key).size() == objects.getOrDefault(object, 0))
                    .as(key + " is always there")
                    .isEqualTo(row.cell("there").equals("always"));
        });
    }

    /** The programs of the examples are held to what is kept of their outputs by a test of their own. */
    @Test
    void whatIsKeptOfExamplesIsAsTheSchemaSays() throws IOException {
        List<Path> kept;
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            kept = files.filter(file ->
                            file.toString().endsWith(".jsonl") && !file.startsWith(Path.of("examples", "target")))
                    .toList();
        }
        assertThat(kept).contains(Path.of("examples/expected.jsonl"));
        for (Path file : kept) {
            Stream<String> items = Files.readString(file).lines().filter(line -> line.startsWith("{\"title\":"));
            assertThat(SCHEMA.faultsOfLines(items)).as("%s", file).isEmpty();
        }
    }

    @Test
    void theSchemaHasTheSameKeysAndRequiresThoseThatAreAlwaysThere() {
        JsonNode schema = MAPPER.readTree(NewsroomJson.standard().schema());
        Map<String, JsonNode> byPrefix = Map.of(
                "", schema,
                "dateline.", schema.at("/$defs/dateline"),
                "sources.", schema.at("/$defs/source"),
                "disagreements.", schema.at("/$defs/disagreement"),
                "omissions.", schema.at("/$defs/omission"));

        assertThat(byPrefix).containsOnlyKeys(objects.keySet());
        byPrefix.forEach((prefix, object) -> {
            List<String> keys = keysOf(prefix, rows.keySet()).stream()
                    .map(key -> key.substring(prefix.length()))
                    .toList();
            assertThat(object.get("properties").propertyNames()).as(prefix).containsExactlyElementsOf(keys);
            assertThat(object.get("required").valueStream().map(JsonNode::asString))
                    .as(prefix)
                    .containsExactlyElementsOf(keys.stream()
                            .filter(key -> Objects.requireNonNull(rows.get(prefix + key))
                                    .cell("there")
                                    .equals("always"))
                            .toList());
        });
    }

    @Test
    void examplesAreValuesOfTheExamples() throws IOException {
        Files.readString(Path.of("examples/expected.jsonl")).lines().forEach(line -> add("", MAPPER.readTree(line)));
        rows.forEach((key, row) -> {
            String example = row.cell("example").replace("`", "");
            if (!example.startsWith("see ")) {
                assertThat(written(key)).as(key).extracting(JsonNode::toString).contains(example);
            }
        });
    }

    @Test
    void accessorsAndLabelsHaveTheNameOfTheKey() {
        Map<String, List<Class<?>>> types = Map.of(
                "", List.of(NewsItem.class, SourcedItem.class),
                "dateline.", List.of(Dateline.class),
                "sources.", List.of(Source.class),
                "disagreements.", List.of(Disagreement.class),
                "omissions.", List.of(Omission.class));
        rows.forEach((key, row) -> {
            String name = key.substring(key.indexOf('.') + 1);
            assertThat(types.get(key.substring(0, key.indexOf('.') + 1)))
                    .as(key)
                    .anySatisfy(type -> assertThat(type).hasPublicMethods(name));
            Matcher label = LABEL.matcher(row.cell("where it comes from"));
            if (label.find()) {
                assertThat(name).isEqualToIgnoringCase(label.group(1).replace(" ", ""));
            }
        });
    }

    @Test
    void theValuesOfFewAreThose() {
        assertThat(codes(Objects.requireNonNull(rows.get("summaryExtent")).cell("type")))
                .containsExactlyElementsOf(Stream.of(SummaryExtent.values())
                        .map(extent -> MAPPER.valueToTree(extent).asString())
                        .toList());
        Matcher fields = FIELDS.matcher(document);
        assertThat(fields.find()).isTrue();
        assertThat(codes(fields.group(1)))
                .containsExactlyElementsOf(
                        Stream.of(ItemField.values()).map(ItemField::key).toList());
    }

    private static List<String> codes(String text) {
        return CODE.matcher(text)
                .results()
                .map((MatchResult code) -> code.group(1))
                .toList();
    }
}
