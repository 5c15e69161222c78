package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The options that every command hands on to the parser. */
class ParserOptionsTest extends CommandTest {

    private static final String ACCENTED = HEALTHY.replace("Judges from", "“Júdges” from");

    private Path write(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    @Test
    void aCharsetIsAsGiven() throws IOException {
        Path page = write("page.txt", ACCENTED, Charset.forName("windows-1252"));

        assertThat(osce("convert", page, "--charset", "windows-1252")).isEqualTo(ExitCode.OK);
        assertThat(out).contains("\"summary\":\"“Júdges” from four");
        assertThat(err).contains("problems: 0");
        assertThat(osce("check", page, "--charset=cp1252")).isEqualTo(ExitCode.OK);
        assertThat(out).contains("problems: 0");
        osce("convert", page);
        assertThat(out).contains("\"summary\":\"\uFFFDJ\uFFFDdges\uFFFD from four");
        assertThat(err).contains("warning bytes-malformed: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--charset=UTF-8", "--charset=windows-1252", "--charset=UTF-16BE"})
    void aByteOrderMarkSaysMore(String option) throws IOException {
        Path page = write("page.txt", "\uFEFF" + ACCENTED, UTF_16LE);
        List<Object> arguments = new ArrayList<>(List.of("convert", page));
        if (!option.isEmpty()) {
            arguments.add(option);
        }

        assertThat(osce(arguments.toArray())).isEqualTo(ExitCode.OK);
        assertThat(out.lines()).hasSize(2).last().asString().contains("\"summary\":\"“Júdges” from four");
    }

    @Test
    void aLongLineMakesItsRecordAReject() throws IOException {
        Path page = write("page.txt", HEALTHY.replace("Two hundred", "x".repeat(200)));

        assertThat(osce("convert", page, "--longest-line", 100)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out.lines()).singleElement().asString().contains("Judges");
        assertThat(err).startsWith("page.txt:6:1: error line-too-long: found ");
        assertThat(osce("check", page, "--longest-line", 100)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(osce("check", page)).isEqualTo(ExitCode.OK);
    }

    @Test
    void aLongRecordIsAReject() throws IOException {
        Path page = write("page.txt", HEALTHY.replace("Two hundred", "x".repeat(200)));

        assertThat(osce("convert", page, "--longest-record", 150)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out.lines()).singleElement().asString().contains("Judges");
        assertThat(err).contains("error record-too-long: found ");
        assertThat(osce("check", page, "--longest-record", 150)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(osce("check", page)).isEqualTo(ExitCode.OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"convert", "check"})
    void onlySoManyProblemsHaveAnExcerpt(String command) throws IOException {
        Path page = write("page.txt", BROKEN.repeat(3));
        String message =
                ": error date-nonexistent: found a day that the calendar does not have, expected one that exists";
        String excerpt = ": \"Publishing date: >>31 February 2024<<\"";
        String first = "page.txt:8:18" + message;
        String second = "page.txt:17:18" + message;
        String third = "page.txt:26:18" + message;

        assertThat(osce(command, page, "--most-excerpts", 1)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(errorsShownBy(command)).containsExactly(first + excerpt, second, third);
        assertThat(shownBy(command)).contains("page.txt:17:18: info excerpts-omitted: ", "  info excerpts-omitted: 1");
        assertThat(osce(command, page, "--most-excerpts", 0)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(errorsShownBy(command)).containsExactly(first, second, third);
        assertThat(shownBy(command)).contains("page.txt:8:18: info excerpts-omitted: ", "  info excerpts-omitted: 1");
        assertThat(osce(command, page)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(errorsShownBy(command)).containsExactly(first + excerpt, second + excerpt, third + excerpt);
        assertThat(shownBy(command)).doesNotContain("excerpts-omitted");
    }

    private String shownBy(String command) {
        return command.equals("check") ? out : err;
    }

    private Stream<String> errorsShownBy(String command) {
        return shownBy(command).lines().filter(line -> line.contains(": error "));
    }

    @Test
    void theyHoldForReplayedTextsToo() throws IOException {
        Path rejects = folder.resolve("rejects.jsonl");
        osce("convert", write("page.txt", BROKEN), "--rejects", rejects);

        assertThat(osce("convert", "--replay", rejects, "--longest-record", 20)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(err).contains("error record-too-long: line 1 of the text: found ");
        osce("convert", "--replay", rejects, "--most-excerpts", 0);
        assertThat(err)
                .contains("error date-nonexistent: line 2 of the text: found ")
                .doesNotContain(">>");
    }

    @Test
    void theHeadingAboveAReplayedTextIsNeverTooLong() throws IOException {
        Path rejects = folder.resolve("rejects.jsonl");
        osce(
                "convert",
                write("page.txt", HEALTHY + "x.\nA title\nPublishing date: 32 May 2003\nText"),
                "--rejects",
                rejects);
        Files.writeString(rejects, Files.readString(rejects).replace("32 May", "9 May"));

        assertThat(osce("convert", "--replay", rejects, "--longest-line", 30)).isEqualTo(ExitCode.OK);
        assertThat(out.lines()).hasSize(1);
        assertThat(err).contains("problems: 0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            --charset        | klingon     | "the name of a charset, such as windows-1252"
            --charset        | ""          | "the name of a charset, such as windows-1252"
            --charset        | a b         | "the name of a charset, such as windows-1252"
            --charset        | x-JISAutoDetect | "a charset that does not guess, such as windows-1252"
            --longest-line   | 0           | a whole number from 1 to 268435456
            --longest-line   | -1          | a whole number from 1 to 268435456
            --longest-line   | 99999999999 | a whole number from 1 to 268435456
            --longest-line   | 268435457   | a whole number from 1 to 268435456
            --longest-record | 0           | a whole number from 1 to 268435456
            --longest-record | many        | a whole number from 1 to 268435456
            --longest-record | 268435457   | a whole number from 1 to 268435456
            --longest-html   | 0           | a whole number from 1 to 268435456
            --longest-html   | 268435457   | a whole number from 1 to 268435456
            --most-tags      | 0           | a whole number from 1 to 268435456
            --most-tags      | 268435457   | a whole number from 1 to 268435456
            --most-excerpts  | -1          | a whole number from 0 to 2147483647
            --most-excerpts  | 1.5         | a whole number from 0 to 2147483647
            --max-errors     | -1          | a whole number from 0 to 2147483647
            --threads        | 0           | a whole number from 1 to 1024
            --deepest-nesting | 101        | a whole number from 1 to 100
            --most-entries   | 0           | a whole number from 1 to 9223372036854775807
            --largest-input  | 1 GB        | a whole number from 1 to 9223372036854775807
            --progress       | sometimes   | one of always, auto, never
            """)
    void aValueThatCannotBeIsOneLine(String option, String value, String expected) throws IOException {
        Path page = write("page.txt", HEALTHY);

        for (String command : option.equals("--max-errors") ? List.of("convert") : List.of("convert", "check")) {
            assertThat(osce(command, page, option, value)).isEqualTo(ExitCode.USAGE);
            assertThat(out).isEmpty();
            assertThat(err)
                    .isEqualToNormalizingNewlines("osce: Invalid value for option '" + option + "': expected "
                            + expected + ", found '" + value + "' (see osce " + command + " --help)\n");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "convert, '--charset, --country, --deepest-nesting, --format, --former-names, --help, --highest-ratio, --html-lines,"
                + " --largest-document, --largest-input, --longest-html, --longest-line, --longest-name, --longest-record,"
                + " --manifest, --max-errors, --merge, --most-entries, --most-excerpts, --most-tags, --output, --progress, --quiet,"
                + " --rejects, --replay, --since, --spreadsheet-safe, --threads, --type, --until, --version, --what, --where'",
        "check, '--charset, --deepest-nesting, --format, --help, --highest-ratio, --largest-document, --largest-input,"
                + " --longest-html, --longest-line, --longest-name, --longest-record, --most-entries, --most-excerpts,"
                + " --most-tags, --progress, --quiet, --threads, --version'"
    })
    void helpSaysWhatEachOptionDoesAndItsDefault(String command, String options) {
        osce(command, "--help");
        assertThat(out.replaceAll("\\s+", " "))
                .contains("(default: UTF-8)", "(default: 1048576)", "(default: 4194304)", "(default: 1000)")
                .contains("(default: 16777216)", "(default: 65536)", "(default: 8)", "(default: 10000000)")
                .contains("(default: 68719476736)", "(default: 1099511627776)", "(default: 4096)");
        assertThat(out.replaceAll("\\s+", " ")).contains("No effect beyond --longest-record.");
        assertThat(out.lines()
                        .filter(line -> line.matches("( {6}|  -., )--.*"))
                        .map(line -> line.replaceFirst(".*?(--[a-z-]+).*", "$1")))
                .containsExactly(options.split(", ", -1));
        assertThat(out.lines()).allMatch(line -> line.length() <= 80);
    }
}
