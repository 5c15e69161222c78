package io.github.oscenews.json;

import static io.github.oscenews.json.Items.BARE_JSON;
import static io.github.oscenews.json.Items.FULL_JSON;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lines are taken as bytes here, one character for each, so that any byte can be put anywhere. */
class JsonLinesTest {

    private static final List<String> LINES = List.of(bytes(BARE_JSON), bytes(FULL_JSON));

    private static final List<String> PIECES = List.of(
            "\"",
            "\\",
            "\\u0041",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            " ",
            "\t",
            "\r",
            "0",
            "-",
            ".5",
            "null",
            "\"cut\"",
            "\u0000",
            "\u00E2",
            "\u0099",
            "\u00C3\u00A9",
            "\u00F0\u009F\u0098\u0080",
            "\"mood\":{\"a\":[1]},",
            "\"title\":\"A\",");

    private final Random random = new Random(20_231_117);

    private static String bytes(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }

    /** What is given for lines, in order: each item, and each problem with the number of its line. */
    private static List<String> read(InputStream in) {
        List<String> given = new ArrayList<>();
        NewsroomJson.standard()
                .read(in, problem -> given.add(problem.toString()))
                .forEach(item -> given.add(item.toString()));
        return given;
    }

    private static InputStream in(String lines) {
        return new ByteArrayInputStream(lines.getBytes(ISO_8859_1));
    }

    /** Gives a few bytes at a time, and so lets lines end anywhere in a buffer. */
    private InputStream slowly(String lines) {
        return new ByteArrayInputStream(lines.getBytes(ISO_8859_1)) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(length, 1 + random.nextInt(9)));
            }

            @Override
            public synchronized int available() {
                return 0;
            }
        };
    }

    private String damaged() {
        StringBuilder line = new StringBuilder(LINES.get(random.nextInt(LINES.size())));
        for (int i = random.nextInt(3); i > 0; i--) {
            int from = random.nextInt(line.length());
            int to = Math.min(line.length(), from + random.nextInt(3));
            line.replace(from, to, PIECES.get(random.nextInt(PIECES.size())));
        }
        return line.toString();
    }

    private List<String> damaged(int count) {
        return Stream.generate(this::damaged).limit(count).toList();
    }

    /** Lines below one that is no item, so that they are no array, whatever they begin with. */
    private static String below(String first, List<String> lines) {
        return first + "\n" + String.join("\n", lines) + "\n";
    }

    @Test
    void aLineIsTheSameHoweverItIsRead() {
        List<String> lines = damaged(3_000);
        // A blank before it makes it a line that is not as it would be written.
        List<String> unlike = lines.stream().map(line -> " " + line).toList();

        assertThat(read(in(below("0", lines)))).isEqualTo(read(in(below("0", unlike))));
    }

    @Test
    void whereALineLiesInABufferDoesNotMatter() {
        List<String> lines = damaged(300);
        List<String> oneByOne = new ArrayList<>(read(in("0")));
        for (int i = 0; i < lines.size(); i++) {
            List<String> given = read(in(below("0" + "\n".repeat(i), List.of(lines.get(i)))));
            oneByOne.addAll(given.subList(1, given.size()));
        }

        assertThat(read(in(below("0", lines)))).isEqualTo(oneByOne);
        assertThat(read(slowly(below("0", lines)))).isEqualTo(oneByOne);
    }
}
