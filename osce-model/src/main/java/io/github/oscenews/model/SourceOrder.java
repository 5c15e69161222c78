package io.github.oscenews.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The order of sources: documents by their names, and then by address and time of capture; what is in one document by lines. */
final class SourceOrder {

    /** Sources by their documents; 0 for two places in one document. */
    static final Comparator<Source> BY_DOCUMENT = SourceOrder::compareDocuments;

    /** All that a source has; 0 for equal ones only. */
    static final Comparator<Source> FULL = SourceOrder::compareAll;

    /** Lists of sources, by their first difference. */
    static final Comparator<List<Source>> OF_LISTS = SourceOrder::compareLists;

    private SourceOrder() {}

    private static int compareDocuments(Source one, Source other) {
        int difference = TextOrder.BY_CODE_POINT.compare(one.document(), other.document());
        if (difference == 0) {
            // No address is empty.
            difference = TextOrder.BY_CODE_POINT.compare(
                    one.uri().orElse(""), other.uri().orElse(""));
        }
        if (difference == 0) {
            difference =
                    Boolean.compare(one.captured().isPresent(), other.captured().isPresent());
        }
        return difference == 0
                ? one.captured()
                        .orElse(Instant.EPOCH)
                        .compareTo(other.captured().orElse(Instant.EPOCH))
                : difference;
    }

    private static int compareAll(Source one, Source other) {
        int difference = compareDocuments(one, other);
        if (difference == 0) {
            // Lines begin with 1.
            difference =
                    Long.compare(one.firstLine().orElse(0), other.firstLine().orElse(0));
        }
        return difference == 0
                ? Long.compare(one.lastLine().orElse(0), other.lastLine().orElse(0))
                : difference;
    }

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
