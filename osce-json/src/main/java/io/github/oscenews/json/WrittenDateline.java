package io.github.oscenews.json;

import io.github.oscenews.model.Dateline;
import io.github.oscenews.model.NewsItem;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** The value of the key {@code dateline}, which is only compared with what follows from the text. */
record WrittenDateline(
        @Nullable String text,
        @Nullable List<String> places,
        @Nullable String country,
        @Nullable String date,
        @Nullable String agency) {

    private static final String PREFIX = "dateline.";

    /** What is written for an item; null when it has no dateline. */
    static @Nullable WrittenDateline of(NewsItem item) {
        return item.dateline().map(WrittenDateline::of).orElse(null);
    }

    private static WrittenDateline of(Dateline dateline) {
        return new WrittenDateline(
                dateline.text(),
                dateline.places(),
                dateline.country().orElse(null),
                dateline.date().map(LocalDate::toString).orElse(null),
                dateline.agency().orElse(null));
    }

    static WrittenDateline read(Values values, Reports reports, JsonParser json) {
        String text = null;
        List<String> places = null;
        String country = null;
        String date = null;
        String agency = null;
        values.enterObject("dateline");
        Set<String> seen = new HashSet<>();
        for (String key = values.nextKey(seen, PREFIX); key != null; key = values.nextKey(seen, PREFIX)) {
            String path = PREFIX + key;
            switch (key) {
                case "text" -> text = values.text(path);
                case "places" -> places = values.textsNotBlank(path);
                case "country" -> country = values.text(path);
                case "date" -> date = values.text(path);
                case "agency" -> agency = values.text(path);
                default -> reports.unknownKey(json, path);
            }
        }
        return new WrittenDateline(text, places, country, date, agency);
    }

    /** The values that are there, each after its key, for a message. */
    String describe() {
        StringBuilder values = new StringBuilder();
        describe("text", text, values);
        describe("places", places == null ? null : String.join("/", places), values);
        describe("country", country, values);
        describe("date", date, values);
        describe("agency", agency, values);
        return values.isEmpty() ? "one without values" : values.toString();
    }

    private static void describe(String key, @Nullable String value, StringBuilder values) {
        if (value != null) {
            values.append(values.isEmpty() ? "" : ", ").append(key).append(' ').append(Values.excerpt(value));
        }
    }
}
