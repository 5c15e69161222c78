package io.github.oscenews.model;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of merging whatever is merged: small random crawls, made so that everything in them may be confused. */
class MergerLawsTest {

    private static final int CRAWLS = 3000;

    static LongStream seeds() {
        return LongStream.range(0, CRAWLS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lawsHold(long seed) {
        Random random = new Random(seed);
        List<SourcedItem> crawl = crawl(random);
        Merged merged = Merger.merge(crawl.stream());

        noSightingIsLostOrInvented(crawl, merged);
        noDocumentShowsAnItemTwice(merged);
        itemsAreThoseOfTheRules(crawl, merged);
        orderMeansNothing(random, crawl, merged);
        againChangesNothing(merged);
        halvesGiveTheSame(random, crawl, merged);
    }

    private static void noSightingIsLostOrInvented(List<SourcedItem> crawl, Merged merged) {
        List<Sighting> told = sightings(merged.items());
        assertThat(told).doesNotHaveDuplicates();
        assertThat(new HashSet<>(told)).isEqualTo(MergeRules.different(sightings(crawl)));
        assertThat(merged.sightings()).isEqualTo(told.size());
        assertThat(merged.sightings() + merged.repeated())
                .isEqualTo(sightings(crawl).size());
    }

    private static void noDocumentShowsAnItemTwice(Merged merged) {
        for (SourcedItem item : merged.items()) {
            assertThat(item.sources().stream().map(source -> documentOf(source)))
                    .doesNotHaveDuplicates();
        }
    }

    private static Source documentOf(Source source) {
        return source.toBuilder()
                .firstLine(OptionalLong.empty())
                .lastLine(OptionalLong.empty())
                .build();
    }

    private static void itemsAreThoseOfTheRules(List<SourcedItem> crawl, Merged merged) {
        MergeRules rules = new MergeRules(sightings(crawl));
        assertThat(merged.items().stream()
                        .map(item -> Set.copyOf(Sighting.of(item)))
                        .collect(toSet()))
                .isEqualTo(rules.items());
        assertThat(told(MergeProblemCode.SIGHTING_AMBIGUOUS, merged)).isEqualTo(places(rules.ambiguous()));
        assertThat(told(MergeProblemCode.SIGHTINGS_IN_ONE_DOCUMENT, merged)).isEqualTo(places(rules.again()));
    }

    private static Set<String> told(MergeProblemCode code, Merged merged) {
        return merged.problems().stream()
                .filter(problem -> problem.code() == code)
                .map(problem -> problem.title() + problem.source())
                .collect(toSet());
    }

    private static Set<String> places(Set<Sighting> sightings) {
        return sightings.stream()
                .map(sighting -> sighting.item().title() + sighting.source())
                .collect(toSet());
    }

    private static void orderMeansNothing(Random random, List<SourcedItem> crawl, Merged merged) {
        List<SourcedItem> shuffled = new ArrayList<>(crawl);
        Collections.shuffle(shuffled, random);
        assertThat(Merger.merge(shuffled.stream())).isEqualTo(merged);
    }

    private static void againChangesNothing(Merged merged) {
        Merged again = Merger.merge(merged.items().stream());
        assertThat(again).isEqualTo(new Merged(merged.items(), merged.problems(), merged.sightings(), 0));
    }

    private static void halvesGiveTheSame(Random random, List<SourcedItem> crawl, Merged merged) {
        List<List<SourcedItem>> parts = IntStream.range(0, 2 + random.nextInt(2))
                .<List<SourcedItem>>mapToObj(part -> new ArrayList<>())
                .toList();
        for (SourcedItem sighting : crawl) {
            parts.get(random.nextInt(parts.size())).add(sighting);
        }
        Stream<SourcedItem> mergedParts = parts.stream().flatMap(part -> Merger.merge(part.stream()).items().stream());
        Merged all = Merger.merge(mergedParts);
        assertThat(all.items()).isEqualTo(merged.items());
        assertThat(all.problems()).isEqualTo(merged.problems());
    }

    private static List<Sighting> sightings(List<SourcedItem> items) {
        return items.stream().flatMap(item -> Sighting.of(item).stream()).collect(toCollection(ArrayList::new));
    }

    private static List<SourcedItem> crawl(Random random) {
        int size = random.nextInt(12);
        int documents = 1 + random.nextInt(8);
        List<SourcedItem> crawl = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            crawl.add(SourcedItem.of(item(random), sources(random, documents)));
        }
        if (random.nextInt(4) == 0) {
            // Some were merged before, with what they did not agree in.
            int merged = random.nextInt(size + 1);
            List<SourcedItem> before =
                    Merger.merge(crawl.subList(0, merged).stream()).items();
            crawl.subList(0, merged).clear();
            crawl.addAll(before);
        }
        return crawl;
    }

    /** Mostly one; somebody else may say that an item was seen twice in a place, or in several places of a document. */
    private static List<Source> sources(Random random, int documents) {
        List<Source> sources = new ArrayList<>(List.of(source(random, documents)));
        while (random.nextInt(8) == 0) {
            sources.add(random.nextBoolean() ? sources.get(0) : source(random, documents));
        }
        return sources;
    }

    private static NewsItem item(Random random) {
        NewsItem.Builder item = NewsItem.builder()
                .title(any(random, "A day", "A day", "A day", "A  DAY", "\uD800 az", "\uD800 b["))
                .publishingDate(random.nextInt(9) == 0 ? LocalDate.MAX : LocalDate.of(2001, 5, 1))
                .summary(any(
                        random,
                        "",
                        " ",
                        "...",
                        "One",
                        "one…",
                        "One two.",
                        "One two. Three",
                        "One three",
                        "Zero",
                        "ZERO..."));
        if (random.nextInt(3) == 0) {
            item.url(any(
                    random,
                    "https://a.org/x/1",
                    "https://b.org/node/1",
                    "https://a.org/x/2",
                    "https://a.org/ru/x/1",
                    "x"));
        }
        if (random.nextInt(3) == 0) {
            item.contentType(ContentType.of(any(random, "News", "Press release")));
        }
        if (random.nextInt(3) == 0) {
            item.whereWeAre(List.of(Structure.TROIKA, Structure.of(any(random, "A", "B"))));
        }
        if (random.nextInt(5) == 0) {
            item.body(List.of(any(random, "P", "Q"), "R"));
        }
        return item.build();
    }

    private static Source source(Random random, int documents) {
        Source document = Source.of("page-" + random.nextInt(documents));
        switch (random.nextInt(12)) {
            case 0 -> document = document.toBuilder().uri("https://a.org").build();
            case 1 -> document = document.toBuilder().captured(Instant.MIN).build();
            case 2 -> document = document.toBuilder().captured(Instant.EPOCH).build();
            default -> {}
        }
        int line = random.nextInt(4);
        return line == 0 ? document : document.lines(line, line + random.nextInt(2));
    }

    private static String any(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
