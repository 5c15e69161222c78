package io.github.oscenews.json;

import io.github.oscenews.model.Dateline;
import io.github.oscenews.model.Disagreement;
import io.github.oscenews.model.ItemField;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Omission;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.model.SummaryExtent;
import io.github.oscenews.model.Term;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Writes values of the model by the rules in the package description; names and listed terms are encoded once for all. */
final class ItemGenerator {

    private static final SerializableString DOCUMENT = new SerializedString("document");
    private static final SerializableString URI = new SerializedString("uri");
    private static final SerializableString CAPTURED = new SerializedString("captured");
    private static final SerializableString FIRST_LINE = new SerializedString("firstLine");
    private static final SerializableString LAST_LINE = new SerializedString("lastLine");
    private static final SerializableString TEXT = new SerializedString("text");
    private static final SerializableString PLACES = new SerializedString("places");
    private static final SerializableString COUNTRY = new SerializedString("country");
    private static final SerializableString DATE = new SerializedString("date");
    private static final SerializableString AGENCY = new SerializedString("agency");
    private static final SerializableString FIELD = new SerializedString("field");
    private static final SerializableString VALUE = new SerializedString("value");
    private static final SerializableString FIELDS = new SerializedString("fields");

    private ItemGenerator() {}

    static void write(SourcedItem sourced, JsonGenerator json) {
        json.writeStartObject();
        writeKeys(sourced.item(), json);
        writeSightings(sourced, json);
        json.writeEndObject();
    }

    /** Writes the keys for where an item was seen, and for what differs there. */
    static void writeSightings(SourcedItem sourced, JsonGenerator json) {
        writeSources(sourced.sources(), json);
        if (!sourced.disagreements().isEmpty()) {
            json.writeName(Key.DISAGREEMENTS.printed());
            writeDisagreements(sourced.disagreements(), json);
        }
        if (!sourced.omissions().isEmpty()) {
            json.writeName(Key.OMISSIONS.printed());
            writeOmissions(sourced.omissions(), json);
        }
    }

    private static void writeSources(List<Source> sources, JsonGenerator json) {
        json.writeName(Key.SOURCES.printed());
        json.writeStartArray();
        for (Source source : sources) {
            write(source, json);
        }
        json.writeEndArray();
    }

