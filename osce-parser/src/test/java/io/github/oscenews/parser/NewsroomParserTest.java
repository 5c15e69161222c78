package io.github.oscenews.parser;

import static io.github.oscenews.parser.NewsroomDocumentAssert.assertThat;
import static io.github.oscenews.parser.Pages.PAGE;
import static io.github.oscenews.parser.Pages.parse;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.oscenews.model.Severity;
import io.github.oscenews.model.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsroomParserTest {

    private static final NewsroomParser PARSER = NewsroomParser.standard();

    @Test
    void readsAFileNamedByItsLastSegment(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("page 1.txt"), PAGE);

        assertThat(PARSER.parse(file).items())
                .isEqualTo(PARSER.parse(PAGE, Source.of("page 1.txt")).items())
                .hasSize(3);
        assertThatThrownBy(() -> PARSER.parse(folder.resolve("none.txt"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void theSourceOfADocumentIsTheSourceOfItsItemsWithTheirLines() throws IOException {
        Source document = Source.builder()
                .document("crawl/1")
                .uri("https://example.org/?page=1")
                .captured(Instant.EPOCH)
                .build();

        assertThat(PARSER.parse(new ByteArrayInputStream(PAGE.getBytes(UTF_8)), document)
                        .items()
                        .get(1)
                        .sources())
                .containsExactly(document.lines(10, 12));
    }

    @Test
    void malformedBytesAreCountedAndTheFirstNamedByOffset() throws IOException {
        byte[] bytes = PAGE.replace("Judges", "J\u00FCdges").getBytes(ISO_8859_1);
        NewsroomDocument document = PARSER.parse(new ByteArrayInputStream(bytes), Source.of("page.txt"));
        int offset = PAGE.indexOf("Judges") + 1;

        assertThat(document).hasProblems("10:2 bytes-malformed");
        assertThat(document.problems().get(0).message())
                .isEqualTo(
                        "found 2 sequences of bytes that are not UTF-8, expected UTF-8; read as U+FFFD were FC at byte "
                                + offset + ", FC at byte " + (PAGE.indexOf("Judges from") + 1)
                                + ": \"J>>\uFFFD<<dges discuss trial m…\"");
        assertThat(document.items().get(1).item().title()).isEqualTo("J\uFFFDdges discuss trial monitoring");
    }

    @Test
    void aMalformedSequenceIsNamedWithAllItsBytes() throws IOException {
        byte[] bytes = "A\nPublishing date: 5 May 2004\nOne \u00F0\u009F\u0098 two".getBytes(ISO_8859_1);
        NewsroomDocument document = PARSER.parse(new ByteArrayInputStream(bytes), Source.of("page.txt"));

        assertThat(document.problems().get(0).message())
                .isEqualTo("found 1 sequence of bytes that are not UTF-8, expected UTF-8; read as U+FFFD were "
                        + "F0 9F 98 at byte 34: \"One >>\uFFFD<< two\"");
    }

    @Test
    void whatIsSaidOfLinesIsTakenBackWhenThereIsNoPage() {
        assertThat(parse("A text. Newsroom\nNews and press releases")).hasProblems("1:1 document-unknown");
        assertThat(parse("A text Newsroom\nNews and press releases")).hasProblems("1:1 document-unknown");
    }

    @Test
    void inUtf16AnUnpairedSurrogateIsMalformedAndItsNeighbourIsNot() throws IOException {
        String text = "\uFEFFA title\nPublishing date: 5 May 2004\nOne\uD800 two\uDC00 three";
        for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
            ByteBuffer bytes = ByteBuffer.allocate(2 * text.length() + 1)
                    .order(charset.equals(UTF_16LE) ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            bytes.asCharBuffer().put(text);

            NewsroomDocument document = PARSER.parse(new ByteArrayInputStream(bytes.array()), Source.of("page.txt"));
            assertThat(document.items().get(0).item().summary()).isEqualTo("One\uFFFD two\uFFFD three\uFFFD");
            assertThat(document.problems().get(0).message())
                    .startsWith("found 3 sequences of bytes that are not " + charset.name() + ", expected "
                            + charset.name() + "; read as U+FFFD were " + (charset.equals(UTF_16LE) ? "00 D8" : "D8 00")
                            + " at byte " + 2 * text.indexOf('\uD800') + ", ")
                    .contains(" at byte " + 2 * text.indexOf('\uDC00') + ", 00 at byte " + 2 * text.length());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                              | document-empty
                    '  \t '                                         | document-empty
                    '\uFEFF'                                        | document-empty
                    '<!DOCTYPE html><p>Date: 5 May 2004'            | document-html
                    '  <html>'                                      | document-html
                    '<div class="x">Date: 5 May 2004'               | document-html
                    '<H1>Publishing date</H1>'                      | document-html
                    '<!-- Publishing date: 5 May 2004 -->'          | document-html
                    '<'                                             | document-unknown
                    '<divan'                                        | document-unknown
                    '\u00A0'                                       | document-empty
                    '\u00A0<html>'                                 | document-html
                    '<br/>Date: 5 May 2004'                         | document-html
                    '</div>'                                        | document-html
                    'A letter. Publishing date: 5 May 2004'         | document-unknown
                    'Newsroom'                                      | document-unknown
                    'News and press releases'                       | document-unknown
                    """)
    void whatIsNoNewsroomPageGivesOneInformation(String text, String code) {
        NewsroomDocument document = parse(text);

        assertThat(document).hasItems().hasRejects().hasProblems("1:1 " + code).hasResidue(text);
        assertThat(document.isNewsroomPage()).isFalse();
        assertThat(document.problems().get(0).severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void listingTextMayBeginLikeAnElement() {
        assertThat(parse("<doc id=\"1\">\n" + PAGE))
                .hasProblems("1:1 text-outside-record")
                .hasResidue("<doc id=\"1\">", "<doc id=\"1\">");
        assertThat(parse("<<Free media>> in focus\nPublishing date: 5 May 2004\nA body."))
                .hasItems("1-3 <<Free media>> in focus | A body.")
                .hasNothingWrong();
    }

    @Test
    void unusualCharactersStayInTheLineAndAreReported() {
        NewsroomDocument document =
                parse("A\rtitle\nPublishing date: 5 May 2004\nA\u2028body\u2029with\u0085all.\uD800\n\f\n");

        assertThat(document)
                .hasItems("1-3 A\rtitle | A\u2028body\u2029with\u0085all.\uD800")
                .hasProblems("1:2 character-unusual", "3:2 character-unusual"); // white space alone is no line
        assertThat(document.problems().get(0).message())
                .isEqualTo("found the character U+000D within a line, expected text: \"A>><U+000D><<title\"");
        assertThat(document.problems().get(1).message())
                .isEqualTo("found 4 such characters as U+2028 within a line, expected text: "
                        + "\"A>><U+2028><<body<U+2029>with<U+0085>all.<U+D800>\"");
    }

    @Test
    void aMenuEntryMayBeBlank() {
        for (String blank : List.of("\f", "\u2003", "\u2028", "\u001C", "")) {
            assertThat(parse("- " + blank + "\n" + PAGE)).hasProblems("1:1 text-outside-record");
            assertThat(parse("- " + blank).isNewsroomPage()).isFalse();
        }
    }

    /** As the JDK decodes it, whatever the size of the pieces. */
    @Test
    void everyCharsetThatIsNoGuessIsRead() throws IOException {
        String text = "A title é\nPublishing date: 5 May 2004\nBody कि ж 中 x.";
        for (Charset charset : Charset.availableCharsets().values()) {
            if (charset.newDecoder().isAutoDetecting()) {
                assertThatThrownBy(() -> NewsroomParser.builder().charset(charset))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(charset.name());
            } else if (charset.canEncode()) {
                byte[] bytes = text.getBytes(charset);
                NewsroomParser parser =
                        NewsroomParser.builder().charset(charset).build();
                NewsroomDocument document = parser.parse(new ByteArrayInputStream(bytes), Source.of("page.txt"));
                // Where the JDK writes a byte-order mark, it does not read it as a character.
                assertThat(document.text().replace("\uFEFF", ""))
                        .as(charset.name())
                        .isEqualTo(new String(bytes, charset).replace("\uFEFF", ""));
            }
        }
    }

    @Test
    void anUnpairedSurrogateTakesNoNeighbourAlongInAnyFormOfUtf16() throws IOException {
        byte[] bytes = {0, 'B', (byte) 0xD8, 0, 0, 'n'};
        NewsroomParser parser =
                NewsroomParser.builder().charset(StandardCharsets.UTF_16).build();

        assertThat(parser.parse(new ByteArrayInputStream(bytes), Source.of("page.txt"))
                        .text())
                .isEqualTo("B\uFFFDn");
    }

    @Test
    void malformedBytesBehindTheLimitDoNotCount() throws IOException {
        byte[] bytes = "A\nPublishing date: 5 May 2004\nx\u00FCx\u00FC\u00FC".getBytes(ISO_8859_1);
        NewsroomDocument document = NewsroomParser.builder()
                .longestDocument(32)
                .build()
                .parse(new ByteArrayInputStream(bytes), Source.of("page.txt"));

        assertThat(document).hasProblems("3:1 document-too-large", "3:2 bytes-malformed");
        assertThat(document.problems().get(1).message()).startsWith("found 1 sequence of bytes");
    }

    @Test
    @SuppressWarnings("NullAway") // callers without that check may well pass null
    void argumentsAreCheckedFirst() {
        Source source = Source.of("page.txt");
        InputStream in = InputStream.nullInputStream();
        assertThatThrownBy(() -> PARSER.parse((InputStream) null, source)).hasMessage("in");
        assertThatThrownBy(() -> PARSER.parse(in, null)).hasMessage("document");
        assertThatThrownBy(() -> PARSER.parse("x", null)).hasMessage("document");
        assertThatThrownBy(() -> PARSER.stream((InputStream) null, source, item -> {}))
                .hasMessage("in");
        assertThatThrownBy(() -> PARSER.stream((Reader) null, source, item -> {}))
                .hasMessage("in");
        assertThatThrownBy(() -> PARSER.stream(in, null, item -> {})).hasMessage("document");
        assertThatThrownBy(() -> PARSER.stream(new StringReader("x"), null, item -> {}))
                .hasMessage("document");
        assertThatThrownBy(() -> PARSER.stream(in, source, null)).hasMessage("handler");
        assertThatThrownBy(() -> PARSER.stream(new StringReader("x"), source, null))
                .hasMessage("handler");
    }

    /** The number of characters is such that a time that grows with its square would be hours. */
    @Test
    @Tag("exhaustive")
    @Timeout(60)
    void longInputsTakeTimeInProportion() {
        int n = 200_000;
        NewsroomParser parser = NewsroomParser.builder()
                .longestLine(100 * n)
                .longestRecord(100 * n)
                .build();
        List<String> records = List.of(
                "x".repeat(10 * n) + "\nPublishing date: 5 May 2004\n" + "y".repeat(10 * n),
                "A\nPublishing date: 5 May 2004\n" + "Content type: News\n".repeat(n),
                "A\nPublishing date: 5 May 2004\nWhat we do: " + "Youth, ".repeat(n),
                "A\nPublishing date: 5 May 2004\n" + "B b\n".repeat(n));
        for (String record : records) {
            assertThat(parser.parse(record, Source.of("page.txt")).items()).hasSize(1);
        }
        for (String label : List.of("Publishing date: 5 May 2004\n", "Content type: News\n")) {
            assertThat(parser.parse(label.repeat(n), Source.of("page.txt")).rejects())
                    .hasSize(1);
        }
        assertThat(parse("\n".repeat(n) + "\uFEFF".repeat(n) + Pages.HEADING).isNewsroomPage())
                .isTrue();
        assertThat(parse((Pages.HEADING + "A\n").repeat(n / 10)).problems()).hasSize(n / 10 + 1);
    }
}
