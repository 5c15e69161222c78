package io.github.oscenews.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The content of one news item, as the newsroom printed it.
 *
 * <p>An accessor, the JSON key and the label on the page share one name: {@code Where we are:} is {@link #whereWeAre()}. A
 * field that is absent was <em>not shown</em> where the item was seen, which does not mean that the newsroom had none: pages and
 * text extractions drop lines. No text is repaired or normalised. The rules named below are those of {@code docs/format.md}.
 *
 * <p>Two items with the same content are equal, wherever they were seen; {@link SourcedItem} says where. Immutable and
 * thread-safe. Accessors never return null and throw nothing: absent is an empty {@link Optional} or an empty list, which cannot be
 * changed.
 */
@Value.Immutable
public abstract sealed class NewsItem permits ImmutableNewsItem {

    NewsItem() {}

    /**
     * The title: in a text listing the line above {@code Publishing date:} (rule 3.1), in HTML the heading of the result (13.18) or of
     * the article (14.2).
     *
     * @return the title as printed; never blank
     */
    public abstract String title();

    /**
     * The day printed after {@code Publishing date:} (rule 5.1); of an article the day at its title, or that of its metadata (14.3).
     *
     * @return the day of publication; often another than that of the {@link #dateline()}
     */
    public abstract LocalDate publishingDate();

    /** {@return the kind of news printed after {@code Content type:}, or empty when none is shown} */
    public abstract Optional<ContentType> contentType();

    /** {@return the parts of the OSCE printed after {@code Where we are:}, in the order printed (rule 6.3); empty when none is shown} */
    public abstract List<Structure> whereWeAre();

    /** {@return the fields of work printed after {@code What we do:}, in the order printed (rule 6.3); empty when none is shown} */
    public abstract List<FieldOfWork> whatWeDo();

    /** {@return the collections printed after {@code Collections:}, in the order printed; empty when none is shown} */
    public abstract List<String> collections();

    /** {@return the country printed after {@code Location:} in the listing of statements, or empty when none is shown} */
    public abstract Optional<String> location();

    /**
     * The text that a listing shows below the title and the labels (rule 3.3), or the description that an article has (14.4).
     *
     * @return the text verbatim, with its dateline; lines are joined by {@code '\n'}; empty when none is shown
     */
    @Value.Default
    public String summary() {
        return "";
    }

    /**
     * The text of an article page by its paragraphs (rule 14.4).
     *
     * @return its paragraphs and list items in order, and with them the headings and table cells between; none is blank; empty for an
     *     item of a listing
     */
    public abstract List<String> body();

    /**
     * The address of the item's own page: where the title of a listing links to (rule 13.11), or what an article says is its own (14.5).
     *
     * @return the absolute address as printed, which need not be a valid {@link java.net.URI}, as real links are not; empty
     *     when none is shown, as in a text listing
     */
    public abstract Optional<String> url();

    /** {@return how much of the item's text the {@link #summary()} holds, computed from title and summary (rules 9.1 to 9.4)} */
    @Value.Lazy
    public SummaryExtent summaryExtent() {
        return SummaryExtent.of(title(), summary());
    }

    /**
     * The place and date with which the text opens, computed from the first paragraph of the {@link #body()}, or from the
     * {@link #summary()} when there is no body (rules 8.1 to 8.9).
     *
     * @return the dateline; empty when the text opens without one, or with something that may be none
     */
    @Value.Lazy
    public Optional<Dateline> dateline() {
        return Dateline.parse(body().isEmpty() ? summary() : body().get(0));
    }

    @Value.Check
    void check() {
        Checks.notBlank("title", title());
        Checks.noneBlank("collections", collections());
        Checks.noneBlank("body", body());
        if (location().isPresent()) {
            Checks.notBlank("location", location().get());
        }
        if (url().isPresent()) {
            Checks.notBlank("url", url().get());
        }
    }

    /** {@return a new builder in which nothing is set} */
    public static Builder builder() {
        return ImmutableNewsItem.builder();
    }

    /** {@return a new builder with the values of this item, which stays as it is} */
    public abstract Builder toBuilder();

    /**
     * Takes the values of a {@link NewsItem} one by one. {@code title} and {@code publishingDate} have no default and must be set; the
     * defaults are the empty text for {@code summary}, empty lists, and absent for everything else. Setting a value again replaces it.
     *
     * <p>A method that is given null, or a null element, throws {@link NullPointerException} at once; all other checks are those of
     * {@link #build()}. Not thread-safe; may be used again after {@link #build()}.
     */
    public sealed interface Builder permits ImmutableNewsItem.Builder {

        /**
         * Sets {@link NewsItem#title()}.
         *
         * @param title the title, not blank
         * @return this builder
         */
        Builder title(String title);

        /**
         * Sets {@link NewsItem#publishingDate()}.
         *
         * @param publishingDate the day of publication
         * @return this builder
         */
        Builder publishingDate(LocalDate publishingDate);

        /**
         * Sets {@link NewsItem#contentType()}.
         *
         * @param contentType the kind of news
         * @return this builder
         */
        Builder contentType(ContentType contentType);

        /**
         * Sets or clears {@link NewsItem#contentType()}.
         *
         * @param contentType the kind of news, or empty
         * @return this builder
         */
        Builder contentType(Optional<? extends ContentType> contentType);

        /**
         * Adds one element to {@link NewsItem#whereWeAre()}.
         *
         * @param structure a part of the OSCE
         * @return this builder
         */
        Builder addWhereWeAre(Structure structure);

        /**
         * Replaces {@link NewsItem#whereWeAre()}.
         *
         * @param structures the parts of the OSCE, in the order printed
         * @return this builder
         */
        Builder whereWeAre(Iterable<? extends Structure> structures);

        /**
         * Adds one element to {@link NewsItem#whatWeDo()}.
         *
         * @param field a field of work
         * @return this builder
         */
        Builder addWhatWeDo(FieldOfWork field);

        /**
         * Replaces {@link NewsItem#whatWeDo()}.
         *
         * @param fields the fields of work, in the order printed
         * @return this builder
         */
        Builder whatWeDo(Iterable<? extends FieldOfWork> fields);

        /**
         * Adds one element to {@link NewsItem#collections()}.
         *
         * @param collection the name of a collection, not blank
         * @return this builder
         */
        Builder addCollection(String collection);

        /**
         * Replaces {@link NewsItem#collections()}.
         *
         * @param collections the names of the collections, in the order printed
         * @return this builder
         */
        Builder collections(Iterable<String> collections);

        /**
         * Sets {@link NewsItem#location()}.
         *
         * @param location the country, not blank
         * @return this builder
         */
        Builder location(String location);

        /**
         * Sets or clears {@link NewsItem#location()}.
         *
         * @param location the country, or empty
         * @return this builder
         */
        Builder location(Optional<String> location);

        /**
         * Sets {@link NewsItem#summary()}; without this call it is empty.
         *
         * @param summary the text of the listing, lines joined by {@code '\n'}
         * @return this builder
         */
        Builder summary(String summary);

        /**
         * Adds one element to {@link NewsItem#body()}.
         *
         * @param paragraph a paragraph or list item, not blank
         * @return this builder
         */
        Builder addBody(String paragraph);

        /**
         * Replaces {@link NewsItem#body()}.
         *
         * @param paragraphs the paragraphs and list items, in order
         * @return this builder
         */
        Builder body(Iterable<String> paragraphs);

        /**
         * Sets {@link NewsItem#url()}.
         *
         * @param url the absolute address as printed, not blank
         * @return this builder
         */
        Builder url(String url);

        /**
         * Sets or clears {@link NewsItem#url()}.
         *
         * @param url the absolute address as printed, or empty
         * @return this builder
         */
        Builder url(Optional<String> url);

        /**
         * Builds the item.
         *
         * @return a new item with a copy of the values set so far
         * @throws IllegalStateException when the title or the publishing date was not set
         * @throws IllegalArgumentException when the title, the location, the address, a collection or a paragraph is blank; the message
         *     names it
         */
        NewsItem build();
    }
}
