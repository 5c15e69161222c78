package io.github.oscenews.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was seen in one place or more without any difference, and what is known so far of the item that it belongs to.
 *
 * <p>Contents that belong to one item form a ring, in which each knows the next and one of them is the first. There are millions, so
 * this is their own set, list and map. Not thread-safe.
 */
@SuppressWarnings("ReferenceEquality") // Of equal ones there is only one.
final class Content implements Comparable<Content> {

    /** The order of first places, and of what was seen there; 0 for equal ones only. */
    static final Comparator<Content> BY_PLACE =
            Comparator.comparing(Content::place, SourceOrder.FULL).thenComparing(Comparator.naturalOrder());

    private static final Source[] NONE = {};

    private final NewsItem item;
    private final int hash;
    private final @Nullable ArticleId id;
    private Source[] sources = NONE;
    private int count;
    private Content first = this;
    private Content next = this;

    /** Two other sightings of which it may be the same item, though they are not of one; null when it is clear where it belongs. */
    private @Nullable List<Source> rivals;

    Content(NewsItem item) {
        this.item = item;
        this.hash = item.hashCode();
        this.id = item.url().map(ArticleId::of).orElse(null);
    }

    void add(Source source) {
        if (count == sources.length) {
            sources = Arrays.copyOf(sources, count + 1 + count / 2);
        }
        sources[count++] = source;
    }

    /**
     * Puts the sources in order, keeps each once, and forgets what was known of the item. A document without lines is the same as lines in
     * it, which are there if somebody asked for them. Returns how many were there again.
     */
    int settle() {
        first = this;
        next = this;
        rivals = null;
        Arrays.sort(sources, 0, count, SourceOrder.FULL);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            boolean isWithoutLines = sources[i].firstLine().isEmpty();
            if (i + 1 == count || !isSame(sources[i], sources[i + 1], isWithoutLines)) {
                sources[kept++] = sources[i];
            }
        }
        int repeated = count - kept;
        sources = sources.length == kept ? sources : Arrays.copyOf(sources, kept);
        count = kept;
        return repeated;
    }

    private static boolean isSame(Source one, Source next, boolean isWithoutLines) {
        return isWithoutLines ? SourceOrder.BY_DOCUMENT.compare(one, next) == 0 : one.equals(next);
    }

    /** The same content, seen in these places only. */
    Content in(List<Source> places) {
        Content part = new Content(item);
        places.forEach(part::add);
        return part;
    }

    NewsItem item() {
        return item;
    }

    /** The identity that the address gives; null when there is none. */
    @Nullable ArticleId id() {
        return id;
    }

    /** The places, in order, once settled. */
    List<Source> sources() {
        return Arrays.asList(sources).subList(0, count);
    }

    /** The first of the places, once settled. */
    Source place() {
        return sources[0];
    }

    /** Whether it is the first of the contents of the same item. */
    boolean isFirst() {
        return first == this;
    }

    /** The first of the contents of the same item; the same for all of them. */
    Content first() {
        Content root = first;
        while (root != root.first) {
            root = root.first;
        }
        first = root;
        return root;
    }

    /** Takes note that the other is of the same item. The first of them is that of this one. */
    void unite(Content other) {
        Content mine = first();
        Content theirs = other.first();
        if (mine != theirs) {
            theirs.first = mine;
            Content after = mine.next;
            mine.next = theirs.next;
            theirs.next = after;
        }
    }

    /** All contents of the same item, this one among them. */
    List<Content> ring() {
        List<Content> ring = new ArrayList<>(1);
        Content each = this;
        do {
            ring.add(each);
            each = each.next;
        } while (each != this);
        return ring;
    }

    /** Takes note of two of which it may be; the first two count. */
    void setRivals(Source one, Source other) {
        if (rivals == null) {
            rivals = List.of(one, other);
        }
    }

    /** Two sightings of different items, of each of which it may be; null when it is clear where it belongs. */
    @Nullable List<Source> rivals() {
        return rivals;
    }

    // Those that show the same are equal. That they have an order keeps hash tables fast, whatever is put into them.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Content content && hash == content.hash && item.equals(content.item);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public int compareTo(Content other) {
        return ItemOrder.BY_CONTENT.compare(item, other.item);
    }
}
