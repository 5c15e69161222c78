package io.github.oscenews.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.DocumentTotals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.infra.Blackhole;

/** Task and floor do what they say, on little data and untimed. */
class BenchmarksTest {

    private static final int PAGES = 20;

    private final Blackhole blackhole = new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

    private static long items() throws IOException {
        return new Amount("megabytes", 1).items();
    }

    @Test
    void textToItems() throws IOException {
        TextToItems benchmark = new TextToItems();
        benchmark.megabytes = 1;
        benchmark.setUp();
        String text = new String(Data.text(1), UTF_8);
        DocumentTotals totals = benchmark.task(blackhole);

        assertThat(totals.items()).isEqualTo(items());
        assertThat(totals.characters()).isEqualTo(text.length());
        assertThat(benchmark.newString()).isEqualTo(text);
        assertThat(benchmark.readLine(blackhole)).isEqualTo(text.lines().count());
    }

    @Test
    void theFloorOfWritingWritesTheSameBytes() throws IOException {
        List<SourcedItem> items = Data.items(1);
        ByteArrayOutputStream floor = new ByteArrayOutputStream();
        PlainItem.writeJsonLines(PlainItem.allOf(items), floor);

        assertThat(floor.toString(UTF_8)).isEqualTo(new String(Data.jsonLines(1), UTF_8));
    }

    @Test
    void itemsToJson() throws IOException {
        ItemsToJson benchmark = new ItemsToJson();
        benchmark.megabytes = 1;
        benchmark.setUp();

        assertThat(benchmark.task()).isEqualTo(Data.jsonLines(1).length);
        assertThat(benchmark.jacksonWriter()).isEqualTo(Data.jsonLines(1).length);
    }

    @Test
    void textToJson() throws IOException {
        TextToJson benchmark = new TextToJson();
        benchmark.megabytes = 1;
        benchmark.setUp();

        assertThat(benchmark.task(blackhole)).isEqualTo(Data.jsonLines(1).length);
        assertThat(benchmark.newStringAndJacksonWriter(blackhole)).isEqualTo(Data.jsonLines(1).length);
    }

    @Test
    void jsonToItems() throws IOException {
        JsonToItems benchmark = new JsonToItems();
        benchmark.megabytes = 1;
        benchmark.setUp();

        assertThat(benchmark.task(blackhole)).isEqualTo(items());
        // An item has at least its braces, nine keys and their values.
        assertThat(benchmark.jacksonParser()).isGreaterThan(20 * items());
    }

    @Test
    void listingsToItems() throws IOException {
        ListingsToItems benchmark = new ListingsToItems();
        benchmark.listings = PAGES;
        benchmark.setUp();

        assertThat(benchmark.task(blackhole)).isEqualTo(new Amount("listings", PAGES).items());
        assertThat(benchmark.jsoupParse(blackhole)).isEqualTo(PAGES);
    }

    @Test
    void articlesToItems() throws IOException {
        ArticlesToItems benchmark = new ArticlesToItems();
        benchmark.articles = PAGES;
        benchmark.setUp();

        assertThat(benchmark.task(blackhole)).isEqualTo(new Amount("articles", PAGES).items());
        assertThat(benchmark.jsoupParse(blackhole)).isEqualTo(PAGES);
    }
}
