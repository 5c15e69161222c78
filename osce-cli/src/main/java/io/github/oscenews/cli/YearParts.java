package io.github.oscenews.cli;

import java.util.List;
import java.util.Map;

/**
 * The items of each year in parts, of which every item is in one.
 *
 * @param axis the years
 * @param parts the parts, in the order in which they stand on one another
 */
record YearParts(YearAxis axis, List<Part> parts) {

    /**
     * One of the parts.
     *
     * @param name what the items have in common
     * @param style the class of the style sheet that it is drawn with
     * @param counts how many items there are of each year on the axis that has any
     * @param later how many items there are of years that are not on the axis
     */
    record Part(String name, String style, Map<Integer, Long> counts, long later) {

        long count(int year) {
            return counts.getOrDefault(year, 0L);
        }

        long count(YearSpan span) {
            return span.isYear() ? count(span.first()) : 0;
        }
    }

    long sum(Part part) {
        return axis.spans().stream().mapToLong(part::count).sum() + part.later();
    }

    long sum() {
        return parts.stream().mapToLong(this::sum).sum();
    }

    /** The number of items of years that are not on the axis. */
    long later() {
        return parts.stream().mapToLong(Part::later).sum();
    }

    long all(int year) {
        return parts.stream().mapToLong(part -> part.count(year)).sum();
    }

    /** The number of items of the year that has the most. */
    long most() {
        return axis.spans().stream()
                .filter(YearSpan::isYear)
                .mapToLong(span -> all(span.first()))
                .max()
                .orElse(0);
    }
}
