package io.github.oscenews.parser;

import static io.github.oscenews.parser.NewsroomDocumentAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.oscenews.model.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** What becomes of lines, records and documents that are longer than the limits, and of those that just fit. */
class LimitsTest {

    private static final Source DOCUMENT = Source.of("page.txt");

    /** Lines of 10, 27 and 10 characters. */
    private static final String TEXT = "A title ok\nPublishing date: 5 May 2004\nSome text.\n";

    private static NewsroomParser.Builder builder() {
        return NewsroomParser.builder();
    }

    @Test
    void aLineOfTheLongestLengthIsRead() {
        assertThat(builder().longestLine(27).build().parse(TEXT, DOCUMENT))
                .hasItems("1-3 A title ok | Some text.")
                .hasNothingWrong();
        assertThat(builder().longestLine(27).build().parse(TEXT.replace("\n", "\r\n"), DOCUMENT))
                .hasItems("1-3 A title ok | Some text.")
                .hasNothingWrong();
    }

    @Test
    void aLongerLineMakesARejectWithItsBeginning() {
        NewsroomDocument document = builder()
                .longestLine(27)
                .build()
                .parse(
                        TEXT + "B\nPublishing date: 5 May 2004\n" + "x".repeat(28)
                                + "\nC\nPublishing date: 4 May 2004\nD",
                        DOCUMENT);

        assertThat(document)
                .hasItems("1-3 A title ok | Some text.", "7-9 C | D")
                .hasRejects("4-6 line-too-long")
                .hasProblems("6:1 line-too-long");
        Reject reject = document.rejects().get(0);
        assertThat(reject.text()).isEqualTo("B\nPublishing date: 5 May 2004\n" + "x".repeat(27));
        assertThat(reject.isCut()).isTrue();
        assertThat(reject.span().length()).isEqualTo(reject.text().length() + 1);
        assertThat(document.problems().get(0).message())
                .isEqualTo("found a line of 28 characters, expected at most 27: \"" + "x".repeat(27) + "\"");
    }

    @Test
    void aRecordOfTheLongestLengthIsRead() {
        int length = TEXT.length() - 1;

        assertThat(builder().longestRecord(length).build().parse(TEXT + TEXT, DOCUMENT))
                .hasItems("1-3 A title ok | Some text.", "4-6 A title ok | Some text.")
                .hasNothingWrong();
        assertThat(builder().longestRecord(length - 1).build().parse(TEXT + TEXT, DOCUMENT))
                .hasItems()
                .hasRejects("1-3 record-too-long", "4-6 record-too-long")
                .hasProblems("1:1 record-too-long", "4:1 record-too-long");
    }

    @Test
    void aLongerRecordIsARejectWithItsBeginningHoweverManyLinesItHas() {
        String lines = "Some text.\n".repeat(10);
        NewsroomDocument document =
                builder().longestRecord(60).build().parse(TEXT + lines + "B\nPublishing date: 5 May 2004\nC", DOCUMENT);

        assertThat(document)
                .hasItems("14-16 B | C")
                .hasRejects("1-13 record-too-long")
                .hasProblems("1:1 record-too-long");
        Reject reject = document.rejects().get(0);
        assertThat(reject.text()).isEqualTo(TEXT + "Some text.");
        assertThat(reject.isCut()).isTrue();
        assertThat(document.text(reject.span())).isEqualTo((TEXT + lines).stripTrailing());
        assertThat(document.problems().get(0).message())
                .isEqualTo("found a record of " + reject.span().length()
                        + " characters, expected at most 60 on at most 1000 lines: \"A title ok\"");
    }

    @Test
    void aTitleBeyondTheLimitBelongsToTheNextRecord() {
        assertThat(builder()
                        .longestRecord(TEXT.length() - 1)
                        .build()
                        .parse(TEXT + "Two\nPublishing date: 5 May 2004\nC", DOCUMENT))
                .hasItems("1-3 A title ok | Some text.", "4-6 Two | C")
                .hasNothingWrong();
    }

