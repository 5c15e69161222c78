package io.github.oscenews.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Severity;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.NewsroomDocument;
import io.github.oscenews.parser.NewsroomParser;
import io.github.oscenews.parser.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same items from HTML as from listing text, whatever the markup. The seeds are fixed, so a run is the same everywhere. */
@Tag("exhaustive")
class MarkupTest {

    private static final int LISTINGS = 3000;
    private static final int ARTICLES = 1000;
    private static final int DAMAGED = 1000;

    private static final NewsroomParser PARSER = NewsroomParser.standard();

    private static final Source PAGE = Source.of("example.html");

    /** Pieces of markup as they are left where a page is cut, joined or edited by hand. */
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "</",
            "<!--",
            "-->",
            "</p>",
            "</div>",
            "</dl>",
            "<li>",
            "<dt>",
            "<table>",
            "</table>",
            "<td>",
            "<a href=\"",
            "\"",
            "<script>",
            "</script>",
            "<template>",
            "<svg>",
            "<title>",
            "<select>",
            "<br/>",
            "</br>",
            "<form>",
            "<math>",
            "<plaintext>",
            "<base href=\"http://[\">",
            "&",
            "&#0;",
            "&#xD800;",
            "&nbsp",
            "\u0000",
            "\uD800",
            "\uFEFF",
            "\r",
            "\f",
            "Publishing date:",
            "<p>Publishing date: 31 February 2024</p>",
            "<p>What we do:</p>",
            "<p>publishing date: 5 May 2004</p>",
            "<article>",
            "<h3>",
            "<div hidden>");

    private static List<NewsItem> items(NewsroomDocument document) {
        return document.items().stream().map(SourcedItem::item).toList();
    }

    /** Runs a law on many pages and says how many fail, and how the first of them does. */
    private static void forEach(int seeds, LongConsumer law) {
        int failures = 0;
        long first = 0;
        Throwable failure = null;
        for (long seed = 0; seed < seeds; seed++) {
            try {
                law.accept(seed);
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                failures++;
                if (failure == null) {
                    first = seed;
                    failure = e;
                }
            }
        }
        if (failure != null) {
            throw new AssertionError(
                    failures + " of " + seeds + " seeds fail, the first of them " + first + "\n" + failure.getMessage(),
                    failure);
        }
    }

    private static void isRead(NewsroomDocument document) {
        assertThat(document.rejects()).isEmpty();
        assertThat(document.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
        assertThat(document.totals().residue()).isZero();
    }

    @Test
    void listingsGiveTheItemsOfTheirText() {
        forEach(LISTINGS, seed -> {
            Markup page = Markup.of(seed);
            NewsroomDocument text = PARSER.parse(page.text(), PAGE);
            NewsroomDocument document = PARSER.parse(page.html(), PAGE);
            List<NewsItem> found = items(document);

            assertThat(found.stream().map(MarkupTest::withoutUrl).toList())
                    .as("%s", page)
                    .isEqualTo(items(text));
            for (int i = 0; i < found.size(); i++) {
                Optional<String> url = found.get(i).url();
                Optional<String> address = page.items().get(i).url();
                // Where the title has no link, the address may still be known from another link to the same page.
                assertThat(url).as("%s", page).isIn(address, page.isLinked() ? address : Optional.empty());
            }
            try {
                isRead(document);
                Laws.holdFor(document);
                Json.write(document.items());
            } catch (AssertionError e) {
                throw new AssertionError(e.getMessage() + "\n" + page, e);
            }
        });
    }

    private static NewsItem withoutUrl(NewsItem item) {
        return item.toBuilder().url(Optional.empty()).build();
    }

    @Test
    void articlesGiveTheirItem() {
        forEach(ARTICLES, seed -> {
            MarkupArticle page = MarkupArticle.of(seed);
            NewsroomDocument document = PARSER.parse(page.html(), PAGE);

            assertThat(items(document)).as("%s", page).containsExactly(page.item());
            try {
                isRead(document);
                Laws.holdFor(document);
                Json.write(document.items());
            } catch (AssertionError e) {
                throw new AssertionError(e.getMessage() + "\n" + page, e);
            }
        });
    }

    @Test
    void pagesThatAreCutAreAccountedFor() {
        for (long seed = 0; seed < DAMAGED; seed++) {
            Generator generator = new Generator(seed);
            String html = html(seed);
            String cut = html.substring(0, generator.number(html.length() + 1));
            Seeded.check(seed, cut, page -> Laws.holdFor(PARSER.parse(page, PAGE)));
        }
    }

    @Test
    void pagesThatAreCutOffGiveNoItem() {
        for (long seed = 0; seed < DAMAGED; seed++) {
            Generator generator = new Generator(seed);
            String html = html(seed);
            String cut = html.substring(0, generator.number(html.length() + 1));
            NewsroomDocument document = Laws.parse(PARSER, CutOff.bytes(cut.getBytes(UTF_8)));

            Laws.holdFor(document);
            assertThat(document.items()).as("seed %d, cut %s", seed, cut).isEmpty();
            NewsroomDocument uncut = PARSER.parse(cut, PAGE);
            assertThat(document.rejects())
                    .hasSize(uncut.items().size() + uncut.rejects().size());
            assertThat(document.totals().problems())
                    .containsEntry(
                            ProblemCode.DOCUMENT_CUT_OFF,
                            Math.max(1L, document.rejects().size()));
        }
    }

    @Test
    void pagesThatAreDamagedAreAccountedFor() {
        for (long seed = 0; seed < DAMAGED; seed++) {
            Generator generator = new Generator(seed);
            String damaged = html(seed);
            for (int i = 1 + generator.number(6); i > 0; i--) {
                damaged = damaged(damaged, generator);
            }
            Seeded.check(seed, damaged, page -> Laws.holdFor(PARSER.parse(page, PAGE)));
        }
    }

    private static String html(long seed) {
        return seed % 4 == 0 ? MarkupArticle.of(seed).html() : Markup.of(seed).html();
    }

    /** Leaves out, doubles, moves or puts in a piece of some characters, which often begins or ends with a tag. */
    private static String damaged(String page, Generator generator) {
        int from = place(page, generator);
        int to = Math.min(page.length(), from + 1 + generator.number(60));
        int at = place(page, generator);
        String piece = page.substring(from, to);
        return switch (generator.number(4)) {
            case 0 -> page.substring(0, from) + page.substring(to);
            case 1 -> page.substring(0, to) + piece + page.substring(to);
            case 2 -> page.substring(0, at) + piece + page.substring(at);
            default -> page.substring(0, at) + generator.oneOf(PIECES) + page.substring(at);
        };
    }

    private static int place(String page, Generator generator) {
        int at = generator.number(page.length() + 1);
        int tag = page.indexOf('<', at);
        return tag < 0 || generator.number(2) == 0 ? at : tag;
    }
}
