package io.github.oscenews.cli;

import java.util.List;

/**
 * The years that are listed and drawn, in the order of time. JSON may hold any year that Java knows; if there are too many, these are
 * the first.
 *
 * @param spans the years
 * @param moreYears how many later years with items there are
 * @param moreItems how many items they have
 */
record YearAxis(List<YearSpan> spans, long moreYears, long moreItems) {

    /** So many places can be drawn and read, more or less. */
    static final int MOST_PLACES = 300;

    boolean isWhole() {
        return moreYears == 0;
    }

    /** Whether a year has a place, if it has items. */
    boolean has(int year) {
        return year <= spans.get(spans.size() - 1).last();
    }

    /** The years that are not on the axis, as the head of a row. */
    String more() {
        return "and " + Figures.number(moreYears, "later year", "later years");
    }
}
