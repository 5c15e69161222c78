package io.github.oscenews.json;

import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.FieldOfWork;
import io.github.oscenews.model.Structure;
import io.github.oscenews.model.Term;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The terms of one vocabulary in JSON. Almost all terms are listed ones, so their labels are encoded once, and a label is
 * found by its bytes without being decoded. A label is encoded when it is first written, as a short
 * program writes few.
 *
 * <p>Thread-safe.
 */
abstract class Terms<T extends Term> {

    static final Terms<ContentType> CONTENT_TYPES = new Terms<>() {
        @Override
        ContentType of(String label) {
            return ContentType.of(label);
        }

        @Override
        List<ContentType> listed() {
            return ContentType.listed();
        }
    };

    static final Terms<Structure> STRUCTURES = new Terms<>() {
        @Override
        Structure of(String label) {
            return Structure.of(label);
        }

        @Override
        List<Structure> listed() {
            return Structure.listed();
        }
    };

    static final Terms<FieldOfWork> FIELDS_OF_WORK = new Terms<>() {
        @Override
        FieldOfWork of(String label) {
            return FieldOfWork.of(label);
        }

        @Override
        List<FieldOfWork> listed() {
            return FieldOfWork.listed();
        }
    };

    private final Map<T, SerializableString> printed = new ConcurrentHashMap<>();

    /** Made for the first label that is read; two threads may both make one. */
    private @Nullable TermTable<T> table;

    abstract T of(String label);

    abstract List<T> listed();

    /** The listed term with the label that stands in JSON from one place to another, or null when none is listed. */
    @Nullable T listed(byte[] json, int from, int to) {
        TermTable<T> made = table;
        if (made == null) {
            made = new TermTable<>(listed());
            table = made;
        }
        return made.find(json, from, to);
    }

    /** The label encoded for any generator; null when it is to be encoded by the generator that writes it. */
    @Nullable SerializableString printed(T term) {
        SerializableString label = printed.get(term);
        if (label == null && term.isListed() && isNeverEscaped(term.label())) {
            label = new SerializedString(term.label());
            printed.put(term, label);
        }
        return label;
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
}
