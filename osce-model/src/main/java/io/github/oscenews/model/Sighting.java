package io.github.oscenews.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        Map<Source, NewsItem.Builder> others = others(sourced);
        List<Sighting> sightings = new ArrayList<>(sourced.sources().size());
        for (Source source : sourced.sources()) {
            NewsItem.Builder other = others.get(source);
            sightings.add(new Sighting(other == null ? item : other.build(), source));
        }
        return sightings;
    }

    /** What those sources showed that did not show all of the item. */
    private static Map<Source, NewsItem.Builder> others(SourcedItem sourced) {
        if (sourced.disagreements().isEmpty() && sourced.omissions().isEmpty()) {
            return Map.of();
        }
        Map<Source, NewsItem.Builder> others = new HashMap<>();
        for (Disagreement disagreement : sourced.disagreements()) {
            for (Source source : disagreement.sources()) {
                FieldTexts.set(
                        others.computeIfAbsent(source, any -> sourced.item().toBuilder()),
                        disagreement.field(),
                        disagreement.value());
            }
        }
        for (Omission omission : sourced.omissions()) {
            for (Source source : omission.sources()) {
                NewsItem.Builder other = others.computeIfAbsent(source, any -> sourced.item().toBuilder());
                omission.fields().forEach(field -> FieldTexts.set(other, field, List.of()));
            }
        }
        return others;
    }
}
