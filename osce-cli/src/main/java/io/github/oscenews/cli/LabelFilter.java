package io.github.oscenews.cli;

import io.github.oscenews.model.NewsItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the items that have one of some labels. Immutable and thread-safe.
 *
 * @param kind which labels of an item are looked at
 * @param given the labels to find, each once
 * @param keys all that one of them finds
 */
record LabelFilter(LabelKind kind, List<Given> given, Set<String> keys) {

    /**
     * A label to find.
     *
     * @param label as it was given
     * @param keys the keys that it finds
     * @param otherNames the keys of the other names of the same, whether it finds them or not
     */
    record Given(String label, Set<String> keys, Set<String> otherNames) {

        private static Given of(LabelKind kind, String label, boolean findsOtherNames) {
            Set<String> others = OtherNames.of(label, kind.names());
            Set<String> keys = new HashSet<>(Set.of(kind.key(label)));
            if (findsOtherNames) {
                keys.addAll(others);
            }
            return new Given(label, Set.copyOf(keys), Set.copyOf(others));
        }

        boolean finds(List<String> keysOfItem) {
            return hasOneOf(keys, keysOfItem);
        }
    }

    /**
     * Wants items that have one of these labels.
     *
     * @param findsOtherNames whether an other name of the same will do
     */
    static LabelFilter of(LabelKind kind, List<String> labels, boolean findsOtherNames) {
        List<Given> given = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (String label : new LinkedHashSet<>(labels)) {
            Given one = Given.of(kind, label, findsOtherNames);
            given.add(one);
            keys.addAll(one.keys());
        }
        return new LabelFilter(kind, List.copyOf(given), Set.copyOf(keys));
    }

    boolean accepts(NewsItem item) {
        return hasOneOf(keys, kind.keys(item));
    }

    private static boolean hasOneOf(Set<String> keys, List<String> keysOfItem) {
        for (String key : keysOfItem) {
            if (keys.contains(key)) {
                return true;
            }
        }
        return false;
    }
}
