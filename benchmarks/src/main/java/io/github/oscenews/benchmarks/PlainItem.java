package io.github.oscenews.benchmarks;

import io.github.oscenews.model.Dateline;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.model.SummaryExtent;
import io.github.oscenews.model.Term;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The values of an item of listing text as they stand in JSON, so that nothing but Jackson's own work is left when they are written:
 * the floor of whatever writes items.
 */
record PlainItem(
        String title,
        String publishingDate,
        @Nullable String contentType,
        List<String> whereWeAre,
        List<String> whatWeDo,
        String summary,
        String summaryExtent,
        @Nullable PlainDateline dateline,
        String document,
        long firstLine,
        long lastLine) {

    private static final JsonFactory JACKSON =
            JsonFactory.builder().rootValueSeparator((String) null).build();

    /** The value of the key {@code dateline}. */
    record PlainDateline(
            String text,
            List<String> places,
            @Nullable String country,
            @Nullable String date,
            @Nullable String agency) {

        static PlainDateline of(Dateline dateline) {
            return new PlainDateline(
                    dateline.text(),
                    dateline.places(),
                    dateline.country().orElse(null),
                    dateline.date().map(LocalDate::toString).orElse(null),
                    dateline.agency().orElse(null));
        }

        void write(JsonGenerator json) {
            json.writeName("dateline");
            json.writeStartObject();
            json.writeStringProperty("text", text);
            writeTexts("places", places, json);
            writeIfAny("country", country, json);
            writeIfAny("date", date, json);
            writeIfAny("agency", agency, json);
            json.writeEndObject();
        }
    }

    static List<PlainItem> allOf(List<SourcedItem> items) {
        return items.stream().map(PlainItem::of).toList();
    }

    private static PlainItem of(SourcedItem sourced) {
        NewsItem item = sourced.item();
        Source source = sourced.sources().get(0);
        return new PlainItem(
                item.title(),
                item.publishingDate().toString(),
                item.contentType().map(Term::label).orElse(null),
                item.whereWeAre().stream().map(Term::label).toList(),
                item.whatWeDo().stream().map(Term::label).toList(),
                item.summary(),
                name(item.summaryExtent()),
                item.dateline().map(PlainDateline::of).orElse(null),
                source.document(),
                source.firstLine().orElseThrow(),
                source.lastLine().orElseThrow());
    }

    private static String name(SummaryExtent extent) {
        return extent.name().toLowerCase(Locale.ROOT);
    }

    /** Writes the same bytes as the library for the items that these are of. */
    static void writeJsonLines(List<PlainItem> items, OutputStream out) {
        try (JsonGenerator json = JACKSON.createGenerator(ObjectWriteContext.empty(), out)) {
            for (PlainItem item : items) {
                item.write(json);
                json.writeRaw('\n');
            }
        }
    }

    private void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("title", title);
        json.writeStringProperty("publishingDate", publishingDate);
        writeIfAny("contentType", contentType, json);
        writeTexts("whereWeAre", whereWeAre, json);
        writeTexts("whatWeDo", whatWeDo, json);
        writeTexts("collections", List.of(), json);
        json.writeStringProperty("summary", summary);
        json.writeStringProperty("summaryExtent", summaryExtent);
        if (dateline != null) {
            dateline.write(json);
        }
        writeSources(json);
        json.writeEndObject();
    }

    private void writeSources(JsonGenerator json) {
        json.writeName("sources");
        json.writeStartArray();
        json.writeStartObject();
        json.writeStringProperty("document", document);
        json.writeNumberProperty("firstLine", firstLine);
        json.writeNumberProperty("lastLine", lastLine);
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void writeIfAny(String name, @Nullable String text, JsonGenerator json) {
        if (text != null) {
            json.writeStringProperty(name, text);
        }
    }

    private static void writeTexts(String name, List<String> texts, JsonGenerator json) {
        json.writeName(name);
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
