package io.github.oscenews.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.DocumentTotals;
import io.github.oscenews.parser.NewsroomHandler;
import io.github.oscenews.parser.NewsroomParser;
import io.github.oscenews.parser.Problem;
import io.github.oscenews.parser.ProblemCode;
import io.github.oscenews.parser.Reject;
import io.github.oscenews.parser.Tile;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Streams of any length: these tests run in less memory than their input would take. */
@Tag("exhaustive")
class StreamTest {

    private static final NewsroomParser PARSER = NewsroomParser.standard();

    private static final String RECORD = "A day in Osh\nPublishing date: 5 May 2004\nIt was a day.\n";

    private static final int MANY = 200_000_000;

    /** A text, then another one over and over, then a third. */
    private static final class Endless extends Reader {

        private final String first;
        private final String again;
        private final String last;
        private final long length;
        private long at;

        Endless(String first, String again, String last, long atLeast) {
            this.first = first;
            this.again = again;
            this.last = last;
            this.length = first.length() + (atLeast / again.length() + 1) * again.length() + last.length();
        }

        @Override
        public int read(char[] chars, int from, int count) {
            int read = (int) Math.min(count, length - at);
            for (int i = 0; i < read; i++, at++) {
                chars[from + i] = at < first.length()
                        ? first.charAt((int) at)
                        : at >= length - last.length()
                                ? last.charAt((int) (at - length + last.length()))
                                : again.charAt((int) ((at - first.length()) % again.length()));
            }
            return read == 0 ? -1 : read;
        }

        @Override
        public void close() {}
    }

    private static DocumentTotals stream(Endless in, List<Reject> rejects) throws IOException {
        Recording found = new Recording() {
            @Override
            public void tile(Tile tile) {}

            @Override
            public void item(SourcedItem item) {}

            @Override
            public void problem(Problem problem) {}
        };
        DocumentTotals totals = PARSER.stream(in, Laws.DOCUMENT, found);
        rejects.addAll(found.rejects);
        assertThat(totals.characters()).isEqualTo(in.length);
        assertThat(totals.fields() + totals.furniture() + totals.residue()).isEqualTo(in.length);
        return totals;
    }

    @Test
    void recordsWithoutEndAreRead() throws IOException {
        DocumentTotals totals = stream(new Endless("", RECORD, "", MANY / 4), new ArrayList<>());

        assertThat(totals.items()).isEqualTo(MANY / 4 / RECORD.length() + 1);
        assertThat(totals.residue()).isZero();
        assertThat(totals.problems()).isEmpty();
    }

    @Test
    void aLineWithoutEndMakesAReject() throws IOException {
        List<Reject> rejects = new ArrayList<>();
        DocumentTotals totals = stream(
                new Endless(RECORD + "B\nPublishing date: 5 May 2004\n", "x", "\nNext\n" + RECORD.substring(13), MANY),
                rejects);

        assertThat(totals.items()).isEqualTo(2);
        assertThat(totals.residue()).isGreaterThan(MANY);
        assertThat(rejects).singleElement().satisfies(reject -> {
            assertThat(reject.problem().code()).isEqualTo(ProblemCode.LINE_TOO_LONG);
            assertThat(reject.text())
                    .startsWith("B\nPublishing date: 5 May 2004\nxxx")
                    .hasSize((1 << 20) + 30);
            assertThat(reject.span().length()).isEqualTo(totals.residue());
        });
    }

    @Test
    void aRecordWithoutEndIsAReject() throws IOException {
        List<Reject> rejects = new ArrayList<>();
        DocumentTotals totals = stream(
                new Endless("B\nPublishing date: 5 May 2004\n", "A line.\n", "Next\n" + RECORD.substring(13), MANY),
                rejects);

        assertThat(totals.items()).isEqualTo(1);
        assertThat(rejects).singleElement().satisfies(reject -> {
            assertThat(reject.problem().code()).isEqualTo(ProblemCode.RECORD_TOO_LONG);
            assertThat(reject.text()).startsWith("B\nPublishing date: 5 May 2004\nA line.\nA line.");
            // As many lines as a record may have.
            assertThat(reject.text().lines()).hasSize(1 + 1000 + (1 << 22) / 64);
            assertThat(reject.span().length()).isEqualTo(totals.residue());
        });
    }

