package io.github.oscenews.parser;

import static io.github.oscenews.parser.NewsroomDocumentAssert.assertThat;
import static io.github.oscenews.parser.Pages.BARE;
import static io.github.oscenews.parser.Pages.HEADING;
import static io.github.oscenews.parser.Pages.PAGE;
import static io.github.oscenews.parser.Pages.SHORT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.Tile.FurnitureTile;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextScopeTest {

    private static final Source DOCUMENT = Source.of("page.txt");

    private static final String MENU = "Skip to main content\nNewsroom\nContact us\n";
    private static final String FOOTER = "1 2 3 next\nNewsroom\n© 2019\n";

    private static NewsroomParser.Builder wholePages() {
        return NewsroomParser.builder().textScope(TextScope.WHOLE_PAGE);
    }

    private static NewsroomDocument parse(String text) {
        return wholePages().build().parse(text, DOCUMENT);
    }

    private static List<String> outside(NewsroomDocument document) {
        return document.ledger().tiles().stream()
                .filter(tile -> tile instanceof FurnitureTile furniture && furniture.kind() == Furniture.OUTSIDE)
                .map(tile -> document.text(tile.span()))
                .toList();
    }

    @Test
    void theItemsOfAWholePageAreThoseOfItsListing() {
        NewsroomDocument document = parse(MENU + PAGE + FOOTER);

        assertThat(document)
                .hasItems(
                        "7-12 Border police compare notes in Osh | OSH, Kyrgyzstan, 16 November 2023 – Forty officers met.",
                        "13-15 Judges discuss trial monitoring | Judges from four courts discussed how trials are monito",
                        "16-19 Young people plant trees | Two hundred trees were planted.")
                .hasNothingWrong();
        assertThat(outside(document)).containsExactly(MENU.stripTrailing(), FOOTER.stripTrailing());
        assertThat(document.totals().residue()).isZero();
    }

    @Test
    void aListingAloneIsWhatAParserExpectsUnlessItIsTold() {
        String text = MENU + PAGE + FOOTER;

        assertThat(NewsroomParser.standard().parse(text, DOCUMENT))
                .hasProblems("1:1 text-outside-record", "20:1 body-several-lines", "21:1 text-outside-record")
                .hasResidue(text, MENU.stripTrailing(), "Newsroom\n© 2019");
        assertThat(NewsroomParser.builder()
                        .textScope(TextScope.LISTING)
                        .build()
                        .parse(text, DOCUMENT)
                        .items())
                .isEqualTo(NewsroomParser.standard().parse(text, DOCUMENT).items())
                .hasSize(3);
    }

    @Test
    void aListingAloneIsReadAsAWholePageToo() {
        NewsroomDocument document = parse(PAGE);

        assertThat(document.items())
                .isEqualTo(NewsroomParser.standard().parse(PAGE, DOCUMENT).items());
        assertThat(document).hasNothingWrong();
        assertThat(outside(document)).isEmpty();
        assertThat(parse("Newsroom\nNews and press releases\n" + BARE + SHORT)).hasNothingWrong();
    }

    @Test
    void itHasNoEffectOnHtml() {
        String page = """
                <nav>Home</nav><article><h3>Young people plant trees</h3><p>Publishing date: 8 May 2003</p>
                <p>Two hundred trees were planted.</p><p>They are oaks.</p></article><footer>Contact us</footer>
                """;

        NewsroomDocument document = parse(page);
        NewsroomDocument expected = NewsroomParser.standard().parse(page, DOCUMENT);
        assertThat(document.items()).isEqualTo(expected.items()).hasSize(1);
        assertThat(document.ledger().tiles()).isEqualTo(expected.ledger().tiles());
    }

    /** From the length at which the record fits to one at which the footer fits as well. */
    @ParameterizedTest
    @ValueSource(ints = {102, 103, 110, 120, 200})
    void aFooterMakesNoRecordTooLong(int longest) {
        NewsroomDocument document =
                wholePages().longestRecord(longest).build().parse(SHORT + "One\nTwo\nThree\n", DOCUMENT);

        assertThat(document)
                .hasItems("1-4 Young people plant trees | Two hundred trees were planted.")
                .hasNothingWrong();
        assertThat(outside(document)).containsExactly("One\nTwo\nThree");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 60, 71, 100, 101})
    void aRecordThatIsTooLongEndsWithItsBody(int longest) {
        NewsroomDocument document =
                wholePages().longestRecord(longest).build().parse(SHORT + "One\nTwo\nThree\n", DOCUMENT);

        assertThat(document)
                .hasRejects("1-4 record-too-long")
                .hasProblems("1:1 record-too-long")
                .hasResidue("", SHORT.stripTrailing());
        assertThat(outside(document)).containsExactly("One\nTwo\nThree");
        assertThat(document.rejects().get(0).isCut()).isTrue();
    }

    @Test
    void nothingIsSaidOfLinesOutside() {
        String odd = "In the Newsroom\nNews and press releases\nA\u000Bmenu Publishing date: 5 May 2004\n";

        NewsroomDocument document = parse(odd + BARE + odd + SHORT + odd);
        assertThat(document)
                .hasItems(
                        "4-6 Judges discuss trial monitoring | Judges from four courts discussed how trials are monito",
                        "10-13 Young people plant trees | Two hundred trees were planted.")
                .hasNothingWrong();
    }

    @Test
    void aHeadingJoinedToTheTextOfARecordIsReported() {
        assertThat(parse(SHORT.stripTrailing() + "Newsroom\nNews and press releases\nContact us"))
                .hasItems("1-4 Young people plant trees | Two hundred trees were planted.")
                .hasProblems("4:32 page-joined");
        assertThat(parse(BARE.stripTrailing() + " Newsroom\nNews and press releases\nContact us"))
                .hasItems("1-3 Judges discuss trial monitoring"
                        + " | Judges from four courts discussed how trials are monito Newsroom")
                .hasProblems("3:57 page-joined");
    }

    @Test
    void aLastRecordWithoutItsTextTakesTheFirstLineBelow() {
        assertThat(parse("Judges discuss trial monitoring\nPublishing date: 9 May 2003\n" + FOOTER))
                .hasItems("1-3 Judges discuss trial monitoring | 1 2 3 next");
    }

    @Test
    void aWholePageThatShowsNoRecordHasResidue() {
        assertThat(parse(MENU + HEADING + FOOTER))
                .hasItems()
                .hasProblems("7:1 text-outside-record")
                .hasResidue("", FOOTER.stripTrailing());
        assertThat(parse(MENU + HEADING).totals().residue()).isZero();
    }

    /** What is kept of a footer is bounded, however long it is. */
    @Test
    void aFooterOfAnyLengthIsRead() throws IOException {
        List<SourcedItem> items = new ArrayList<>();
        int lines = 200_000;
        try (Reader in = new StringReader(MENU.repeat(lines) + SHORT + "Contact us\n".repeat(lines))) {
            DocumentTotals totals =
                    wholePages().longestRecord(1000).build().stream(in, DOCUMENT, new NewsroomHandler() {
                        @Override
                        public void item(SourcedItem item) {
                            items.add(item);
                        }
                    });
            assertThat(totals.problems()).isEmpty();
        }
        assertThat(items).hasSize(1);
        assertThat(items.get(0).sources()).containsExactly(DOCUMENT.lines(3L * lines + 1, 3L * lines + 4));
    }
}
