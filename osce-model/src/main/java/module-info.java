/**
 * News items of the OSCE newsroom as immutable values, with the newsroom's vocabularies, and merging of what was seen more than once.
 *
 * <p>Begin with {@link io.github.oscenews.model.NewsItem}, one news item, and {@link io.github.oscenews.model.SourcedItem}, which adds
 * where it was seen. {@link io.github.oscenews.model.Merger} makes one item of all its sightings. The other modules give and take these
 * values. At run time this one needs nothing else; the annotations of JSpecify say that nothing is null.
 *
 * <pre>{@code
 * NewsItem item = NewsItem.builder()
 *         .title("Border police compare notes in Osh")
 *         .publishingDate(LocalDate.of(2023, 11, 17))
 *         .addWhereWeAre(Structure.OSCE_SECRETARIAT)
 *         .summary("OSH, Kyrgyzstan, 16 November 2023 – Forty officers met to…")
 *         .build();
 * System.out.println(item.summaryExtent() + " " + item.dateline().orElseThrow().places());
 * // ELIDED [OSH]
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
module io.github.oscenews.model {
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.oscenews.model;
}
