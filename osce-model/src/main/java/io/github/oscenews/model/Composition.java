package io.github.oscenews.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * One item of all that was seen of it: of each field the fullest value, and all others with their places, so that {@link
 * Sighting#of(SourcedItem)} gives back what it was made of. Runs once.
 */
final class Composition {

    private final List<Content> contents;
    private NewsItem item;
    private final List<Source> sources = new ArrayList<>();
    private final List<Disagreement> disagreements = new ArrayList<>();
    private final Map<Source, Set<ItemField>> notShown = new TreeMap<>(SourceOrder.FULL);

    private Composition(List<Content> contents) {
        this.contents = contents;
        this.item = contents.get(0).item();
    }

    /** The item of contents that are one, in any order, each of which was seen in other documents. */
    static SourcedItem of(List<Content> contents) {
        return contents.size() == 1
                ? SourcedItem.of(contents.get(0).item(), contents.get(0).sources())
                : new Composition(contents).compose();
    }

    private SourcedItem compose() {
        contents.forEach(content -> sources.addAll(content.sources()));
        sources.sort(SourceOrder.FULL);
        for (ItemField field : ItemField.values()) {
            if (!areAllSame(field)) {
                compose(field);
            }
        }
        return SourcedItem.of(known(item), sources, disagreements, omissions());
    }

    private boolean areAllSame(ItemField field) {
        for (Content content : contents) {
            if (!FieldTexts.isSame(content.item(), item, field)) {
                return false;
            }
        }
        return true;
    }

    private void compose(ItemField field) {
        NavigableMap<List<String>, List<Source>> values = new TreeMap<>(Preference.of(field));
        List<Source> without = new ArrayList<>();
        for (Content content : contents) {
            List<String> value = FieldTexts.of(content.item(), field);
            List<Source> same = value.isEmpty() ? without : values.computeIfAbsent(value, any -> new ArrayList<>());
            same.addAll(content.sources());
        }
        if (!values.isEmpty()) {
            for (Source source : without) {
                notShown.computeIfAbsent(source, any -> EnumSet.noneOf(ItemField.class))
                        .add(field);
            }
            choose(field, values);
        }
    }

    /** Takes the fullest value, which is the first, and keeps the others. */
    private void choose(ItemField field, NavigableMap<List<String>, List<Source>> values) {
        List<String> fullest = values.firstKey();
        if (!fullest.equals(FieldTexts.of(item, field))) {
            item = FieldTexts.with(item, field, fullest);
        }
        values.tailMap(fullest, false).forEach((value, where) -> {
            where.sort(SourceOrder.FULL);
            disagreements.add(new Disagreement(field, value, where));
        });
    }

    /** Sources that do not show the same fields together, in the order of the first of them. */
    private List<Omission> omissions() {
        if (notShown.isEmpty()) {
            return List.of();
        }
        Map<Set<ItemField>, List<Source>> byFields = new LinkedHashMap<>();
        notShown.forEach((source, fields) ->
                byFields.computeIfAbsent(fields, any -> new ArrayList<>()).add(source));
        List<Omission> omissions = new ArrayList<>(byFields.size());
        byFields.forEach((fields, where) -> omissions.add(new Omission(List.copyOf(fields), where)));
        return Collections.unmodifiableList(omissions);
    }

    /** The same item if a sighting shows all of it, as there may be millions. */
    private NewsItem known(NewsItem composed) {
        for (Content content : contents) {
            if (content.item().equals(composed)) {
                return content.item();
            }
        }
        return composed;
    }
}
