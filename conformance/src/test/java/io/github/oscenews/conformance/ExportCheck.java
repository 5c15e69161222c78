package io.github.oscenews.conformance;

import io.github.oscenews.conformance.ExportTable.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Looks whether an export of an item is what a table says. */
final class ExportCheck {

    private static final List<String> BEHIND_A_VALUE = List.of("\n", ", ", " to ");

    private final JsonNode item;
    private final ExportView view;
    private final Function<String, List<String>> computed;

    /**
     * A check of one item.
     *
     * @param item its own JSON
     * @param view what was written of it
     * @param computed what a reader of the format has of a key, for keys that are not written
     */
    ExportCheck(JsonNode item, ExportView view, Function<String, List<String>> computed) {
        this.item = item;
        this.view = view;
        this.computed = computed;
    }

    /** What a table says that is not so. */
    List<String> faults(ExportTable table) {
        List<String> faults = new ArrayList<>();
        for (Row row : table.rows()) {
            String fault = fault(row);
            if (!fault.isEmpty()) {
                faults.add(row.key() + ": " + fault);
            }
        }
        return faults;
    }

    private String fault(Row row) {
        List<String> values = OwnJson.values(item, row.key());
        return switch (row.back()) {
            case SAME -> written(row, values);
            case JOINED_BY_BLANK_LINES -> written(row, joined(values, "\n\n"));
            case JOINED_BY_COMMAS -> written(row, joined(values, ", "));
            case IN_A_TEXT -> inAText(row, values);
            case COMPUTED_AGAIN ->
                computed.apply(row.key()).equals(values) ? "" : "computed are " + computed.apply(row.key());
            case REFUSED -> values.isEmpty() ? "" : "it is written";
            case LEFT_OUT -> row.codes().isEmpty() ? "" : "a place is named";
        };
    }

    private static List<String> joined(List<String> values, String separator) {
        return values.isEmpty() ? values : List.of(String.join(separator, values));
    }

    private String written(Row row, List<String> values) {
        if (view.places(row).isEmpty() && !(view instanceof ExportView.OfLines)) {
            return "no place is named";
        }
        if (row.standsAt().equals("the lines below the labels")) {
            List<String> found = ((ExportView.OfLines) view).below();
            return found.equals(values) ? "" : "found are " + found;
        }
        for (String place : view.places(row)) {
            List<String> found = view.find(row, place);
            if (!found.equals(values)) {
                return "found are " + found + ", not " + values;
            }
        }
        return "";
    }

    private String inAText(Row row, List<String> values) {
        if (row.codes().size() != 2) {
            return "the place, and the words in front, are not named";
        }
        String text = String.join("", view.find(row, row.codes().get(0))) + "\n";
        for (String value : values) {
            if (!value.isEmpty()
                    && BEHIND_A_VALUE.stream()
                            .noneMatch(end -> text.contains(row.codes().get(1) + value + end))) {
                return "\"" + value + "\" is not in it";
            }
        }
        return "";
    }

    /**
     * Values that a table says are left out, and that are written nevertheless, but for within a text that is kept. Only of use where
     * no value is a part of another by chance.
     */
    List<String> notLeftOut(ExportTable table) {
        Set<String> kept = new HashSet<>();
        for (Row row : table.rows()) {
            if (row.back().isWritten()) {
                List<String> values = OwnJson.values(item, row.key());
                kept.addAll(values);
                kept.add(String.join("\n\n", values));
                kept.add(String.join("|", values));
                kept.add(String.join("\n", values));
            }
        }
        List<String> faults = new ArrayList<>();
        for (String key : table.keys(ExportTable.Back.LEFT_OUT)) {
            for (String value : parts(key)) {
                for (String text : view.texts()) {
                    if (!value.isEmpty() && text.contains(value) && !kept.contains(text)) {
                        faults.add(key + ": " + value + " is in " + text);
                    }
                }
            }
        }
        return faults;
    }

    /** The values of a key; of differences, those that the item has nowhere else. */
    private List<String> parts(String key) {
        if (!key.equals("disagreements") && !key.equals("omissions")) {
            return OwnJson.values(item, key);
        }
        List<String> parts = new ArrayList<>();
        item.path(key).forEach(difference -> parts.add(OwnJson.text(difference.path("value"))));
        return parts;
    }
}
