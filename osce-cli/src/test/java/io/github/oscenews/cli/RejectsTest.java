package io.github.oscenews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code osce convert --rejects}. */
class RejectsTest extends CommandTest {

    @Test
    void aRejectIsALineWithItsPlaceItsCauseAndItsText() throws IOException {
        Path rejects = folder.resolve("rejects.jsonl");

        assertThat(osce("convert", write("dump/page.txt", BROKEN.replace("trees", "bäume")), "--rejects", rejects))
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out.lines()).hasSize(1);
        assertThat(Files.readString(rejects))
                .isEqualTo("{\"document\":\"page.txt\",\"firstLine\":7,\"lastLine\":9,\"code\":\"date-nonexistent\","
                        + "\"message\":\"found a day that the calendar does not have, expected one that exists:"
                        + " \\\"Publishing date: >>31 February 2024<<\\\"\",\"text\":\"Judges discuss trial monitoring\\n"
                        + "Publishing date: 31 February 2024\\n"
                        + "Judges from four courts discussed how trials are monito\"}\n");
    }

    @Test
    void rejectsOfAllDocumentsStandInTheirOrderAsTheyStoodThere() throws IOException {
        write("dump/a.txt", BROKEN.replace("\n", "\r\n").replace("Judges", "“Júdges”"));
        write("dump/b.txt", BROKEN);
        Path rejects = folder.resolve("rejects.jsonl");

        osce("convert", folder.resolve("dump"), "--rejects", rejects);
        assertThat(rejects).content().doesNotContain("\r");
        assertThat(Files.readAllLines(rejects))
                .satisfiesExactly(
                        a -> assertThat(a)
                                .startsWith("{\"document\":\"dump/a.txt\",")
                                .contains("\"text\":\"“Júdges” discuss trial monitoring\\r\\nPublishing date:"),
                        b -> assertThat(b).startsWith("{\"document\":\"dump/b.txt\","));
    }

    @Test
    void withoutARejectTheFileIsEmpty() throws IOException {
        Path rejects = write("rejects.jsonl", "old");

        assertThat(osce("convert", write("page.txt", HEALTHY), "--rejects", rejects))
                .isEqualTo(ExitCode.OK);
        assertThat(rejects).isEmptyFile();
        assertThat(files()).containsExactly("page.txt", "rejects.jsonl");
    }

    @Test
    void theFileOfARunThatFailsIsAsItWas() throws IOException {
        Path rejects = write("rejects.jsonl", "old");
        Path letter = write("letter.txt", "Dear all,");
        Path page = write("page.txt", BROKEN);

        assertThat(osce("convert", letter, "--rejects", rejects)).isEqualTo(ExitCode.USAGE);
        assertThat(osce("convert", page, "--rejects", rejects, "--max-errors", 0))
                .isEqualTo(ExitCode.FAILED);
        assertThat(osce("convert", page, "--rejects", rejects, "-o", folder.resolve("none/out.jsonl")))
                .isEqualTo(ExitCode.FAILED);
        assertThat(osce("convert", letter, "--rejects", folder.resolve("new.jsonl")))
                .isEqualTo(ExitCode.USAGE);
        assertThat(rejects).hasContent("old");
        assertThat(files()).containsExactly("letter.txt", "page.txt", "rejects.jsonl");
    }

    @Test
    void whatCannotBeWrittenLeavesNoFileBehind() throws IOException {
        Path page = write("page.txt", BROKEN);
        Path items = folder.resolve("items.jsonl");
        Path rejects = folder.resolve("none/rejects.jsonl");

        assertThat(osce("convert", page, "-o", items, "--rejects", rejects)).isEqualTo(ExitCode.FAILED);
        assertThat(err)
                .isEqualToNormalizingNewlines("osce: " + rejects + ": cannot be written: no such file or folder\n");
        assertThat(files()).containsExactly("page.txt");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutAllRejectsThereAreNoItemsEither() throws IOException {
        Path items = folder.resolve("items.jsonl");

        assertThat(osce("convert", write("page.txt", BROKEN), "-o", items, "--rejects", "/dev/full"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err).endsWith("osce: /dev/full: cannot be written: No space left on device\n");
        assertThat(files()).containsExactly("page.txt");
    }

    /** Runs with something put in the way of a file, once the outputs are open. */
    private int runWithAFolderInTheWayOf(Path file, Object... arguments) {
        OutputStream err = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                // The first message comes while the inputs are read.
                Files.createDirectories(file.resolve("folder"));
            }
        };
        return Osce.run(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                err,
                Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    @Test
    void newItemsAreNeverThereWithoutTheirRejects() throws IOException {
        Path page = write("page.txt", BROKEN);
        Path items = folder.resolve("items.jsonl");
        Path rejects = folder.resolve("rejects.jsonl");

        assertThat(runWithAFolderInTheWayOf(rejects, "convert", page, "-o", items, "--rejects", rejects))
                .isEqualTo(ExitCode.FAILED);
        assertThat(files()).containsExactly("page.txt", "rejects.jsonl");
        Path others = folder.resolve("others.jsonl");
        assertThat(runWithAFolderInTheWayOf(items, "convert", page, "-o", items, "--rejects", others))
                .isEqualTo(ExitCode.FAILED);
        assertThat(others).content().hasLineCount(1);
        assertThat(items).isDirectory();
        assertThat(files()).containsExactly("items.jsonl", "others.jsonl", "page.txt", "rejects.jsonl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "/dev/fd/../stdout"})
    void theFileIsNotStandardOutputWhenItemsGoThere(String name) throws IOException {
        Path page = write("page.txt", BROKEN);

        for (String output : new String[] {"-", "/dev/stdout", "/dev/fd/1"}) {
            assertThat(osce("convert", page, "--rejects", name, "-o", output)).isEqualTo(ExitCode.USAGE);
            assertThat(out).isEmpty();
            assertThat(err)
                    .isEqualToNormalizingNewlines("osce: Invalid value for option '--rejects': expected the name of a"
                            + " file, found '" + name + "' (see osce convert --help)\n");
        }
        assertThat(osce("convert", page, "--rejects", name)).isEqualTo(ExitCode.USAGE);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatIsNotReplacedTakesBoth() throws IOException {
        assertThat(osce("convert", write("page.txt", BROKEN), "-o", "/dev/null", "--rejects", "/dev/null"))
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(err).contains("rejects: 1");
    }

    @Test
    void theFileIsNoneThatIsReadOrWrittenOtherwise() throws IOException {
        Path page = write("page.txt", BROKEN);
        Path replay = write("replay.jsonl", "");
        Path output = folder.resolve("output.jsonl");
        Path sameOutput = folder.resolve("../" + folder.getFileName() + "/output.jsonl");

        assertThat(osce("convert", page, "--rejects", page)).isEqualTo(ExitCode.USAGE);
        assertThat(err).isEqualToNormalizingNewlines("osce: " + page + " is both input and rejects file\n");
        assertThat(osce("convert", page, "--replay", replay, "--rejects", replay))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err).isEqualToNormalizingNewlines("osce: " + replay + " is both replay file and rejects file\n");
        assertThat(osce("convert", page, "-o", output, "--rejects", sameOutput)).isEqualTo(ExitCode.USAGE);
        assertThat(err).isEqualToNormalizingNewlines("osce: " + output + " is both output and rejects file\n");
        Files.createFile(output);
        assertThat(osce("convert", page, "-o", output, "--rejects", sameOutput)).isEqualTo(ExitCode.USAGE);
        assertThat(page).hasContent(BROKEN);
        assertThat(files()).containsExactly("output.jsonl", "page.txt", "replay.jsonl");
    }

    @Test
    void theFileAmongTheInputsIsPassedOverUnlessItIsAPage() throws IOException {
        Path page = write("dump/page.txt", BROKEN);
        Path rejects = folder.resolve("dump/rejects.jsonl");

        osce("convert", folder.resolve("dump"), "--rejects", rejects);
        String first = Files.readString(rejects);
        assertThat(osce("convert", folder.resolve("dump"), "--rejects", rejects))
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(err)
                .contains("osce: " + rejects + ": passed over: the rejects file of this run")
                .contains("documents: 1 ");
        assertThat(rejects).hasContent(first);

        assertThat(osce("convert", folder.resolve("dump"), "--rejects", page)).isEqualTo(ExitCode.USAGE);
        assertThat(err).isEqualToNormalizingNewlines("osce: " + page + " is both input and rejects file\n");
        assertThat(page).hasContent(BROKEN);
    }

    @Test
    void theBeginningOfARejectIsNotTakenForTheWhole() throws IOException {
        Path page = write("page.txt", HEALTHY);
        Path rejects = folder.resolve("rejects.jsonl");

        assertThat(osce("convert", page, "--longest-record", 100, "--rejects", rejects))
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(rejects)
                .content()
                .contains("\"code\":\"record-too-long\"")
                .endsWith("\"text\":\"Judges discuss trial monitoring\\nPublishing date: 9 May 2003\",\"cut\":true}\n");

        assertThat(osce("convert", "--replay", rejects)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out).isEmpty();
        assertThat(err)
                .startsWith(
                        "rejects.jsonl:1: error value-invalid: cut: found true, as the text is only the beginning of"
                                + " the record, expected the whole text and not this key");
    }
}
