package io.github.oscenews.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each label of an open vocabulary was counted; labels for which there is no {@link LabelRoom}, all together. Not
 * thread-safe.
 */
final class Counts {

    private final Map<String, Long> counts = new HashMap<>();
    private final LabelRoom room;
    private long others;

    /**
     * Begins without any label.
     *
     * @param room which may be that of others, too
     */
    Counts(LabelRoom room) {
        this.room = room;
    }

    /**
     * How often a label was counted.
     *
     * @param label the label as printed
     * @param count at least 1
     */
    record Count(String label, long count) {

        /** The greatest first; of those that are equal, by the code points of the labels. */
        static final Comparator<Count> ORDER = Comparator.comparingLong(Count::count)
                .reversed()
                .thenComparing(
                        Count::label,
                        (one, other) -> Arrays.compare(
                                one.codePoints().toArray(), other.codePoints().toArray()));
    }

    void add(String label) {
        if (counts.containsKey(label) || room.take(label)) {
            counts.merge(label, 1L, Long::sum);
        } else {
            others++;
        }
    }

    long of(String label) {
        return counts.getOrDefault(label, 0L);
    }

    /** How often labels were counted that are not kept. */
    long others() {
        return others;
    }

    /** The sum of all counts, which for labels of which an item may have several is more than the number of items. */
    long sum() {
        return counts.values().stream().mapToLong(Long::longValue).sum() + others;
    }

    static long sum(List<Count> counts) {
        return counts.stream().mapToLong(Count::count).sum();
    }

    /** All labels that are kept, those counted most often first. */
    List<Count> ranked() {
        List<Count> ranked = new ArrayList<>(counts.size());
        counts.forEach((label, count) -> ranked.add(new Count(label, count)));
        ranked.sort(Count.ORDER);
        return ranked;
    }
}
