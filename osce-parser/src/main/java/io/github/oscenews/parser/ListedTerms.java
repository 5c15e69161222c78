package io.github.oscenews.parser;

import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.FieldOfWork;
import io.github.oscenews.model.Structure;
import io.github.oscenews.model.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The listed terms of a vocabulary, found by the characters of their labels where those stand, so that no text is made of them.
 *
 * <p>Immutable and thread-safe.
 */
final class ListedTerms<T extends Term> {

    static final ListedTerms<ContentType> CONTENT_TYPES = new ListedTerms<>(ContentType.listed());
    static final ListedTerms<Structure> STRUCTURES = new ListedTerms<>(Structure.listed());
    static final ListedTerms<FieldOfWork> FIELDS_OF_WORK = new ListedTerms<>(FieldOfWork.listed());

    /** More than there are terms in any vocabulary, and a power of two. */
    private static final int BUCKETS = 256;

    private final List<List<T>> buckets = new ArrayList<>(BUCKETS);

    private ListedTerms(List<T> listed) {
        for (int i = 0; i < BUCKETS; i++) {
            buckets.add(new ArrayList<>(0));
        }
        for (T term : listed) {
            String label = term.label();
            buckets.get(bucket(label, 0, label.length())).add(term);
        }
    }

    /** The term whose label stands between two indices of a text; null when what stands there is none that is listed. */
    @Nullable T find(String text, int from, int to) {
        if (from == to) {
            return null;
        }
        List<T> bucket = buckets.get(bucket(text, from, to));
        for (int i = 0; i < bucket.size(); i++) {
            T term = bucket.get(i);
            if (term.label().length() == to - from && text.startsWith(term.label(), from)) {
                return term;
            }
        }
        return null;
    }

    /** Labels are long and begin alike; their length, their end and characters within tell them apart. */
    private static int bucket(String text, int from, int to) {
        int length = to - from;
        int hash = length
                + 31 * text.charAt(to - 1)
                + 37 * text.charAt(from + length / 2)
                + 41 * text.charAt(from + length / 3);
        return hash & (BUCKETS - 1);
    }
}
