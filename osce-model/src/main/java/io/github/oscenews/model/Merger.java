package io.github.oscenews.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Makes a collection of a crawl: finds the sightings that are of one item, and gives each item once, as complete as the crawl allows,
 * with every place it was seen. The entry point of merging.
 *
 * <p>Two sightings are of one item when their addresses have the same number and language, as in {@code
 * https://www.osce.org/ru/node/12345}; if one of them has no such address, when they have the same publishing date, the same title but
 * for case, white space and the kinds of quotation marks and dashes, and summaries that agree: the same in that sense, or one begins the
 * other, an ellipsis at its end set aside. A sighting that may be of two different items is joined with neither, and two in one document
 * are never one item; a {@link MergeProblem} tells of both. Only what has one address stays one whatever it may be.
 *
 * <p>Of each field, an item has the fullest value that was seen; {@link SourcedItem#disagreements()} and {@link
 * SourcedItem#omissions()} keep what the other sightings showed. So nothing is lost: the sightings can be told again from the item,
 * which is why merging what was merged changes nothing, merging two halves of a crawl and then what came of them gives the same as
 * merging all, and the order in which items are added means nothing. docs/merging.md has all rules.
 *
 * <p>Documents are told apart by their names, with address and time of capture where they have any: let two crawls have names of their
 * own. Two items of one document that look the same are two if they have lines; so let a parser give lines also in HTML, by {@code
 * HtmlLines.ALWAYS}.
 *
 * <pre>{@code
 * NewsItem bridge = NewsItem.builder()
 *         .title("Statement on the new bridge")
 *         .publishingDate(LocalDate.of(2012, 4, 11))
 *         .build();
 * NewsItem fuller = bridge.toBuilder().summary("The bridge is open.").build();
 * Merger merger = new Merger();
 * merger.add(SourcedItem.of(bridge, Source.of("a.txt").lines(4, 6)));
 * merger.add(SourcedItem.of(fuller, Source.of("b.txt").lines(9, 12)));
 * for (SourcedItem item : merger.merged().items()) {
 *     System.out.println(item.item().summary() + " Seen in " + item.sources().size() + " places.");
 * }
 * // The bridge is open. Seen in 2 places.
 * }</pre>
 *
 * <p>Holds all items, those that show the same once. Not thread-safe. Null throws {@link NullPointerException}; nothing else is refused.
 */
public final class Merger {

    private final Map<Content, Content> contents = new HashMap<>();
    private long repeated;

    /** A merger without any item. */
    public Merger() {}

    /**
     * Merges all items of a stream at once, in the thread of the caller.
     *
     * @param items what parsers or readers give, or what was merged before; read to its end, not closed
     * @return the collection
     */
    public static Merged merge(Stream<? extends SourcedItem> items) {
        Merger merger = new Merger();
        items.forEachOrdered(merger::add);
        return merger.merged();
    }

    /**
     * Adds an item, whose order among the others means nothing. One with several sources is as many sightings.
     *
     * @param item the item, which may be merged already
     */
    public void add(SourcedItem item) {
        Objects.requireNonNull(item, "item");
        // Many sightings of one item may show the same, which is looked for once.
        IdentityHashMap<NewsItem, Content> known = new IdentityHashMap<>(1);
        for (Sighting sighting : Sighting.of(item)) {
            known.computeIfAbsent(sighting.item(), this::content).add(sighting.source());
        }
    }

    private Content content(NewsItem item) {
        Content content = new Content(item);
        Content same = contents.putIfAbsent(content, content);
        return same == null ? content : same;
    }

    /**
     * Merges all that was added so far. More can be added after that, and merged again.
     *
     * @return the collection; empty when nothing was added
     */
    public Merged merged() {
        List<Content> all = new ArrayList<>(contents.keySet());
        long sightings = 0;
        for (Content content : all) {
            repeated += content.settle();
            sightings += content.sources().size();
        }
        Grouping grouping = new Grouping(all);
        grouping.run();
        return new Merged(grouping.items(), grouping.problems(), sightings, repeated);
    }
}
