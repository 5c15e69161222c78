package io.github.oscenews.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was seen of an item in one place.
 *
 * @param item what that place showed
 * @param source the place
 */
record Sighting(NewsItem item, Source source) {

    /** The sightings that an item was merged from, just as they were; of any other item, one for each of its sources. */
    static List<Sighting> of(SourcedItem sourced) {
        NewsItem item = sourced.item();
        Map<Source, NewsItem> others = others(sourced);
        List<Sighting> sightings = new ArrayList<>(sourced.sources().size());
        for (Source source : sourced.sources()) {
            sightings.add(new Sighting(others.getOrDefault(source, item), source));
        }
        return sightings;
    }

    /** What those sources showed that did not show all of the item. Whatever else it has, they share with it. */
    private static Map<Source, NewsItem> others(SourcedItem sourced) {
        if (sourced.disagreements().isEmpty() && sourced.omissions().isEmpty()) {
            return Map.of();
        }
        NewsItem item = sourced.item();
        Map<Source, NewsItem> others = new TreeMap<>(SourceOrder.FULL);
        for (Disagreement disagreement : sourced.disagreements()) {
            for (Source source : disagreement.sources()) {
                NewsItem other = others.getOrDefault(source, item);
                others.put(source, FieldTexts.with(other, disagreement.field(), disagreement.value()));
            }
        }
        for (Omission omission : sourced.omissions()) {
            for (Source source : omission.sources()) {
                NewsItem other = others.getOrDefault(source, item);
                for (ItemField field : omission.fields()) {
                    other = FieldTexts.with(other, field, List.of());
                }
                others.put(source, other);
            }
        }
        return others;
    }
}