    @Test
    void whateverARecordWithoutEndIsMadeOfItIsARejectAndNotHeld() throws IOException {
        for (String line : List.of("Content type: News\n", "x\n", "\u0001\n", "x\n\f\n", "a: b\n", "Location:\n")) {
            List<Reject> rejects = new ArrayList<>();
            DocumentTotals totals = stream(
                    new Endless("B\nPublishing date: 5 May 2004\n", line, "Next\n" + RECORD.substring(13), MANY / 10),
                    rejects);

            assertThat(totals.items()).as(line).isEqualTo(1);
            assertThat(rejects).as(line).singleElement().satisfies(reject -> {
                assertThat(reject.problem().code()).isEqualTo(ProblemCode.RECORD_TOO_LONG);
                assertThat(reject.isCut()).isTrue();
            });
        }
    }

    @Test
    void textAndBlankLinesWithoutEndAboveARecordAreNotHeld() throws IOException {
        for (String above : List.of(
                "Some menu\n",
                "\n",
                "Newsroom\n",
                "\uFEFF",
                "xNewsroom\nNews and press releases\n",
                Generator.HEADING + "\nSome menu\n")) {
            DocumentTotals totals = stream(new Endless("", above, "\n" + RECORD, MANY / 10), new ArrayList<>());

            assertThat(totals.items()).as(above).isEqualTo(1);
            assertThat(totals.isNewsroomPage()).isTrue();
        }
    }

    @Test
    void aDocumentWithoutEndThatIsNoNewsroomPageIsNotHeld() throws IOException {
        for (String line :
                List.of("Some menu\n", "<p>Some</p>", "x", "\u0000", "xNewsroom\nNews and press releases\n")) {
            DocumentTotals totals = stream(new Endless(line, line, "", MANY / 10), new ArrayList<>());

            assertThat(totals.isNewsroomPage()).as(line).isFalse();
            // HTML is held whole, so that of an endless page is said, too.
            assertThat(totals.problems()).hasSize(line.startsWith("<") ? 2 : 1);
            assertThat(totals.residue()).isZero();
        }
    }

    @Test
    void aStreamStaysOpen() throws IOException {
        List<String> closed = new ArrayList<>();
        InputStream in = new ByteArrayInputStream(RECORD.getBytes(UTF_8)) {
            @Override
            public void close() {
                closed.add("stream");
            }
        };
        Reader reader = new StringReader(RECORD) {
            @Override
            public void close() {
                closed.add("reader");
            }
        };
        assertThat(PARSER.stream(in, Laws.DOCUMENT, item -> {}).items()).isEqualTo(1);
        assertThat(PARSER.stream(reader, Laws.DOCUMENT, item -> {}).items()).isEqualTo(1);
        assertThat(closed).isEmpty();
    }

    @Test
    void whatAHandlerOrAReaderThrowsReachesTheCaller() {
        assertThatThrownBy(() -> PARSER.stream(new StringReader(RECORD), Laws.DOCUMENT, item -> {
                    throw new IOException("full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
        InputStream broken = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("broken");
            }
        };
        assertThatThrownBy(() -> PARSER.stream(broken, Laws.DOCUMENT, item -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("broken");
    }

    @Test
    void problemsAndRejectsOfARecordComeBeforeTheNextItem() throws IOException {
        List<String> order = new ArrayList<>();
        String text =
                "One\nPublishing date: 5 May 2004\nContent type:\nIt ends.\nTwo\nPublishing date: soon\nIt ends.\n"
                        + "Three\nPublishing date: 5 May 2004\nIt ends.";
        PARSER.stream(new StringReader(text), Laws.DOCUMENT, new NewsroomHandler() {
            @Override
            public void item(SourcedItem item) {
                order.add(item.item().title());
            }

            @Override
            public void reject(Reject reject) {
                order.add("reject");
            }

            @Override
            public void problem(Problem problem) {
                order.add(problem.code().id());
            }
        });
        assertThat(order).containsExactly("label-empty", "One", "date-unreadable", "reject", "Three");
    }
}
