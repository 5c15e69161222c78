package io.github.oscenews.parser;

import static io.github.oscenews.parser.NewsroomDocumentAssert.assertThat;
import static io.github.oscenews.parser.Pages.BARE;
import static io.github.oscenews.parser.Pages.FULL;
import static io.github.oscenews.parser.Pages.HEADING;
import static io.github.oscenews.parser.Pages.PAGE;
import static io.github.oscenews.parser.Pages.SHORT;
import static io.github.oscenews.parser.Pages.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records that lost a line: what is left of them never becomes somebody else's text unnoticed. */
class DamageTest {

    private static final String FULL_ITEM =
            "4-9 Border police compare notes in Osh | OSH, Kyrgyzstan, 16 November 2023 – Forty officers met.";

    private static String without(String text, String line) {
        assertThat(text).contains(line + "\n");
        return text.replace(line + "\n", "");
    }

    @Test
    void aRecordThatLostItsDateIsAReject() {
        String text = without(PAGE + FULL + BARE, "Publishing date: 8 May 2003");

        assertThat(parse(text))
                .hasItems(
                        FULL_ITEM,
                        "10-12 Judges discuss trial monitoring | Judges from four courts discussed how trials are monito",
                        "16-21 Border police compare notes in Osh | OSH, Kyrgyzstan, 16 November 2023 – Forty officers met.",
                        "22-24 Judges discuss trial monitoring | Judges from four courts discussed how trials are monito")
                .hasRejects("13-15 date-missing")
                .hasProblems("14:1 date-missing")
                .hasResidue(text, "Young people plant trees\nWhat we do: Youth\nTwo hundred trees were planted.");
    }

    @Test
    void theTextOfARejectIsWhatStandsInTheDocument() {
        String block = "A\uFEFF \t\r\n\r\n \n\uFEFFPublishing date: soon \r\n\n\f\nOne.\u00A0\nTwo.";

        for (String text :
                new String[] {block, "\uFEFF\n" + block + " \n\n" + SHORT, HEADING + " \r\n" + block + "\n" + HEADING
                }) {
            NewsroomDocument document = parse(text);
            assertThat(document.rejects()).singleElement().satisfies(reject -> {
                assertThat(reject.problem().code()).isEqualTo(ProblemCode.DATE_UNREADABLE);
                assertThat(block).startsWith(reject.text());
                assertThat(reject.text()).isEqualTo(document.text(reject.span()));
                assertThat(reject.isCut()).isFalse();
            });
        }
    }

    @Test
    void aPageMayBeginWithARecordThatLostItsDate() {
        assertThat(parse("A title\nContent type: News\nA body.")).hasRejects("1-3 date-missing");
        assertThat(parse("A title\nContent type: News\n" + "Note: x\n".repeat(5) + "Report type: y\nA body."))
                .hasProblems("1:1 document-reports");
        assertThat(parse("A title\nContent type: News\n" + "Note: x\n".repeat(6) + "Report type: y\nA body."))
                .hasRejects("1-10 date-missing");
    }

    @Test
    void theFirstRecordMayLoseItsDateToo() {
        assertThat(parse(without(PAGE, "Publishing date: 17 November 2023")))
                .hasItems(
                        "9-11 Judges discuss trial monitoring | Judges from four courts discussed how trials are monito",
                        "12-15 Young people plant trees | Two hundred trees were planted.")
                .hasRejects("4-8 date-missing");
    }

    @Test
    void aRecordWithoutLabelsThatLostItsDateShowsAsSeveralLinesOfTextAbove() {
        assertThat(parse(without(PAGE, "Publishing date: 9 May 2003")))
                .hasItems(
                        "4-11 Border police compare notes in Osh | OSH, Kyrgyzstan, 16 November 2023 – Forty officers met."
                                + "/Judges discuss trial monitoring/Judges from four courts discussed how trials are monito",
                        "12-15 Young people plant trees | Two hundred trees were planted.")
                .hasProblems("10:1 body-several-lines");
    }

    @Test
    void aRecordThatLostItsTitleBelowASentenceIsAReject() {
        assertThat(parse(without(PAGE, "Judges discuss trial monitoring")))
                .hasItems(FULL_ITEM, "12-15 Young people plant trees | Two hundred trees were planted.")
                .hasRejects("10-11 title-missing")
                .hasProblems("10:1 title-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A text that ends.", "A text that goes on...", "A text that goes on…", "LONG"})
    void theOnlyLineBelowTheLabelsIsTheirBodyWhenItReadsLikeOne(String line) {
        String body = line.equals("LONG") ? "x".repeat(221) : line;

        assertThat(parse("One\nPublishing date: 5 May 2004\n" + body + "\nPublishing date: 4 May 2004\nA body."))
                .hasItems("1-3 One | " + body)
                .hasRejects("4-5 title-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A text that stops", "A question?", "LONG"})
    void elseItIsTheNextTitleAndTheMissingBodyIsReported(String line) {
        String title = line.equals("LONG") ? "é".repeat(220) : line;

        assertThat(parse("One\nPublishing date: 5 May 2004\n" + title + "\nPublishing date: 4 May 2004\nA body."))
                .hasItems("1-2 One | ", "3-5 " + title + " | A body.")
                .hasRejects()
                .hasProblems("2:1 body-missing");
    }

