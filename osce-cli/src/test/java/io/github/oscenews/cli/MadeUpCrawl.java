package io.github.oscenews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.ItemField;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.model.Structure;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A crawl in which each item is seen one to nine times: on pages of listing as text and as HTML, under several addresses, whole and cut,
 * with labels of two years and without any, and a third of them once as an article. It knows what it shows.
 */
final class MadeUpCrawl {

    private static final int MOST_SIGHTINGS = 9;
    private static final int ITEMS_OF_A_PAGE = 7;
    private static final int ROUND_OF_ARTICLES = 1;
    private static final int ROUND_OF_HTML = 4;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Map<String, String> pages = new TreeMap<>();

    /** For each title, what each document shows of it. */
    private final Map<String, Map<String, NewsItem>> shown = new TreeMap<>();

    MadeUpCrawl(int items) {
        for (int round = 0; round < MOST_SIGHTINGS; round++) {
            List<NewsItem> page = new ArrayList<>();
            int number = 0;
            for (int i = 0; i < items; i++) {
                if (round <= i % MOST_SIGHTINGS) {
                    if (round == ROUND_OF_ARTICLES && i % 3 == 0) {
                        showArticle(i);
                        continue;
                    }
                    page.add(sighting(i, round));
                }
                if (page.size() == ITEMS_OF_A_PAGE) {
                    show(round, number++, page);
                    page.clear();
                }
            }
            show(round, number, page);
        }
    }

    /** The pages by the names of their files. */
    Map<String, String> pages() {
        return pages;
    }

    private static NewsItem.Builder item(int i) {
        return NewsItem.builder()
                .title("Report “" + i + "” on the valley")
                .publishingDate(LocalDate.of(2000, 1, 1).plusDays(i / 3));
    }

    private static String summary(int i) {
        return "VIENNA, 5 May 2000 – The valley was visited for the " + i + "th time, and all was well.";
    }

    /** In the last round of an item it is shown whole; before, everything may be cut or missing. */
    private static NewsItem sighting(int i, int round) {
        boolean isLast = round == i % MOST_SIGHTINGS || (round == 0 && i % MOST_SIGHTINGS == 1 && i % 3 == 0);
        NewsItem.Builder item = item(i);
        item.summary(isLast ? summary(i) : summary(i).substring(0, 30 + round) + (round % 2 == 0 ? "..." : ""));
        if (round % 3 != 2) {
            item.contentType(ContentType.NEWS);
            item.addWhereWeAre(round % 2 == 0 ? Structure.OSCE_CHAIRPERSONSHIP : Structure.OSCE_CHAIRMANSHIP);
        }
        if (round == ROUND_OF_HTML) {
            item.url(address("odihr", i));
        }
        return item.build();
    }

    private static String address(String section, int i) {
        return "https://www.osce.org/" + section + "/" + (10_000 + i);
    }

    private void show(int round, int number, List<NewsItem> items) {
        if (items.isEmpty()) {
            return;
        }
        boolean isHtml = round == ROUND_OF_HTML;
        String name = "round-" + round + "-page-" + number + (isHtml ? ".html" : ".txt");
        pages.put(name, isHtml ? html(items) : text(items));
        items.forEach(item -> remember(name, item));
    }

    private void remember(String name, NewsItem item) {
        shown.computeIfAbsent(item.title(), any -> new TreeMap<>()).put("crawl/" + name, item);
    }

    private static String text(List<NewsItem> items) {
        return "News and press releases\nNews and press releases from the OSCE's global activities.\n"
                + items.stream()
                        .map(item -> item.title() + "\n" + labels(item) + item.summary() + "\n")
                        .collect(Collectors.joining());
    }

    private static String labels(NewsItem item) {
        return "Publishing date: " + DATE.format(item.publishingDate()) + "\n"
                + item.contentType().map(type -> "Content type: " + type + "\n").orElse("")
                + (item.whereWeAre().isEmpty()
                        ? ""
                        : "Where we are: " + item.whereWeAre().get(0) + "\n");
    }

    static String html(List<NewsItem> items) {
        return "<html><head><title>Newsroom</title></head><body><h1>News and press releases</h1>\n"
                + items.stream().map(MadeUpCrawl::result).collect(Collectors.joining())
                + "</body></html>\n";
    }

    private static String result(NewsItem item) {
        return "<div class=\"search-result\"><h3><a href=\"" + item.url().orElse("/pc/1") + "\">" + item.title()
                + "</a></h3>\n<p>" + labels(item).strip().replace("\n", "</p>\n<p>") + "</p>\n<p>" + item.summary()
                + "</p></div>\n";
    }

    private void showArticle(int i) {
        NewsItem item = item(i).url(address("node", i))
                .body(List.of(summary(i), "Whoever went there came back."))
                .build();
        String name = "article-" + i + ".html";
        pages.put(
                name,
                "<html><head><title>News | OSCE</title><link rel=\"canonical\" href=\"" + address("node", i)
                        + "\"></head><body>\n<h1>" + item.title() + "</h1>\n<time>" + DATE.format(item.publishingDate())
                        + "</time>\n<p>" + String.join("</p>\n<p>", item.body()) + "</p>\n</body></html>\n");
        remember(name, item);
    }

    /** Checks that an item is what this crawl shows of it: with all its sources, the fullest of all, and nothing lost. */
    void check(SourcedItem merged) {
        NewsItem item = merged.item();
        Map<String, NewsItem> sightings = shown.getOrDefault(item.title(), Map.of());
        assertThat(merged.sources()).extracting(Source::document).containsExactlyElementsOf(sightings.keySet());
        int i = Integer.parseInt(item.title().replaceAll("\\D", ""));
        assertThat(item.summary()).isEqualTo(summary(i));
        boolean hasArticle = sightings.containsKey("crawl/article-" + i + ".html");
        assertThat(item.body()).hasSize(hasArticle ? 2 : 0);
        for (ItemField field : ItemField.values()) {
            check(field, merged, sightings);
        }
    }

    private static void check(ItemField field, SourcedItem merged, Map<String, NewsItem> sightings) {
        Map<String, Set<String>> expected = new TreeMap<>();
        sightings.forEach(
                (document, sighting) -> expected.computeIfAbsent(value(field, sighting), any -> new TreeSet<>())
                        .add(document));
        expected.remove(value(field, merged.item()));
        Map<String, Set<String>> found = new LinkedHashMap<>();
        merged.disagreements().stream()
                .filter(disagreement -> disagreement.field() == field)
                .forEach(disagreement ->
                        found.put(String.join("/", disagreement.value()), documents(disagreement.sources())));
        merged.omissions().stream()
                .filter(omission -> omission.fields().contains(field))
                .forEach(omission -> found.merge("", documents(omission.sources()), (one, other) -> {
                    one.addAll(other);
                    return one;
                }));
        assertThat(found).as(merged.item().title() + " " + field).isEqualTo(expected);
    }

    private static Set<String> documents(List<Source> sources) {
        return sources.stream().map(Source::document).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String value(ItemField field, NewsItem item) {
        return switch (field) {
            case TITLE -> item.title();
            case PUBLISHING_DATE -> item.publishingDate().toString();
            case CONTENT_TYPE -> item.contentType().map(ContentType::label).orElse("");
            case WHERE_WE_ARE ->
                item.whereWeAre().stream().map(Structure::label).collect(Collectors.joining("/"));
            case SUMMARY -> item.summary();
            case BODY -> String.join("/", item.body());
            case URL -> item.url().orElse("");
            case WHAT_WE_DO, COLLECTIONS, LOCATION -> "";
        };
    }
}
