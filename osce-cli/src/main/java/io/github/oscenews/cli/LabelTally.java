package io.github.oscenews.cli;

import io.github.oscenews.cli.LabelFilter.Given;
import io.github.oscenews.model.NewsItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/**
 * Takes note of which labels of one kind were found, and of labels near to those that were not. Thread-safe, and holds little of what
 * it sees.
 */
final class LabelTally {

    /**
     * So many labels of items are compared with each label that no item has, which bounds the time it takes: a newsroom has some
     * hundreds. Of more, those that are first in the order of their characters are compared, and none of the others is ever told as near.
     */
    private static final int MOST_COMPARED = 1 << 10;

    /** So many characters of a label are shown. */
    private static final int LONGEST_SHOWN = 120;

    private final LabelFilter filter;
    private final List<Sought> sought = new ArrayList<>();
    private final FirstLabels met = new FirstLabels(MOST_COMPARED);

    /** Whether there is nothing left to be noted, as is soon the case when all labels are spelled right. */
    private volatile boolean isDone;

    LabelTally(LabelFilter filter) {
        this.filter = filter;
        for (Given given : filter.given()) {
            sought.add(new Sought(given));
        }
    }

    void see(NewsItem item) {
        if (isDone) {
            return;
        }
        List<String> keys = filter.kind().keys(item);
        boolean isEveryFound = true;
        for (Sought one : sought) {
            isEveryFound &= one.isFoundIn(keys);
        }
        if (isEveryFound) {
            isDone = true;
            return;
        }
        for (String label : filter.kind().labels(item)) {
            met.add(label);
        }
    }

    /** Of each label that no item has, a line that says so, when all items were seen. */
    List<String> unmatched() {
        List<String> lines = new ArrayList<>();
        for (Sought one : sought) {
            if (!one.isFound) {
                lines.add(filter.kind().option() + " " + quoted(one.given.label()) + " matches no item" + one.hint());
            }
        }
        return lines;
    }

    private static String quoted(String label) {
        int length = label.codePointCount(0, label.length());
        return length <= LONGEST_SHOWN
                ? "\"" + label + "\""
                : "\"" + label.substring(0, label.offsetByCodePoints(0, LONGEST_SHOWN)) + "…\"";
    }

    private static String quoted(Collection<String> labels) {
        return labels.stream().map(LabelTally::quoted).collect(Collectors.joining(", "));
    }

    /** One of the labels, and what may have been meant by it. */
    private final class Sought {

        private final Given given;
        private final SeveralLabels several;

        /** Other names of the same that were met; there are few. */
        private final Set<String> otherNames = new ConcurrentSkipListSet<>();

        private volatile boolean isFound;

        Sought(Given given) {
            this.given = given;
            this.several = new SeveralLabels(filter.kind(), given.label());
        }

        boolean isFoundIn(List<String> keys) {
            if (!isFound) {
                for (String key : keys) {
                    if (given.otherNames().contains(key)) {
                        otherNames.add(key);
                    }
                }
                several.meet(keys);
                if (given.finds(keys)) {
                    isFound = true;
                }
            }
            return isFound;
        }

        String hint() {
            if (!otherNames.isEmpty()) {
                return "; with --former-names it would match " + quoted(otherNames);
            }
            if (several.areLabels()) {
                return "; these are several labels, each for a " + filter.kind().option() + " of its own";
            }
            List<String> near = near();
            return near.isEmpty() ? "" : "; nearest: " + quoted(near);
        }

        private List<String> near() {
            List<String> listed = filter.kind().listed();
            boolean isListed = listed.contains(given.label());
            NearLabels near = new NearLabels(given.label(), isListed);
            offer(near, met.labels());
            if (!isListed) {
                offer(near, listed);
            }
            return near.labels();
        }

        private void offer(NearLabels near, List<String> labels) {
            for (String label : labels) {
                if (!given.keys().contains(filter.kind().key(label))) {
                    near.offer(label);
                }
            }
        }
    }
}
