package io.github.oscenews.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.json.JsonFormat;
import io.github.oscenews.json.JsonProblem;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.schemacheck.SchemaCheck;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Items as the examples have them: JSON without sources and empty lists, unless an example shows these. */
final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final SchemaCheck SCHEMA =
            SchemaCheck.of(NewsroomJson.standard().schema());

    private Json() {}

    static String quoted(String text) {
        return MAPPER.writeValueAsString(text);
    }

    /** Writes items, and checks that these are valid. */
    static byte[] write(List<SourcedItem> items) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var writer = NewsroomJson.standard().writer(out, JsonFormat.JSON_LINES)) {
            for (SourcedItem item : items) {
                writer.write(item);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(SCHEMA.faultsOfLines(out.toString(UTF_8).lines())).isEmpty();
        return out.toByteArray();
    }

    static List<SourcedItem> read(byte[] json) {
        List<JsonProblem> problems = new ArrayList<>();
        List<SourcedItem> items = NewsroomJson.standard()
                .read(new ByteArrayInputStream(json), problems::add)
                .toList();
        assertThat(problems).isEmpty();
        return items;
    }

    /** Reads the items of an example that stand in for those of a document: what is always there is added. */
    static List<SourcedItem> items(String block) {
        String lines = nodes(block).stream()
                .map(node -> {
                    ObjectNode complete = MAPPER.createObjectNode();
                    List.of("whereWeAre", "whatWeDo", "collections").forEach(complete::putArray);
                    complete.putArray("sources").addObject().put("document", "example.txt");
                    complete.setAll((ObjectNode) node);
                    return complete.toString();
                })
                .collect(Collectors.joining("\n"));
        return read(lines.getBytes(UTF_8));
    }

    /** Compares items with the JSON of an example. */
    static void assertEqual(List<SourcedItem> items, String block) {
        List<JsonNode> expected = nodes(block);
        List<JsonNode> found = nodes(new String(write(items), UTF_8));
        for (int i = 0; i < Math.min(found.size(), expected.size()); i++) {
            JsonNode wanted = expected.get(i);
            ObjectNode shown = MAPPER.createObjectNode();
            for (Map.Entry<String, JsonNode> property : found.get(i).properties()) {
                String key = property.getKey();
                JsonNode value = property.getValue();
                boolean isLeftOut = !wanted.has(key) && (key.equals("sources") || (value.isArray() && value.isEmpty()));
                if (!isLeftOut) {
                    shown.set(key, value);
                }
            }
            // As text, so that the order of the keys counts.
            assertThat(shown.toPrettyString()).isEqualTo(wanted.toPrettyString());
        }
        assertThat(found).hasSameSizeAs(expected);
    }

    private static List<JsonNode> nodes(String block) {
        try (MappingIterator<JsonNode> nodes = MAPPER.readerFor(JsonNode.class).readValues(block)) {
            return nodes.readAll();
        }
    }
}