    @Test
    void labelsBeyondTheLimitAreOfTheRecordThatIsTooLong() {
        String labels = TEXT.replace("Some text.\n", "Content type: News\nWhere we are: Troika\nC\n");
        NewsroomDocument document = builder()
                .longestRecord(TEXT.length())
                .build()
                .parse(labels + "Two\nPublishing date: 5 May 2004\nD", DOCUMENT);

        assertThat(document)
                .hasItems("6-8 Two | D")
                .hasRejects("1-5 record-too-long")
                .hasProblems("1:1 record-too-long");
        assertThat(document.rejects().get(0).text()).isEqualTo("A title ok\nPublishing date: 5 May 2004");
    }

    @Test
    void aBodyBeyondTheLimitIsNotTheTitleOfTheNextRecord() {
        assertThat(builder()
                        .longestRecord(40)
                        .build()
                        .parse(
                                "T\nPublishing date: 5 May 2004\nA body that ends like a sentence.\n"
                                        + "Publishing date: 4 May 2004\nOther.",
                                DOCUMENT))
                .hasItems()
                .hasRejects("1-3 record-too-long", "4-5 title-missing");
    }

    @Test
    void aTitleAndADateAloneMayBeTooLong() {
        NewsroomDocument document =
                builder().longestRecord(10).build().parse("T\nPublishing date: 5 May 2004", DOCUMENT);

        assertThat(document).hasItems().hasRejects("1-2 record-too-long");
        assertThat(document.rejects().get(0).text()).isEqualTo("T\nPublishi");
    }

    @Test
    void aRecordHasOnlySoManyLines() {
        int lines = 1000 + 6400 / 64;
        NewsroomParser parser = builder().longestRecord(6400).build();
        String record = "T\nPublishing date: 5 May 2004\n";

        assertThat(parser.parse(record + "x\n".repeat(lines - 1), DOCUMENT).items())
                .hasSize(1);
        assertThat(parser.parse(record + "x\n".repeat(lines), DOCUMENT))
                .hasItems()
                .hasRejects("1-" + (lines + 2) + " record-too-long");
        assertThat(parser.parse(record + "x\n".repeat(lines), DOCUMENT)
                        .problems()
                        .get(0)
                        .message())
                .isEqualTo("found a record of " + (record.length() + 2 * lines - 1)
                        + " characters, expected at most 6400 on at most 1100 lines: \"T\"");
    }

    @Test
    void aLineIsNotCutWithinACharacter() {
        NewsroomDocument document = builder()
                .longestLine(30)
                .build()
                .parse("T\nPublishing date: 5 May 2004\n" + "x".repeat(29) + "😀 rest", DOCUMENT);

        assertThat(document).hasProblems("3:1 line-too-long");
        assertThat(document.rejects().get(0).text()).endsWith("\n" + "x".repeat(29));
    }

