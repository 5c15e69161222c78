package io.github.oscenews.model;

import java.util.List;
import java.util.Objects;

/**
 * A news item and every place it was seen: what parsers give and writers take.
 *
 * <p>Immutable and thread-safe.
 *
 * @param item the content
 * @param sources where it was seen, first sighting first; never empty
 */
public record SourcedItem(NewsItem item, List<Source> sources) {

    /**
     * Copies the list.
     *
     * @param item the content
     * @param sources where it was seen, at least one place
     * @throws NullPointerException when an argument or an element is null
     * @throws IllegalArgumentException when there is no source
     */
    public SourcedItem {
        Objects.requireNonNull(item, "item");
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("sources is empty for the item \"" + item.title() + "\"");
        }
    }

    /**
     * An item seen once.
     *
     * @param item the content
     * @param source where it was seen
     * @return the item with its only source
     */
    public static SourcedItem of(NewsItem item, Source source) {
        return new SourcedItem(item, List.of(source));
    }
}
