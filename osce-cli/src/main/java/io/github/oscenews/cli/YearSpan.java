package io.github.oscenews.cli;

import java.time.LocalDate;

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

    /** A year as {@link LocalDate} prints it: with four digits at least, and with a sign if there are more. */
    static String name(int year) {
        String day = LocalDate.of(year, 1, 1).toString();
        return day.substring(0, day.length() - "-01-01".length());
    }

    @Override
    public String toString() {
        return isYear() ? name(first) : name(first) + " to " + name(last);
    }
}