    @Test
    void aRecordIsNotCutWithinACharacter() {
        for (int longest = 30; longest < 36; longest++) {
            String text = "T\nPublishing date: 5 May 2004\n😀😀😀\n" + "x".repeat(20);
            Reject reject = builder()
                    .longestRecord(longest)
                    .build()
                    .parse(text, DOCUMENT)
                    .rejects()
                    .get(0);
            assertThat(text).startsWith(reject.text());
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(reject.text()))
                    .isTrue();
        }
    }

    @Test
    void aDocumentIsNotCutWithinACharacterOrALineEnd() {
        assertThat(builder().longestDocument(2).build().parse("x😀y", DOCUMENT).text())
                .isEqualTo("x");
        assertThat(builder()
                        .longestDocument(2)
                        .build()
                        .parse("x\r\ny", DOCUMENT)
                        .text())
                .isEqualTo("x");
        assertThat(builder().longestDocument(2).build().parse("x\ry", DOCUMENT).text())
                .isEqualTo("x\r");
    }

    @Test
    void blanksAtTheEndOfALineDoNotCount() {
        for (String end : new String[] {"\n", "\r\n", ""}) {
            assertThat(builder()
                            .longestLine(27)
                            .build()
                            .parse(TEXT + "Two" + " \t\u00A0\uFEFF".repeat(30) + end, DOCUMENT))
                    .hasItems("1-4 A title ok | Some text./Two")
                    .hasRejects();
        }
        assertThat(builder().longestLine(27).build().parse(TEXT + " ".repeat(300), DOCUMENT))
                .hasNothingWrong();
        assertThat(builder().longestLine(27).build().parse(" ".repeat(300), DOCUMENT))
                .hasProblems("1:1 document-empty");
        assertThat(builder().longestLine(27).build().parse(TEXT + "Two" + " ".repeat(300) + "x", DOCUMENT))
                .hasRejects("1-4 line-too-long");
        assertThat(builder().longestLine(27).build().parse(TEXT + "Two" + " ".repeat(300) + "\rx", DOCUMENT))
                .hasRejects("1-4 line-too-long");
        assertThat(builder().longestLine(27).build().parse(TEXT + "Two" + " ".repeat(300) + "\r", DOCUMENT))
                .hasRejects("1-4 line-too-long");
    }

    @Test
    void ofTooMuchWhiteSpaceInARejectTheTextIsItsBeginning() {
        String record = "T\nPublishing date: soon\n";
        for (int blank = 20; blank < 40; blank++) {
            String text = record + "\n".repeat(blank) + "  \n \t\nBody.";
            NewsroomDocument document = builder().longestLine(24).build().parse(text, DOCUMENT);

            Reject reject = document.rejects().get(0);
            assertThat(text).startsWith(reject.text());
            assertThat(reject.isCut()).isEqualTo(reject.text().length() < text.length());
            assertThat(reject.text()).isIn(text, record.stripTrailing());
        }
    }

    @Test
    void aCutLineIsNoHeading() {
        for (int longest : new int[] {58, 23, 8}) {
            NewsroomDocument document = builder()
                    .longestLine(longest)
                    .build()
                    .parse("News and press releases from the OSCE's global activities. Secret\n", DOCUMENT);
            assertThat(document.isNewsroomPage()).isFalse();
        }
        assertThat(builder()
                        .longestLine(58)
                        .build()
                        .parse("News and press releases from the OSCE's global activities. Secret\n" + TEXT, DOCUMENT))
                .hasProblems("1:1 text-outside-record")
                .hasItems("2-4 A title ok | Some text.");
    }

    @Test
    void aDocumentOfTheLongestLengthIsReadAndOfALongerOneTheBeginning() throws IOException {
        String text = TEXT + TEXT;
        NewsroomParser fits = builder().longestDocument(text.length()).build();
        NewsroomParser tooSmall = builder().longestDocument(text.length() - 3).build();

        assertThat(fits.parse(text, DOCUMENT)).hasNothingWrong();
        assertThat(fits.parse(text, DOCUMENT).items()).hasSize(2);
        for (NewsroomDocument document : new NewsroomDocument[] {
            tooSmall.parse(text, DOCUMENT),
            tooSmall.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), DOCUMENT)
        }) {
            assertThat(document)
                    .hasItems("1-3 A title ok | Some text.")
                    .hasRejects("4-6 document-too-large")
                    .hasProblems("6:1 document-too-large");
            assertThat(document.text()).isEqualTo(text.substring(0, text.length() - 3));
            assertThat(document.totals().characters()).isEqualTo(text.length() - 3L);
            assertThat(document.ledger().tiles()).isNotEmpty();
        }
    }

    @Test
    void aDocumentThatIsTooLargeSaysSoWhateverItHolds() {
        NewsroomParser parser = builder().longestDocument(5).build();

        assertThat(parser.parse("\n\n\n\n\n\n", DOCUMENT)).hasProblems("1:1 document-empty", "1:1 document-too-large");
        assertThat(parser.parse("<html>", DOCUMENT)).hasProblems("1:1 document-html", "1:1 document-too-large");
        assertThat(parser.parse("Newsroom", DOCUMENT)).hasProblems("1:1 document-unknown", "1:1 document-too-large");
        assertThat(builder().longestDocument(Pages.HEADING.length()).build().parse(Pages.PAGE, DOCUMENT))
                .hasProblems("3:1 document-too-large")
                .hasRejects();
    }

    @Test
    void problemsBeyondTheMostHaveNoExcerptAndAreCounted() {
        String text = "A\nPublishing date: soon\nIt ends.\n".repeat(3);
        NewsroomDocument document = builder().mostExcerpts(2).build().parse(text, DOCUMENT);

        assertThat(document)
                .hasProblems(
                        "2:18 date-unreadable",
                        "5:18 date-unreadable",
                        "8:18 excerpts-omitted",
                        "8:18 date-unreadable");
        assertThat(document.problems().get(1).message()).endsWith(": \"Publishing date: >>soon<<\"");
        assertThat(document.problems().get(3).message())
                .isEqualTo("found no date, expected a date such as 17 November 2023");
        assertThat(document.problems().get(2).message())
                .isEqualTo("from here on, problems date-unreadable have no excerpt, as there are more than 2");
        assertThat(document.totals().problems()).containsEntry(ProblemCode.DATE_UNREADABLE, 3L);
    }

    @Test
    void withoutAnyExcerptTheMessageIsWhatWasFoundAndExpected() {
        NewsroomDocument document =
                builder().mostExcerpts(0).build().parse("A\nPublishing date: soon\nIt ends.", DOCUMENT);

        assertThat(document).hasProblems("2:18 excerpts-omitted", "2:18 date-unreadable");
        assertThat(document.problems()).noneMatch(problem -> problem.message().contains("\""));
    }

    @Test
    void limitsOutOfRangeAreRefused() {
        List<IntFunction<NewsroomParser.Builder>> limits =
                List.of(builder()::longestLine, builder()::longestRecord, builder()::longestDocument);
        List<Integer> most = List.of(1 << 28, 1 << 28, 1 << 30);
        for (int i = 0; i < limits.size(); i++) {
            IntFunction<NewsroomParser.Builder> limit = limits.get(i);
            for (int value : new int[] {Integer.MIN_VALUE, 0, most.get(i) + 1, Integer.MAX_VALUE}) {
                assertThatThrownBy(() -> limit.apply(value))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageMatching("expected 1 <= longest(Line|Record|Document) <= " + most.get(i)
                                + ", but it is " + value);
            }
            assertThat(limit.apply(1).build().parse("x", DOCUMENT).problems()).isNotEmpty();
            assertThat(limit.apply(most.get(i)).build().parse(TEXT, DOCUMENT)).hasNothingWrong();
        }
        assertThatThrownBy(() -> builder().mostExcerpts(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected mostExcerpts >= 0, but it is -1");
        assertThat(builder().mostExcerpts(Integer.MAX_VALUE).build().parse(TEXT, DOCUMENT))
                .hasNothingWrong();
    }

    @Test
    void informationAlwaysHasItsExcerpt() {
        assertThat(builder().mostExcerpts(0).build().parse("hello", DOCUMENT)).hasProblems("1:1 document-unknown");
        assertThat(builder()
                        .mostExcerpts(0)
                        .build()
                        .parse("hello", DOCUMENT)
                        .problems()
                        .get(0)
                        .message())
                .endsWith(": \"hello\"");
    }

    @Test
    void aBuiltParserDoesNotChangeWithItsBuilder() {
        NewsroomParser.Builder builder = builder().longestLine(27);
        NewsroomParser parser = builder.build();
        builder.longestLine(20);

        assertThat(parser.parse(TEXT, DOCUMENT)).hasNothingWrong();
        assertThat(builder.build().parse(TEXT, DOCUMENT).rejects()).isNotEmpty();
    }

    @Test
    void theCharsetIsThatOfDocumentsWithoutAByteOrderMark() throws IOException {
        NewsroomParser parser = builder().charset(StandardCharsets.ISO_8859_1).build();
        String text = TEXT.replace("ok", "ök");

        assertThat(parser.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), DOCUMENT)
                        .items()
                        .get(0)
                        .item()
                        .title())
                .isEqualTo("A title ök");
        assertThat(parser.parse(new ByteArrayInputStream(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)), DOCUMENT)
                        .items()
                        .get(0)
                        .item()
                        .title())
                .isEqualTo("A title ök");
    }
}
