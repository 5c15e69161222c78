package io.github.oscenews.model;

import java.util.List;
import java.util.Set;

/**
 * Fields that some sources of an item do not show, though others do: a listing has no body, and a text extraction drops lines.
 *
 * <p>With it, every value can be traced: a source of an item shows the value that the item has, unless it is among those of an
 * omission or a {@link Disagreement} of that field. Immutable and thread-safe; null for a list or an element throws {@link
 * NullPointerException}.
 *
 * @param fields the fields, each once; never empty
 * @param sources where they are not shown, among the sources of the item; never empty
 */
public record Omission(List<ItemField> fields, List<Source> sources) {

    /**
     * Fields that sources do not show.
     *
     * @param fields the fields; copied
     * @param sources the sources; copied
     * @throws IllegalArgumentException when there is no field or no source, or a field is named twice or is one that every sighting
     *     shows: title and publishing date
     */
    public Omission {
        fields = List.copyOf(fields);
        sources = List.copyOf(sources);
        if (fields.isEmpty() || sources.isEmpty()) {
            throw new IllegalArgumentException("fields or sources is empty: " + fields + ", " + sources);
        }
        if (Set.copyOf(fields).size() < fields.size()) {
            throw new IllegalArgumentException("a field is named twice in " + fields);
        }
        if (fields.contains(ItemField.TITLE) || fields.contains(ItemField.PUBLISHING_DATE)) {
            throw new IllegalArgumentException("title and publishingDate are always shown, but fields is " + fields);
        }
    }
}
