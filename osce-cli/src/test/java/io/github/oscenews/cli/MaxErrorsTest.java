package io.github.oscenews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code osce convert --max-errors}. */
class MaxErrorsTest extends CommandTest {

    @Test
    void asManyErrorsAreBorne() throws IOException {
        assertThat(osce("convert", write("page.txt", BROKEN.repeat(3)), "--max-errors", 3))
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out.lines()).hasSize(3);
        assertThat(err).contains("  error date-nonexistent: 3");
    }

    @Test
    void oneMoreEndsTheRunAndSaysWhere() throws IOException {
        assertThat(osce("convert", write("page.txt", BROKEN.repeat(3)), "--max-errors", 1))
                .isEqualTo(ExitCode.FAILED);
        assertThat(out.lines()).hasSize(2);
        assertThat(err.lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("page.txt:8:18: error date-nonexistent: "),
                        second -> assertThat(second).startsWith("page.txt:17:18: error date-nonexistent: "),
                        end -> assertThat(end)
                                .isEqualTo("osce: stopped at page.txt:17:18: more than 1 error (--max-errors 1)"));
    }

    @Test
    void theErrorThatEndsTheRunIsShownHoweverManyWereBefore() throws IOException {
        assertThat(osce("convert", write("page.txt", BROKEN.repeat(25)), "--max-errors", 20))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.lines()).hasSize(12);
        assertThat(err.lines().toList().get(10)).startsWith("page.txt:188:18: error date-nonexistent: ");
        assertThat(err.lines().toList().get(11))
                .isEqualTo("osce: stopped at page.txt:188:18: more than 20 errors (--max-errors 20)");
    }

    @Test
    void noFileIsPutIntoPlace() throws IOException {
        Path output = write("out.jsonl", "old");
        Path rejects = write("rejects.jsonl", "old");

        assertThat(osce("convert", write("page.txt", BROKEN), "-o", output, "--rejects", rejects, "--max-errors", 0))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err).contains("osce: stopped at page.txt:8:18: more than 0 errors (--max-errors 0)");
        assertThat(output).hasContent("old");
        assertThat(rejects).hasContent("old");
        assertThat(files()).containsExactly("out.jsonl", "page.txt", "rejects.jsonl");
    }

    @Test
    void errorsOfInputsAndReplayAreCountedTogether() throws IOException {
        Path page = write("page.txt", BROKEN);
        Path replay = write("replay.jsonl", "\nDear all,\n");

        assertThat(osce("convert", page, "--replay", replay, "--max-errors", 2)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(osce("convert", page, "--replay", replay, "--max-errors", 1)).isEqualTo(ExitCode.FAILED);
        assertThat(out.lines()).hasSize(1);
        assertThat(err)
                .endsWith(
                        "osce: stopped at replay.jsonl:2: more than 1 error (--max-errors 1)" + System.lineSeparator());
    }

    @Test
    void theErrorOfAReplayedTextIsInTheLineOfTheFile() throws IOException {
        Path rejects = folder.resolve("rejects.jsonl");
        osce("convert", write("page.txt", BROKEN.repeat(3)), "--rejects", rejects);

        assertThat(osce("convert", "--replay", rejects, "--max-errors", 1)).isEqualTo(ExitCode.FAILED);
        assertThat(err)
                .contains("rejects.jsonl:2: error date-nonexistent: line 2 of the text: ")
                .endsWith("osce: stopped at rejects.jsonl:2: more than 1 error (--max-errors 1)"
                        + System.lineSeparator());
    }

    @Test
    void warningsAndInformationDoNotCount() throws IOException {
        write("dump/letter.txt", "Dear all,");
        write("dump/page.txt", HEALTHY.replace("What we do: Youth", "What we do: Youth, "));

        assertThat(osce("convert", folder, "--max-errors", 0)).isEqualTo(ExitCode.OK);
        assertThat(err).contains("problems: 2");
    }
}
