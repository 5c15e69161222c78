package io.github.oscenews.cli;

import io.github.oscenews.model.NewsItem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/**
 * Applies a filter to all items of a run and takes note of what came of it: how many were left out, and which of the labels asked for
 * are those of no item, whatever else is asked of it. Thread-safe; what it says at the end does not depend on the order of the items.
 */
final class FilterTally {

    private final ItemFilter filter;
    private final List<LabelTally> labels = new ArrayList<>();
    private final LongAdder leftOut = new LongAdder();

    FilterTally(ItemFilter filter) {
        this.filter = filter;
        for (LabelFilter label : filter.labels()) {
            labels.add(new LabelTally(label));
        }
    }

    /** Whether an item is wanted. Each is to be asked for once. */
    boolean accepts(NewsItem item) {
        for (LabelTally label : labels) {
            label.see(item);
        }
        boolean isAccepted = filter.accepts(item);
        if (!isAccepted) {
            leftOut.increment();
        }
        return isAccepted;
    }

    /** The number of items that are not wanted. */
    long leftOut() {
        return leftOut.sum();
    }

    /** Of each label that no item has, a line that says so, with what may have been meant. */
    List<String> unmatched() {
        List<String> lines = new ArrayList<>();
        for (LabelTally label : labels) {
            lines.addAll(label.unmatched());
        }
        return lines;
    }
}
