package io.github.oscenews.conformance;

import io.github.oscenews.json.ExportFormat;
import io.github.oscenews.model.SourcedItem;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes items of an export by what docs/exports.md says, and of nothing else. */
final class RebuiltItems {

    private static final List<String> LISTS =
            List.of("whereWeAre", "whatWeDo", "collections", "body", "dateline.places");
    private static final List<String> NUMBERS = List.of("firstLine", "lastLine");

    private RebuiltItems() {}

    static List<SourcedItem> ofCsv(String csv) {
        return rebuild(ExportTable.of("CSV"), Exported.views(ExportFormat.CSV, csv));
    }

    static List<SourcedItem> ofJsonFeed(String feed) {
        return rebuild(ExportTable.of("JSON Feed"), Exported.views(ExportFormat.JSON_FEED, feed));
    }

    private static List<SourcedItem> rebuild(ExportTable table, List<ExportView> views) {
        List<SourcedItem> items = new ArrayList<>();
        for (ExportView view : views) {
            ObjectNode item = OwnJson.MAPPER.createObjectNode();
            item.putArray("whereWeAre");
            item.putArray("whatWeDo");
            item.putArray("collections");
            item.put("summary", "");
            for (ExportTable.Row row : table.rows()) {
                List<String> places = view.places(row);
                set(item, row.key(), view.find(row, places.get(places.size() - 1)));
            }
            items.add(OwnJson.read(item));
        }
        return items;
    }

    private static void set(ObjectNode item, String key, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        String name = key.substring(key.indexOf('.') + 1);
        if (key.startsWith("sources.")) {
            ArrayNode sources = item.withArray("/sources");
            for (int i = 0; i < values.size(); i++) {
                ObjectNode source = i < sources.size() ? (ObjectNode) sources.get(i) : sources.addObject();
                if (!values.get(i).isEmpty()) {
                    source.set(name, value(name, values.get(i)));
                }
            }
            return;
        }
        ObjectNode object = key.startsWith("dateline.") ? item.withObject("/dateline") : item;
        if (LISTS.contains(key)) {
            ArrayNode list = object.putArray(name);
            values.forEach(list::add);
        } else {
            object.set(name, value(key, values.get(0)));
        }
    }

    private static JsonNode value(String key, String text) {
        boolean isJson = NUMBERS.contains(key) || key.equals("disagreements") || key.equals("omissions");
        return isJson
                ? OwnJson.MAPPER.readTree(text)
                : OwnJson.MAPPER.getNodeFactory().stringNode(text);
    }

    /** The item as a text that does not tell paragraphs has it. */
    static SourcedItem inOneParagraph(SourcedItem item) {
        List<String> body = item.item().body();
        List<String> joined = body.isEmpty() ? body : List.of(String.join("\n\n", body));
        return SourcedItem.of(
                item.item().toBuilder().body(joined).build(), item.sources(), item.disagreements(), item.omissions());
    }
}
