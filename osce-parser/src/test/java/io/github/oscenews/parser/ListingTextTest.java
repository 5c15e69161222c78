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
                .hasProblems("4:1 text-outside-record", "5:1 text-outside-record", "13:1 text-outside-record")
                .hasResidue(text, "Some menu", "Another", "A third");
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
