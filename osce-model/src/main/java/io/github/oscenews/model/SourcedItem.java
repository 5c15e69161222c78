package io.github.oscenews.model;

import java.util.List;
import org.immutables.value.Value;

/**
 * A news item and every place it was seen: what parsers give and writers take.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
public abstract sealed class SourcedItem permits ImmutableSourcedItem {

    SourcedItem() {}

    /** {@return the content} */
    @Value.Parameter
    public abstract NewsItem item();

    /** {@return where it was seen, first sighting first; never empty} */
    @Value.Parameter
    public abstract List<Source> sources();

    @Value.Check
    void check() {
        if (sources().isEmpty()) {
            throw new IllegalArgumentException("sources is empty for the item \"" + item().title() + "\"");
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
        return of(item, List.of(source));
    }

    /**
     * An item seen in one place or more.
     *
     * @param item the content
     * @param sources where it was seen, first sighting first
     * @return the item with a copy of the sources
     * @throws IllegalArgumentException when there is no source
     */
    public static SourcedItem of(NewsItem item, List<Source> sources) {
        return ImmutableSourcedItem.of(item, sources);
    }
}
