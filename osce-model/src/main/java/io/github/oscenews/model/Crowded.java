package io.github.oscenews.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The documents that show twice or more what would be one item otherwise. Two sightings in one document are never one item, as a page
 * lists each once.
 */
final class Crowded {

    private static final Comparator<Sighting> ORDER = Comparator.comparing(Sighting::source, SourceOrder.FULL)
            .thenComparing(Sighting::item, ItemOrder.BY_CONTENT);

    /** The first two sightings in each such document. */
    private final List<List<Sighting>> places = new ArrayList<>();

    /** All but the first in each. */
    private final List<Again> again = new ArrayList<>();

    /**
     * A sighting in a document that shows the same before.
     *
     * @param first the first place where it does
     */
    record Again(Sighting sighting, Source first) {}

    private final TreeSet<Source> documents = new TreeSet<>(SourceOrder.BY_DOCUMENT);

    Crowded(List<Content> contents) {
        List<Sighting> sightings = new ArrayList<>();
        contents.forEach(content ->
                content.sources().forEach(source -> sightings.add(new Sighting(content.item(), source))));
        sightings.sort(ORDER);
        for (int i = 1; i < sightings.size(); i++) {
            Sighting before = sightings.get(i - 1);
            Sighting sighting = sightings.get(i);
            if (isSameDocument(before.source(), sighting.source())) {
                if (documents.add(sighting.source())) {
                    places.add(List.of(before, sighting));
                }
                again.add(
                        new Again(sighting, places.get(places.size() - 1).get(0).source()));
            }
        }
    }

    /** Whether there is one. */
    static boolean isIn(List<Content> contents) {
        if (contents.size() == 1 && contents.get(0).sources().size() == 1) {
            return false;
        }
        List<Source> sources = new ArrayList<>();
        contents.forEach(content -> sources.addAll(content.sources()));
        sources.sort(SourceOrder.BY_DOCUMENT);
        for (int i = 1; i < sources.size(); i++) {
            if (isSameDocument(sources.get(i - 1), sources.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSameDocument(Source one, Source other) {
        return SourceOrder.BY_DOCUMENT.compare(one, other) == 0;
    }

    /** All sightings but the first in each. */
    List<Again> again() {
        return again;
    }

    /** Whether a place is in one. */
    boolean has(Source place) {
        return documents.contains(place);
    }

    /** The first two places in the first of them that is none of these places' own document; empty when there is none. */
    List<Source> besides(List<Source> own) {
        TreeSet<Source> ownDocuments = new TreeSet<>(SourceOrder.BY_DOCUMENT);
        ownDocuments.addAll(own);
        for (List<Sighting> two : places) {
            if (!ownDocuments.contains(two.get(0).source())) {
                return List.of(two.get(0).source(), two.get(1).source());
            }
        }
        return List.of();
    }
}
