package io.github.oscenews.model;

import java.util.Comparator;
import java.util.List;

/** The order in which merged items are given: newest first, then by title and by summary, and by all else that they have. */
final class ItemOrder {

    /** What items show; 0 for equal ones only. */
    static final Comparator<NewsItem> BY_CONTENT = ItemOrder::compareContent;

    /** All that items have; 0 for equal ones only. */
    static final Comparator<SourcedItem> FULL = Comparator.comparing(SourcedItem::item, BY_CONTENT)
            .thenComparing(SourcedItem::sources, SourceOrder.OF_LISTS)
            .thenComparing(ItemOrder::compareDifferences);

    private ItemOrder() {}

    private static int compareContent(NewsItem one, NewsItem other) {
        int difference = other.publishingDate().compareTo(one.publishingDate());
        if (difference == 0) {
            difference = TextOrder.BY_CODE_POINT.compare(one.title(), other.title());
        }
        if (difference == 0) {
            difference = TextOrder.BY_CODE_POINT.compare(one.summary(), other.summary());
        }
        return difference == 0 ? compareFields(one, other) : difference;
    }

    private static int compareFields(NewsItem one, NewsItem other) {
        for (ItemField field : ItemField.values()) {
            int difference = TextOrder.OF_LISTS.compare(FieldTexts.of(one, field), FieldTexts.of(other, field));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    /** Of two items that were seen in the same places and show the same, as pages of HTML without lines may have. */
    private static int compareDifferences(SourcedItem one, SourcedItem other) {
        List<Sighting> sightings = Sighting.of(one);
        List<Sighting> others = Sighting.of(other);
        for (int i = 0; i < sightings.size(); i++) {
            int difference =
                    BY_CONTENT.compare(sightings.get(i).item(), others.get(i).item());
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }
}
