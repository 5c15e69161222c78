package io.github.oscenews.json;

import static io.github.oscenews.json.Items.BARE;
import static io.github.oscenews.json.Items.FULL;
import static io.github.oscenews.json.Items.FULL_JSON;
import static io.github.oscenews.json.Items.SCHEMA;
import static io.github.oscenews.json.Items.SCHEMA_OF_ARRAYS;
import static io.github.oscenews.json.Items.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.model.Disagreement;
import io.github.oscenews.model.ItemField;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Omission;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.schemacheck.SchemaCheck;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema allows what can be written, and no more than it says. */
class SchemaTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String TEXT = NewsroomJson.standard().schema();

    private static final Source OTHER = FULL.sources().get(1);

    /** One with every key. */
    private static final SourcedItem WHOLE = SourcedItem.of(
            FULL.item(),
            FULL.sources(),
            List.of(new Disagreement(ItemField.SUMMARY, List.of("Forty"), List.of(OTHER))),
            List.of(new Omission(List.of(ItemField.BODY), List.of(OTHER))));

    /** What {@link #WHOLE} is not allowed to have: a pointer to what is set, and its value; a hyphen is none. */
    private static final String BROKEN = """
            /title                    - | 7 | "" | "\\u2003\\t"
            /publishingDate           - | 20231117 | "17 November 2023" | "2023-02-31" | "2023-11-17Z" | "02023-11-17" | "+2023-11-17" | "-0000-01-01" | "+9999999999-01-01"
            /contentType              7 | "" | null
            /whereWeAre               - | "Troika" | [7] | [" "]
            /whatWeDo                 - | "Policing" | [7] | [" "]
            /collections              - | {} | [7] | [" "]
            /location                 7 | ""
            /summary                  - | 7 | null
            /summaryExtent            - | "half" | "CUT"
            /dateline                 "OSH" | {}
            /dateline/text            - | 7 | ""
            /dateline/places          - | "OSH" | [] | [7] | [" "]
            /dateline/country         7 | ""
            /dateline/date            7 | "16 November 2023" | "2023-02-31"
            /dateline/agency          7 | "O" | "ORGANISATION"
            /dateline/printedDate     "16 November 2023"
            /body                     [] | "They" | [7] | [" "]
            /url                      7 | " "
            /sources                  - | [] | {} | [7]
            /sources/0/document       - | 7 | ""
            /sources/0/uri            7 | " "
            /sources/0/captured       7 | "2023-12-01" | "2023-12-01T00:00:00+00:00" | "2023-12-01T00:00Z" | "2023-02-31T00:00:00Z" | "2023-12-01T00:00:00.5Z" | "-0000-01-01T00:00:00Z"
            /sources/0/firstLine      - | 0 | 4.5 | "4" | 9223372036854775808
            /sources/0/lastLine       - | 0 | 9.5 | "9" | 9223372036854775808
            /sources/0/line           4
            /disagreements            [] | {} | [7]
            /disagreements/0/field    - | "dateline" | 7
            /disagreements/0/value    -
            /disagreements/0/sources  - | [] | {} | [7] | [{"document":"a"},{"document":"a"}]
            /disagreements/0/source   {"document":"a"}
            /omissions                [] | {} | [7]
            /omissions/0/fields       - | [] | {} | ["title"] | ["publishingDate"] | ["body","body"]
            /omissions/0/sources      - | [] | {} | [7] | [{"document":"a"},{"document":"a"}]
            /omissions/0/value        "They"
            /language                 "en"
            """;

    private static final List<String> BROKEN_TEXTS = List.of("7", "\"\"", "[\"a\"]");
    private static final List<String> BROKEN_LISTS = List.of("7", "\"a\"", "[]", "[7]", "[\" \"]");

    /** One that is broken, and where. */
    record Broken(String place, String json) {}

    private static ObjectNode whole() throws IOException {
        return (ObjectNode) MAPPER.readTree(write(JsonFormat.JSON_LINES, WHOLE));
    }

    static List<Broken> broken() throws IOException {
        List<Broken> broken = new ArrayList<>(List.of(new Broken("", "7"), new Broken("", "[]")));
        for (String row : BROKEN.lines().toList()) {
            String place = row.substring(0, row.indexOf(' '));
            for (String value : row.substring(place.length()).split("\\|", -1)) {
                broken.add(new Broken(place, with(place, value.strip())));
            }
        }
        for (ItemField field : ItemField.values()) {
            for (String value : field.isList() ? BROKEN_LISTS : BROKEN_TEXTS) {
                broken.add(new Broken("/disagreements/0/value", disagreement(field, value)));
            }
        }
        broken.add(new Broken("/disagreements/0/value", disagreement(ItemField.TITLE, "\" \"")));
        broken.add(new Broken("/disagreements/0/value", disagreement(ItemField.PUBLISHING_DATE, "\"soon\"")));
        return broken;
    }

    private static String with(String place, String value) throws IOException {
        ObjectNode item = whole();
        JsonPointer pointer = JsonPointer.compile(place);
        ObjectNode object = (ObjectNode) item.at(pointer.head());
        String key = pointer.last().getMatchingProperty();
        if (value.equals("-")) {
            assertThat(object.remove(key)).isNotNull();
        } else {
            object.set(key, MAPPER.readTree(value));
        }
        return item.toString();
    }

    private static String disagreement(ItemField field, String value) throws IOException {
        return with(
                "/disagreements",
                "[{\"field\":\"%s\",\"value\":%s,\"sources\":[{\"document\":\"größe.html\"}]}]"
                        .formatted(field.key(), value));
    }

    @Test
    void itIsASchemaAndItsFileHasItsVersion() {
        JsonNode schema = MAPPER.readTree(TEXT);
        String version = schema.get("$id").asString().replaceFirst(".*/item/(\\d+\\.\\d+)\\.json", "$1");

        assertThat(SchemaCheck.ofSchemas().faults(TEXT)).isEmpty();
        assertThat(schema.get("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(NewsroomJson.class.getResource("item-" + version + ".schema.json"))
                .isNotNull();
        assertThat(TEXT).endsWith("}\n").isEqualTo(NewsroomJson.standard().schema());
    }

    @Test
    void itHasTheKeysInTheirOrderAndRequiresThoseThatAreAlwaysThere() {
        JsonNode schema = MAPPER.readTree(TEXT);

        assertThat(schema.get("properties").propertyNames())
                .containsExactlyElementsOf(
                        Stream.of(Key.values()).map(Key::toString).toList());
        assertThat(schema.get("required").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(
                        Key.ALWAYS.stream().map(Key::toString).toList());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsValid(JsonFormat format) throws IOException {
        String json = write(format, WHOLE, BARE, MergedItemsTest.MERGED, FULL);

        assertThat(json).contains("\"disagreements\"", "\"omissions\"", "\"dateline\"");
        assertThat(SCHEMA_OF_ARRAYS.faults(write(JsonFormat.JSON_ARRAY))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-999999999-01-01",
                "-10000-12-31",
                "-9999-01-01",
                "-0001-01-01",
                "0000-02-29",
                "0999-01-01",
                "2024-02-29",
                "9999-12-31",
                "+10000-01-01",
                "+999999999-12-31"
            })
    void everyDayIsValid(String day) throws IOException {
        SourcedItem item = SourcedItem.of(
                FULL.item().toBuilder().publishingDate(LocalDate.parse(day)).build(),
                FULL.sources(),
                List.of(new Disagreement(ItemField.PUBLISHING_DATE, List.of(day), List.of(OTHER))),
                List.of());

        assertThat(write(JsonFormat.JSON_LINES, item)).contains("\"publishingDate\":\"" + day, "\"value\":\"" + day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1000000000-01-01T00:00:00Z",
                "-10000-01-01T00:00:00Z",
                "-0001-12-31T23:59:59.999999999Z",
                "0000-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999Z",
                "2016-12-31T23:59:59.000001Z",
                "9999-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59.999999999Z"
            })
    void everyTimeIsValid(String time) throws IOException {
        Source source =
                Source.builder().document("a").captured(Instant.parse(time)).build();

        assertThat(write(JsonFormat.JSON_LINES, SourcedItem.of(BARE.item(), source)))
                .contains("\"captured\":\"" + time);
    }

    /** What white space is, nobody agrees on. */
    @Test
    void aTextIsBlankIfTheModelSaysSo() {
        Pattern text =
                Pattern.compile(MAPPER.readTree(TEXT).at("/$defs/text/pattern").asString());

        assertThat(text.pattern()).isNotEmpty();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String character = Character.toString(c);
            assertThat(text.matcher(character).find()).as("%x", c).isEqualTo(!character.isBlank());
        }
    }

    @Test
    void aDocumentAndASummaryMayBeBlank() throws IOException {
        NewsItem item = BARE.item().toBuilder().summary(" ").build();

        assertThat(write(
                        JsonFormat.JSON_LINES,
                        SourcedItem.of(
                                item,
                                List.of(Source.of(" "), OTHER),
                                List.of(new Disagreement(ItemField.SUMMARY, List.of("\n"), List.of(OTHER))),
                                List.of())))
                .contains("\"document\":\" \"", "\"value\":\"\\n\"");
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldMayBeDisagreedOn(ItemField field) throws IOException {
        String value = field == ItemField.PUBLISHING_DATE ? "2023-11-16" : "a";
        Disagreement disagreement =
                new Disagreement(field, field.isList() ? List.of(value, value) : List.of(value), List.of(OTHER));

        assertThat(write(
                        JsonFormat.JSON_LINES,
                        SourcedItem.of(FULL.item(), FULL.sources(), List.of(disagreement), List.of())))
                .contains("\"field\":\"" + field.key() + "\"");
    }

    @Test
    void everyFieldThatMayBeLeftOutMayBeOmitted() throws IOException {
        List<ItemField> fields = Arrays.stream(ItemField.values())
                .filter(field -> field != ItemField.TITLE && field != ItemField.PUBLISHING_DATE)
                .toList();

        assertThat(write(
                        JsonFormat.JSON_LINES,
                        SourcedItem.of(
                                FULL.item(), FULL.sources(), List.of(), List.of(new Omission(fields, FULL.sources())))))
                .contains("\"fields\":[\"contentType\"");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatIsBrokenIsRefusedWhereItIs(Broken broken) {
        String object = broken.place().substring(0, Math.max(0, broken.place().lastIndexOf('/')));

        assertThat(SCHEMA.faults(broken.json()))
                .isNotEmpty()
                .anyMatch(fault -> fault.startsWith(object + ": ") || fault.startsWith(broken.place()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "{}", "[7]", "[{}]", "[" + FULL_JSON + ",[]]", FULL_JSON})
    void aBrokenArrayIsRefused(String json) {
        assertThat(SCHEMA_OF_ARRAYS.faults(json)).isNotEmpty();
    }

    /** Each constraint is left out in turn, and then something that is broken must be allowed, or nobody would miss it. */
    @Test
    void everyConstraintIsOneThatSomethingBreaks() throws IOException {
        List<String> json = broken().stream().map(Broken::json).toList();
        List<String> needless = new ArrayList<>();
        for (JsonPointer constraint : constraints(JsonPointer.empty(), MAPPER.readTree(TEXT), new ArrayList<>())) {
            String rest = without(constraint);
            SchemaCheck items = SchemaCheck.of(rest);
            SchemaCheck arrays = SchemaCheck.of(rest, "items");
            if (json.stream().noneMatch(one -> items.faults(one).isEmpty())
                    && Stream.of("7", "[7]").noneMatch(one -> arrays.faults(one).isEmpty())) {
                needless.add(constraint.toString());
            }
        }

        assertThat(needless).isEmpty();
    }

    private static String without(JsonPointer constraint) {
        JsonNode schema = MAPPER.readTree(TEXT);
        JsonNode parent = schema.at(constraint.head());
        if (parent instanceof ArrayNode array) {
            array.remove(constraint.last().getMatchingIndex());
        } else {
            ((ObjectNode) parent).remove(constraint.last().getMatchingProperty());
        }
        return schema.toString();
    }

    private static List<JsonPointer> constraints(JsonPointer at, JsonNode schema, List<JsonPointer> found) {
        schema.forEachEntry((keyword, value) -> {
            JsonPointer place = at.appendProperty(keyword);
            switch (keyword) {
                case "$schema", "$id", "$anchor", "title", "description" -> {}
                case "properties", "$defs" ->
                    value.forEachEntry((name, child) -> constraints(place.appendProperty(name), child, found));
                case "required", "allOf" -> {
                    for (int i = 0; i < value.size(); i++) {
                        found.add(place.appendIndex(i));
                        constraints(place.appendIndex(i), value.get(i), found);
                    }
                }
                case "dependentRequired" -> value.propertyNames().forEach(key -> found.add(place.appendProperty(key)));
                case "anyOf" -> {
                    found.add(place);
                    for (int i = 0; i < value.size(); i++) {
                        constraints(place.appendIndex(i), value.get(i), found);
                    }
                }
                case "items", "then" -> {
                    found.add(place);
                    constraints(place, value, found);
                }
                default -> found.add(place);
            }
        });
        return found;
    }

    @Test
    void everythingIsDescribed() {
        JsonNode schema = MAPPER.readTree(TEXT);
        List<JsonNode> described = new ArrayList<>(List.of(schema));
        schema.get("$defs").forEach(described::add);
        for (JsonNode object : List.copyOf(described)) {
            object.path("properties").forEach(described::add);
        }

        assertThat(described)
                .hasSizeGreaterThan(30)
                .allMatch(one -> one.path("description").asString("").endsWith("."));
    }
}
