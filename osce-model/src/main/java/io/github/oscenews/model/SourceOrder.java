package io.github.oscenews.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The order of sources: documents by their names, and then by address and time of capture; what is in one document by lines. */
final class SourceOrder {

    /** Sources by their documents; 0 for two places in one document. */
    static final Comparator<Source> BY_DOCUMENT = Comparator.comparing(Source::document, TextOrder.BY_CODE_POINT)
            .thenComparing(source -> source.uri().orElse(""), TextOrder.BY_CODE_POINT)
            .thenComparing(source -> source.captured().isPresent())
            .thenComparing(source -> source.captured().orElse(Instant.EPOCH));

    /** All that a source has; 0 for equal ones only. */
    static final Comparator<Source> FULL = BY_DOCUMENT
            .thenComparing(source -> source.firstLine().orElse(0))
            .thenComparing(source -> source.lastLine().orElse(0));

    /** Lists of sources, by their first difference. */
    static final Comparator<List<Source>> OF_LISTS = SourceOrder::compareLists;

    private SourceOrder() {}

    private static int compareLists(List<Source> one, List<Source> other) {
        int size = Math.min(one.size(), other.size());
        for (int i = 0; i < size; i++) {
            int difference = FULL.compare(one.get(i), other.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
