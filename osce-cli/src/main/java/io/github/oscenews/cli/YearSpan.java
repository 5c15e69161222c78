package io.github.oscenews.cli;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * A year on an axis of years, or many years without items, which have one place there together.
 *
 * @param first the first of the years
 * @param last the last of them; the same if it is one, and only then there may be items
 */
record YearSpan(int first, int last) {

    static YearSpan of(int year) {
        return new YearSpan(year, year);
    }

    boolean isYear() {
        return first == last;
    }

    long years() {
        return (long) last - first + 1;
    }

    /** A year as {@link YearMonth} and {@link LocalDate} print it: with four digits at least. */
    static String name(int year) {
        String month = YearMonth.of(year, Month.JANUARY).toString();
        return month.substring(0, month.length() - "-01".length());
    }

    @Override
    public String toString() {
        return isYear() ? name(first) : name(first) + " to " + name(last);
    }
}
