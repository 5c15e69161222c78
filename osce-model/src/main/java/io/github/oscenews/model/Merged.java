package io.github.oscenews.model;

import java.util.List;

/**
 * A collection: each item once, with every place it was seen.
 *
 * <p>{@link Merger} gives it. Immutable and thread-safe; null for a list or an element throws {@link NullPointerException}.
 *
 * @param items the items: by publishing date, the newest first, then by title and by summary in the order of code points
 * @param problems what is doubtful, in the order of the sources that it is about; nothing is joined that is; empty when nothing is
 * @param sightings how many different sightings the items were seen in, which is the sum of their sources
 * @param repeated how many were the same as another in all, with its place, as if a document had been given twice; they count once
 */
public record Merged(List<SourcedItem> items, List<MergeProblem> problems, long sightings, long repeated) {

    /**
     * A collection.
     *
     * @param items the items, in their order; copied
     * @param problems the problems, in their order; copied
     * @param sightings how many different sightings there are
     * @param repeated how many sightings were the same as another
     * @throws IllegalArgumentException when a number is negative
     */
    public Merged {
        if (sightings < 0 || repeated < 0) {
            throw new IllegalArgumentException(
                    "expected numbers from 0 on, but sightings is " + sightings + " and repeated is " + repeated);
        }
        items = List.copyOf(items);
        problems = List.copyOf(problems);
    }
}
