package io.github.oscenews.parser;

import static io.github.oscenews.parser.NewsroomDocumentAssert.assertThat;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.oscenews.model.ItemField;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the examples of the specification cannot say of HTML: limits, places, threads, and shapes that grow. */
class HtmlTest {

    private static final NewsroomParser PARSER = NewsroomParser.standard();

    private static final String PAGE = """
            <html><body>
            <h1>News and press releases</h1>
            <div class="rec"><h3><a href="/odihr/12">Judges &amp; lawyers
              meet</a></h3>
            <p>Publishing date: 5 May 2004</p>
            <p>Twelve judges met.</p></div>
            <div class="rec"><h3><a href="/odihr/13">Library opens</a></h3>
            <p>Publishing date: 4 May 2004</p>
            <p>The room has forty seats.</p></div>
            </body></html>
            """;

    private static NewsroomDocument parse(String text) {
        return PARSER.parse(text, Source.of("page.html"));
    }

    private static NewsroomDocument parse(byte[] bytes, NewsroomParser parser) throws IOException {
        return parser.parse(new ByteArrayInputStream(bytes), Source.of("page.html"));
    }

    @Test
    void theTextOfAPageIsThatOfItsTextNodes() {
        NewsroomDocument document = parse(PAGE);

        assertThat(document.format()).isEqualTo(DocumentFormat.LISTING_HTML);
        assertThat(document.text()).contains("Judges & lawyers\n  meet").doesNotContain("<h3>");
        SourceSpan title = document.ledger().spans(0, ItemField.TITLE).get(0);
        assertThat(document.text(title)).isEqualTo("Judges & lawyers\n  meet");
        assertThat(document.items().get(0).item().title()).isEqualTo("Judges & lawyers meet");
    }

    @Test
    void placesAreThoseInTheSource() {
        NewsroomDocument document = parse(PAGE);
        SourceSpan title = document.ledger().spans(0, ItemField.TITLE).get(0);

        assertThat(document.lineNumber(title.start())).isEqualTo(3);
        assertThat(document.columnNumber(title.start()))
                .isEqualTo(1 + PAGE.lines().toList().get(2).indexOf("Judges"));
        assertThat(document.columnNumber(title.start() + "Judges & l".length()))
                .as("behind an entity")
                .isEqualTo(1 + PAGE.lines().toList().get(2).indexOf("awyers"));
        assertThat(document.lineNumber(title.end() - 1)).isEqualTo(4);
    }

    @Test
    void itemsHaveLinesOnlyWhenTheyAreAskedFor() {
        NewsroomParser withLines =
                NewsroomParser.builder().htmlLines(HtmlLines.ALWAYS).build();
        Source source = withLines
                .parse(PAGE, Source.of("page.html"))
                .items()
                .get(0)
                .sources()
                .get(0);

        assertThat(parse(PAGE).items().get(0).sources()).containsExactly(Source.of("page.html"));
        assertThat(source).isEqualTo(Source.of("page.html").lines(3, 6));
    }

    @Test
    void aRejectHasLinesAndAnAddress() {
        Reject reject = parse(PAGE.replace("5 May", "31 April")).rejects().get(0);

        assertThat(reject.source()).isEqualTo(Source.of("page.html").lines(3, 6));
        assertThat(reject.url()).contains("https://www.osce.org/odihr/12");
        assertThat(reject.text())
                .isEqualTo("Judges & lawyers meet\nPublishing date: 31 April 2004\nTwelve judges met.");
        assertThat(reject.isCut()).isFalse();
    }

    @Test
    void aRejectBeyondTheLimitIsCut() {
        NewsroomParser narrow = NewsroomParser.builder().longestRecord(20).build();
        Reject reject = narrow.parse(PAGE, Source.of("page.html")).rejects().get(0);

        assertThat(reject.problem().code()).isEqualTo(ProblemCode.RECORD_TOO_LONG);
        assertThat(reject.text()).isEqualTo("Judges & lawyers mee");
        assertThat(reject.isCut()).isTrue();
    }

    @Test
    void aPageBeyondALimitIsNotReadAndSaysSo() throws IOException {
        int tags = (int) PAGE.chars().filter(c -> c == '<').count();
        for (NewsroomParser narrow : List.of(
                NewsroomParser.builder().longestHtml(PAGE.length() - 1).build(),
                NewsroomParser.builder().mostTags(tags - 1).build(),
                NewsroomParser.builder().longestDocument(100).build())) {
            NewsroomDocument document = narrow.parse(PAGE, Source.of("page.html"));
            assertThat(document).hasItems().hasProblems("1:1 document-html", "1:1 document-too-large");
            assertThat(document.format()).isEqualTo(DocumentFormat.OTHER);
            assertThat(document.totals().characters()).isEqualTo(document.text().length());
        }
        NewsroomParser wide = NewsroomParser.builder()
                .longestHtml(PAGE.length())
                .mostTags(tags)
                .build();
        assertThat(parse(PAGE.getBytes(UTF_8), wide).items()).hasSize(2);
    }

