package io.github.oscenews.model;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The documents that show twice or more what would be one item otherwise. Two sightings in one document are never one item, as a page
 * lists each once.
 */
final class Crowded {

    /** The first two places in each such document. */
    private final List<List<Source>> places = new ArrayList<>();

    Crowded(List<Content> contents) {
        List<Source> sources = sources(contents);
        for (int i = 1; i < sources.size(); i++) {
            boolean isSecond = isSameDocument(sources.get(i - 1), sources.get(i))
                    && (i == 1 || !isSameDocument(sources.get(i - 2), sources.get(i)));
            if (isSecond) {
                places.add(List.of(sources.get(i - 1), sources.get(i)));
            }
        }
    }

    /** Whether there is one. */
    static boolean isIn(List<Content> contents) {
        if (contents.size() == 1 && contents.get(0).sources().size() == 1) {
            return false;
        }
        List<Source> sources = sources(contents);
        for (int i = 1; i < sources.size(); i++) {
            if (isSameDocument(sources.get(i - 1), sources.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<Source> sources(List<Content> contents) {
        List<Source> sources = new ArrayList<>();
        contents.forEach(content -> sources.addAll(content.sources()));
        sources.sort(SourceOrder.FULL);
        return sources;
    }

    private static boolean isSameDocument(Source one, Source other) {
        return SourceOrder.BY_DOCUMENT.compare(one, other) == 0;
    }

    /** The first two places in the first such document that is none of these places' own; empty when all are. */
    List<Source> besides(List<Source> own) {
        TreeSet<Source> documents = new TreeSet<>(SourceOrder.BY_DOCUMENT);
        documents.addAll(own);
        return places.stream()
                .filter(two -> !documents.contains(two.get(0)))
                .findFirst()
                .orElse(List.of());
    }
}
