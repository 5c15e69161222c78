package io.github.oscenews.parser;

import static io.github.oscenews.parser.NewsroomDocumentAssert.assertThat;
import static io.github.oscenews.parser.Pages.BARE;
import static io.github.oscenews.parser.Pages.FULL;
import static io.github.oscenews.parser.Pages.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.FieldOfWork;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Structure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What labels mean, and what becomes of those that are not as they should be. */
class LabelsTest {

    private static NewsItem only(NewsroomDocument document) {
        assertThat(document.items()).hasSize(1);
        return document.items().get(0).item();
    }

    @Test
    void ofALabelThatStandsTwiceTheFirstCounts() {
        String text = "A title\nPublishing date: 5 May 2004\nContent type: News\nContent type: Press release\nA body.";
        NewsroomDocument document = parse(text);

        assertThat(only(document).contentType()).contains(ContentType.NEWS);
        assertThat(document).hasProblems("4:1 label-repeated").hasResidue(text, "Content type: Press release");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 May 2004", "6 May 2004", "nonsense"})
    void ofTwoDatesOneBelowTheOtherTheFirstCounts(String second) {
        String text = "A title\nPublishing date: 5 May 2004\nPublishing date: " + second + "\nA body.";

        assertThat(parse(text))
                .hasItems("1-4 A title | A body.")
                .hasProblems("3:1 label-repeated")
                .hasResidue(text, "Publishing date: " + second);
    }

    @Test
    void aDateBelowOtherLabelsBeginsARecordThatLostItsTitle() {
        String text =
                "One\nPublishing date: 5 May 2004\nContent type: News\nPublishing date: 4 May 2004\nThe text of another.";

        assertThat(parse(text))
                .hasItems("1-3 One | ")
                .hasRejects("4-5 title-missing")
                .hasProblems("3:1 body-missing", "4:1 title-missing");
    }

    @Test
    void aLabelBelowOneThatItStandsAboveIsResidue() {
        String text = "A title\nPublishing date: 5 May 2004\nWhat we do: Youth\nContent type: News\nA body.";
        NewsroomDocument document = parse(text);

        assertThat(only(document).contentType()).isEmpty();
        assertThat(only(document).whatWeDo()).containsExactly(FieldOfWork.YOUTH);
        assertThat(document).hasProblems("4:1 label-out-of-order").hasResidue(text, "Content type: News");
    }

    @Test
    void anUnknownLabelBetweenKnownOnesIsResidue() {
        String text =
                "A title\nPublishing date: 5 May 2004\nReport type: Daily\nWhere we are: Troika\nReport type: x\nA body.";
        NewsroomDocument document = parse(text);

        assertThat(only(document).whereWeAre()).containsExactly(Structure.TROIKA);
        assertThat(document)
                .hasItems("1-6 A title | Report type: x/A body.")
                .hasProblems("3:1 label-unknown", "6:1 body-several-lines")
                .hasResidue(text, "Report type: Daily");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Report-type: x", "Type/kind: x", "Editor's note: x", "Editor’s note: x", "One two three four: x"
            })
    void anUnknownLabelIsUpToFourWords(String label) {
        String text = "A title\nPublishing date: 5 May 2004\n" + label + "\nWhere we are: Troika\nA body.";

        assertThat(parse(text)).hasProblems("3:1 label-unknown").hasResidue(text, label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Report_type: x", "Report.type: x", ": x", "Report : x", "Report"})
    void otherPunctuationIsNotThatOfALabel(String line) {
        assertThat(parse("A title\nPublishing date: 5 May 2004\n" + line + "\nWhere we are: Troika\nA body."))
                .hasRejects("3-5 date-missing");
    }

    @Test
    void severalUnknownLabelsMayStandBetweenKnownOnes() {
        String text =
                "A title\nPublishing date: 5 May 2004\nReport type: Daily\nReport number: 4\nWhere we are: Troika\nA body.";

        assertThat(parse(text))
                .hasItems("1-6 A title | A body.")
                .hasProblems("3:1 label-unknown", "4:1 label-unknown")
                .hasResidue(text, "Report type: Daily", "Report number: 4");
        assertThat(parse(text.replace("Report number: 4", "Note: x\n".repeat(8))))
                .hasRejects("11-14 date-missing");
    }

    @Test
    void twoLabelsOnOneLineAreReported() {
        NewsroomDocument document =
                parse("A title\nPublishing date: 5 May 2004\nContent type: News What we do: Youth\nA body.");

        assertThat(only(document).contentType()).contains(ContentType.of("News What we do: Youth"));
        assertThat(document).hasProblems("3:20 label-within-line").hasResidue("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One two three four five: six",
                "report type: Daily",
                "Type 2: Daily",
                "Report type - Daily",
                "A word that runs on and on and on until it is a sentence: yes"
            })
    void whatDoesNotLookLikeALabelIsTextEvenBetweenLabels(String line) {
        assertThat(parse("A title\nPublishing date: 5 May 2004\n" + line + "\nWhere we are: Troika\nA body."))
                .hasItems("1-2 A title | ")
                .hasRejects("3-5 date-missing");
    }

    @Test
    void anEmptyLabelHasNoValue() {
        NewsroomDocument document =
                parse("A title\nPublishing date: 5 May 2004\nContent type:\nWhere we are: \u00A0\nA body.");

        assertThat(only(document).contentType()).isEmpty();
        assertThat(only(document).whereWeAre()).isEmpty();
        assertThat(document).hasProblems("3:1 label-empty", "4:1 label-empty").hasResidue("");
    }

    @Test
    void emptyEntriesOfAListAreDropped() {
        NewsroomDocument document =
                parse("A title\nPublishing date: 5 May 2004\nWhat we do: , Youth, , Policing, \nA body.");

        assertThat(only(document).whatWeDo()).containsExactly(FieldOfWork.YOUTH, FieldOfWork.POLICING);
        assertThat(document.problems().get(0).message())
                .isEqualTo("found 3 empty entries in a list, expected a term between commas: "
                        + "\"What we do: >><<, Youth, , Policing,\"");
        assertThat(parse("A title\nPublishing date: 5 May 2004\nWhat we do: Youth,\nA body.")
                        .problems()
                        .get(0)
                        .message())
                .startsWith("found an empty entry in a list, expected");
        assertThat(document).hasProblems("3:13 term-empty").hasResidue("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "publishing date: 5 May 2004",
                "Publishing Date : 5 May 2004",
                " Publishing date: 5 May 2004",
                "PUBLISHING DATE: 5 May 2004",
                "Publishing\u00A0date: 5 May 2004",
                "**Publishing date**: 5 May 2004"
            })
    void anotherSpellingOfTheDateLabelMakesAReject(String line) {
        String broken = "Broken\n" + line + "\nWhat we do: Youth\nA broken text.\n";

        assertThat(parse(FULL + broken + BARE))
                .hasItems(
                        "1-6 Border police compare notes in Osh | OSH, Kyrgyzstan, 16 November 2023 – Forty officers met.",
                        "11-13 Judges discuss trial monitoring | Judges from four courts discussed how trials are monito")
                .hasRejects("7-10 label-misspelled")
                .hasResidue(FULL + broken + BARE, broken.stripTrailing());
    }

    @Test
    void anotherSpellingOfAnyLabelInABlockMakesAReject() {
        assertThat(parse("A title\nPublishing date: 5 May 2004\nWhat We Do: Youth\nA body.\n" + BARE))
                .hasItems(
                        "5-7 Judges discuss trial monitoring | Judges from four courts discussed how trials are monito")
                .hasRejects("1-4 label-misspelled")
                .hasProblems("3:1 label-misspelled");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "publishing-date: 5 May 2004",
                "publishing_date: 5 May 2004",
                "\"publishingDate\": \"5 May 2004\"",
                "publishingDate: 5 May 2004",
                "Publishing dates: 5 May 2004",
                "On publishing date: 5 May 2004",
                "Publishing date of this: 5 May 2004"
            })
    void aKeyOfAnotherFormatIsNoLabel(String line) {
        assertThat(parse("title: x\n" + line + "\n").isNewsroomPage()).isFalse();
    }

    @Test
    void anotherSpellingOutsideABlockIsText() {
        assertThat(parse("A title\nPublishing date: 5 May 2004\nA body.\nWhat We Do: a look back\n" + BARE))
                .hasItems(
                        "1-4 A title | A body./What We Do: a look back",
                        "5-7 Judges discuss trial monitoring | Judges from four courts discussed how trials are monito");
    }

    @Test
    void aMessageSaysWhatWasFoundAndWhatWasExpected() {
        NewsroomDocument document = parse("A title\nPublishing date: 31 February 2024\nA body.");

        assertThat(document).hasRejects("1-3 date-nonexistent").hasProblems("2:18 date-nonexistent");
        assertThat(document.problems().get(0).message())
                .isEqualTo("found a day that the calendar does not have, expected one that exists: "
                        + "\"Publishing date: >>31 February 2024<<\"");
        assertThat(document.rejects().get(0).text()).isEqualTo("A title\nPublishing date: 31 February 2024\nA body.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Friday, 5 May 2004", "5 May", "yesterday", "2004-05-05", "5\u00A0May 2004"})
    void aDateThatCannotBeReadMakesAReject(String date) {
        assertThat(parse("A title\nPublishing date: " + date + "\nA body.\n" + BARE))
                .hasItems(
                        "4-6 Judges discuss trial monitoring | Judges from four courts discussed how trials are monito")
                .hasRejects("1-3 date-unreadable");
    }

    @Test
    void aDatelineOnADayThatDoesNotExistIsAWarning() {
        NewsroomDocument document = parse("A title\nPublishing date: 5 May 2004\nVIENNA, 31 April 2004 – A body.");

        assertThat(document).hasItems("1-3 A title | VIENNA, 31 April 2004 – A body.");
        assertThat(document).hasProblems("3:1 dateline-date-nonexistent");
        assertThat(only(document).dateline())
                .hasValueSatisfying(d -> assertThat(d.date()).isEmpty());
    }
}
