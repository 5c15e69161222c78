/**
 * Reads text dumps and saved HTML of the OSCE newsroom into news items, and accounts for every character it read.
 *
 * <p>Begin with {@link io.github.oscenews.parser.NewsroomParser}; what it gives is a {@link io.github.oscenews.parser.NewsroomDocument}.
 * The items in it are those of {@link io.github.oscenews.model}; {@code osce-json} writes them as JSON, and {@code osce-archive} gets
 * the pages out of archives.
 *
 * <pre>{@code
 * NewsroomDocument page = NewsroomParser.standard().parse(Path.of("statements/page-1.txt"));
 * for (SourcedItem seen : page.items()) {
 *     System.out.println(seen.item().publishingDate() + " " + seen.item().title());
 * }
 * for (Problem problem : page.problems()) {
 *     System.out.println(problem);
 * }
 * // 2004-09-21 Statement on the flood in the valley
 * // 2000-10-05 Statement on the opening of the archive
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
module io.github.oscenews.parser {
    requires transitive io.github.oscenews.model;
    requires org.jsoup;
    requires static transitive org.jspecify;

    exports io.github.oscenews.parser;
}
