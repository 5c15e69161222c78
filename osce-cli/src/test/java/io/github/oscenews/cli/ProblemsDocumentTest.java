package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.archive.ArchiveProblemCode;
import io.github.oscenews.model.MergeProblemCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/problems.md shows is what the command says. */
class ProblemsDocumentTest extends CommandTest {

    private static final Pattern SECTION = Pattern.compile("(?ms)^### `([a-z-]+)`$(.*?)(?=^### |\\z)");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(text|html)$\n(.*?)\n```$");
    private static final Pattern SIGN =
            Pattern.compile("\\{(?:U\\+(\\p{XDigit}{4})|byte (\\p{XDigit}{2})|(\\d+)×(.))}");

    private record Shown(String code, String name, String input, String problems) {}

    static Stream<Shown> examples() throws IOException {
        List<Shown> examples = new ArrayList<>();
        Matcher section = SECTION.matcher(Files.readString(Path.of("..", "docs", "problems.md")));
        while (section.find()) {
            String input = "";
            String name = "";
            Matcher block = BLOCK.matcher(section.group(2));
            while (block.find()) {
                boolean isOutput = block.group(2).matches("(?s)page\\.(txt|html):.*");
                if (!isOutput) {
                    input = block.group(2);
                    name = block.group(1).equals("html") ? "page.html" : "page.txt";
                } else if (!name.isEmpty()) {
                    examples.add(new Shown(section.group(1), name, input, block.group(2)));
                }
            }
        }
        return examples.stream();
    }

    private static byte[] bytes(String input) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher sign = SIGN.matcher(input);
        int at = 0;
        while (sign.find()) {
            bytes.writeBytes(input.substring(at, sign.start()).getBytes(UTF_8));
            if (sign.group(1) != null) {
                bytes.writeBytes(
                        Character.toString(Integer.parseInt(sign.group(1), 16)).getBytes(UTF_8));
            } else if (sign.group(2) != null) {
                bytes.write(Integer.parseInt(sign.group(2), 16));
            } else {
                bytes.writeBytes(
                        sign.group(4).repeat(Integer.parseInt(sign.group(3))).getBytes(UTF_8));
            }
            at = sign.end();
        }
        bytes.writeBytes(input.substring(at).getBytes(UTF_8));
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleGivesTheProblemsShown(Shown example) throws IOException {
        Path page = Files.write(folder.resolve(example.name()), bytes(example.input()));
        String option = example.code().equals("excerpts-omitted") ? "--most-excerpts=1" : "--charset=UTF-8";

        osce("check", page, option);
        assertThat(out.lines().filter(line -> line.startsWith("page.")))
                .containsExactlyElementsOf(example.problems().lines().toList());
    }

    @Test
    void allCodesHaveOneButOfDocumentsThatAreTooLargeOrCutOff() throws IOException {
        String table = Files.readString(Path.of("..", "docs", "problems.md")).split("\n## ", -1)[4];

        assertThat(table).startsWith("Codes of documents\n");
        assertThat(examples().map(Shown::code).distinct())
                .containsExactlyInAnyOrderElementsOf(Pattern.compile("(?m)^\\| `([a-z-]+)`")
                        .matcher(table)
                        .results()
                        .map(row -> row.group(1))
                        .filter(code -> !code.equals("document-too-large") && !code.equals("document-cut-off"))
                        .toList());
        assertThat(bytes("a{byte FC}{U+00FC}{2×x}")).isEqualTo("a\u00FC\u00C3\u00BCxx".getBytes(ISO_8859_1));
    }

    @Test
    void theTablesOfArchivesAndOfMergingAreTheEnums() throws IOException {
        assertThat(rows("Codes of archives"))
                .containsExactlyElementsOf(Stream.of(ArchiveProblemCode.values())
                        .map(code -> code.id() + " " + ProblemLine.name(code.severity()))
                        .toList());
        assertThat(rows("Codes of merging"))
                .containsExactlyElementsOf(Stream.of(MergeProblemCode.values())
                        .map(code -> code.id() + " " + ProblemLine.name(code.severity()))
                        .toList());
    }

    /** Each code of a table, with its severity. */
    private static List<String> rows(String heading) throws IOException {
        String table = Files.readString(Path.of("..", "docs", "problems.md")).split("\n## " + heading + "\n", -1)[1];
        return Pattern.compile("(?m)^\\| `([a-z-]+)` .* ([a-z]+) \\|$")
                .matcher(table.substring(0, table.indexOf("\n## ")))
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();
    }
}
