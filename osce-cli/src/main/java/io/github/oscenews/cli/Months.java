package io.github.oscenews.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many items there are of each month, and which months between the first and the last have none. Not thread-safe. */
final class Months {

    /**
     * Of a longer time, only months and years with items are listed. JSON may hold any year that Java knows, so without this limit
     * two items could fill the memory.
     */
    private static final int MOST_MONTHS = 12_000;

    /** So many years without items have one place on an axis. */
    private static final int MANY_YEARS = 10;

    private final NavigableMap<YearMonth, Long> counts = new TreeMap<>();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    void add(LocalDate day) {
        counts.merge(YearMonth.from(day), 1L, Long::sum);
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
    }

    /** The first day with an item; empty if there is none. */
    Optional<LocalDate> first() {
        return Optional.ofNullable(first);
    }

    /** The last day with an item; empty if there is none. */
    Optional<LocalDate> last() {
        return Optional.ofNullable(last);
    }

    /** The months from the first to the last with items; empty if there is none. */
    Optional<MonthRange> range() {
        return counts.isEmpty() ? Optional.empty() : Optional.of(new MonthRange(counts.firstKey(), counts.lastKey()));
    }

    long of(YearMonth month) {
        return counts.getOrDefault(month, 0L);
    }

    /** The counts of the months that have items, in the order of time. */
    List<Long> counts() {
        return List.copyOf(counts.values());
    }

    /** The number of months from the first to the last, both included. */
    long length() {
        return range().map(MonthRange::months).orElse(0L);
    }

    /** The number of months without items between the first and the last. */
    long without() {
        return length() - counts.size();
    }

    /** The months without items between the first and the last, in the order of time. */
    List<MonthRange> gaps() {
        List<MonthRange> gaps = new ArrayList<>();
        YearMonth previous = null;
        for (YearMonth month : counts.keySet()) {
            if (previous != null && previous.plusMonths(1).isBefore(month)) {
                gaps.add(new MonthRange(previous.plusMonths(1), month.minusMonths(1)));
            }
            previous = month;
        }
        return gaps;
    }

    /** All months from the first to the last; without those that have no items if that is a time of more than 1,000 years. */
    Map<YearMonth, Long> byMonth() {
        if (length() > MOST_MONTHS || counts.isEmpty()) {
            return counts;
        }
        NavigableMap<YearMonth, Long> all = new TreeMap<>(counts);
        for (YearMonth month = counts.firstKey(); month.isBefore(counts.lastKey()); month = month.plusMonths(1)) {
            all.putIfAbsent(month, 0L);
        }
        return all;
    }

    /** All years from the first to the last, with the exception of {@link #byMonth()}. */
    NavigableMap<Integer, Long> byYear() {
        NavigableMap<Integer, Long> years = new TreeMap<>();
        counts.forEach((month, count) -> years.merge(month.getYear(), count, Long::sum));
        if (length() <= MOST_MONTHS && !years.isEmpty()) {
            for (int year = years.firstKey(); year < years.lastKey(); year++) {
                years.putIfAbsent(year, 0L);
            }
        }
        return years;
    }

    /** The years from the first to the last, as they stand on an axis. */
    YearAxis axis() {
        List<YearSpan> axis = new ArrayList<>();
        long moreYears = 0;
        long moreItems = 0;
        for (Map.Entry<Integer, Long> year : byYear().entrySet()) {
            if (year.getValue() > 0) {
                if (axis.size() >= YearAxis.MOST_PLACES) {
                    moreYears++;
                    moreItems += year.getValue();
                } else {
                    addUntil(axis, year.getKey());
                }
            }
        }
        return new YearAxis(axis, moreYears, moreItems);
    }

    private static void addUntil(List<YearSpan> axis, int year) {
        int next = axis.isEmpty() ? year : axis.get(axis.size() - 1).last() + 1;
        if (next < year) {
            addEmpty(axis, next, year - 1);
        }
        axis.add(YearSpan.of(year));
    }

    private static void addEmpty(List<YearSpan> axis, int first, int last) {
        YearSpan empty = new YearSpan(first, last);
        if (empty.years() >= MANY_YEARS) {
            axis.add(empty);
            return;
        }
        for (int year = first; year <= last; year++) {
            axis.add(YearSpan.of(year));
        }
    }
}
