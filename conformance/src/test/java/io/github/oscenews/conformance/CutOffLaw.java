package io.github.oscenews.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.model.ItemField;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.DocumentTotals;
import io.github.oscenews.parser.NewsroomDocument;
import io.github.oscenews.parser.NewsroomParser;
import io.github.oscenews.parser.Problem;
import io.github.oscenews.parser.ProblemCode;
import io.github.oscenews.parser.Reject;
import io.github.oscenews.parser.SourceSpan;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** What holds for every listing text that is cut off: it gives the items above the record at the cut, and no other one. */
final class CutOffLaw {

    private final NewsroomParser parser;
    private final String text;
    private final byte[] bytes;
    private final NewsroomDocument whole;
    private final boolean isEncodable;

    CutOffLaw(NewsroomParser parser, String text) {
        this.parser = parser;
        this.text = text;
        this.bytes = text.getBytes(UTF_8);
        this.whole = parser.parse(text, Laws.DOCUMENT);
        this.isEncodable = UTF_8.newEncoder().canEncode(text);
    }

    /** Checks the law wherever the text is cut, from its end a number of characters and of bytes further up each time. */
    static void holdWherever(NewsroomParser parser, String text, int step) {
        CutOffLaw law = new CutOffLaw(parser, text);
        for (int cut = text.length(); cut >= 0; cut -= step) {
            law.holdForCharacters(cut);
        }
        for (int cut = law.bytes.length; cut >= 0 && law.isEncodable; cut -= step) {
            law.holdForBytes(cut);
        }
    }

    private void holdForCharacters(int cut) {
        String left = text.substring(0, cut);
        try {
            Found atOnce = new Found();
            DocumentTotals totals = parser.stream(characters(left, 1 << 20), Laws.DOCUMENT, atOnce);
            holdFor(atOnce, cut);
            Recording lines = new Recording();
            assertThat(parser.stream(characters(left, 1 + cut % 64), Laws.DOCUMENT, lines))
                    .isEqualTo(totals);
            assertSame(lines, atOnce);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader characters(String left, int most) {
        return new SlowReader(CutOff.characters(left), most);
    }

    private void holdForBytes(int cut) {
        byte[] left = Arrays.copyOf(bytes, cut);
        try {
            NewsroomDocument document = parser.parse(CutOff.bytes(left), Laws.DOCUMENT);
            Laws.holdFor(document);
            Laws.streamFindsTheSame(parser, CutOff.bytes(left), document);
            Found atOnce = new Found();
            InputStream slow = new SlowStream(CutOff.bytes(left), 1 + cut % 64);
            assertThat(parser.stream(slow, Laws.DOCUMENT, atOnce)).isEqualTo(document.totals());
            assertThat(atOnce.items).isEqualTo(document.items());
            assertThat(atOnce.rejects).isEqualTo(document.rejects());
            assertThat(atOnce.problems).isEqualTo(document.problems());
            holdFor(atOnce, document.text().length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertSame(Found found, Found expected) {
        assertThat(found.items).isEqualTo(expected.items);
        assertThat(found.rejects).isEqualTo(expected.rejects);
        assertThat(found.problems).isEqualTo(expected.problems);
    }

    private void holdFor(Found found, int cut) {
        List<Problem> said = found.problems.stream()
                .filter(problem -> problem.code() == ProblemCode.DOCUMENT_CUT_OFF)
                .toList();
        assertThat(said).as("problems of the cut at %d", cut).hasSize(1);
        long place = said.get(0).span().start();
        long end = found.rejects.stream()
                .map(Reject::span)
                .filter(span -> span.start() <= place && place < span.end())
                .mapToLong(SourceSpan::start)
                .findFirst()
                .orElse(cut);
        assertThat(found.items).as("items of the cut at %d", cut).isEqualTo(itemsAbove(end));
    }

    private List<SourcedItem> itemsAbove(long end) {
        int count = 0;
        while (count < whole.items().size() && endOf(count) < end) {
            count++;
        }
        return whole.items().subList(0, count);
    }

    private long endOf(int item) {
        return Arrays.stream(ItemField.values())
                .flatMap(field -> whole.ledger().spans(item, field).stream())
                .mapToLong(SourceSpan::end)
                .max()
                .orElseThrow();
    }
}
