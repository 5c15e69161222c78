package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.oscenews.cli.Stretches.Stretch;
import io.github.oscenews.json.ItemWriter;
import io.github.oscenews.json.JsonFormat;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.DocumentTotals;
import io.github.oscenews.parser.NewsroomHandler;
import io.github.oscenews.parser.NewsroomParser;
import io.github.oscenews.parser.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StretchesTest extends CommandTest {

    private static final String SENTENCE = "News and press releases from the OSCE's global activities.\n";
    private static final String HEADING = "Newsroom\nNews and press releases\n" + SENTENCE;
    private static final String RECORD = "A title of a page\nPublishing date: 9 May 2003\nWhat we do: Youth\nA text.\n";

    private static List<String> stretches(String text) throws IOException {
        List<String> stretches = new ArrayList<>();
        Stretches reader = new Stretches(new ByteArrayInputStream(text.getBytes(UTF_8)));
        long lines = 0;
        for (Stretch stretch = reader.next(); stretch != null; stretch = reader.next()) {
            assertThat(stretch.linesAbove()).isEqualTo(lines);
            String part = new String(stretch.stream().readAllBytes(), UTF_8);
            stretches.add(part);
            lines += part.chars().filter(c -> c == '\n').count();
            if (stretch.isBeginningOfRest()) {
                break;
            }
        }
        return stretches;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Newsroom\nNews and press releases\n" + SENTENCE,
                "News and press releases\n" + SENTENCE,
                "Newsroom\r\nNews and press releases\r\nNews and press releases from the OSCE's global activities.\r\n"
            })
    void eachBeginsWithAHeading(String heading) throws IOException {
        String text = (heading + RECORD.repeat(40)).repeat(400);

        List<String> stretches = stretches(text);
        assertThat(String.join("", stretches)).isEqualTo(text);
        assertThat(stretches).hasSizeGreaterThan(3).allMatch(stretch -> stretch.startsWith(heading));
        assertThat(Stretches.mayBegin(text.getBytes(UTF_8), UTF_8)).isTrue();
    }

    @Test
    void whatOnlyLooksLikeAHeadingIsNone() throws IOException {
        for (String text : List.of(
                RECORD.repeat(20_000),
                ("Newsroom\n" + RECORD + SENTENCE).repeat(9_000),
                // The title, or the text, may be what this ends with.
                ("Something of the Newsroom\nNews and press releases\n" + SENTENCE + RECORD).repeat(6_000),
                ("Newsroom News and press releases\n" + SENTENCE + RECORD).repeat(6_000))) {
            List<String> stretches = stretches(text);
            assertThat(stretches).hasSize(1);
            assertThat(text).startsWith(stretches.get(0));
        }
    }

    @Test
    void whatHasNoHeadingForLongIsLeftToBeReadAsItComes() throws IOException {
        String text = HEADING + RECORD.repeat(100_000) + HEADING + RECORD;

        List<String> stretches = stretches(text);
        assertThat(stretches).hasSize(1);
        assertThat(stretches.get(0)).hasSize(1 << 22);
    }

    /** How far apart the headings are decides how much is read for a stretch. */
    @ParameterizedTest
    @ValueSource(ints = {100, 4_400, 4_500, 5_000, 9_000, 40_000})
    void pagesOfAnyLengthAreRead(int records) throws IOException {
        String page = HEADING + RECORD.repeat(records);
        String text = page.repeat(2_000_000 / page.length() + 3);

        List<String> stretches = stretches(text);
        assertThat(String.join("", stretches)).isEqualTo(text);
        assertThat(stretches).hasSizeGreaterThan(2).allMatch(stretch -> stretch.startsWith(HEADING));
    }

    @ParameterizedTest
    @ValueSource(ints = {900, 5_000, 100_000})
    void aStreamMayGiveLittleAtATime(int records) throws IOException {
        byte[] text = (HEADING + RECORD.repeat(records)).repeat(8).getBytes(UTF_8);
        Stretches whole = new Stretches(new ByteArrayInputStream(text));
        Stretches slow = new Stretches(new ByteArrayInputStream(text) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(length, 7_777));
            }
        });

        boolean isOver = false;
        while (!isOver) {
            Stretch stretch = whole.next();
            Stretch same = slow.next();
            isOver = stretch == null || stretch.isBeginningOfRest();
            assertThat(same == null).isEqualTo(stretch == null);
            if (stretch != null && same != null) {
                assertThat(same.stream().readAllBytes())
                        .isEqualTo(stretch.stream().readAllBytes());
                assertThat(same.linesAbove()).isEqualTo(stretch.linesAbove());
                assertThat(same.isBeginningOfRest()).isEqualTo(isOver);
            }
        }
    }

    @Test
    void theLastOfAStreamThatIsCutOffSaysSo() throws IOException {
        byte[] text = (HEADING + RECORD.repeat(900)).repeat(20).getBytes(UTF_8);
        Stretches stretches = new Stretches(Beginning.stream(text, text.length, true));
        List<Stretch> all = new ArrayList<>();
        for (Stretch stretch = stretches.next(); stretch != null; stretch = stretches.next()) {
            all.add(stretch);
        }

        InputStream last = all.remove(all.size() - 1).stream();
        assertThatThrownBy(last::readAllBytes).isInstanceOf(EOFException.class);
        assertThat(all).hasSizeGreaterThan(2);
        for (Stretch stretch : all) {
            assertThat(stretch.stream().readAllBytes()).isNotEmpty();
        }
    }

    @Test
    void onlyDocumentsThatBeginWithAHeadingAreReadSo() {
        for (Charset charset : List.of(UTF_8, ISO_8859_1, Charset.forName("windows-1252"))) {
            assertThat(Stretches.mayBegin(HEADING.getBytes(charset), charset)).isTrue();
        }
        assertThat(Stretches.mayBegin(HEADING.getBytes(UTF_16LE), UTF_16LE)).isFalse();
        assertThat(Stretches.mayBegin(HEADING.getBytes(UTF_8), Charset.forName("ISO-2022-JP")))
                .isFalse();
        for (String beginning : List.of("", "\uFEFF" + HEADING, "\n" + HEADING, RECORD, "Newsroom\n" + SENTENCE)) {
            assertThat(Stretches.mayBegin(beginning.getBytes(UTF_8), UTF_8)).isFalse();
        }
    }

    /** What the parser says of a document as a whole, as the command would. */
    private static List<String> whole(String text) throws IOException {
        List<String> said = new ArrayList<>();
        ByteArrayOutputStream items = new ByteArrayOutputStream();
        try (ItemWriter writer = NewsroomJson.standard().writer(items, JsonFormat.JSON_LINES)) {
            DocumentTotals totals = NewsroomParser.standard().stream(
                    new ByteArrayInputStream(text.getBytes(UTF_8)), Source.of("page.txt"), new NewsroomHandler() {
                        @Override
                        public void item(SourcedItem item) throws IOException {
                            writer.write(item);
                        }

                        @Override
                        public void problem(Problem problem) {
                            said.add(ProblemLine.of("page.txt", 0, problem).toString());
                        }
                    });
            said.add("characters: " + totals.characters() + " (fields " + totals.fields() + ", furniture "
                    + totals.furniture() + ", residue " + totals.residue() + ")");
        }
        said.add(items.toString(UTF_8));
        return said;
    }

    /** Pages of records that are whole, or lack something, between them anything that may stand there. */
    private static String random(int seed) {
        Random random = new Random(seed);
        String[] pieces = {
            HEADING,
            HEADING,
            "News and press releases\n" + SENTENCE,
            RECORD,
            RECORD,
            "Publishing date: 9 May 2003\n",
            "Publishing date: 31 February 2003\nA text.\n",
            "A title without a date\nContent type: News\nA text.\n",
            "A line of some text\n",
            "\n",
            " \n",
            "Newsroom\n",
            "News and press releases\n",
            SENTENCE,
            "The end of a text. Newsroom\nNews and press releases\n" + SENTENCE,
            "A text. " + SENTENCE,
            "A title\nPublishing date: 9 May 2003\n",
            "What we do: Youth\n"
        };
        StringBuilder text = new StringBuilder(HEADING);
        while (text.length() < 1_100_000) {
            text.append(RECORD.repeat(300));
            for (int i = 0; i < 40; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsSaidOfADocumentIsTheSame(int seed) throws IOException {
        String text = random(seed);
        Path page = write("page.txt", text);
        List<String> expected = whole(text);

        assertThat(stretches(text)).hasSizeGreaterThan(2);
        osce("check", page);
        List<String> checked = out.lines().toList();
        List<String> problems = expected.subList(0, expected.size() - 2);
        assertThat(problems).hasSizeGreaterThan(20);
        assertThat(checked.subList(0, problems.size())).isEqualTo(problems);
        assertThat(checked.get(checked.size() - 1)).isEqualTo(expected.get(expected.size() - 2));
        osce("convert", page);
        assertThat(out).isEqualTo(expected.get(expected.size() - 1));
    }
}
