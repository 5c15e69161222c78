package io.github.oscenews.cli;

import io.github.oscenews.model.ItemField;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.SummaryExtent;
import io.github.oscenews.model.Term;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What items show, counted. An item with several structures or fields of work counts in each of them, once.
 *
 * <p>Grows with the number of distinct months, and of labels as far as there is {@link LabelRoom}, not of items. Not thread-safe.
 */
final class Statistics {

    /** What an item need not show. */
    static final Set<ItemField> OPTIONAL_FIELDS =
            EnumSet.complementOf(EnumSet.of(ItemField.TITLE, ItemField.PUBLISHING_DATE));

    private final Counts noContentTypes = new Counts(new LabelRoom());
    private final Map<SummaryExtent, Long> noExtents = noExtents();

    private long items;
    private final Months months = new Months();
    private final Counts contentTypes = new Counts(new LabelRoom());
    private final LabelRoom roomByYear = new LabelRoom();
    private final Map<Integer, Counts> contentTypesByYear = new HashMap<>();
    private final Counts structures = new Counts(new LabelRoom());
    private final Counts fields = new Counts(new LabelRoom());
    private final Map<SummaryExtent, Long> extents = noExtents();
    private final Map<Integer, Map<SummaryExtent, Long>> extentsByYear = new HashMap<>();
    private final Map<ItemField, Long> notShown = new EnumMap<>(ItemField.class);

    Statistics() {
        OPTIONAL_FIELDS.forEach(field -> notShown.put(field, 0L));
    }

    private static Map<SummaryExtent, Long> noExtents() {
        Map<SummaryExtent, Long> none = new EnumMap<>(SummaryExtent.class);
        for (SummaryExtent extent : SummaryExtent.values()) {
            none.put(extent, 0L);
        }
        return none;
    }

    void add(NewsItem item) {
        items++;
        months.add(item.publishingDate());
        int year = item.publishingDate().getYear();
        if (item.contentType().isPresent()) {
            String type = item.contentType().get().label();
            contentTypes.add(type);
            contentTypesByYear
                    .computeIfAbsent(year, none -> new Counts(roomByYear))
                    .add(type);
        }
        addAll(item.whereWeAre(), structures);
        addAll(item.whatWeDo(), fields);
        if (isShown(ItemField.SUMMARY, item)) {
            extents.merge(item.summaryExtent(), 1L, Long::sum);
            extentsByYear.computeIfAbsent(year, none -> noExtents()).merge(item.summaryExtent(), 1L, Long::sum);
        }
        for (ItemField field : OPTIONAL_FIELDS) {
            if (!isShown(field, item)) {
                notShown.merge(field, 1L, Long::sum);
            }
        }
    }

    private static void addAll(List<? extends Term> terms, Counts counts) {
        for (Term term : new HashSet<>(terms)) {
            counts.add(term.label());
        }
    }

    private static boolean isShown(ItemField field, NewsItem item) {
        return switch (field) {
            case TITLE, PUBLISHING_DATE -> true;
            case CONTENT_TYPE -> item.contentType().isPresent();
            case WHERE_WE_ARE -> !item.whereWeAre().isEmpty();
            case WHAT_WE_DO -> !item.whatWeDo().isEmpty();
            case COLLECTIONS -> !item.collections().isEmpty();
            case LOCATION -> item.location().isPresent();
            case SUMMARY -> !item.summary().isEmpty();
            case BODY -> !item.body().isEmpty();
            case URL -> item.url().isPresent();
        };
    }

    long items() {
        return items;
    }

    /** The number of items with the text of an article page. */
    long withBody() {
        return items - notShown(ItemField.BODY);
    }

    /** The number of items with a summary, of which each has an extent. */
    long withSummary() {
        return items - notShown(ItemField.SUMMARY);
    }

    Months months() {
        return months;
    }

    Counts contentTypes() {
        return contentTypes;
    }

    Counts contentTypes(int year) {
        return contentTypesByYear.getOrDefault(year, noContentTypes);
    }

    Counts structures() {
        return structures;
    }

    Counts fields() {
        return fields;
    }

    /** How many summaries there are of an extent; what has none does not count, though {@link SummaryExtent} has a name for it. */
    long extent(SummaryExtent extent) {
        return extents.getOrDefault(extent, 0L);
    }

    long extent(SummaryExtent extent, int year) {
        return extentsByYear.getOrDefault(year, noExtents).getOrDefault(extent, 0L);
    }

    /** How many items do not show one of the {@link #OPTIONAL_FIELDS}; the newsroom may have had it all the same. */
    long notShown(ItemField field) {
        return notShown.getOrDefault(field, 0L);
    }
}
