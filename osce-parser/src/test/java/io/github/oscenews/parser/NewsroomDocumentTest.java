package io.github.oscenews.parser;

import static io.github.oscenews.parser.Pages.BARE;
import static io.github.oscenews.parser.Pages.FULL;
import static io.github.oscenews.parser.Pages.HEADING;
import static io.github.oscenews.parser.Pages.PAGE;
import static io.github.oscenews.parser.Pages.SHORT;
import static io.github.oscenews.parser.Pages.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.oscenews.model.ItemField;
import io.github.oscenews.parser.Tile.FieldTile;
import io.github.oscenews.parser.Tile.FurnitureTile;
import io.github.oscenews.parser.Tile.ResidueTile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a document tells beside its items: its account, its places, its totals. */
class NewsroomDocumentTest {

    @Test
    void eachValueSaysWhereItStood() {
        NewsroomDocument document = parse(PAGE);

        assertThat(document.ledger().spans(0, ItemField.WHAT_WE_DO).stream().map(document::text))
                .containsExactly("Border management", "Policing");
        assertThat(document.ledger().spans(1, ItemField.PUBLISHING_DATE).stream()
                        .map(document::text))
                .containsExactly("9 May 2003");
        assertThat(document.ledger().spans(1, ItemField.WHAT_WE_DO)).isEmpty();
        for (int item : new int[] {-1, 3}) {
            assertThatThrownBy(() -> document.ledger().spans(item, ItemField.TITLE))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessage("expected an item from 0 to 2, but it is " + item);
        }
    }

    @Test
    void theLedgerIsTheSameOnEveryCall() {
        NewsroomDocument document = parse(PAGE);

        assertThat(document.ledger()).isSameAs(document.ledger());
        assertThat(document.ledger())
                .isEqualTo(parse(PAGE).ledger())
                .hasSameHashCodeAs(parse(PAGE).ledger())
                .isNotEqualTo(parse(SHORT).ledger())
                .hasToString(document.ledger().tiles().toString());
    }

    @Test
    void theLedgerTilesTheText() {
        NewsroomDocument document =
                parse("A menu\nA\nPublishing date: 5 May 2004\nNote: x\nWhat we do: Youth, \n\nIt ends. ");

        assertThat(document.ledger().tiles())
                .containsExactly(
                        new ResidueTile(new SourceSpan(0, 6)),
                        new FurnitureTile(new SourceSpan(6, 7), Furniture.WHITE_SPACE),
                        new FieldTile(new SourceSpan(7, 8), 0, ItemField.TITLE),
                        new FurnitureTile(new SourceSpan(8, 9), Furniture.WHITE_SPACE),
                        new FurnitureTile(new SourceSpan(9, 26), Furniture.LABEL),
                        new FieldTile(new SourceSpan(26, 36), 0, ItemField.PUBLISHING_DATE),
                        new FurnitureTile(new SourceSpan(36, 37), Furniture.WHITE_SPACE),
                        new ResidueTile(new SourceSpan(37, 44)),
                        new FurnitureTile(new SourceSpan(44, 45), Furniture.WHITE_SPACE),
                        new FurnitureTile(new SourceSpan(45, 57), Furniture.LABEL),
                        new FieldTile(new SourceSpan(57, 62), 0, ItemField.WHAT_WE_DO),
                        new FurnitureTile(new SourceSpan(62, 63), Furniture.SEPARATOR),
                        new FurnitureTile(new SourceSpan(63, 66), Furniture.WHITE_SPACE),
                        new FieldTile(new SourceSpan(66, 74), 0, ItemField.SUMMARY),
                        new FurnitureTile(new SourceSpan(74, 75), Furniture.WHITE_SPACE));
        assertThat(document.ledger().residue()).containsExactly(new SourceSpan(0, 6), new SourceSpan(37, 44));
    }

