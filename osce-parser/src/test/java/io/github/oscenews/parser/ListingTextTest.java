package io.github.oscenews.parser;

import static io.github.oscenews.parser.NewsroomDocumentAssert.assertThat;
import static io.github.oscenews.parser.Pages.BARE;
import static io.github.oscenews.parser.Pages.FULL;
import static io.github.oscenews.parser.Pages.HEADING;
import static io.github.oscenews.parser.Pages.PAGE;
import static io.github.oscenews.parser.Pages.SHORT;
import static io.github.oscenews.parser.Pages.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.FieldOfWork;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Structure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTextTest {

    @Test
    void aPageGivesItsRecordsWithTheirLines() {
        NewsroomDocument document = parse(PAGE);

        assertThat(document)
                .hasItems(
                        "4-9 Border police compare notes in Osh | OSH, Kyrgyzstan, 16 November 2023 – Forty officers met.",
                        "10-12 Judges discuss trial monitoring | Judges from four courts discussed how trials are monito",
                        "13-16 Young people plant trees | Two hundred trees were planted.")
                .hasNothingWrong();
        assertThat(document.isNewsroomPage()).isTrue();
    }

    @Test
    void everyFieldIsReadAsPrinted() {
        NewsItem item = parse(HEADING + """
                        A title
                        Publishing date: 5 May 2004
                        Collections: Roma and Sinti genocide, Helsinki +30
                        Content type: News
                        Where we are: OSCE Mission to Bosnia and Herzegovina, OSCE Outpost in Atlantis
                        What we do: Roma and Sinti, Cyber/ICT Security
                        Location: Georgia
                        A body.
                        """).items().get(0).item();

        assertThat(item)
                .isEqualTo(NewsItem.builder()
                        .title("A title")
                        .publishingDate(LocalDate.of(2004, 5, 5))
                        .collections(List.of("Roma and Sinti genocide", "Helsinki +30"))
                        .contentType(ContentType.NEWS)
                        .addWhereWeAre(Structure.OSCE_MISSION_TO_BOSNIA_AND_HERZEGOVINA)
                        .addWhereWeAre(Structure.of("OSCE Outpost in Atlantis"))
                        .addWhatWeDo(FieldOfWork.ROMA_AND_SINTI)
                        .addWhatWeDo(FieldOfWork.CYBER_ICT_SECURITY)
                        .location("Georgia")
                        .summary("A body.")
                        .build());
    }

    @Test
    void theShapeOfTheFileDoesNotChangeTheItems() {
        List<NewsItem> expected = items(PAGE);
        String lf = PAGE.stripTrailing();

        assertThat(items(lf)).isEqualTo(expected);
        assertThat(items(PAGE.replace("\n", "\r\n"))).isEqualTo(expected);
        assertThat(items(lf.replace("\n", "\r\n"))).isEqualTo(expected);
        assertThat(items("\uFEFF" + PAGE)).isEqualTo(expected);
        assertThat(items(PAGE.replace("\n", "\n\n"))).isEqualTo(expected);
        assertThat(items("\n\n" + PAGE.replace("\n", " \t\n \r\n"))).isEqualTo(expected);
        assertThat(items(PAGE.substring("Newsroom\n".length()))).isEqualTo(expected);
        assertThat(items(PAGE.substring(HEADING.length()))).isEqualTo(expected);
        assertThat(items(PAGE + HEADING)).isEqualTo(expected);
    }

    @Test
    void blankLinesCountAsLines() {
        assertThat(parse(PAGE.replace("\n", "\n\n")))
                .hasItems(
                        "7-17 Border police compare notes in Osh | OSH, Kyrgyzstan, 16 November 2023 – Forty officers met.",
                        "19-23 Judges discuss trial monitoring | Judges from four courts discussed how trials are monito",
                        "25-31 Young people plant trees | Two hundred trees were planted.")
                .hasNothingWrong();
    }

    @Test
    void manyPagesMayStandInOneFile() {
        List<NewsItem> expected = new ArrayList<>(items(PAGE));
        expected.addAll(items(PAGE));
        String withoutSection = PAGE.substring("Newsroom\n".length());

        for (String second : List.of(PAGE, withoutSection, "\uFEFF" + PAGE)) {
            assertThat(parse(PAGE + second)).hasNothingWrong();
            assertThat(items(PAGE + second)).isEqualTo(expected);
        }
    }

    /** As {@code cat} does with files that have no final newline, which is how pages are crawled. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", " ", " \uFEFF"})
    void pagesJoinedWithoutALineEndAreToldApart(String between) {
        String first = PAGE.stripTrailing();
        List<NewsItem> expected = new ArrayList<>(items(PAGE));
        expected.addAll(items(PAGE));

        NewsroomDocument joined = parse(first + between + PAGE);
        assertThat(joined)
                .hasProblems("16:" + (32 + between.length()) + " page-joined")
                .hasRejects();
        assertThat(assertThat(joined).newsItems()).isEqualTo(expected);
        assertThat(joined.items().get(3).sources().get(0).firstLine()).hasValue(19);

        NewsroomDocument withoutSection = parse(first + between + PAGE.substring("Newsroom\n".length()));
        assertThat(withoutSection).hasProblems("16:" + (32 + between.length()) + " page-joined");
        assertThat(assertThat(withoutSection).newsItems()).isEqualTo(expected);
    }

    @Test
    void aHeadingLineWithBlanksBeforeItIsAHeadingLine() {
        assertThat(parse(PAGE + " " + PAGE)).hasNothingWrong();
        assertThat(items(PAGE + " " + PAGE)).hasSize(6);
        assertThat(parse("\t" + PAGE)).hasNothingWrong();
    }

    @Test
    void aHeadingJoinedToTheFirstTitleIsToldApart() {
        NewsroomDocument document = parse(PAGE.replace("activities.\n", "activities. "));

        assertThat(assertThat(document).newsItems()).isEqualTo(items(PAGE));
        assertThat(document).hasProblems("3:1 page-joined").hasRejects().hasResidue("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2003", "\f", "\r", "\uFEFF\u00A0", " \t"})
    void whiteSpaceBehindAHeadingIsNoTitle(String space) {
        String text = HEADING.stripTrailing() + space + "\nPublishing date: 5 May 2004\nA body.\n"
                + HEADING.stripTrailing() + space + "\n" + SHORT;

        assertThat(parse(text)).hasItems("9-12 Young people plant trees | Two hundred trees were planted.");
        assertThat(parse(text)).hasRejects("4-5 title-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Newsroom\nNews and press releases\nNews and press releases from the OSCE's global activities.\n",
                "NewsroomNews and press releases\nNews and press releases from the OSCE's global activities.\n",
                "Newsroom News and press releases News and press releases from the OSCE's global activities.\n",
                "NewsroomNews and press releasesNews and press releases from the OSCE's global activities.",
                "News and press releases from the OSCE's global activities.\uFEFF",
                "\uFEFFNewsroom\nNews and press releases\nNews and press releases from the OSCE's global activities. "
            })
    void aHeadingOnTheLinesOfItsNeighboursIsToldApart(String heading) {
        String cut = BARE.stripTrailing();

        NewsroomDocument document = parse(cut + heading + SHORT);
        assertThat(document)
                .hasItems(
                        "1-3 Judges discuss trial monitoring | Judges from four courts discussed how trials are monito",
                        document.items().get(1).sources().get(0).firstLine().orElseThrow() + "-"
                                + document.items()
                                        .get(1)
                                        .sources()
                                        .get(0)
                                        .lastLine()
                                        .orElseThrow()
                                + " Young people plant trees | Two hundred trees were planted.")
                .hasRejects()
                .hasResidue("");
        assertThat(document.problems()).isNotEmpty().allMatch(problem -> problem.code() == ProblemCode.PAGE_JOINED);
    }

    @Test
    void headingsJoinedInARowAreToldApart() {
        String sentence = "News and press releases from the OSCE's global activities.";

        assertThat(parse(BARE.replace("are monito", "end.").stripTrailing()
                        + "Newsroom\nNews and press releasesNews and press releases\n" + sentence + "\n" + SHORT))
                .hasItems(
                        "1-3 Judges discuss trial monitoring | Judges from four courts discussed how trials end.",
                        "6-9 Young people plant trees | Two hundred trees were planted.")
                .hasProblems("3:50 page-joined", "3:50 text-outside-record", "4:24 page-joined");
        assertThat(parse(sentence + sentence + SHORT))
                .hasItems("1-4 Young people plant trees | Two hundred trees were planted.")
                .hasProblems("1:1 page-joined", "1:59 page-joined");
        assertThat(parse(BARE.replace("are monito", "end. Newsroom") + "News and press releases\nSome menu\n" + SHORT))
                .hasItems(
                        "1-3 Judges discuss trial monitoring | Judges from four courts discussed how trials end.",
                        "6-9 Young people plant trees | Two hundred trees were planted.")
                .hasProblems("3:51 page-joined", "3:51 text-outside-record");
    }

    @Test
    void aDateWithinATextIsReported() {
        assertThat(parse("One\nPublishing date: 5 May 2004\nA body. Two Publishing date: 4 May 2004 Another body."))
                .hasProblems("3:13 label-within-line");
        assertThat(parse("One Publishing date: 4 May 2004\nPublishing date: 5 May 2004\nA body."))
                .hasProblems("1:5 label-within-line");
    }

    @Test
    void aWordAtTheEndOfACutTextIsNotAHeading() {
        String second = PAGE.substring("Newsroom\n".length());

        assertThat(parse(BARE.replace("are monito", "are shown in the Newsroom") + second)
                        .items()
                        .get(0))
                .extracting(sourced -> sourced.item().summary())
                .isEqualTo("Judges from four courts discussed how trials are shown in the Newsroom");
        assertThat(parse(BARE.replace("are monito", "are shown in the Newsroom") + second))
                .hasProblems("3:63 page-joined");
        assertThat(parse(BARE.replace("are monito", "are shown. Newsroom") + second)
                        .items()
                        .get(0))
                .extracting(sourced -> sourced.item().summary())
                .isEqualTo("Judges from four courts discussed how trials are shown.");
    }

    @Test
    void blanksThatDoNotBreakAndByteOrderMarksAreLeftOutAtTheEdges() {
        String text = SHORT.replace("What we do: Youth", "What we do:\u00A0Youth,\u00A0Policing\u00A0")
                .replace("planted.", "planted.\u00A0\uFEFF");

        assertThat(parse(text))
                .hasItems("1-4 Young people plant trees | Two hundred trees were planted.")
                .hasNothingWrong();
        assertThat(items(text).get(0).whatWeDo()).containsExactly(FieldOfWork.YOUTH, FieldOfWork.POLICING);
    }

    @Test
    void problemsAndResidueStandInTheOrderOfTheDocument() {
        String text = FULL + "\fA menu\n" + HEADING + "\fA menu\n" + SHORT.replace("Two", "\fTwo")
                + BARE.replace("Judges discuss", "\fJudges discuss")
                        .replace("2003\n", "2003\nReport type: x\nLocation: Georgia\n");

        assertThat(parse(text))
                .hasProblems(
                        "7:1 character-unusual",
                        "7:1 body-several-lines",
                        "11:1 text-outside-record",
                        "15:1 character-unusual",
                        "16:1 character-unusual",
                        "18:1 label-unknown")
                .hasResidue(text, "\fA menu", "Report type: x");
    }

    @Test
    void aTextMayHaveSeveralLines() {
        assertThat(parse(HEADING + FULL.stripTrailing() + "\nA second line.\n\nA third\n" + BARE))
                .hasItems(
                        "4-12 Border police compare notes in Osh | OSH, Kyrgyzstan, 16 November 2023 – Forty officers met."
                                + "/A second line./A third",
                        "13-15 Judges discuss trial monitoring | Judges from four courts discussed how trials are monito")
                .hasProblems("10:1 body-several-lines");
    }

    @Test
    void twoRecordsWithOneTitleAreTwoRecords() {
        assertThat(parse(SHORT + SHORT))
                .hasItems(
                        "1-4 Young people plant trees | Two hundred trees were planted.",
                        "5-8 Young people plant trees | Two hundred trees were planted.")
                .hasNothingWrong();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CORRECTION: Border police compare notes",
                "Where we stand: a look back",
                "“We are here,” say 40 officers",
                "17 May: a day of music",
                "Report type: what it means"
            })
    void aTitleMayLookLikeALabel(String title) {
        String record = SHORT.replace("Young people plant trees", title);

        assertThat(parse(HEADING + FULL + record))
                .hasItems(
                        "4-9 Border police compare notes in Osh | OSH, Kyrgyzstan, 16 November 2023 – Forty officers met.",
                        "10-13 " + title + " | Two hundred trees were planted.")
                .hasNothingWrong();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Where we are: forty years on",
                "What we do: Youth, and why",
                "Content type: unknown",
                "Location: Vienna"
            })
    void aTitleMayEvenBeginWithALabel(String title) {
        String record = SHORT.replace("Young people plant trees", title);

        assertThat(parse(HEADING + FULL + record))
                .hasItems(
                        "4-9 Border police compare notes in Osh | OSH, Kyrgyzstan, 16 November 2023 – Forty officers met.",
                        "10-13 " + title + " | Two hundred trees were planted.")
                .hasProblems("10:1 title-suspicious");
    }

    /** The line above a date is the title, also where the line above that could be a label. */
    @Test
    void aTitleThatBeginsWithALabelIsNoLabelOfTheRecordAbove() {
        String text = """
                One
                Publishing date: 5 May 2004
                Content type: News
                Register now: places are limited
                Where we are: OSCE people tell
                Publishing date: 4 May 2004
                A body.
                """;

        assertThat(parse(text))
                .hasItems("1-4 One | Register now: places are limited", "5-7 Where we are: OSCE people tell | A body.")
                .hasProblems("5:1 title-suspicious");
        assertThat(parse(text.replace("Register now: places are limited\n", "")))
                .hasItems("1-3 One | ", "4-6 Where we are: OSCE people tell | A body.")
                .hasProblems("3:1 body-missing", "4:1 title-suspicious");
        assertThat(parse(text.replace("Where we are: OSCE", "Publishing Date: OSCE")))
                .hasItems(
                        "1-4 One | Register now: places are limited",
                        "5-7 Publishing Date: OSCE people tell | A body.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Where we are: Troika, OSCE Secretariat", "What we do: Youth, ", "Content type: News"})
    void aLabelAboveADateThatSaysWhatLabelsSayIsNoTitle(String label) {
        assertThat(parse("One\nPublishing date: 5 May 2004\nA body.\nTwo\n" + label
                        + "\nPublishing date: 4 May 2004\nA body."))
                .hasItems("1-3 One | A body.")
                .hasRejects("4-5 date-missing", "6-7 title-missing");
        assertThat(parse("One\nPublishing date: 5 May 2004\n" + label + "\nPublishing date: 4 May 2004\nA body."))
                .hasItems("1-3 One | ")
                .hasRejects("4-5 title-missing");
    }

    @Test
    void aLineBelowALabelIsNoLabelOfAnotherRecordThatLostItsDate() {
        assertThat(parse("One\nPublishing date: 5 May 2004\nContent type: News\nCORRECTION: two\nContent type: News\n"
                        + "A body."))
                .hasItems("1-3 One | ")
                .hasRejects("4-6 date-missing");
    }

    @Test
    void linesThatLookLikeLabelsAndReadLikeATextAreNoRunOfUnknownLabels() {
        assertThat(
                        parse(
                                "One\nPublishing date: 5 May 2004\nVienna: here it ends.\nCorrection: two\nContent type: News\nB."))
                .hasItems("1-3 One | Vienna: here it ends.")
                .hasRejects("4-6 date-missing");
    }

    @Test
    void aTextMayEqualItsTitle() {
        assertThat(parse("A day in Osh\nPublishing date: 5 May 2004\nA day in Osh\n"))
                .hasItems("1-3 A day in Osh | A day in Osh")
                .hasNothingWrong();
    }

    @Test
    void blanksAfterTheColonAreFree() {
        NewsItem item = parse("A title\nPublishing date:17 May 2001\nContent type:   News\nA body.")
                .items()
                .get(0)
                .item();

        assertThat(item.publishingDate()).isEqualTo(LocalDate.of(2001, 5, 17));
        assertThat(item.contentType()).contains(ContentType.NEWS);
    }

    @Test
    void linesOtherThanTitlesAndHeadingsAboveTheFirstRecordAreResidue() {
        String text = HEADING + "Some menu\nAnother\n" + SHORT + HEADING + "A third\n" + SHORT;

        assertThat(parse(text))
                .hasItems(
                        "6-9 Young people plant trees | Two hundred trees were planted.",
                        "14-17 Young people plant trees | Two hundred trees were planted.")
                .hasProblems("4:1 text-outside-record", "13:1 text-outside-record")
                .hasResidue(text, "Some menu\nAnother", "A third");
    }

    @Test
    void aListingMayHoldNoRecord() {
        NewsroomDocument document = parse(HEADING);

        assertThat(document).hasItems().hasNothingWrong();
        assertThat(document.isNewsroomPage()).isTrue();
    }

    private static List<NewsItem> items(String text) {
        return assertThat(parse(text)).newsItems();
    }
}
