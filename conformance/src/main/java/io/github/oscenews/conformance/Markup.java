package io.github.oscenews.conformance;

import static io.github.oscenews.conformance.MarkupNode.element;

import io.github.oscenews.model.NewsItem;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of the listing in HTML, whose markup is composed at random, and the items that whoever reads it finds there.
 *
 * <p>What a reader who knows nothing but the labels cannot tell is never composed:
 *
 * <ul>
 *   <li>a title that no element tells from a summary, away from the date, where nothing shows which of two texts it is: see
 *       {@link MarkupStyle};
 *   <li>a summary in the same line as a value or a title that has no element of its own, and flat records whose last and first
 *       lines are one: see {@link MarkupRecord};
 *   <li>a summary in a {@code dd} directly behind the {@code dd} of a value, of which it would be another: there too;
 *   <li>a link around a part of a title, which may or may not be the title's, and a link to read more within the summary.
 * </ul>
 *
 * @param items the items, each with its absolute address
 * @param isLinked whether the titles have links, so that the addresses are seen
 * @param html the page
 * @param style what was drawn, to be said when a law fails
 */
public record Markup(List<NewsItem> items, boolean isLinked, String html, String style) {

    private static final String SITE = "https://www.osce.org/";

    /**
     * A page of a few random items.
     *
     * @param seed decides everything
     * @return the page
     */
    public static Markup of(long seed) {
        return of(seed, Generator::items);
    }

    /**
     * A page of given items.
     *
     * @param seed decides the markup, and where something is put into the items that HTML writes otherwise
     * @param items the items
     * @return the page
     */
    public static Markup of(long seed, List<NewsItem> items) {
        return of(seed, generator -> items);
    }

    private static Markup of(long seed, Function<Generator, List<NewsItem>> plainItems) {
        Draw draw = new Draw(new Generator(seed));
        MarkupStyle style = new MarkupStyle(draw);
        String base =
                draw.of("", "", "https://d6.web.osce.org/", "https://mirror.example.org/osce/press-releases?page=2");
        String addresses = draw.of("https://www.osce.org/", "/", "", "//www.osce.org/");
        List<NewsItem> items = new ArrayList<>();
        List<MarkupNode> records = new ArrayList<>();
        for (NewsItem plain : plainItems.apply(draw.generator())) {
            String address = addresses + address(draw);
            String absolute =
                    URI.create(base.isEmpty() ? SITE : base).resolve(address).toString();
            NewsItem item = varied(plain, draw).toBuilder().url(absolute).build();
            items.add(item);
            records.addAll(new MarkupRecord(item, address, style, draw).nodes());
        }
        NewsItem fake = draw.generator().item().toBuilder().title("Never seen").build();
        List<MarkupNode> hidden = list(new MarkupRecord(fake, "/node/1", style, draw).nodes(), style);
        List<MarkupNode> page = new MarkupPage(style, draw, hidden).nodes(base, list(records, style));
        String html = new MarkupWriter(draw).write(page);
        return new Markup(List.copyOf(items), style.isLinked(), html, style.toString());
    }

    private static List<MarkupNode> list(List<MarkupNode> records, MarkupStyle style) {
        List<MarkupNode> nodes = records;
        for (int i = style.list.size() - 1; i >= 0; i--) {
            nodes = List.of(element(style.list.get(i), nodes));
        }
        return nodes;
    }

    static String address(Draw draw) {
        return draw.of("odihr/", "node/", "secretariat/", "ru/hcnm/")
                + (10_000 + draw.number(500_000))
                + (draw.chance(10) ? "?download=true&page=1" : "");
    }

    /** The same item with characters that HTML writes otherwise, and with more lines. */
    private static NewsItem varied(NewsItem item, Draw draw) {
        Stream<String> more =
                Stream.generate(draw.generator()::sentence).limit(draw.chance(25) ? 1 + (long) draw.number(3) : 0);
        return item.toBuilder()
                .title(varied(item.title(), draw))
                .summary(Stream.concat(Stream.of(item.summary()), more)
                        .map(line -> varied(line, draw))
                        .collect(Collectors.joining("\n")))
                .build();
    }

    static String varied(String text, Draw draw) {
        return switch (draw.number(6)) {
            case 0 -> text.replace(" and ", " & ").replace(" court", " R&D &amp; court");
            case 1 -> text.replace(" police", " \"police\"").replace(" women", " 'women'");
            case 2 -> text.replace(" a ", " 1 < 2 > 0 ").replace(" school", " <school>");
            default -> text;
        };
    }

    /** The same items as listing text. */
    String text() {
        return Generator.page(items);
    }

    static String date(LocalDate date) {
        return date.getDayOfMonth() + " " + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + date.getYear();
    }

    /**
     * Prints pages, each behind what was drawn for it.
     *
     * @param seeds the seeds of listing pages, or with an {@code a} before it, of articles
     */
    public static void main(String[] seeds) {
        for (String seed : seeds) {
            boolean isArticle = seed.startsWith("a");
            long number = Long.parseLong(isArticle ? seed.substring(1) : seed);
            System.out.println(isArticle ? MarkupArticle.of(number) : of(number));
        }
    }

    @Override
    public String toString() {
        return style + "\n" + html;
    }
}
