package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.archive.ArchiveProblemCode;
import io.github.oscenews.json.JsonProblemCode;
import io.github.oscenews.model.MergeProblemCode;
import io.github.oscenews.model.Source;
import io.github.oscenews.parser.NewsroomDocument;
import io.github.oscenews.parser.NewsroomParser;
import io.github.oscenews.parser.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What docs/problems.md shows is what the command says. */
class ProblemsDocumentTest extends CommandTest {

    private static final Pattern SECTION = Pattern.compile("(?ms)^### `([a-z-]+)`$(.*?)(?=^### |\\z)");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(text|html)$\n(.*?)\n```$");
    private static final Pattern ANY_BLOCK = Pattern.compile("(?ms)^```\\w*$\n(.*?)\n```$");
    private static final Pattern SIGN =
            Pattern.compile("\\{(?:U\\+(\\p{XDigit}{4})|byte (\\p{XDigit}{2})|(\\d+)×(.))}");

    private record Shown(String code, String name, String input, String problems) {}

    static Stream<Shown> examples() throws IOException {
        List<Shown> examples = new ArrayList<>();
        Matcher section = SECTION.matcher(document());
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
        String table = document().split("\n## ", -1)[4];

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
    void rejectsAreWrittenAndReplayedAsShown() throws IOException {
        List<String> shown = blocks(section("Rejects: repair and replay"));
        assertThat(shown).hasSize(4);
        String reject = shown.get(1).replace("\n ", "");
        // The reject is the third of its page, as in the message of the last block.
        write(
                "crawl/page.txt",
                """
                Officers meet in Osh
                Publishing date: 5 Mai 2004
                Forty officers met.
                Officers meet again
                Publishing date: 6 Mai 2004
                Fifty officers met.
                """ + JsonMapper.shared().readTree(reject).get("text").asString());

        assertThat(run(shown.get(0))).isEqualTo(1);
        assertThat(folder.resolve("rejects.jsonl")).content(UTF_8).endsWith(reject + "\n");
        assertThat(run(shown.get(2))).isEqualTo(1);
        assertThat(err.lines()).contains(shown.get(3));
    }

    /** Runs a command of the document in the folder of this test. */
    private int run(String command) {
        String[] words = command.split(" ", -1);
        assertThat(words[0]).isEqualTo("osce");
        return osce(Stream.of(words)
                .skip(1)
                .map(word -> word.matches("[a-z-]+[/.].*") ? folder.resolve(word) : word)
                .toArray());
    }

    @Test
    void ofDocumentsThatAreTooLargeOrCutOffOnlyTheNumbersAreOthers() throws IOException {
        String page = "Library opens reading room\nPublishing date: 5 May 2004\nForty officers met.";
        int cut = page.indexOf("et.");
        byte[] beginning = page.substring(0, cut).getBytes(UTF_8);
        NewsroomParser small = NewsroomParser.builder().longestDocument(cut).build();
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(beginning), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new EOFException("cut off");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        });
        Path html =
                write("page.html", "<!DOCTYPE html>\n<html lang=\"en\">\n<body>\n" + "<p>It is open.</p>\n".repeat(20));
        List<String> found = new ArrayList<>();
        found.add(line(small.parse(page, Source.of("page.txt"))));
        osce("check", html, "--longest-html", 95);
        out.lines()
                .filter(line -> line.contains(": error document-too-large: "))
                .forEach(found::add);
        osce("check", html, "--most-tags", 7);
        out.lines()
                .filter(line -> line.contains(": error document-too-large: "))
                .forEach(found::add);
        found.add(line(NewsroomParser.standard().parse(broken, Source.of("page.txt"))));

        assertThat(found)
                .map(ProblemsDocumentTest::withoutNumbers)
                .isEqualTo(blocks(document()).stream()
                        .flatMap(String::lines)
                        .filter(line -> line.matches("page\\..*error document-(too-large|cut-off): .*"))
                        .map(ProblemsDocumentTest::withoutNumbers)
                        .toList());
    }

    private static String line(NewsroomDocument document) {
        Problem problem = document.problems().get(0);
        return "page.txt:%d:%d: error %s: %s"
                .formatted(
                        problem.lineNumber(),
                        problem.columnNumber(),
                        problem.code().id(),
                        problem.message());
    }

    private static String withoutNumbers(String line) {
        return line.replaceAll("\\d+", "0");
    }

    @Test
    void everyBlockIsRun() throws IOException {
        Set<String> run = new HashSet<>(blocks(section("Rejects: repair and replay")));
        run.add("document:line:column: severity code: message: \"excerpt\"");
        examples().forEach(example -> {
            run.add(example.input());
            run.add(example.problems());
        });

        assertThat(blocks(document()))
                .filteredOn(block -> !block.matches("(?s)page\\..*error document-(too-large|cut-off): .*"))
                .isSubsetOf(run);
    }

    private static String document() throws IOException {
        return Files.readString(Path.of("..", "docs", "problems.md"));
    }

    private static String section(String heading) throws IOException {
        String text = document().split("\n## " + heading + "\n", -1)[1];
        return text.substring(0, text.indexOf("\n## "));
    }

    /** The content of all blocks, whatever they say they are. */
    private static List<String> blocks(String text) {
        return ANY_BLOCK.matcher(text).results().map(block -> block.group(1)).toList();
    }

    @Test
    void theTablesOfJsonOfArchivesAndOfMergingAreTheEnums() throws IOException {
        assertThat(rows("Codes of JSON"))
                .containsExactlyElementsOf(Stream.of(JsonProblemCode.values())
                        .map(code -> code.id() + " " + ProblemLine.name(code.severity()))
                        .toList());
        assertThat(rows("Codes of archives"))
                .containsExactlyElementsOf(Stream.of(ArchiveProblemCode.values())
                        .map(code -> code.id() + " " + ProblemLine.name(code.severity()))
                        .toList());
        assertThat(rows("Codes of merging"))
                .containsExactlyElementsOf(Stream.of(MergeProblemCode.values())
                        .map(code -> code.id() + " " + ProblemLine.name(code.severity()))
                        .toList());
        assertThat(rows("Codes of writing")).containsExactly(TextOutput.UNWRITABLE + " error");
    }

    /** Each code of a table, with its severity. */
    private static List<String> rows(String heading) throws IOException {
        String table = section(heading);
        return Pattern.compile("(?m)^\\| `([a-z-]+)` .* ([a-z]+) \\|$")
                .matcher(table)
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();
    }
}
