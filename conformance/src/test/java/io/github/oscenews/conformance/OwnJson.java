package io.github.oscenews.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.oscenews.model.SourcedItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Items as the JSON that everything else is compared with. A key within an object has the name of that in front, as in {@code sources.uri}. */
final class OwnJson {

    static final JsonMapper MAPPER = new JsonMapper();

    private OwnJson() {}

    static ObjectNode of(SourcedItem item) {
        return (ObjectNode) MAPPER.readTree(Json.write(List.of(item)));
    }

    static SourcedItem read(JsonNode item) {
        return Json.read(item.toString().getBytes(UTF_8)).get(0);
    }

    /** All keys of an item. Those of differences are taken whole. */
    static Set<String> keys(JsonNode item) {
        Set<String> keys = new LinkedHashSet<>();
        for (Map.Entry<String, JsonNode> property : item.properties()) {
            JsonNode value = property.getValue();
            switch (property.getKey()) {
                case "dateline" -> value.propertyNames().forEach(name -> keys.add("dateline." + name));
                case "sources" ->
                    value.forEach(source -> source.propertyNames().forEach(name -> keys.add("sources." + name)));
                default -> keys.add(property.getKey());
            }
        }
        return keys;
    }

    /** The texts that a key has, of {@code sources} one for each, which is empty for a source without it; nothing if there is none. */
    static List<String> values(JsonNode item, String key) {
        List<String> values = new ArrayList<>();
        String[] names = key.split("\\.", 2);
        JsonNode value = item.path(names[0]);
        if (key.startsWith("sources.")) {
            value.forEach(source -> values.add(text(source.path(names[1]))));
        } else {
            add(names.length == 1 ? value : value.path(names[1]), values);
        }
        return orNothing(values);
    }

    private static void add(JsonNode value, Collection<String> values) {
        if (value.isArray() && (value.isEmpty() || value.get(0).isString())) {
            value.forEach(element -> values.add(text(element)));
        } else {
            values.add(text(value));
        }
    }

    /** What is not there is an empty text. */
    static String text(JsonNode value) {
        return value.isMissingNode() ? "" : value.isString() ? value.stringValue() : value.toString();
    }

    static List<String> orNothing(List<String> values) {
        return values.stream().allMatch(String::isEmpty) ? List.of() : values;
    }

    /** Takes a key out. */
    static void remove(ObjectNode item, String key) {
        String[] names = key.split("\\.", 2);
        if (names.length == 1) {
            item.remove(key);
        } else if (item.path(names[0]) instanceof ObjectNode object) {
            object.remove(names[1]);
        } else {
            item.path(names[0]).forEach(element -> ((ObjectNode) element).remove(names[1]));
        }
    }
}
