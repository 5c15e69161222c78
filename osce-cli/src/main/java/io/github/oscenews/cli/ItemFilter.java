package io.github.oscenews.cli;

import io.github.oscenews.model.NewsItem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the items that are wanted by what is in them, and by nothing else. Immutable and thread-safe. */
final class ItemFilter {

    private final @Nullable LocalDate since;
    private final @Nullable LocalDate until;
    private final List<LabelFilter> labels;

    /**
     * Wants what all of these want.
     *
     * @param since the first day; null when any is early enough
     * @param until the last day; null when any is late enough
     */
    ItemFilter(@Nullable LocalDate since, @Nullable LocalDate until, List<LabelFilter> labels) {
        this.since = since;
        this.until = until;
        this.labels = List.copyOf(labels);
    }

    boolean accepts(NewsItem item) {
        LocalDate day = item.publishingDate();
        if ((since != null && day.isBefore(since)) || (until != null && day.isAfter(until))) {
            return false;
        }
        for (LabelFilter label : labels) {
            if (!label.accepts(item)) {
                return false;
            }
        }
        return true;
    }

    /** The labels it looks for, by their kinds. */
    List<LabelFilter> labels() {
        return labels;
    }
}
