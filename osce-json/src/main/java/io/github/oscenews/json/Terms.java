package io.github.oscenews.json;

import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.FieldOfWork;
import io.github.oscenews.model.Structure;
import io.github.oscenews.model.Term;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The terms of one vocabulary in JSON. Almost all terms are listed ones, so their labels are encoded once, and a label is
 * found by its bytes without being decoded.
 *
 * <p>Immutable and thread-safe.
 */
final class Terms<T extends Term> {

    static final Terms<ContentType> CONTENT_TYPES = new Terms<>(ContentType.listed(), ContentType::of);
    static final Terms<Structure> STRUCTURES = new Terms<>(Structure.listed(), Structure::of);
    static final Terms<FieldOfWork> FIELDS_OF_WORK = new Terms<>(FieldOfWork.listed(), FieldOfWork::of);

    private final Function<String, T> parse;
    private final Map<T, SerializableString> printed = new HashMap<>();

    /** The listed terms, each at the first free place from that of its hash; at least three of four places are free. */
    private final @Nullable Listed<T>[] table;

    private Terms(List<T> listed, Function<String, T> parse) {
        this.parse = parse;
        this.table = emptyTable(4 * listed.size());
        for (T term : listed) {
            SerializedString label = new SerializedString(term.label());
            if (isNeverEscaped(term.label())) {
                printed.put(term, label);
            }
            byte[] bytes = label.asQuotedUTF8();
            table[place(bytes, 0, bytes.length)] = new Listed<>(label, term);
        }
    }

    /** A listed term and its label, which keeps its encoded form. */
    private record Listed<T>(SerializableString label, T term) {}

    T of(String label) {
        return parse.apply(label);
    }

    /** The listed term with the label that stands in JSON from one place to another, or null when none is listed. */
    @Nullable T listed(byte[] json, int from, int to) {
        Listed<T> found = table[place(json, from, to)];
        return found == null ? null : found.term;
    }

    /** The label encoded for any generator; null when it is to be encoded by the generator that writes it. */
    @Nullable SerializableString printed(T term) {
        return printed.get(term);
    }

    /** Whether there are only characters that generators are not told to escape: letters, blanks, hyphens and parentheses. */
    private static boolean isNeverEscaped(String label) {
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || " ()-".indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** Where the label is in the table, or the free place where it would be. */
    private int place(byte[] json, int from, int to) {
        int place = hash(json, from, to) & (table.length - 1);
        for (Listed<T> there = table[place]; there != null; there = table[place]) {
            byte[] label = there.label.asQuotedUTF8();
            if (Arrays.equals(json, from, to, label, 0, label.length)) {
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

    @SuppressWarnings("unchecked")
    private static <T> @Nullable Listed<T>[] emptyTable(int atLeast) {
        return (Listed<T>[]) new Listed<?>[2 * Integer.highestOneBit(atLeast)];
    }
}
