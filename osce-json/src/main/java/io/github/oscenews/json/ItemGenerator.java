package io.github.oscenews.json;

import io.github.oscenews.model.Dateline;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.model.SummaryExtent;
import io.github.oscenews.model.Term;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Writes values of the model by the rules in the package description. */
final class ItemGenerator {

    private ItemGenerator() {}

    static void write(SourcedItem sourced, JsonGenerator json) {
        json.writeStartObject();
        writeKeys(sourced.item(), json);
        json.writeName(Key.SOURCES.printed());
        json.writeStartArray();
        for (Source source : sourced.sources()) {
            write(source, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void write(NewsItem item, JsonGenerator json) {
        json.writeStartObject();
        writeKeys(item, json);
        json.writeEndObject();
    }

    static void write(Source source, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("document", source.document());
        source.uri().ifPresent(uri -> json.writeStringProperty("uri", uri));
        source.captured().ifPresent(captured -> json.writeStringProperty("captured", captured.toString()));
        source.firstLine().ifPresent(line -> json.writeNumberProperty("firstLine", line));
        source.lastLine().ifPresent(line -> json.writeNumberProperty("lastLine", line));
        json.writeEndObject();
    }

    static void write(Dateline dateline, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("text", dateline.text());
        json.writeName("places");
        writeTexts(dateline.places(), json);
        dateline.country().ifPresent(country -> json.writeStringProperty("country", country));
        dateline.date().ifPresent(date -> json.writeStringProperty("date", date.toString()));
        dateline.agency().ifPresent(agency -> json.writeStringProperty("agency", agency));
        json.writeEndObject();
    }

    static String name(SummaryExtent extent) {
        return extent.name().toLowerCase(Locale.ROOT);
    }

    private static void writeKeys(NewsItem item, JsonGenerator json) {
        writeText(Key.TITLE, item.title(), json);
        writeText(Key.PUBLISHING_DATE, item.publishingDate().toString(), json);
        item.contentType().ifPresent(type -> writeText(Key.CONTENT_TYPE, type.label(), json));
        writeTerms(Key.WHERE_WE_ARE, item.whereWeAre(), json);
        writeTerms(Key.WHAT_WE_DO, item.whatWeDo(), json);
        json.writeName(Key.COLLECTIONS.printed());
        writeTexts(item.collections(), json);
        item.location().ifPresent(location -> writeText(Key.LOCATION, location, json));
        writeText(Key.SUMMARY, item.summary(), json);
        writeText(Key.SUMMARY_EXTENT, name(item.summaryExtent()), json);
        item.dateline().ifPresent(dateline -> {
            json.writeName(Key.DATELINE.printed());
            write(dateline, json);
        });
        if (!item.body().isEmpty()) {
            json.writeName(Key.BODY.printed());
            writeTexts(item.body(), json);
        }
        item.url().ifPresent(url -> writeText(Key.URL, url, json));
    }

    private static void writeText(Key key, String text, JsonGenerator json) {
        json.writeName(key.printed());
        json.writeString(text);
    }

    private static void writeTerms(Key key, List<? extends Term> terms, JsonGenerator json) {
        json.writeName(key.printed());
        json.writeStartArray();
        for (Term term : terms) {
            json.writeString(term.label());
        }
        json.writeEndArray();
    }

    private static void writeTexts(List<String> texts, JsonGenerator json) {
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
