package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.archive.ArchiveWalker;
import io.github.oscenews.parser.NewsroomParser;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ParseResult;

/** The command line that picocli does not read must mean what it would mean to picocli. */
class PlainConvertTest {

    /** What may stand on a command line: whatever picocli knows, looks for, or splits at, and names that look like it. */
    private static final List<String> WORDS = List.of(
            "page.txt",
            "a b/ü 😀.html",
            "convert",
            "check",
            "help",
            "@page.txt",
            "'page.txt'",
            "\"page.txt\"",
            "page=1",
            "o",
            "${sys:user.home}",
            "$HOME",
            "%n",
            "a,b",
            "a|b",
            "\\-o",
            "/-o",
            "~",
            "!x",
            "+x",
            "…",
            " ",
            " -o",
            "--",
            "-",
            "-o",
            "-oitems",
            "-o=items",
            "--output",
            "--output=items",
            "--format",
            "json",
            "--format=json",
            "--spreadsheet-safe",
            "--html-lines",
            "--rejects",
            "--replay=x",
            "--max-errors=1",
            "--charset=UTF-16BE",
            "--most-tags=1",
            "--since=2001",
            "--former-names",
            "-h",
            "--help",
            "-V",
            "--version",
            "-hV",
            "-1",
            "--unknown",
            "–o",
            "−o",
            "");

    private final Streams streams = new Streams(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new Messages(new PrintWriter(OutputStream.nullOutputStream(), true, UTF_8)));

    /** Each command, and what is none, with up to three words. */
    private static List<List<String>> commandLines() {
        List<List<String>> lines = new ArrayList<>(List.of(List.of()));
        for (String command : List.of("convert", "check", "", "Convert", "convert ", "conv", "--help", "page.txt")) {
            lines.add(List.of(command));
            for (String word : WORDS) {
                lines.add(List.of(command, word));
                for (String next : WORDS) {
                    lines.add(List.of(command, word, next));
                    lines.add(List.of(command, "page.txt", word, next));
                }
            }
        }
        return lines;
    }

    @Test
    void whatItReadsIsWhatPicocliReads() throws Failure {
        int read = 0;
        for (List<String> line : commandLines()) {
            Optional<List<Path>> inputs = PlainConvert.inputs(line.toArray(String[]::new));
            if (inputs.isPresent()) {
                read++;
                assertThat(new Conversion(inputs.get(), new ConvertOptions(), Map.of(), streams))
                        .as("%s", line)
                        .usingRecursiveComparison()
                        .ignoringFields("streams")
                        .isEqualTo(readByPicocli(line));
            }
        }
        assertThat(read).isGreaterThan(500);
    }

    private Conversion readByPicocli(List<String> line) {
        ParseResult result = OsceCommand.commandLine(streams).parseArgs(line.toArray(String[]::new));
        assertThat(result.hasSubcommand()).as("%s", line).isTrue();
        ParseResult convert = result.subcommand();
        assertThat(result.isUsageHelpRequested() || result.isVersionHelpRequested())
                .as("%s", line)
                .isFalse();
        assertThat(convert.isUsageHelpRequested() || convert.isVersionHelpRequested())
                .as("%s", line)
                .isFalse();
        try {
            return ((ConvertCommand) convert.commandSpec().userObject()).conversion();
        } catch (Failure e) {
            throw new AssertionError(line + ": " + e.message(), e);
        }
    }

    @Test
    void theSettingsAreThoseOfTheLibrary() {
        ConvertOptions options = new ConvertOptions();
        assertThat(options.parserOptions().parser()).usingRecursiveComparison().isEqualTo(NewsroomParser.standard());
        assertThat(options.archiveOptions().walker()).usingRecursiveComparison().isEqualTo(ArchiveWalker.standard());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "convert",
                "check|page.txt",
                "convert|",
                "convert|page.txt|",
                "convert|-",
                "convert|--|page.txt",
                "convert|page.txt|-oitems",
                "convert|--html-lines|page.txt",
                "convert|page.txt|--help",
                "--help",
                "page.txt"
            })
    void anythingElseIsLeftToPicocli(String line) {
        assertThat(PlainConvert.inputs(line.split("\\|", -1))).isEmpty();
    }
}
