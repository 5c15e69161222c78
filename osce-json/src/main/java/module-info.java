/**
 * Writes news items of the OSCE newsroom as JSON Lines or a JSON array, reads them back equal, exports them as ninjs, JSON-LD, JSON Feed
 * and CSV, and teaches them to Jackson 3.
 *
 * <p>Begin with {@link io.github.oscenews.json.NewsroomJson}, which writes and reads streams of items of any length. For an own mapper,
 * {@link io.github.oscenews.json.NewsroomModule} is found as a service. The items are those of {@link io.github.oscenews.model}.
 *
 * <pre>{@code
 * SourcedItem seen = SourcedItem.of(
 *         NewsItem.builder()
 *                 .title("Statement on the new bridge")
 *                 .publishingDate(LocalDate.of(2012, 4, 11))
 *                 .build(),
 *         Source.of("page-1.txt").lines(4, 6));
 * ByteArrayOutputStream out = new ByteArrayOutputStream();
 * try (ItemWriter json = NewsroomJson.standard().writer(out, JsonFormat.JSON_LINES)) {
 *     json.write(seen);
 * }
 * InputStream in = new ByteArrayInputStream(out.toByteArray());
 * List<SourcedItem> back = NewsroomJson.standard().read(in, System.err::println).toList();
 * System.out.println(back.equals(List.of(seen)));
 * // true
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
module io.github.oscenews.json {
    requires de.siegmar.fastcsv;
    requires transitive io.github.oscenews.model;
    requires static transitive org.jspecify;
    requires transitive tools.jackson.databind;

    exports io.github.oscenews.json;

    provides tools.jackson.databind.JacksonModule with
            io.github.oscenews.json.NewsroomModule;
}
