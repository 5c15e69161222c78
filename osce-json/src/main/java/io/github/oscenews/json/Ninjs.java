package io.github.oscenews.json;

import io.github.oscenews.model.Dateline;
import io.github.oscenews.model.ItemField;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.model.Term;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** IPTC ninjs 3.1, by the table in {@code docs/exports.md}. It has no date without a time, so the day of publication stands in a note. */
final class Ninjs extends JsonEncoder {

    private static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#";

    Ninjs(JsonGenerator json) {
        super(json, Frame.LINES);
    }

    @Override
    void write(SourcedItem sourced, JsonGenerator json) {
        NewsItem item = sourced.item();
        json.writeStartObject();
        json.writeStringProperty("uri", ItemId.uri(item));
        json.writeStringProperty("type", "text");
        writeStandard(json);
        writeText("headlines", item.title(), json);
        writeText("descriptions", item.summary(), json);
        writeText("bodies", text(item.body()), json);
        writeConcepts(item, json);
        if (item.url().isPresent()) {
            json.writeArrayPropertyStart("altIds");
            json.writeStartObject();
            json.writeStringProperty("role", ItemField.URL.key());
            json.writeStringProperty("value", item.url().get());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeStringProperty("edNote", note(sourced));
        json.writeEndObject();
    }

    private static void writeStandard(JsonGenerator json) {
        json.writeObjectPropertyStart("standard");
        json.writeStringProperty("name", "ninjs");
        json.writeStringProperty("version", "3.1");
        json.writeStringProperty("schema", SCHEMA);
        json.writeEndObject();
    }

    private static void writeText(String name, String text, JsonGenerator json) {
        if (text.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(name);
        json.writeStartObject();
        json.writeStringProperty("contentType", "text/plain");
        json.writeStringProperty("value", text);
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void writeConcepts(NewsItem item, JsonGenerator json) {
        if (item.contentType().isPresent()) {
            json.writeArrayPropertyStart("genres");
            json.writeStartObject();
            json.writeStringProperty("name", item.contentType().get().label());
            json.writeEndObject();
            json.writeEndArray();
        }
        if (!item.whereWeAre().isEmpty()) {
            json.writeArrayPropertyStart("organisations");
            writeTerms(ItemField.WHERE_WE_ARE, item.whereWeAre(), json);
            json.writeEndArray();
        }
        if (!item.whatWeDo().isEmpty() || !item.collections().isEmpty()) {
            json.writeArrayPropertyStart("subjects");
            writeTerms(ItemField.WHAT_WE_DO, item.whatWeDo(), json);
            for (String collection : item.collections()) {
                writeConcept(ItemField.COLLECTIONS, collection, json);
            }
            json.writeEndArray();
        }
        if (item.location().isPresent()) {
            json.writeArrayPropertyStart("places");
            writeConcept(ItemField.LOCATION, item.location().get(), json);
            json.writeEndArray();
        }
        List<String> places = item.dateline().map(Dateline::places).orElse(List.of());
        if (!places.isEmpty()) {
            json.writeStringProperty("located", String.join(", ", places));
        }
    }

    private static void writeTerms(ItemField field, List<? extends Term> terms, JsonGenerator json) {
        for (Term term : terms) {
            writeConcept(field, term.label(), json);
        }
    }

    /** Writes a name, and the key that it has in our own JSON as its relation to the item. */
    private static void writeConcept(ItemField field, String name, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("name", name);
        json.writeStringProperty("rel", field.key());
        json.writeEndObject();
    }

    private static String note(SourcedItem sourced) {
        StringBuilder note =
                new StringBuilder("Publishing date: ").append(sourced.item().publishingDate());
        for (Source source : sourced.sources()) {
            note.append("\nSource: ").append(source.document());
            if (source.firstLine().isPresent()) {
                note.append(", lines ")
                        .append(source.firstLine().getAsLong())
                        .append(" to ")
                        .append(source.lastLine().getAsLong());
            }
            if (source.uri().isPresent()) {
                note.append(", from ").append(source.uri().get());
            }
            if (source.captured().isPresent()) {
                note.append(", captured ").append(source.captured().get());
            }
        }
        return note.toString();
    }
}