    @Test
    void totalsAreCounted() {
        NewsroomDocument document = parse(PAGE + "Two\nPublishing date: soon\nIt ends.");
        DocumentTotals totals = document.totals();

        assertThat(totals.isNewsroomPage()).isTrue();
        assertThat(totals.items()).isEqualTo(3);
        assertThat(totals.rejects()).isEqualTo(1);
        assertThat(totals.characters()).isEqualTo(document.text().length());
        assertThat(totals.residue()).isEqualTo("Two\nPublishing date: soon\nIt ends.".length());
        assertThat(totals.fields() + totals.furniture() + totals.residue()).isEqualTo(totals.characters());
        assertThat(totals.problems()).isEqualTo(Map.of(ProblemCode.DATE_UNREADABLE, 1L));
        assertThat(totals)
                .isEqualTo(parse(document.text()).totals())
                .hasSameHashCodeAs(parse(document.text()).totals())
                .isNotEqualTo(parse(PAGE).totals())
                .hasToString("format=LISTING_TEXT characters=" + totals.characters() + " fields=" + totals.fields()
                        + " furniture=" + totals.furniture()
                        + " residue=34 items=3 rejects=1 problems={DATE_UNREADABLE=1}");
    }

    @Test
    void totalsThatDifferInOneCountDiffer() {
        List<DocumentTotals> different = List.of(
                parse("").totals(),
                parse("x").totals(),
                parse(HEADING).totals(),
                parse(SHORT).totals(),
                parse(SHORT.replace("Youth", "Yout,")).totals(),
                parse(SHORT.replace("Youth", "Youth ")).totals(),
                parse(SHORT.replace("Youth", "You,")).totals());

        assertThat(different).doesNotHaveDuplicates();
    }

    @Test
    void linesAndColumnsAreCountedFromOne() {
        NewsroomDocument document = parse(FULL + "\r\n" + BARE);
        String text = document.text();

        assertThat(document.lineNumber(0)).isEqualTo(1);
        assertThat(document.columnNumber(0)).isEqualTo(1);
        int feed = text.indexOf('\n');
        assertThat(document.lineNumber(feed)).isEqualTo(1);
        assertThat(document.columnNumber(feed)).isEqualTo(feed + 1L);
        assertThat(document.lineNumber(feed + 1L)).isEqualTo(2);
        assertThat(document.columnNumber(feed + 1L)).isEqualTo(1);
        assertThat(document.columnNumber(feed + 5L)).isEqualTo(5);
        assertThat(document.lineNumber(text.length())).isEqualTo(11);
        assertThat(document.columnNumber(text.length())).isEqualTo(1);
        for (long offset : new long[] {-1, text.length() + 1L}) {
            assertThatThrownBy(() -> document.lineNumber(offset))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessage("expected an offset from 0 to " + text.length() + ", but it is " + offset);
            assertThatThrownBy(() -> document.columnNumber(offset)).isInstanceOf(IndexOutOfBoundsException.class);
        }
        for (long end : new long[] {text.length() + 1L, 1L << 40}) {
            assertThatThrownBy(() -> document.text(new SourceSpan(0, end)))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessageStartingWith("expected a range within " + text.length() + " characters");
        }
        assertThat(document.text(new SourceSpan(0, text.length()))).isEqualTo(text);
    }

    @Test
    void rejectsAndProblemsAreEqualWhenTheySayTheSame() {
        String text = "Two\nPublishing date: soon\nIt ends.\n" + SHORT;
        Reject reject = parse(text).rejects().get(0);
        Problem problem = parse(text).problems().get(0);

        assertThat(reject)
                .isEqualTo(parse(text).rejects().get(0))
                .hasSameHashCodeAs(parse(text).rejects().get(0))
                .isNotEqualTo(parse("\n" + text).rejects().get(0))
                .isNotEqualTo(parse(text.replace("ends", "goes")).rejects().get(0))
                .isNotEqualTo(parse(text.replace("soon", "late")).rejects().get(0))
                .hasToString("page.txt:" + problem);
        assertThat(reject.isCut()).isFalse();
        assertThat(problem)
                .isEqualTo(parse(text).problems().get(0))
                .hasSameHashCodeAs(parse(text).problems().get(0))
                .isNotEqualTo(parse("\n" + text).problems().get(0))
                .isNotEqualTo(parse(text.replace("soon", "late")).problems().get(0))
                .hasToString("2:18: date-unreadable: found no date, expected a date such as 17 November 2023: "
                        + "\"Publishing date: >>soon<<\"");
        assertThat(problem.span()).isEqualTo(new SourceSpan(21, 25));
        assertThat(problem.span().length()).isEqualTo(4);
    }
}
