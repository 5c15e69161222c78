package io.github.oscenews.benchmarks;

import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import java.util.List;
import java.util.function.Consumer;

/**
 * A crawl in which each item is seen one to nine times: on pages of listing that show all of it, cut its summary, or lost its labels, and
 * for each third item once as an article. The texts of a sighting are its own, as they are when a page was parsed.
 */
final class Crawl {

    private static final int MOST_SIGHTINGS = 9;
    private static final int ITEMS_OF_A_PAGE = 7;

    /** In this round of nine, what is seen is an article. */
    private static final int ARTICLES = 1;

    private final int items;
    private long sightings;
    private long text;

    Crawl(int items) {
        this.items = items;
    }

    /** The number of sightings given. */
    long sightings() {
        return sightings;
    }

    /** The bytes that Java takes for the texts of sightings that differ, and for the names of documents. */
    long text() {
        return text;
    }

    /** Gives all sightings, round by round. */
    void read(Consumer<SourcedItem> consumer) {
        for (int round = 0; round < MOST_SIGHTINGS; round++) {
            Source page = page(round, 0);
            for (int i = 0; i < items; i++) {
                if (i % ITEMS_OF_A_PAGE == 0) {
                    page = page(round, i / ITEMS_OF_A_PAGE);
                }
                if (round <= i % MOST_SIGHTINGS) {
                    int line = 1 + 6 * (i % ITEMS_OF_A_PAGE);
                    consumer.accept(SourcedItem.of(sighting(i, round), page.lines(line, line + 5)));
                    sightings++;
                }
            }
        }
    }

    private Source page(int round, int number) {
        String name = "crawl-" + round + "/page-" + number + ".txt";
        text += name.length();
        return Source.of(name);
    }

    private NewsItem sighting(int i, int round) {
        NewsItem whole = Pages.items(i, 1).get(0);
        NewsItem shown = switch (round % 4) {
            case ARTICLES -> i % 3 == 0 ? article(i, whole) : whole;
            case 2 -> whole.toBuilder().summary(cut(whole.summary())).build();
            case 3 ->
                whole.toBuilder().whereWeAre(List.of()).whatWeDo(List.of()).build();
            default -> whole;
        };
        // What was seen before shows no text that was not there.
        if (round == 0 || (round < 4 && !shown.equals(whole))) {
            count(shown);
        }
        return shown;
    }

    private static String cut(String summary) {
        return summary.substring(0, summary.length() / 2) + "...";
    }

    private static NewsItem article(int i, NewsItem whole) {
        return whole.toBuilder()
                .summary("")
                .body(List.of(whole.summary() + " ", whole.summary() + whole.title()))
                .url("https://www.osce.org/node/" + (100_000 + i))
                .build();
    }

    private void count(NewsItem item) {
        text += length(item.title())
                + length(item.summary())
                + item.url().map(Crawl::length).orElse(0L);
        for (String paragraph : item.body()) {
            text += length(paragraph);
        }
    }

    private static long length(String text) {
        boolean isLatin = text.chars().allMatch(c -> c < 256);
        return isLatin ? text.length() : 2L * text.length();
    }
}
