package io.github.oscenews.parser;

import static io.github.oscenews.parser.NewsroomDocumentAssert.assertThat;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What becomes of a document whose input says that it ends before it is whole. */
class CutOffTest {

    private static final Source DOCUMENT = Source.of("page.txt");

    private static final String ONE = "One\nPublishing date: 5 May 2004\nIt began.\n";
    private static final String TWO = "Two\nPublishing date: 4 May 2004\nIt ended.\n";

    private static final String HTML = "<li><h3>One</h3><p>Publishing date: 5 May 2004</p><p>It began.</p></li>\n"
            + "<li><h3>Two</h3><p>Publishing date: 4 May 2004</p><p>It en";

    /** Bytes behind which there should be more. */
    private static InputStream cut(byte[] left) {
        return new FilterInputStream(new ByteArrayInputStream(left)) {
            private boolean isOver;

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int read = super.read(bytes, from, length);
                if (read < 0) {
                    assertThat(isOver).as("read behind the end").isFalse();
                    isOver = true;
                    throw new EOFException("Unexpected end of ZLIB input stream");
                }
                return read;
            }
        };
    }

    private static InputStream cut(String left) {
        return cut(left.getBytes(UTF_8));
    }

    private static Reader cutReader(String left) {
        return new FilterReader(new StringReader(left)) {
            @Override
            public int read(char[] chars, int from, int length) throws IOException {
                int read = super.read(chars, from, length);
                if (read < 0) {
                    throw new EOFException();
                }
                return read;
            }
        };
    }

    private static NewsroomDocument parse(String left) throws IOException {
        return NewsroomParser.standard().parse(cut(left), DOCUMENT);
    }

    /** What a stream hands on, in its order. */
    private static class Events implements NewsroomHandler {

        final List<String> events = new ArrayList<>();

        @Override
        public void item(SourcedItem item) {
            events.add("item " + item.item().title());
        }

        @Override
        public void reject(Reject reject) {
            events.add("reject " + reject.text());
        }

        @Override
        public void problem(Problem problem) {
            events.add(problem.lineNumber() + " " + problem.code().id());
        }
    }

    private static class Ledgers extends Events implements LedgerHandler {

        long characters;

        @Override
        public void tile(Tile tile) {
            characters += tile.span().length();
        }
    }

    @Test
    void theRecordAtTheCutIsARejectAndThoseAboveAreItems() throws IOException {
        NewsroomDocument document = parse(ONE + "Two\nPublishing date: 4 May 2004\nIt en");

        assertThat(document)
                .hasItems("1-3 One | It began.")
                .hasRejects("4-6 document-cut-off")
                .hasProblems("6:1 document-cut-off");
        Reject reject = document.rejects().get(0);
        assertThat(reject.text()).isEqualTo("Two\nPublishing date: 4 May 2004\nIt en");
        assertThat(reject.isCut()).isFalse();
        assertThat(document.totals().residue()).isEqualTo(reject.text().length());
        assertThat(document.problems().get(0).message())
                .isEqualTo("found a document that is cut off, expected the rest of it: \"It en\"");
        assertThat(document.ledger().residue()).containsExactly(reject.span());
    }

    @Test
    void streamsOfAllKindsFindTheSame() throws IOException {
        String left = ONE + ONE + TWO + "Three\nPublishing date: 3 May 2004\nIt is over.";
        NewsroomParser parser = NewsroomParser.standard();
        for (String text : List.of(left, left + "\n", left.replace("\n", "\r\n"), left.replace("It is", "“It” is"))) {
            List<String> expected = List.of(
                    "item One",
                    "item One",
                    "item Two",
                    "12 document-cut-off",
                    "reject " + text.substring(text.indexOf("Three")).stripTrailing());
            Events events = new Events();
            Events ofCharacters = new Events();
            Events ofUtf16 = new Events();
            Ledgers ledger = new Ledgers();

            DocumentTotals totals = parser.stream(cut(text), DOCUMENT, events);
            assertThat(parser.stream(cutReader(text), DOCUMENT, ofCharacters)).isEqualTo(totals);
            assertThat(parser.stream(cut(text), DOCUMENT, ledger)).isEqualTo(totals);
            NewsroomParser.builder().charset(UTF_16LE).build().stream(cut(text.getBytes(UTF_16LE)), DOCUMENT, ofUtf16);

            assertThat(events.events).isEqualTo(expected);
            assertThat(ofCharacters.events).isEqualTo(expected);
            assertThat(ofUtf16.events).isEqualTo(expected);
            assertThat(ledger.events).isEqualTo(expected);
            assertThat(ledger.characters).isEqualTo(totals.characters()).isEqualTo(text.length());
        }
    }

    @Test
    void halfOfAGzipFileIsReadAsFarAsItGoes() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 5000; i++) {
                out.write(ONE.replace("One", "Record " + i).getBytes(UTF_8));
            }
        }
        byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
        DocumentTotals totals = NewsroomParser.standard().stream(
                new GZIPInputStream(new ByteArrayInputStream(half)), DOCUMENT, item -> {});

        assertThat(totals.items()).isBetween(1000L, 4999L);
        assertThat(totals.rejects()).isEqualTo(1);
        assertThat(totals.problems()).containsOnlyKeys(ProblemCode.DOCUMENT_CUT_OFF);
    }

    @Test
    void aCutInTheFirstLineOrBetweenPagesMakesNoReject() throws IOException {
        assertThat(parse(Pages.HEADING)).hasItems().hasRejects().hasProblems("3:1 document-cut-off");
        assertThat(parse(Pages.HEADING + ONE + Pages.HEADING))
                .hasItems("4-6 One | It began.")
                .hasRejects()
                .hasProblems("9:1 document-cut-off");
        assertThat(parse("")).hasProblems("1:1 document-empty", "1:1 document-cut-off");
        assertThat(parse("News and pr")).hasProblems("1:1 document-unknown", "1:1 document-cut-off");
        assertThat(parse(ONE + "Newsroom"))
                .hasItems()
                .hasRejects("1-4 document-cut-off")
                .hasProblems("4:1 document-cut-off");
    }

    @Test
    void aRecordThatSeemsWholeIsARejectToo() throws IOException {
        for (String end :
                List.of("", "\n", "\n\n \n", "Ne", "Next\n", "Next\nPublishing dat", "Content type: News\n")) {
            assertThat(parse(ONE + end).items()).as(end).isEmpty();
            assertThat(parse(ONE + end).rejects()).as(end).hasSize(1);
        }
        assertThat(parse(ONE + "Next\nPublishing date:"))
                .hasItems("1-3 One | It began.")
                .hasRejects("4-5 document-cut-off")
                .hasProblems("5:1 document-cut-off", "5:1 date-unreadable");
    }

    @Test
    void halfACharacterIsMalformedBesides() throws IOException {
        byte[] text = (ONE + "Two\nPublishing date: 4 May 2004\nA café").getBytes(UTF_8);
        NewsroomDocument document =
                NewsroomParser.standard().parse(cut(Arrays.copyOf(text, text.length - 1)), DOCUMENT);

        assertThat(document)
                .hasItems("1-3 One | It began.")
                .hasRejects("4-6 document-cut-off")
                .hasProblems("6:1 document-cut-off", "6:6 bytes-malformed");
        byte[] wide = ("\uFEFF" + ONE + "Two").getBytes(UTF_16LE);
        assertThat(NewsroomParser.standard().parse(cut(Arrays.copyOf(wide, wide.length - 1)), DOCUMENT))
                .hasRejects("1-4 document-cut-off")
                .hasProblems("4:1 document-cut-off", "4:3 bytes-malformed");
    }

    @Test
    void theProblemOfMalformedBytesIsTheLastOne() throws IOException {
        byte[] left = ("S\u00FCche\n" + ONE + Pages.HEADING).getBytes(Charset.forName("ISO-8859-1"));

        assertThat(NewsroomParser.standard().parse(cut(left), DOCUMENT))
                .hasProblems("1:1 text-outside-record", "7:1 document-cut-off", "1:2 bytes-malformed");
    }

    @Test
    void everyRecordOfHtmlIsAReject() throws IOException {
        for (String left : List.of(HTML, HTML + "ded.</p></li>", HTML + "ded.</p></li></ul><p>Follow us</p></bo")) {
            Events events = new Events();
            DocumentTotals totals = NewsroomParser.standard().stream(cut(left), DOCUMENT, events);

            assertThat(events.events)
                    .hasSize(4)
                    .startsWith(
                            "1 document-cut-off",
                            "reject One\nPublishing date: 5 May 2004\nIt began.",
                            "2 document-cut-off");
            assertThat(events.events.get(3)).startsWith("reject Two\nPublishing date: 4 May 2004\nIt en");
            assertThat(totals).isEqualTo(parse(left).totals());
            assertThat(NewsroomParser.standard().stream(cutReader(left), DOCUMENT, item -> {}))
                    .isEqualTo(totals);
            assertThat(parse(left).ledger().residue())
                    .containsExactlyElementsOf(
                            parse(left).rejects().stream().map(Reject::span).toList());
        }
    }

    @Test
    void anArticleAndAPageOfHtmlWithoutARecordSaySo() throws IOException {
        assertThat(parse("<h1>One</h1><p>5 May 2004</p><p>VIENNA, 5 May 2004 – It began.</p><p>It en")
                        .rejects())
                .singleElement()
                .satisfies(reject -> assertThat(reject.problem().code()).isEqualTo(ProblemCode.DOCUMENT_CUT_OFF));
        assertThat(parse("<p>Nothing")).hasProblems("1:1 document-html", "1:1 document-cut-off");
        assertThat(parse("<p>News and press releases from the OSCE's global activities.</p>"))
                .hasRejects()
                .hasProblems("1:4 document-cut-off");
        assertThat(NewsroomParser.builder().longestHtml(20).build().parse(cut(HTML), DOCUMENT))
                .hasProblems("1:1 document-html", "1:1 document-too-large", "1:1 document-cut-off");
    }

    @Test
    void onAWholePageToo() throws IOException {
        NewsroomParser parser =
                NewsroomParser.builder().textScope(TextScope.WHOLE_PAGE).build();

        assertThat(parser.parse(cut("Menu\n" + ONE + TWO + "Follow us\n"), DOCUMENT))
                .hasItems("2-4 One | It began.")
                .hasRejects("5-8 document-cut-off")
                .hasProblems("8:1 document-cut-off");
    }

    @Test
    void ofADocumentThatIsTooLargeTheCutBehindTheLimitIsNotSeen() throws IOException {
        NewsroomParser parser = NewsroomParser.builder().longestDocument(60).build();

        assertThat(parser.parse(cut(ONE + TWO), DOCUMENT)).hasProblems("5:1 document-too-large");
        assertThat(parser.parse(cut(HTML), DOCUMENT)).hasProblems("1:1 document-html", "1:1 document-too-large");
    }

    @Test
    void anyOtherExceptionReachesTheCaller() {
        InputStream broken = new FilterInputStream(new ByteArrayInputStream(ONE.getBytes(UTF_8))) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("broken");
            }
        };
        NewsroomParser parser = NewsroomParser.standard();

        assertThatThrownBy(() -> parser.parse(broken, DOCUMENT)).hasMessage("broken");
        assertThatThrownBy(() -> parser.stream(broken, DOCUMENT, item -> {})).hasMessage("broken");
        assertThatThrownBy(() -> parser.stream(new StringReader(ONE), DOCUMENT, item -> {
                    throw new EOFException("of the handler");
                }))
                .isInstanceOf(EOFException.class)
                .hasMessage("of the handler");
    }
}
