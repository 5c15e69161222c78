package io.github.oscenews.cli;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/**
 * Of all labels that are added, those that are first in the order of their characters; so they are the same in whatever order, and by
 * whatever threads, labels are added. Long ones are not kept. Thread-safe.
 */
final class FirstLabels {

    private final int most;
    private final ConcurrentSkipListSet<String> labels = new ConcurrentSkipListSet<>();
    private int size;

    /** The last of those that are kept, once there were more; what comes behind it is not kept any more. */
    private volatile @Nullable String last;

    /**
     * Begins with none.
     *
     * @param most how many are kept
     */
    FirstLabels(int most) {
        this.most = most;
    }

    void add(String label) {
        String bound = last;
        boolean mayBeKept = label.length() <= NearLabels.LONGEST && (bound == null || label.compareTo(bound) < 0);
        if (mayBeKept && !labels.contains(label)) {
            keep(label);
        }
    }

    private synchronized void keep(String label) {
        if (labels.add(label)) {
            size++;
        }
        if (size > most) {
            labels.pollLast();
            size--;
            last = labels.last();
        }
    }

    /** Those that are kept, in their order. */
    List<String> labels() {
        return List.copyOf(labels);
    }
}
