package io.github.oscenews.json;

import io.github.oscenews.model.Term;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * The listed terms of one vocabulary by the bytes of their labels in JSON.
 *
 * <p>Immutable and thread-safe.
 */
final class TermTable<T extends Term> {

    /** The listed terms, each at the first free place from that of its hash; at least three of four places are free. */
    private final @Nullable Listed<T>[] table;

    TermTable(List<T> listed) {
        table = emptyTable(4 * listed.size());
        for (T term : listed) {
            byte[] label = JsonStringEncoder.getInstance().quoteAsUTF8(term.label());
            table[place(label, 0, label.length)] = new Listed<>(label, term);
        }
    }

    private static final class Listed<T> {

        final byte[] label;
        final T term;

        Listed(byte[] label, T term) {
            this.label = label;
            this.term = term;
        }
    }

    /** The listed term with the label that stands from one place to another, or null when none is listed. */
    @Nullable T find(byte[] json, int from, int to) {
        Listed<T> found = table[place(json, from, to)];
        return found == null ? null : found.term;
    }

    /** Where the label is in the table, or the free place where it would be. */
    private int place(byte[] json, int from, int to) {
        int place = hash(json, from, to) & (table.length - 1);
        for (Listed<T> there = table[place]; there != null; there = table[place]) {
            if (Arrays.equals(json, from, to, there.label, 0, there.label.length)) {
                return place;
            }
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }

    /** A few bytes tell listed labels apart; a label that collides is compared in full. */
    private static int hash(byte[] json, int from, int to) {
        int length = to - from;
        if (length == 0) {
            return 0;
        }
        int hash = length;
        hash = 31 * hash + json[from + length / 4];
        hash = 31 * hash + json[from + length / 2];
        hash = 31 * hash + json[from + length * 3 / 4];
        return 31 * hash + json[to - 1];
    }

    @SuppressWarnings("unchecked") // Only terms of this type are put into it.
    private static <T> @Nullable Listed<T>[] emptyTable(int atLeast) {
        return (Listed<T>[]) new Listed<?>[2 * Integer.highestOneBit(atLeast)];
    }
}
