package io.github.oscenews.json;

import io.github.oscenews.model.Dateline;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** The value of the key {@code dateline}, which is only compared with what follows from the text. */
record WrittenDateline(
        @Nullable String text,
        @Nullable List<String> places,
        @Nullable String country,
        @Nullable String date,
        @Nullable String agency) {

    static WrittenDateline of(Dateline dateline) {
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
        for (String key = values.nextKey(); key != null; key = values.nextKey()) {
            String path = "dateline." + key;
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
}
