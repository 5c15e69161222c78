package io.github.oscenews.archive;

import java.util.Comparator;
import java.util.Iterator;

/** Compares names by code point, which is not how {@link String#compareTo} does it. */
final class NameOrder implements Comparator<String> {

    @Override
    public int compare(String one, String other) {
        Iterator<Integer> others = other.codePoints().iterator();
        for (Iterator<Integer> ones = one.codePoints().iterator(); ones.hasNext(); ) {
            if (!others.hasNext()) {
                return 1;
            }
            int order = Integer.compare(ones.next(), others.next());
            if (order != 0) {
                return order;
            }
        }
        return others.hasNext() ? -1 : 0;
    }
}
