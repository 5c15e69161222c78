package io.github.oscenews.parser;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.oscenews.model.ItemField;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads items back from the text that they would be written as, and says what is in the way.
 *
 * <p>There are too many ways for a text to be read as something else to list them: this asks the parser. Where one record ends is
 * decided between its labels and those of the next, so two records at a time are enough.
 */
final class ReadBack {

    private static final Source DOCUMENT = Source.of("items to be written");

    /** What stands for all values but the one that is tried. */
    private static final NewsItem PLAIN = NewsItem.builder()
            .title("A title")
            .publishingDate(LocalDate.of(2000, 1, 1))
            .summary("A text.")
            .build();

    private ReadBack() {}

    /**
     * Why an item cannot be written.
     *
     * @param above the item written above it; null for the first one
     * @return the reason; empty when the item can be written
     */
    static Optional<UnwritableItemException> refusal(@Nullable NewsItem above, NewsItem item) {
        if (isReadBack(above == null ? List.of(item) : List.of(above, item))) {
            return Optional.empty();
        }
        for (ItemField field : ItemField.values()) {
            if (!isReadBack(List.of(alone(field, item)))) {
                return Optional.of(new UnwritableItemException(field, reason(field, item)));
            }
        }
        return Optional.of(
                isReadBack(List.of(item))
                        ? new UnwritableItemException(
                                ItemField.TITLE, "below the item above, it would be read as a part of that item")
                        : new UnwritableItemException(
                                ItemField.SUMMARY,
                                "together with the other values of the item, it would be read as something else"));
    }

    /** Whether items are read back equal, where they are the last ones of a page and where another one stands below. */
    private static boolean isReadBack(List<NewsItem> items) {
        List<NewsItem> more = new ArrayList<>(items);
        more.add(PLAIN);
        return isEqualWhenRead(items) && isEqualWhenRead(more);
    }

    private static boolean isEqualWhenRead(List<NewsItem> items) {
        String text = items.stream().map(RecordText::of).collect(Collectors.joining("\n", Preamble.text() + "\n", ""));
        NewsroomDocument document = NewsroomParser.standard().parse(text, DOCUMENT);
        // An unpaired surrogate is no character of UTF-8.
        return UTF_8.newEncoder().canEncode(text)
                && document.totals().residue() == 0
                && document.items().stream().map(SourcedItem::item).toList().equals(items);
    }

    private static NewsItem alone(ItemField field, NewsItem item) {
        NewsItem.Builder probe = PLAIN.toBuilder();
        NewsItem.Builder set = switch (field) {
            case TITLE -> probe.title(item.title());
            case PUBLISHING_DATE -> probe.publishingDate(item.publishingDate());
            case CONTENT_TYPE -> probe.contentType(item.contentType());
            case WHERE_WE_ARE -> probe.whereWeAre(item.whereWeAre());
            case WHAT_WE_DO -> probe.whatWeDo(item.whatWeDo());
            case COLLECTIONS -> probe.collections(item.collections());
            case LOCATION -> probe.location(item.location());
            case SUMMARY -> probe.summary(item.summary());
            case BODY -> probe.body(item.body());
            case URL -> probe.url(item.url());
        };
        return set.build();
    }

    private static String reason(ItemField field, NewsItem item) {
        return switch (field) {
            case BODY -> "listing text has no place for the body of an article";
            case URL -> "listing text has no place for addresses";
            case PUBLISHING_DATE -> item.publishingDate() + " has no year of four digits";
            case TITLE -> notReadBack(item.title());
            case SUMMARY -> notReadBack(item.summary());
            case CONTENT_TYPE ->
                notReadBack(item.contentType().map(Object::toString).orElse(""));
            case LOCATION -> notReadBack(item.location().orElse(""));
            case WHERE_WE_ARE -> notReadBack(item.whereWeAre().toString());
            case WHAT_WE_DO -> notReadBack(item.whatWeDo().toString());
            case COLLECTIONS -> notReadBack(item.collections().toString());
        };
    }

    private static String notReadBack(String value) {
        Segment whole = new TextSegment("", value, 0, value.length(), 1, 1);
        String found = "found " + Excerpt.of(whole, whole);
        return value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0
                ? found + ", expected no line break where it cannot be kept"
                : found + ", which would be read back as something else";
    }
}
