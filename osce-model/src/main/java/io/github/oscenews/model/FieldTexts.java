package io.github.oscenews.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The value of any field as the texts that JSON has for it, so that one mechanism compares, keeps and changes them all. */
final class FieldTexts {

    private FieldTexts() {}

    /** The value of a field: one text or, of a list, any number; none when the item does not show it. */
    static List<String> of(NewsItem item, ItemField field) {
        return switch (field) {
            case TITLE -> List.of(item.title());
            case PUBLISHING_DATE -> List.of(item.publishingDate().toString());
            case CONTENT_TYPE ->
                item.contentType().map(type -> List.of(type.label())).orElse(List.of());
            case WHERE_WE_ARE -> labels(item.whereWeAre());
            case WHAT_WE_DO -> labels(item.whatWeDo());
            case COLLECTIONS -> item.collections();
            case LOCATION -> item.location().map(List::of).orElse(List.of());
            case SUMMARY -> item.summary().isEmpty() ? List.of() : List.of(item.summary());
            case BODY -> item.body();
            case URL -> item.url().map(List::of).orElse(List.of());
        };
    }

    /** Whether two items have the same value, or none. The same as to compare their texts, and without making any. */
    static boolean isSame(NewsItem one, NewsItem other, ItemField field) {
        return switch (field) {
            case TITLE -> one.title().equals(other.title());
            case PUBLISHING_DATE -> one.publishingDate().equals(other.publishingDate());
            case CONTENT_TYPE -> one.contentType().equals(other.contentType());
            case WHERE_WE_ARE -> one.whereWeAre().equals(other.whereWeAre());
            case WHAT_WE_DO -> one.whatWeDo().equals(other.whatWeDo());
            case COLLECTIONS -> one.collections().equals(other.collections());
            case LOCATION -> one.location().equals(other.location());
            case SUMMARY -> one.summary().equals(other.summary());
            case BODY -> one.body().equals(other.body());
            case URL -> one.url().equals(other.url());
        };
    }

    private static List<String> labels(List<? extends Term> terms) {
        return terms.stream().map(Term::label).toList();
    }

    /**
     * The same item with another value of a field. All other values are shared with it and not copied.
     *
     * @param texts the value, as the other method gives it
     * @throws java.time.DateTimeException when the field is the publishing date, and the text is none
     */
    static NewsItem with(NewsItem item, ItemField field, List<String> texts) {
        // Its copies are what copy = true of NewsItem is for; nobody else sees them.
        ImmutableNewsItem all = (ImmutableNewsItem) item;
        Optional<String> text = texts.stream().findFirst();
        return switch (field) {
            case TITLE -> all.withTitle(texts.get(0));
            case PUBLISHING_DATE -> all.withPublishingDate(LocalDate.parse(texts.get(0)));
            case CONTENT_TYPE -> all.withContentType(text.map(ContentType::of));
            case WHERE_WE_ARE ->
                all.withWhereWeAre(texts.stream().map(Structure::of).toList());
            case WHAT_WE_DO ->
                all.withWhatWeDo(texts.stream().map(FieldOfWork::of).toList());
            case COLLECTIONS -> all.withCollections(texts);
            case LOCATION -> all.withLocation(text);
            case SUMMARY -> all.withSummary(text.orElse(""));
            case BODY -> all.withBody(texts);
            case URL -> all.withUrl(text);
        };
    }
}