    @Test
    void aStreamOfHtmlBeyondTheLimitIsCountedToItsEnd() throws IOException {
        NewsroomParser narrow = NewsroomParser.builder().longestHtml(10).build();
        DocumentTotals totals =
                narrow.stream(new ByteArrayInputStream(PAGE.getBytes(UTF_8)), Source.of("page.html"), item -> {});

        assertThat(totals.characters()).isEqualTo(PAGE.length());
        assertThat(totals.problems()).containsOnlyKeys(ProblemCode.DOCUMENT_TOO_LARGE, ProblemCode.DOCUMENT_HTML);
    }

    @Test
    void limitsAreChecked() {
        assertThatThrownBy(() -> NewsroomParser.builder().longestHtml(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("expected 1 <= longestHtml <= ");
        assertThatThrownBy(() -> NewsroomParser.builder().mostTags(0)).hasMessageStartingWith("expected 1 <= mostTags");
        assertThatThrownBy(() -> NewsroomParser.builder().deepestNesting(0))
                .hasMessageStartingWith("expected 1 <= deepestNesting");
    }

    /** Each of them many times, and a record behind it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<b id=x><p>",
                "<span>x",
                "<table><tr><td>",
                "<dl><dt>",
                "<ul><li>x",
                "<a href=x><p>",
                "<svg>",
                "<font><p>x",
                "</div>",
                "<!--",
                "<select>",
                "&amp;",
                "<i>x</i>"
            })
    void whatIsNeverClosedDoesNoHarmOnASmallStack(String again) throws InterruptedException {
        int times = 20_000;
        String record = "<div><h3>Judges meet</h3><p>Publishing date: 5 May 2004</p><p>Twelve judges met.</p></div>";
        String page = "<html><body>" + again.repeat(times) + "</b></svg></select>-->" + record;
        AtomicReference<Object> found = new AtomicReference<>();
        Thread small = new Thread(
                null,
                () -> {
                    try {
                        NewsroomDocument document = parse(page);
                        document.ledger();
                        found.set(document);
                    } catch (RuntimeException | StackOverflowError e) {
                        found.set(e);
                    }
                },
                "small",
                100_000);
        small.start();
        small.join();
        assertThat(found.get()).isInstanceOf(NewsroomDocument.class);
    }

    @Test
    void elementsThatStandTooDeepAreNotLost() {
        String record = "<div><h3>Judges meet</h3><p>Publishing date: 5 May 2004</p><p>Twelve judges met.</p></div>";
        NewsroomDocument document = NewsroomParser.builder()
                .deepestNesting(20)
                .build()
                .parse("<html><body>" + "<div>".repeat(100) + record, Source.of("page.html"));

        assertThat(document.items())
                .singleElement()
                .satisfies(seen -> assertThat(seen.item().title()).isEqualTo("Judges meet"));
    }

    @Test
    void aPageSaysItsEncoding() throws IOException {
        String page = PAGE.replace("Library", "Bücherei „Łódź“");
        Charset eastern = Charset.forName("ISO-8859-2");
        String inEastern = page.replace("„", "").replace("“", "");

        assertThat(titles(("<meta charset=\"iso-8859-2\">" + inEastern).getBytes(eastern), PARSER))
                .contains("Bücherei Łódź opens");
        assertThat(titles(
                        inEastern.getBytes(eastern),
                        NewsroomParser.builder().charset(eastern).build()))
                .contains("Bücherei Łódź opens");
        assertThat(titles(("\uFEFF<meta charset=windows-1252>" + page).getBytes(UTF_16LE), PARSER))
                .contains("Bücherei „Łódź“ opens");
        assertThat(titles(("\uFEFF<meta charset=windows-1252>" + page).getBytes(UTF_8), PARSER))
                .contains("Bücherei „Łódź“ opens");
        assertThat(titles(("<meta charset=no-such>" + page).getBytes(UTF_8), PARSER))
                .contains("Bücherei „Łódź“ opens");
        assertThat(titles(("<!-- <meta charset=utf-16> -->" + page).getBytes(UTF_8), PARSER))
                .contains("Bücherei „Łódź“ opens");
    }

    private static List<String> titles(byte[] bytes, NewsroomParser parser) throws IOException {
        return parse(bytes, parser).items().stream()
                .map(seen -> seen.item().title())
                .toList();
    }

    @Test
    void malformedBytesAreFoundInTextAndInAttributes() throws IOException {
        byte[] inText = PAGE.replace("Twelve", "Twölve").getBytes(Charset.forName("windows-1252"));
        byte[] inAttribute = PAGE.replace("\"rec\"", "\"röc\"").getBytes(Charset.forName("windows-1252"));

        Problem text = parse(inText, PARSER).problems().get(0);
        assertThat(text.code()).isEqualTo(ProblemCode.BYTES_MALFORMED);
        assertThat(text.lineNumber()).isEqualTo(6);
        assertThat(text.message()).contains("F6 at byte ").contains("Tw>>\uFFFD<<lve");
        assertThat(parse(inText, PARSER).text(text.span())).isEqualTo("\uFFFD");
        Problem attribute = parse(inAttribute, PARSER).problems().get(0);
        assertThat(attribute.lineNumber()).isEqualTo(3);
        assertThat(attribute.span().length()).isZero();
    }

    @Test
    void theNextPageIsGivenToHandlersToo() throws IOException {
        String page = PAGE.replace("</body>", "<ul class=pager><li class=pager-next><a href=\"?page=1\">next</a></ul>");
        List<String> next = new ArrayList<>();
        PARSER.stream(new ByteArrayInputStream(page.getBytes(UTF_8)), Source.of("page.html"), new NewsroomHandler() {
            @Override
            public void item(SourcedItem item) {}

            @Override
            public void nextPage(String address) {
                next.add(address);
            }
        });
        assertThat(next).containsExactly("https://www.osce.org/?page=1");
        assertThat(parse(page).nextPage()).contains("https://www.osce.org/?page=1");
        assertThat(parse(PAGE).nextPage()).isEmpty();
    }

    @Test
    void anAddressIsResolvedAgainstTheOneThePageWasFetchedFrom() {
        Source fetched = Source.builder()
                .document("page.html")
                .uri("http://d6.web.osce.org/press-releases?page=2")
                .build();

        assertThat(PARSER.parse(PAGE, fetched).items().get(0).item().url()).contains("http://d6.web.osce.org/odihr/12");
    }

    @Test
    void whatAHandlerThrowsReachesTheCaller() {
        assertThatThrownBy(() ->
                        PARSER.stream(new ByteArrayInputStream(PAGE.getBytes(UTF_8)), Source.of("page.html"), item -> {
                            throw new IOException("full");
                        }))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }

    private static String record(int number) {
        return "<h3>T" + number + "</h3><p>Publishing date: " + number + " May 2004</p><p>S" + number + "</p>";
    }

    /** Pages that were once read wrongly, and the titles of their items and the codes of their rejects. */
    @Test
    void pagesThatWereReadWronglyOnceAreNot() {
        String item = "<li>" + record(1) + "</li><li>" + record(2) + "</li>";
        assertThat(found("<p>* <b>Publishing date:</b> 5 May 2004</p>")).containsExactly("title-missing");
        assertThat(found("<html><body><div>" + record(1) + "<div>" + record(2) + "<div>" + record(3)))
                .as("elements that are never closed")
                .containsExactly("T1", "T2", "T3");
        assertThat(found("<ul><li><h3>T0</h3><p>S0</p></li>" + item + "<li><h3>T3</h3><p>Publishing da"))
                .as("records without dates at both ends")
                .containsExactly("T1", "T2", "date-missing", "date-missing");
        assertThat(found("<main><h3>T0</h3><p>Publishing date: soon</p><p>S0</p>" + record(1) + "</main>"))
                .containsExactly("T1", "date-unreadable");
        assertThat(found("<ul><li><h3>T0</h3><p>Publishing date: 5 May 2004</p><p>Publishing date: 6 May 2004</p>"
                        + "<p>S0</p></li>" + item))
                .as("two dates in a record")
                .containsExactly("T0", "T1", "T2");
        assertThat(found("<div><div><h2>May</h2><ul><li>" + record(1) + "</li></ul></div><div><h2>June</h2><ul><li>"
                        + record(2) + "</li></ul></div></div>"))
                .as("groups of one record each")
                .containsExactly("T1", "T2");
        assertThat(found("<ul><li><h3><a href=/1>Share</a></h3><p>Publishing date: 1 May 2004</p><p>S</p></li>" + item))
                .as("a title that reads like a button")
                .containsExactly("Share", "T1", "T2");
    }

    private static List<String> found(String page) {
        NewsroomDocument document = parse(page);
        List<String> found = new ArrayList<>();
        document.items().forEach(seen -> found.add(seen.item().title()));
        document.rejects().forEach(reject -> found.add(reject.problem().code().id()));
        return found;
    }

    @Test
    void labelsAboveTheDatesAreThoseOfTheirRecords() {
        NewsroomDocument document = parse(
                "<main><p>What we do: Education</p><p>Publishing date: 5 May 2004</p><h3>T1</h3>"
                        + "<p>S1</p><p>What we do: Policing</p><p>Publishing date: 4 May 2004</p><h3>T2</h3><p>S2</p></main>");

        assertThat(document.items().stream().map(seen -> seen.item().whatWeDo().toString()))
                .containsExactly("[Education]", "[Policing]");
    }

    @Test
    void linesThatADamagedTableMovedAreInOrder() {
        Reject reject =
                parse("<!><table><td>H\n<tbody>Publishing Date:<e").rejects().get(0);

        assertThat(reject.source()).isEqualTo(reject.source().lines(1, 2));
    }

    @Test
    void wordsOfASentenceAreNoButtons() {
        NewsroomDocument document = parse(
                "<div><h3>T</h3><p>Publishing date: 5 May 2004</p><p>Follow us on <a>Twitter</a>"
                        + " and <a>Facebook</a>. <b>Save</b> the date. <a href=/1>Read more</a></p><p>Share this view.</p></div>");

        assertThat(document.items().get(0).item().summary())
                .isEqualTo("Follow us on Twitter and Facebook. Save the date.\nShare this view.");
    }
}
