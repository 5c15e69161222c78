package io.github.oscenews.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells whether what was given as one label is several with commas between them, as a line of a page has them. Thread-safe. */
final class SeveralLabels {

    private final LabelKind kind;
    private final boolean isSeveral;

    /** The keys of those of them that were not met yet. */
    private final Set<String> unknown;

    SeveralLabels(LabelKind kind, String given) {
        this.kind = kind;
        Set<String> keys = keys(kind, given);
        this.isSeveral = keys.size() > 1;
        this.unknown = ConcurrentHashMap.newKeySet();
        if (isSeveral) {
            unknown.addAll(keys);
            meetLabels(kind.listed());
        }
    }

    private static Set<String> keys(LabelKind kind, String given) {
        Set<String> keys = new HashSet<>();
        if (given.length() <= NearLabels.LONGEST) {
            for (String part : given.split(",", -1)) {
                if (!part.isBlank()) {
                    keys.add(kind.key(part.strip()));
                }
            }
        }
        return keys;
    }

    private void meetLabels(List<String> labels) {
        for (String label : labels) {
            unknown.remove(kind.key(label));
        }
    }

    /** Takes note of the keys of an item. */
    void meet(List<String> keys) {
        if (!unknown.isEmpty()) {
            for (String key : keys) {
                unknown.remove(key);
            }
        }
    }

    /** Whether it is several, and each of them is a label that is listed or was met. */
    boolean areLabels() {
        return isSeveral && unknown.isEmpty();
    }
}
