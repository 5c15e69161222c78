package io.github.oscenews.model;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

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

    /**
     * What those sources showed that did not show all of the item. Those that showed the same share one item, and it shares whatever else
     * it has with the merged one, as all that may be much.
     */
    private static Map<Source, NewsItem> others(SourcedItem sourced) {
        if (sourced.disagreements().isEmpty() && sourced.omissions().isEmpty()) {
            return Map.of();
        }
        Map<Source, NewsItem> others = new TreeMap<>(SourceOrder.FULL);
        for (Disagreement other : sourced.disagreements()) {
            change(
                    sourced.item(),
                    others,
                    other.sources(),
                    item -> FieldTexts.with(item, other.field(), other.value()));
        }
        for (Omission omission : sourced.omissions()) {
            change(sourced.item(), others, omission.sources(), item -> without(item, omission.fields()));
        }
        return others;
    }

    private static void change(
            NewsItem merged, Map<Source, NewsItem> others, List<Source> sources, UnaryOperator<NewsItem> change) {
        IdentityHashMap<NewsItem, NewsItem> changed = new IdentityHashMap<>();
        for (Source source : sources) {
            NewsItem before = others.getOrDefault(source, merged);
            others.put(source, changed.computeIfAbsent(before, change));
        }
    }

    private static NewsItem without(NewsItem item, List<ItemField> fields) {
        NewsItem less = item;
        for (ItemField field : fields) {
            less = FieldTexts.with(less, field, List.of());
        }
        return less;
    }
}
