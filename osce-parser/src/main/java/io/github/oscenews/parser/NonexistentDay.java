package io.github.oscenews.parser;

import io.github.oscenews.model.Dateline;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.PrintedDate;
import java.util.Optional;

/** Finds datelines with a day that the calendar does not have, without reading those that cannot be such. */
final class NonexistentDay {

    /** The first number is looked for so far; it is cheaper to read a dateline, or the beginning of a text without one, than to go on. */
    private static final int LONGEST_PLACES = 40;

    private static final int DAYS_OF_EVERY_MONTH = 28;

    /** A year that the calendar does not have, though it has four digits. */
    private static final String NO_YEAR = "0000";

    private NonexistentDay() {}

    /** Whether the text of an item opens with such a dateline. */
    static boolean opens(NewsItem item) {
        if (!mayOpen(item.body().isEmpty() ? item.summary() : item.body().get(0))) {
            return false;
        }
        Optional<Dateline> dateline = item.dateline();
        Optional<PrintedDate> date = dateline.isPresent() ? dateline.get().printedDate() : Optional.empty();
        return date.isPresent() && !date.get().exists();
    }

    /**
     * Whether a text may open with a day that the calendar does not have. The day of a dateline is the first number of its text, and
     * nearly always one that every month has, so that no dateline need be read.
     */
    private static boolean mayOpen(String text) {
        int limit = Math.min(text.length() - 1, LONGEST_PLACES);
        for (int at = 0; at < limit; at++) {
            if (isDigit(text.charAt(at))) {
                int first = text.charAt(at) - '0';
                int day = isDigit(text.charAt(at + 1)) ? 10 * first + text.charAt(at + 1) - '0' : first;
                return day < 1 || day > DAYS_OF_EVERY_MONTH || text.contains(NO_YEAR);
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
