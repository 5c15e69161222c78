package io.github.oscenews.cli;

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

    @Override
    public String toString() {
        return isYear() ? Integer.toString(first) : first + " to " + last;
    }
}
