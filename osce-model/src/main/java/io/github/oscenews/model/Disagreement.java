package io.github.oscenews.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * A value of a field that some sources of an item show instead of the one that the item has, which is fuller.
 *
 * <p>Immutable and thread-safe; null for a value or an element throws {@link NullPointerException}.
 *
 * @param field the field
 * @param value the value: one text, or, of a field that {@linkplain ItemField#isList() is a list}, one or more; a date as {@code
 *     2023-11-17}, a term by its label
 * @param sources where it was seen, among the sources of the item; never empty
 */
public record Disagreement(ItemField field, List<String> value, List<Source> sources) {

    /**
     * A value that was seen.
     *
     * @param field the field
     * @param value the value; copied
     * @param sources where it was seen; copied
     * @throws IllegalArgumentException when there is no source, or the value is none of the field: blank, a list where it is none,
     *     or no date
     */
    public Disagreement {
        value = List.copyOf(value);
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("sources is empty for the " + field.key() + " " + value);
        }
        if (value.isEmpty() || (value.size() > 1 && !field.isList())) {
            throw new IllegalArgumentException(field.key() + " has "
                    + (field.isList() ? "one text or more" : "one text") + ", but value has " + value.size());
        }
        checkTexts(field, value);
    }

    /** What an item may have is a value, and so a summary may be blank, but not empty, which is none. */
    private static void checkTexts(ItemField field, List<String> value) {
        switch (field) {
            case PUBLISHING_DATE -> checkDate(value.get(0));
            case SUMMARY -> Checks.notEmpty("value", value.get(0));
            default -> Checks.noneBlank("value", value);
        }
    }

    private static void checkDate(String value) {
        try {
            LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("value is no date: \"" + value + "\"", e);
        }
    }
}
