package io.github.oscenews.conformance;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Source;
import io.github.oscenews.parser.DocumentTotals;
import io.github.oscenews.parser.NewsroomParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Records in the canonical form are read at once where nobody asks for tiles, and else line by line. Both ways find the same, whatever
 * stands beside such a record, and wherever the input is cut while it is read.
 */
@Tag("exhaustive")
class CanonicalRecordTest {

    private static final Source DOCUMENT = Source.of("example.txt");

    private static final NewsroomParser PARSER = NewsroomParser.standard();

    /** Lines, and ends and beginnings of lines, with which a record is no longer canonical, or no longer seems so. */
    private static final List<String> ODD = List.of(
            "",
            " ",
            ",",
            ", ",
            ".",
            ":",
            "…",
            "\t",
            "\r",
            "\u0007",
            "\u00A0",
            "\u2028",
            "\uFEFF",
            "\uFFFD",
            "\uD83D\uDE00",
            "ş",
            "1",
            "05 May 2004",
            "31 April 2004",
            "Newsroom",
            "News and press releases",
            "News and press releases from the OSCE's global activities.",
            "Publishing date: ",
            "Publishing date: 5 May 2004",
            "Publishing date: 5 may 2004",
            "Publishing date:5 May 2004",
            "Publishing date: 29 February 2003",
            "Publishing date: 5 May 0000",
            "publishing date: 5 May 2004",
            "Content type: News",
            "Content type: news",
            "Content type:  News",
            "Where we are: Troika",
            "Where we are: Troika,Policing",
            "What we do: Policing, Nobody has listed this",
            "What we do: Policing, ",
            "Collections: Roma and Sinti genocide",
            "Location: Georgia",
            "Some label: some value",
            "Report type: Daily report",
            "VIENNA, 31 April 2004 – It began.",
            "VIENNA, 5 May 2004 – It began.",
            "5 May 0000, VIENNA – It began.",
            "SARAJEVO, Bosnia and Herzegovina. It began.",
            "word ".repeat(44),
            "word ".repeat(45) + "end");

    private static void assertSame(NewsroomParser parser, String given) {
        // Half a character cannot be encoded.
        String text = new String(given.getBytes(UTF_8), UTF_8);
        Recording lines = new Recording();
        try {
            DocumentTotals totals = parser.stream(new StringReader(text), DOCUMENT, lines);
            for (int most : List.of(1 << 20, 1 + text.length() % 97)) {
                Found atOnce = new Found();
                InputStream in = new SlowStream(new ByteArrayInputStream(text.getBytes(UTF_8)), most);

                assertThat(parser.stream(in, DOCUMENT, atOnce)).isEqualTo(totals);
                assertFound(atOnce, lines);
            }
            Found ofCharacters = new Found();

            assertThat(parser.stream(new SlowReader(new StringReader(text), 50), DOCUMENT, ofCharacters))
                    .isEqualTo(totals);
            assertFound(ofCharacters, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertFound(Found found, Found expected) {
        assertThat(found.items).isEqualTo(expected.items);
        assertThat(found.rejects).isEqualTo(expected.rejects);
        assertThat(found.problems).isEqualTo(expected.problems);
    }

    private static String page(int records) {
        Generator generator = new Generator(records);
        List<NewsItem> items = new ArrayList<>();
        while (items.size() < records) {
            NewsItem item = generator.item();
            if (item.collections().isEmpty() && item.location().isEmpty()) {
                items.add(item);
            }
        }
        return Generator.page(items);
    }

    @Test
    void whateverStandsInOrBesideALine() {
        String[] lines = page(4).split("\n");
        for (int i = 0; i < lines.length; i++) {
            for (String odd : ODD) {
                assertSame(PARSER, with(lines, i, odd));
                assertSame(PARSER, with(lines, i, odd + "\n" + lines[i]));
                assertSame(PARSER, with(lines, i, lines[i] + odd));
                assertSame(PARSER, with(lines, i, odd + lines[i]));
                assertSame(PARSER, with(lines, i, lines[i].replaceFirst(" ", " " + odd.replace("\\", ""))));
            }
        }
    }

    private static String with(String[] lines, int index, String changed) {
        String[] all = lines.clone();
        all[index] = changed;
        return String.join("\n", all);
    }

    @Test
    void whereverThePageEnds() {
        String page = page(3);
        for (int end = 0; end <= page.length(); end++) {
            assertSame(PARSER, page.substring(0, end));
            assertSame(PARSER, page.substring(end));
        }
    }

    @Test
    void longDocumentsWithAFewHeadings() {
        String page = page(300);
        assertThat(page.length()).isGreaterThan(1 << 16);

        assertSame(PARSER, page);
        assertSame(PARSER, (page + "\n" + page.replace("Policing", "Policemen") + "\n").repeat(3));
        assertSame(PARSER, page.replace("\n", "\r\n"));
        assertSame(PARSER, page.replaceFirst("Content type: News\n", "Content type: news\nSome note: x\n"));
    }

    @Test
    void charactersOfSeveralBytesAtTheEndOfAChunk() {
        for (String character : List.of("é", "’", "\uD83D\uDE00")) {
            for (int length = 0; length < 6; length++) {
                String page = "Newsroom\nTitle" + "x".repeat(length) + "\nPublishing date: 6 May 2004\n"
                        + character.repeat(80_000) + "\nNext\nPublishing date: 5 May 2004\nOne.\n";
                assertSame(PARSER, page);
                assertSameInUtf16(page);
            }
        }
    }

    private static void assertSameInUtf16(String page) {
        Recording lines = new Recording();
        Found atOnce = new Found();
        byte[] bytes = ("\uFEFF" + page).getBytes(UTF_16LE);
        try {
            DocumentTotals totals = PARSER.stream(new ByteArrayInputStream(bytes), DOCUMENT, lines);

            assertThat(PARSER.stream(new ByteArrayInputStream(bytes), DOCUMENT, atOnce))
                    .isEqualTo(totals);
            assertFound(atOnce, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void headingsThatAreLongerThanALineMayBe() {
        String page = """
                Newsroom
                T
                Publishing date: 6 May 2004
                S
                News and press releases from the OSCE's global activities.
                T
                Publishing date: 5 May 2004
                W
                """;
        for (int longest = 1; longest < 70; longest++) {
            assertSame(NewsroomParser.builder().longestLine(longest).build(), page);
        }
    }

    @Test
    void damagedPagesAndNarrowLimits() {
        for (long seed = 0; seed < 1500; seed++) {
            Generator generator = new Generator(seed);
            String text = Generator.page(generator.items()) + "\n" + Generator.page(generator.items());
            NewsroomParser narrow = NewsroomParser.builder()
                    .longestLine(60 + generator.number(200))
                    .longestRecord(100 + generator.number(400))
                    .build();
            Seeded.check(seed, generator.passedOn(text), page -> assertSame(PARSER, page));
            Seeded.check(seed, text, page -> assertSame(narrow, page));
            Seeded.check(seed, Damage.of(text, generator), page -> assertSame(PARSER, page));
        }
    }

    @Test
    void otherEncodings() throws IOException {
        String page = page(300);
        Recording expected = new Recording();
        PARSER.stream(new StringReader(page), DOCUMENT, expected);
        for (Charset charset : List.of(UTF_8, UTF_16LE)) {
            Found atOnce = new Found();
            NewsroomParser.builder().charset(charset).build().stream(
                    new ByteArrayInputStream(page.getBytes(charset)), DOCUMENT, atOnce);

            assertFound(atOnce, expected);
        }
    }
}