    @Test
    void theFirstTitleLostLeavesTheHeadingAboveTheDate() {
        assertThat(parse(without(PAGE, "Border police compare notes in Osh")))
                .hasItems(
                        "9-11 Judges discuss trial monitoring | Judges from four courts discussed how trials are monito",
                        "12-15 Young people plant trees | Two hundred trees were planted.")
                .hasRejects("4-8 title-missing");
    }

    @Test
    void aLostBodyIsReported() {
        assertThat(parse(without(PAGE, "OSH, Kyrgyzstan, 16 November 2023 – Forty officers met.")))
                .hasItems(
                        "4-8 Border police compare notes in Osh | ",
                        "9-11 Judges discuss trial monitoring | Judges from four courts discussed how trials are monito",
                        "12-15 Young people plant trees | Two hundred trees were planted.")
                .hasProblems("8:1 body-missing");
        assertThat(parse(without(PAGE, "Two hundred trees were planted."))).hasProblems("15:1 body-missing");
        assertThat(parse(without(PAGE, "Two hundred trees were planted.") + PAGE))
                .hasProblems("15:1 body-missing");
    }

    @Test
    void aLostLineOfTheHeadingCostsNothing() {
        for (String line : HEADING.lines().toList()) {
            assertThat(parse(without(PAGE, line)).items()).hasSize(3);
            assertThat(parse(without(PAGE, line))).hasNothingWrong();
        }
    }

    @Test
    void titleAndDateLostTogetherLeaveARejectWithoutTitle() {
        String text = without(without(PAGE, "Young people plant trees"), "Publishing date: 8 May 2003");

        assertThat(parse(text.replace("are monito", "are monitored.")))
                .hasItems(
                        FULL_ITEM,
                        "10-12 Judges discuss trial monitoring | Judges from four courts discussed how trials are monitored.")
                .hasRejects("13-14 title-missing")
                .hasProblems("13:1 title-missing", "13:1 date-missing");
    }

    @Test
    void bodyAndNextTitleLostTogetherNeverGiveTheNextBody() {
        String text = without(
                without(PAGE, "OSH, Kyrgyzstan, 16 November 2023 – Forty officers met."),
                "Judges discuss trial monitoring");

        assertThat(parse(text))
                .hasItems(
                        "4-8 Border police compare notes in Osh | ",
                        "11-14 Young people plant trees | Two hundred trees were planted.")
                .hasRejects("9-10 title-missing");
    }

    @Test
    void suspiciousTitlesAreKeptAndReported() {
        String ends = SHORT.replace("plant trees", "plant trees.");
        String endless =
                SHORT.replace("Young people", "Young people ".repeat(20).strip());

        assertThat(parse(FULL + ends)).hasProblems("7:1 title-suspicious").hasRejects();
        assertThat(parse(FULL + endless)).hasProblems("7:1 title-suspicious").hasRejects();
        assertThat(parse(FULL + SHORT.replace("Young", "VIENNA, 5 May 2003 – Young")))
                .hasProblems("7:1 title-suspicious")
                .hasRejects();
    }

    @Test
    void inAPageCutAnywhereWholeRecordsStayWholeAndForeignTextIsReported() {
        List<String> records = List.of(FULL, BARE, SHORT);
        for (int cut = 0; cut <= PAGE.length(); cut++) {
            for (String part : List.of(PAGE.substring(0, cut), PAGE.substring(cut))) {
                NewsroomDocument document = parse(part);
                // The text of the record above a cut may have got a title for another line, which is reported.
                long whole = records.stream().filter(part::contains).count();
                assertThat(document.items()).as(part).hasSizeGreaterThanOrEqualTo((int) whole);
                for (SourcedItem sourced : document.items()) {
                    boolean original = records.stream()
                            .anyMatch(record -> record.contains(sourced.item().title())
                                    && record.contains(sourced.item().summary()));
                    assertThat(original || isReported(document, sourced))
                            .as("%s in %s", sourced, part)
                            .isTrue();
                }
            }
        }
    }

    private static boolean isReported(NewsroomDocument document, SourcedItem sourced) {
        Source source = sourced.sources().get(0);
        return document.problems().stream()
                .anyMatch(problem -> problem.lineNumber() >= source.firstLine().orElseThrow()
                        && problem.lineNumber() <= source.lastLine().orElseThrow());
    }
}
