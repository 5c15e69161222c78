package io.github.oscenews.cli;

import io.github.oscenews.cli.LabelFilter.Given;
import io.github.oscenews.model.NewsItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/**
 * Takes note of which labels of one kind were found, and of labels near to those that were not. Thread-safe, and holds little of what
 * it sees.
 */
final class LabelTally {

    /** So many labels are remembered, so that none of those is compared again. Most inputs have fewer. */
    private static final int MOST_REMEMBERED = 1 << 12;

    /** So many characters of a label are shown. */
    private static final int LONGEST_SHOWN = 120;

    private final LabelFilter filter;
    private final List<Sought> sought = new ArrayList<>();
    private final Set<String> remembered = ConcurrentHashMap.newKeySet();

    /** Whether there is nothing left to be noted, as is soon the case when all labels are spelled right. */
    private volatile boolean isDone;

    LabelTally(LabelFilter filter) {
        this.filter = filter;
        List<String> listed = filter.kind().listed();
        for (Given given : filter.given()) {
            sought.add(new Sought(given, listed));
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
        }
        for (String label : filter.kind().labels(item)) {
            offer(label);
        }
    }

    private void offer(String label) {
        if (label.length() > NearLabels.LONGEST || remembered.contains(label)) {
            return;
        }
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.add(label);
        }
        for (Sought one : sought) {
            one.offer(label);
        }
    }

    /** Of each label that no item has, a line that says so. */
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
        private final NearLabels near;

        /** Other names of the same that were met; there are few. */
        private final Set<String> otherNames = new ConcurrentSkipListSet<>();

        private volatile boolean isFound;

        Sought(Given given, List<String> listed) {
            this.given = given;
            boolean isListed = listed.contains(given.label());
            this.near = new NearLabels(given.label(), isListed);
            if (!isListed) {
                listed.forEach(this::offer);
            }
        }

        boolean isFoundIn(List<String> keys) {
            if (!isFound) {
                for (String key : keys) {
                    if (given.otherNames().contains(key)) {
                        otherNames.add(key);
                    }
                }
                if (given.finds(keys)) {
                    isFound = true;
                }
            }
            return isFound;
        }

        void offer(String label) {
            if (!isFound && !given.keys().contains(filter.kind().key(label))) {
                near.offer(label);
            }
        }

        String hint() {
            if (!otherNames.isEmpty()) {
                return "; with --former-names it would match " + quoted(otherNames);
            }
            List<String> labels = near.labels();
            return labels.isEmpty() ? "" : "; nearest: " + quoted(labels);
        }
    }
}