    static void writeDisagreements(List<Disagreement> disagreements, JsonGenerator json) {
        json.writeStartArray();
        for (Disagreement disagreement : disagreements) {
            json.writeStartObject();
            writeText(FIELD, disagreement.field().key(), json);
            json.writeName(VALUE);
            if (disagreement.field().isList()) {
                writeTexts(disagreement.value(), json);
            } else {
                json.writeString(disagreement.value().get(0));
            }
            writeSources(disagreement.sources(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void writeOmissions(List<Omission> omissions, JsonGenerator json) {
        json.writeStartArray();
        for (Omission omission : omissions) {
            json.writeStartObject();
            json.writeName(FIELDS);
            json.writeStartArray();
            for (ItemField field : omission.fields()) {
                json.writeString(field.key());
            }
            json.writeEndArray();
            writeSources(omission.sources(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void write(NewsItem item, JsonGenerator json) {
        json.writeStartObject();
        writeKeys(item, json);
        json.writeEndObject();
    }

    static void write(Source source, JsonGenerator json) {
        json.writeStartObject();
        writeText(DOCUMENT, source.document(), json);
        writeTextIfAny(URI, source.uri().orElse(null), json);
        if (source.captured().isPresent()) {
            writeText(CAPTURED, source.captured().get().toString(), json);
        }
        if (source.firstLine().isPresent()) {
            writeNumber(FIRST_LINE, source.firstLine().getAsLong(), json);
        }
        if (source.lastLine().isPresent()) {
            writeNumber(LAST_LINE, source.lastLine().getAsLong(), json);
        }
        json.writeEndObject();
    }

    static void write(Dateline dateline, JsonGenerator json) {
        json.writeStartObject();
        writeText(TEXT, dateline.text(), json);
        json.writeName(PLACES);
        writeTexts(dateline.places(), json);
        writeTextIfAny(COUNTRY, dateline.country().orElse(null), json);
        if (dateline.date().isPresent()) {
            writeDate(DATE, dateline.date().get(), json);
        }
        writeTextIfAny(AGENCY, dateline.agency().orElse(null), json);
        json.writeEndObject();
    }

    static String name(SummaryExtent extent) {
        return switch (extent) {
            case COMPLETE -> "complete";
            case ELIDED -> "elided";
            case CUT -> "cut";
        };
    }

    /** Writes an object with the values that the newsroom showed, without those computed from them. */
    static void writeContent(NewsItem item, JsonGenerator json) {
        json.writeStartObject();
        writeText(Key.TITLE.printed(), item.title(), json);
        writeLabelled(item, json);
        writeText(Key.SUMMARY.printed(), item.summary(), json);
        writeBodyAndUrl(item, json);
        json.writeEndObject();
    }

    private static void writeKeys(NewsItem item, JsonGenerator json) {
        writeText(Key.TITLE.printed(), item.title(), json);
        writeLabelled(item, json);
        writeText(Key.SUMMARY.printed(), item.summary(), json);
        writeComputed(item, json);
        writeBodyAndUrl(item, json);
    }

    /** Writes the keys for what is computed from the texts. */
    static void writeComputed(NewsItem item, JsonGenerator json) {
        writeText(Key.SUMMARY_EXTENT.printed(), name(item.summaryExtent()), json);
        if (item.dateline().isPresent()) {
            json.writeName(Key.DATELINE.printed());
            write(item.dateline().get(), json);
        }
    }

    /** Writes the keys for what stands behind labels. */
    static void writeLabelled(NewsItem item, JsonGenerator json) {
        writeDate(Key.PUBLISHING_DATE.printed(), item.publishingDate(), json);
        if (item.contentType().isPresent()) {
            json.writeName(Key.CONTENT_TYPE.printed());
            writeTerm(item.contentType().get(), Terms.CONTENT_TYPES, json);
        }
        writeTerms(Key.WHERE_WE_ARE, item.whereWeAre(), Terms.STRUCTURES, json);
        writeTerms(Key.WHAT_WE_DO, item.whatWeDo(), Terms.FIELDS_OF_WORK, json);
        json.writeName(Key.COLLECTIONS.printed());
        writeTexts(item.collections(), json);
        writeTextIfAny(Key.LOCATION.printed(), item.location().orElse(null), json);
    }

    private static void writeBodyAndUrl(NewsItem item, JsonGenerator json) {
        if (!item.body().isEmpty()) {
            json.writeName(Key.BODY.printed());
            writeTexts(item.body(), json);
        }
        writeTextIfAny(Key.URL.printed(), item.url().orElse(null), json);
    }

    private static void writeTextIfAny(SerializableString name, @Nullable String text, JsonGenerator json) {
        if (text != null) {
            writeText(name, text, json);
        }
    }

    private static void writeText(SerializableString name, String text, JsonGenerator json) {
        json.writeName(name);
        json.writeString(text);
    }

    private static void writeNumber(SerializableString name, long number, JsonGenerator json) {
        json.writeName(name);
        json.writeNumber(number);
    }

    /** Writes a day as {@link LocalDate#toString()} prints it, which here need not be made for a year of four digits. */
    private static void writeDate(SerializableString name, LocalDate date, JsonGenerator json) {
        int year = date.getYear();
        if (year < 1000 || year > 9999) {
            writeText(name, date.toString(), json);
            return;
        }
        char[] text = new char[] {'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
        add(year / 100, text, 0);
        add(year % 100, text, 2);
        add(date.getMonthValue(), text, 5);
        add(date.getDayOfMonth(), text, 8);
        json.writeName(name);
        json.writeString(text, 0, text.length);
    }

    private static void add(int twoDigits, char[] text, int at) {
        text[at] += (char) (twoDigits / 10);
        text[at + 1] += (char) (twoDigits % 10);
    }

    private static <T extends Term> void writeTerms(Key key, List<T> terms, Terms<T> vocabulary, JsonGenerator json) {
        json.writeName(key.printed());
        json.writeStartArray();
        for (T term : terms) {
            writeTerm(term, vocabulary, json);
        }
        json.writeEndArray();
    }

    private static <T extends Term> void writeTerm(T term, Terms<T> vocabulary, JsonGenerator json) {
        SerializableString printed = vocabulary.printed(term);
        if (printed == null) {
            json.writeString(term.label());
        } else {
            json.writeString(printed);
        }
    }

    static void writeTexts(List<String> texts, JsonGenerator json) {
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
