package io.github.oscenews.cli;

import io.github.oscenews.model.SourcedItem;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Which items a run is about: those that are found or those that they are merged to, all of them or those that a filter wants. A filter
 * is asked where an item is found, on any thread; of items that are merged, only in the end. Apart from that, not thread-safe.
 */
final class Selection {

    /** Takes items that are merged. */
    @FunctionalInterface
    interface Target {
        void item(SourcedItem item) throws IOException;
    }

    /** Null when all items are wanted. */
    private final @Nullable FilterTally filter;

    /** Null when items are wanted as they are found. */
    private final @Nullable Merging merging;

    /**
     * Begins without any item.
     *
     * @param filter tells which items are wanted; null when all are
     */
    Selection(@Nullable ItemFilter filter, boolean merges) {
        this.filter = filter == null ? null : new FilterTally(filter);
        this.merging = merges ? new Merging() : null;
    }

    boolean isMerging() {
        return merging != null;
    }

    /** What is to be asked of an item where it is found; null when nothing is. */
    @Nullable FilterTally filterOfFound() {
        return isMerging() ? null : filter;
    }

    /** Takes items that are to be merged. */
    void merge(Iterable<SourcedItem> items) throws Failure {
        if (merging != null) {
            merging.add(items);
        }
    }

    /** Hands on what the items were merged to, if they were, and counts what was left out, when all have been found. */
    void finish(Summary summary, ShownProblems problems, Target target) throws IOException {
        if (merging != null) {
            try {
                finish(merging, summary, problems, target);
            } catch (OutOfMemoryError e) {
                throw Merging.outOfMemory();
            }
        }
        if (filter != null) {
            summary.leaveOut(filter.leftOut());
        }
    }

    private void finish(Merging items, Summary summary, ShownProblems problems, Target target) throws IOException {
        for (SourcedItem item : items.merged(summary, problems)) {
            if (filter == null || filter.accepts(item.item())) {
                target.item(item);
            }
        }
    }

    /** Says which of the labels asked for are those of no item, even if quiet was asked for. */
    void tellUnmatched(Messages messages) {
        if (filter != null) {
            for (String line : filter.unmatched()) {
                messages.show("osce: " + line);
            }
        }
    }
}
