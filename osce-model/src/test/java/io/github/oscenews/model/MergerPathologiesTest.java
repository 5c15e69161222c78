package io.github.oscenews.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Crawls made up to take long: each takes seconds where it would take hours if every sighting were compared with every other. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class MergerPathologiesTest {

    private static final int MANY = 100_000;

    private static NewsItem.Builder item() {
        return NewsItem.builder().title("A bridge").publishingDate(LocalDate.of(2001, 5, 17));
    }

    private static Merged merge(int count, IntFunction<SourcedItem> sightings) {
        return Merger.merge(IntStream.range(0, count).mapToObj(sightings));
    }

    @Test
    void oneItemInManyDocuments() {
        NewsItem item = item().build();
        Merged merged = merge(MANY, i -> SourcedItem.of(item, Source.of("page-" + i)));

        assertThat(merged.items())
                .singleElement()
                .satisfies(one -> assertThat(one.sources()).hasSize(MANY));
        assertThat(Merger.merge(merged.items().stream())).isEqualTo(merged);
    }

    @Test
    void oneDocumentThatShowsAnItemManyTimes() {
        NewsItem item = item().build();
        Merged merged = merge(MANY, i -> SourcedItem.of(item, Source.of("page").lines(i + 1, i + 1)));

        assertThat(merged.items()).hasSize(MANY);
        assertThat(merged.problems()).hasSize(MANY - 1);
    }

    @Test
    void oneTitleWithManySummariesAndOneThatBeginsAll() {
        Merged merged = merge(
                MANY,
                i -> SourcedItem.of(item().summary(i == 0 ? "" : i + " came").build(), Source.of("page-" + i)));

        assertThat(merged.items()).hasSize(MANY);
        assertThat(merged.problems()).hasSize(1);
    }

    @Test
    void summariesThatBeginOneAnother() {
        int depth = 5_000;
        String summary = "x".repeat(depth);
        Merged merged = merge(
                depth,
                i -> SourcedItem.of(item().summary(summary.substring(0, i)).build(), Source.of("page-" + i)));

        assertThat(merged.items()).hasSize(1);
    }

    @Test
    void oneArticleWithManyTitles() {
        Merged merged = merge(
                MANY,
                i -> SourcedItem.of(
                        item().title("Bridge " + i).url("https://a.org/b/1").build(), Source.of("page-" + i)));

        assertThat(merged.items())
                .singleElement()
                .satisfies(one -> assertThat(one.disagreements()).hasSize(MANY - 1));
        assertThat(Merger.merge(merged.items().stream())).isEqualTo(merged);
    }

    @Test
    void manyArticlesWithOneTitleAndOneTextWithout() {
        Merged merged = merge(MANY, i -> {
            NewsItem.Builder item = item().summary("Many came.");
            return SourcedItem.of((i == 0 ? item : item.url("https://a.org/b/" + i)).build(), Source.of("page-" + i));
        });

        assertThat(merged.items()).hasSize(MANY);
        assertThat(merged.problems()).hasSize(1);
    }

    @Test
    void aLongBodyThatManySightingsShare() {
        int paragraphs = 20_000;
        List<Source> sources = new ArrayList<>();
        List<Disagreement> titles = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            Source source = Source.of("page-%05d".formatted(i));
            sources.add(source);
            if (i > 0) {
                titles.add(new Disagreement(ItemField.TITLE, List.of("Bridge " + i), List.of(source)));
            }
        }
        NewsItem article = item().body(Collections.nCopies(paragraphs, "x"))
                .url("https://a.org/b/1")
                .build();
        Merged merged = Merger.merge(List.of(SourcedItem.of(article, sources, titles, List.of())).stream());

        assertThat(merged.items()).hasSize(1);
        assertThat(Merger.merge(merged.items().stream())).isEqualTo(merged);
    }

    /** Strings of two letters of equal hashes make as many texts as wanted with one hash. */
    private static String colliding(int number) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < 17; bit++) {
            text.append((number >> bit & 1) == 0 ? "az" : "b[");
        }
        return text.toString();
    }

    @Test
    void titlesAndDocumentsOfOneHash() {
        Merged merged = merge(
                20_000,
                i -> SourcedItem.of(
                        item().title(i < 10_000 ? colliding(i) : "A bridge")
                                .location(i == 19_999 ? "Malta" : "Serbia")
                                .build(),
                        Source.of(colliding(i))));

        assertThat("az".hashCode()).isEqualTo("b[".hashCode());
        assertThat(merged.items()).hasSize(10_001);
        assertThat(Merger.merge(merged.items().stream())).isEqualTo(merged);
    }
}
