package io.github.oscenews.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.oscenews.json.JsonProblem;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.ItemField;
import io.github.oscenews.model.MergeProblem;
import io.github.oscenews.model.MergeProblemCode;
import io.github.oscenews.model.Merged;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SummaryExtent;
import io.github.oscenews.parser.Furniture;
import io.github.oscenews.parser.Ledger;
import io.github.oscenews.parser.ListingTextWriter;
import io.github.oscenews.parser.NewsroomParser;
import io.github.oscenews.parser.SourceSpan;
import io.github.oscenews.parser.Tile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no value is refused where it is given, and not met later on. */
class RefusalTest {

    private static final SourceSpan SPAN = new SourceSpan(0, 1);
    private static final Source PAGE = Source.of("page.txt");
    private static final List<Source> TWO = List.of(PAGE, PAGE);
    private static final Ledger LEDGER = NewsroomParser.standard()
            .parse("Statement on the new bridge\nPublishing date: 11 April 2012\nIt is open.\n", PAGE)
            .ledger();

    /** The compiler would refuse these calls, which not every caller's does. */
    @SuppressWarnings("NullAway")
    static List<ThrowingCallable> nulls() {
        MergeProblemCode code = MergeProblemCode.SIGHTING_AMBIGUOUS;
        return List.of(
                () -> SummaryExtent.of(null, ""),
                () -> SummaryExtent.of("A title", null),
                () -> new MergeProblem(null, PAGE, "A title", TWO),
                () -> new MergeProblem(code, null, "A title", TWO),
                () -> new MergeProblem(code, PAGE, null, TWO),
                () -> new MergeProblem(code, PAGE, "A title", null),
                () -> new Tile.FieldTile(null, 0, ItemField.TITLE),
                () -> new Tile.FieldTile(SPAN, 0, null),
                () -> new Tile.FurnitureTile(null, Furniture.PREAMBLE),
                () -> new Tile.FurnitureTile(SPAN, null),
                () -> new Tile.ResidueTile(null),
                () -> LEDGER.spans(0, null));
    }

    @ParameterizedTest
    @MethodSource("nulls")
    void nullIsRefused(ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call);
    }

    @Test
    void noItemIsBeforeTheFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tile.FieldTile(SPAN, -1, ItemField.TITLE))
                .withMessage("expected an item from 0 on, but it is -1");
    }

    @Test
    void thereIsNoNegativeNumberOfSightings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Merged(List.of(), List.of(), -1, 0))
                .withMessage("expected numbers from 0 on, but sightings is -1 and repeated is 0");
        assertThatIllegalArgumentException().isThrownBy(() -> new Merged(List.of(), List.of(), 0, -1));
    }

    @Test
    void aWriterIsClosedOnceAndThenRefuses() throws IOException {
        List<String> calls = new ArrayList<>();
        ListingTextWriter writer = ListingTextWriter.to(new ByteArrayOutputStream() {
            @Override
            public void flush() {
                calls.add("flush");
            }

            @Override
            public void close() {
                calls.add("close");
            }
        });
        writer.flush();
        writer.close();
        writer.close();

        assertThat(calls).containsExactly("flush", "close");
        assertThatIllegalStateException().isThrownBy(writer::flush).withMessage("the writer is closed");
    }

    @Test
    void problemsOfOnePlaceThatSayTheSameAreEqual() {
        List<JsonProblem> once = problems("{}\n{\"title\":1}\n");
        List<JsonProblem> again = problems("{}\n{\"title\":1}\n");

        assertThat(once).isEqualTo(again).hasSameHashCodeAs(again).doesNotHaveDuplicates();
        assertThat(once).isNotEqualTo(problems("\n{}\n{\"title\":1}\n"));
    }

    private static List<JsonProblem> problems(String json) {
        List<JsonProblem> problems = new ArrayList<>();
        InputStream in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        assertThat(NewsroomJson.standard().read(in, problems::add)).isEmpty();
        return problems;
    }
}
