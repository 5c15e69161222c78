package io.github.oscenews.json;

import io.github.oscenews.model.FieldOfWork;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.SourcedItem;
import tools.jackson.core.JsonGenerator;

/**
 * JSON Feed 1.1, by the table in {@code docs/exports.md}. Its dates have a time, so the day of publication stands in the extension, as
 * all does that it has no place for.
 */
final class JsonFeed extends JsonEncoder {

    private static final String EXTENSION = "_osce";

    private static final String HEAD = """
            {"version":"https://jsonfeed.org/version/1.1","title":"OSCE newsroom",\
            "_osce":{"about":"https://github.com/oscenews/osce-newsroom/blob/HEAD/docs/exports.md"},"items":""";

    JsonFeed(JsonGenerator json) {
        super(json, Frame.array(HEAD, "}"));
    }

    @Override
    void write(SourcedItem sourced, JsonGenerator json) {
        NewsItem item = sourced.item();
        json.writeStartObject();
        json.writeStringProperty("id", ItemId.of(item));
        if (item.url().isPresent()) {
            json.writeStringProperty("url", item.url().get());
        }
        json.writeStringProperty("title", item.title());
        // Every item has to have a content. A summary beside it, even an empty one, says that it is the body.
        if (item.body().isEmpty()) {
            json.writeStringProperty("content_text", item.summary());
        } else {
            json.writeStringProperty("content_text", text(item.body()));
            json.writeStringProperty("summary", item.summary());
        }
        if (!item.whatWeDo().isEmpty()) {
            json.writeArrayPropertyStart("tags");
            for (FieldOfWork field : item.whatWeDo()) {
                json.writeString(field.label());
            }
            json.writeEndArray();
        }
        json.writeObjectPropertyStart(EXTENSION);
        ItemGenerator.writeLabelled(item, json);
        ItemGenerator.writeComputed(item, json);
        ItemGenerator.writeSightings(sourced, json);
        json.writeEndObject();
        json.writeEndObject();
    }
}
