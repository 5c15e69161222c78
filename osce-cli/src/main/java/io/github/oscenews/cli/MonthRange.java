package io.github.oscenews.cli;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Months that follow one another.
 *
 * @param first the first of them
 * @param last the last of them, which may be the same
 */
record MonthRange(YearMonth first, YearMonth last) {

    /** How many they are. */
    long months() {
        return ChronoUnit.MONTHS.between(first, last) + 1;
    }

    /** In the form {@code 1999-08 to 1999-10}, or {@code 1999-08} alone. */
    @Override
    public String toString() {
        return first.equals(last) ? name(first) : name(first) + " to " + name(last);
    }

    /** A month as the beginning of a day that is in it. */
    static String name(YearMonth month) {
        return YearSpan.name(month.getYear()) + String.format(Locale.ROOT, "-%02d", month.getMonthValue());
    }
}
