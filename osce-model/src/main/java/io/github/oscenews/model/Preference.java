package io.github.oscenews.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Which of two values of a field is the fuller one. For each field this is a total order of all values, the fullest first, so it
 * decides the same whatever order they come in; values that compare as equal are equal.
 *
 * <p>The values are those of {@link FieldTexts}. docs/merging.md says why each order is as it is.
 */
final class Preference {

    private static final Comparator<List<String>> MORE_TEXT =
            Comparator.comparingInt(Preference::length).reversed().thenComparing(TextOrder.OF_LISTS);

    private static final Comparator<List<String>> MORE_TERMS = mostFirst().thenComparing(MORE_TEXT);

    private static final Comparator<List<String>> EARLIER_DAY =
            Comparator.comparing(value -> LocalDate.parse(value.get(0)));

    private static final Comparator<List<String>> FULLER_SUMMARY = Comparator.comparingInt(Preference::lengthShown)
            .reversed()
            .thenComparing(Preference::extent)
            .thenComparing(TextOrder.OF_LISTS);

    private static final Comparator<List<String>> MORE_BODY = Comparator.comparingInt(Preference::length)
            .reversed()
            .thenComparing(mostFirst())
            .thenComparing(TextOrder.OF_LISTS);

    private static final Comparator<List<String>> PLAINER_ADDRESS = Comparator.<List<String>, Boolean>comparing(
                    value -> !value.get(0).startsWith("https://www.osce.org/"))
            .thenComparing(
                    value -> value.get(0).indexOf('?') >= 0 || value.get(0).indexOf('#') >= 0)
            .thenComparing(value -> value.get(0).contains("/node/"))
            .thenComparing(Comparator.comparingInt(Preference::length))
            .thenComparing(TextOrder.OF_LISTS);

    private Preference() {}

    /** The order of the values of a field. To compare a value with itself takes no time, however long it is. */
    static Comparator<List<String>> of(ItemField field) {
        Comparator<List<String>> order = order(field);
        return (one, other) -> one == other ? 0 : order.compare(one, other);
    }

    private static Comparator<List<String>> order(ItemField field) {
        return switch (field) {
            case TITLE, CONTENT_TYPE, LOCATION -> MORE_TEXT;
            case PUBLISHING_DATE -> EARLIER_DAY;
            case WHERE_WE_ARE, WHAT_WE_DO, COLLECTIONS -> MORE_TERMS;
            case SUMMARY -> FULLER_SUMMARY;
            case BODY -> MORE_BODY;
            case URL -> PLAINER_ADDRESS;
        };
    }

    private static Comparator<List<String>> mostFirst() {
        return Comparator.<List<String>>comparingInt(List::size).reversed();
    }

    private static int length(List<String> value) {
        int length = 0;
        for (String text : value) {
            length += text.codePointCount(0, text.length());
        }
        return length;
    }

    private static int lengthShown(List<String> summary) {
        String shown = SummaryExtent.withoutEllipsis(summary.get(0));
        return shown.codePointCount(0, shown.length());
    }

    /** Without its title, as values are compared and not items. */
    private static SummaryExtent extent(List<String> summary) {
        return SummaryExtent.of("", summary.get(0));
    }
}
