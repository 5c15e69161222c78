package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.oscenews.json.NewsroomJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OsceTest extends CommandTest {

    @Test
    void theExampleDumpsGiveTheExpectedLines() throws IOException {
        assertThat(osce("convert", TestFiles.EXAMPLES.resolve("data"))).isEqualTo(ExitCode.OK);
        assertThat(out).isEqualTo(Files.readString(TestFiles.EXAMPLES.resolve("expected.jsonl")));
        assertThat(err).isEqualToNormalizingNewlines("""
                        documents: 5 (newsroom pages: 5)
                        items: 15
                        rejects: 0
                        problems: 0
                        """);
    }

    @Test
    void aDocumentIsNamedFromTheInputDownwards() throws IOException {
        Path file = write("dump/sub/page 1%41.txt", HEALTHY);

        osce("convert", file);
        assertThat(documents()).containsExactly("page 1%41.txt", "page 1%41.txt");
        osce("convert", folder.resolve("dump"));
        assertThat(documents()).containsOnly("dump/sub/page 1%41.txt");
        osce("convert", folder.resolve("dump/sub/.."));
        assertThat(documents()).containsOnly("dump/sub/page 1%41.txt");
        osce("convert", folder + "/dump/./sub/");
        assertThat(documents()).containsOnly("sub/page 1%41.txt");
    }

    @Test
    void aFolderIsWalkedInNameOrder() throws IOException {
        for (String name : List.of("b.txt", "a/z.txt", "a.txt", "B.txt", "a/b/c.txt")) {
            write("dump/" + name, HEALTHY);
        }

        assertThat(osce("convert", folder.resolve("dump"))).isEqualTo(ExitCode.OK);
        assertThat(documents().stream().distinct())
                .containsExactly("dump/B.txt", "dump/a/b/c.txt", "dump/a/z.txt", "dump/a.txt", "dump/b.txt");
    }

    @Test
    void inputsAreReadInTheOrderGiven() throws IOException {
        Path b = write("b.txt", HEALTHY);
        Path a = write("a.txt", HEALTHY);

        assertThat(osce("convert", b, a)).isEqualTo(ExitCode.OK);
        assertThat(documents()).containsExactly("b.txt", "b.txt", "a.txt", "a.txt");
    }

    @Test
    void inputsOfOneNameAreNoticed() throws IOException {
        Path one = write("one/page.txt", HEALTHY);
        Path two = write("two/page.txt", HEALTHY);

        assertThat(osce("convert", one, two)).isEqualTo(ExitCode.OK);
        assertThat(err).contains("osce: 2 inputs are named page.txt, and so are their documents in the output");
    }

    @Test
    void aRejectIsReportedAndTheOthersAreThere() throws IOException {
        assertThat(osce("convert", write("page.txt", BROKEN))).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out.lines()).hasSize(1);
        assertThat(err).isEqualToNormalizingNewlines("""
                        page.txt:8:18: error date-nonexistent: found a day that the calendar does not have, expected one \
                        that exists: "Publishing date: >>31 February 2024<<"
                        documents: 1 (newsroom pages: 1)
                        items: 1
                        rejects: 1
                        problems: 1
                          error date-nonexistent: 1
                        residue: 121 characters that were not understood
                        """);
    }

    @Test
    void residueAloneMakesTheRunIncompleteAndWarningsDoNot() throws IOException {
        Path residue = write("residue.txt", "A menu\n" + HEALTHY.lines().skip(2).reduce("", (a, b) -> a + b + "\n"));
        Path warning = write("warning.txt", HEALTHY.replace("What we do: Youth", "What we do: Youth, "));

        assertThat(osce("convert", residue)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(err).contains("  warning text-outside-record: 1", "residue: 6 characters that were not understood");
        assertThat(osce("convert", warning)).isEqualTo(ExitCode.OK);
        assertThat(err).contains("  warning term-empty: 1").doesNotContain("residue");
    }

    @Test
    void documentsThatAreNoNewsroomPageAreCounted() throws IOException {
        write("dump/letter.txt", "Dear all,");
        write("dump/page.html", "<html>");
        write("dump/empty.txt", "");
        write("dump/page.txt", HEALTHY);

        assertThat(osce("convert", folder.resolve("dump"))).isEqualTo(ExitCode.OK);
        assertThat(err)
                .startsWith("dump/empty.txt:1:1: info document-empty: found white space only")
                .contains("dump/letter.txt:1:1: info document-unknown: found no line that begins")
                .contains("documents: 4 (newsroom pages: 1)")
                .contains("info document-empty: 1")
                .contains("info document-html: 1")
                .contains("info document-unknown: 1");
    }

    @Test
    void ofManyProblemsOfOneCodeTheFirstAreShownAndAllAreCounted() throws IOException {
        osce("convert", write("page.txt", BROKEN.repeat(25)));

        assertThat(err.lines().filter(line -> line.startsWith("page.txt:"))).hasSize(10);
        assertThat(err).contains("  error date-nonexistent: 25 (10 shown)");
    }

    @Test
    void anArrayIsWrittenOnRequest() throws IOException {
        assertThat(osce("convert", "--format", "json", write("page.txt", HEALTHY)))
                .isEqualTo(ExitCode.OK);
        assertThat(out).startsWith("[\n{\"title\"").endsWith("}\n]\n");
    }

    @Test
    void anOutputFileIsPutIntoPlaceWhenItIsWhole() throws IOException {
        Path page = write("page.txt", HEALTHY);
        Path file = write("out.jsonl", "old");

        assertThat(osce("convert", page, "-o", file)).isEqualTo(ExitCode.OK);
        assertThat(out).isEmpty();
        assertThat(file).content().startsWith("{\"title\"").endsWith("}\n");
        assertThat(files()).containsExactly("out.jsonl", "page.txt");

        osce("convert", page);
        assertThat(file).hasContent(out);
        assertThat(osce("convert", page, "-o", "-")).isEqualTo(ExitCode.OK);
        assertThat(file).hasContent(out);
    }

    @Test
    void anOutputFileOfARunThatFailsIsAsItWas() throws IOException {
        Path file = write("out.jsonl", "old");
        write("dump/page.txt", HEALTHY);
        Path letter = write("letter.txt", "Dear all,");

        assertThat(osce("convert", letter, "-o", file)).isEqualTo(ExitCode.USAGE);
        assertThat(osce("convert", letter, "-o", folder.resolve("new.jsonl"))).isEqualTo(ExitCode.USAGE);
        assertThat(osce("convert", folder.resolve("none"), "-o", file)).isEqualTo(ExitCode.FAILED);
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly("dump", "letter.txt", "out.jsonl");
    }

    @Test
    void anOutputFileAmongTheInputsIsPassedOver() throws IOException {
        write("page.txt", HEALTHY);
        Path file = folder.resolve("out.jsonl");

        assertThat(osce("convert", folder, "-o", file)).isEqualTo(ExitCode.OK);
        assertThat(err).contains("documents: 1 ");
        String first = Files.readString(file);
        assertThat(osce("convert", folder, "-o", file)).isEqualTo(ExitCode.OK);
        assertThat(err)
                .contains("out.jsonl: passed over: the output of this run")
                .contains("documents: 1 ");
        assertThat(file).hasContent(first);
    }

    @Test
    void anInputIsNeverOverwritten() throws IOException {
        Path page = write("page.txt", HEALTHY);

        assertThat(osce("convert", page, "-o", page)).isEqualTo(ExitCode.USAGE);
        assertThat(err).isEqualToNormalizingNewlines("osce: " + page + " is both input and output\n");
        assertThat(page).hasContent(HEALTHY);
    }

    @Test
    void aPageIsNotReplacedByWhatIsReadFromIt() throws IOException {
        Path page = write("dump/page.txt", HEALTHY);

        assertThat(osce("convert", folder.resolve("dump"), "-o", page)).isEqualTo(ExitCode.USAGE);
        assertThat(err).isEqualToNormalizingNewlines("osce: " + page + " is both input and output\n");
        assertThat(page).hasContent(HEALTHY);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no POSIX permissions")
    void anOutputFileKeepsItsPermissions() throws IOException {
        Path file = write("out.jsonl", "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        assertThat(osce("convert", write("page.txt", HEALTHY), "-o", file)).isEqualTo(ExitCode.OK);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
    void aLinkToAnOutputFileStaysOne() throws IOException {
        Path file = write("out.jsonl", "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        assertThat(osce("convert", write("page.txt", HEALTHY), "-o", link)).isEqualTo(ExitCode.OK);
        assertThat(link).isSymbolicLink();
        assertThat(file).content().startsWith("{\"title\"");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatIsNoFileIsWrittenInPlace() throws IOException {
        assertThat(osce("convert", write("page.txt", HEALTHY), "-o", "/dev/null"))
                .isEqualTo(ExitCode.OK);
        assertThat(Path.of("/dev/null")).matches(file -> !Files.isRegularFile(file));
        assertThat(osce("convert", write("page.txt", HEALTHY), "-o", "/dev/full"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err).isEqualToNormalizingNewlines("osce: /dev/full: cannot be written: No space left on device\n");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileInTheFolderOfSharedMemoryIsReplacedLikeAnyOther() throws IOException {
        Path shared = Path.of("/dev/shm");
        assumeThat(Files.isWritable(shared)).isTrue();
        Path file = Files.writeString(Files.createTempFile(shared, "osce", ".jsonl"), "old");
        try {
            assertThat(osce("convert", write("page.txt", HEALTHY), "-o", file)).isEqualTo(ExitCode.OK);
            assertThat(file).content().startsWith("{\"title\"").hasLineCount(2);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void anArgumentThatBeginsWithAnAtSignIsAName() throws IOException {
        Path page = write("@page.txt", HEALTHY);

        assertThat(osce("convert", page)).isEqualTo(ExitCode.OK);
        assertThat(osce("convert", "@" + page)).isEqualTo(ExitCode.FAILED);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "names cannot hold such characters there")
    void aFileNameCannotBreakALine() throws IOException {
        assertThat(osce("convert", write("a\n\u001B[31m.txt", BROKEN))).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(err).startsWith("a??[31m.txt:8:18: error");
        assertThat(out).contains("\"document\":\"a\\n\\u001B[31m.txt\"");
    }

    @Test
    void whatCannotBeReadIsOneLine() throws IOException {
        Path none = folder.resolve("none.txt");

        assertThat(osce("convert", write("page.txt", HEALTHY), none)).isEqualTo(ExitCode.FAILED);
        assertThat(out).isEmpty();
        assertThat(err).isEqualToNormalizingNewlines("osce: " + none + ": cannot be read: no such file or folder\n");
        assertThat(osce("convert", "")).isEqualTo(ExitCode.USAGE);
        assertThat(err.lines()).singleElement().asString().contains("found an empty one");
        assertThat(osce("convert", "a\0b")).isEqualTo(ExitCode.USAGE);
        assertThat(err.lines()).singleElement().asString().contains("found 'a?b'");
        assertThat(osce("convert", write("page.txt", HEALTHY), "-o", "")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aFileWithoutPermissionIsOneLineAndWhatWasReadBeforeIsWhole() throws IOException {
        write("dump/a.txt", HEALTHY);
        Path locked = write("dump/b.txt", HEALTHY);
        assertThat(locked.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(locked)).as("this user may read everything").isFalse();

        assertThat(osce("convert", folder.resolve("dump"))).isEqualTo(ExitCode.FAILED);
        assertThat(out.lines()).hasSize(2);
        assertThat(err).isEqualToNormalizingNewlines("osce: " + locked + ": cannot be read: permission denied\n");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatWasReadBeforeAFileThatBreaksIsWhole() throws IOException {
        // It opens like any file, and then cannot be read at its beginning.
        assertThat(osce("convert", write("page.txt", HEALTHY), "/proc/self/mem"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(out.lines()).hasSize(2);
        assertThat(err).isEqualTo("osce: /proc/self/mem: cannot be read: Input/output error\n");
    }

    @Test
    void aFolderWithoutNewsroomPagesIsOneLine() throws IOException {
        write("dump/letter.txt", "Dear all,");
        write("dump/page.html", "<html>");

        assertThat(osce("convert", folder)).isEqualTo(ExitCode.USAGE);
        assertThat(out).isEmpty();
        assertThat(err)
                .isEqualToNormalizingNewlines(
                        "osce: no newsroom page found: 2 documents read, 1 document-html, 1 document-unknown\n");
        assertThat(osce("convert", "--format", "json", folder)).isEqualTo(ExitCode.USAGE);
        assertThat(out).isEmpty();
        assertThat(osce("convert", Files.createDirectory(folder.resolve("empty"))))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err).isEqualToNormalizingNewlines("osce: no newsroom page found: 0 documents read\n");
    }

    @Test
    void anOutputThatCannotBeWrittenIsOneLine() throws IOException {
        Path page = write("page.txt", HEALTHY);

        assertThat(osce("convert", page, "-o", folder)).isEqualTo(ExitCode.FAILED);
        assertThat(err).isEqualToNormalizingNewlines("osce: " + folder + ": cannot be written: it is a folder\n");
        Path lost = folder.resolve("none/out.jsonl");
        assertThat(osce("convert", page, "-o", lost)).isEqualTo(ExitCode.FAILED);
        assertThat(err).isEqualToNormalizingNewlines("osce: " + lost + ": cannot be written: no such file or folder\n");
        assertThat(osce("convert", page, "-o", page.resolve("out.jsonl"))).isEqualTo(ExitCode.FAILED);
        assertThat(err.lines()).hasSize(1);
        assertThat(files()).containsExactly("page.txt");
    }

    @Test
    void aStandardOutputThatBreaksIsOneLine() throws IOException {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        String page = write("page.txt", HEALTHY.repeat(2000)).toString();

        for (String[] arguments :
                new String[][] {{"convert", page}, {"--help"}, {"check", "--help"}, {"--version"}, {"schema"}}) {
            errBytes.reset();
            assertThat(Osce.run(InputStream.nullInputStream(), broken, errBytes, arguments))
                    .isEqualTo(ExitCode.FAILED);
            assertThat(errBytes.toString(UTF_8))
                    .isEqualToNormalizingNewlines("osce: standard output: cannot be written: Broken pipe\n");
        }
    }

    @Test
    void theSchemaIsPrinted() {
        assertThat(osce("schema")).isEqualTo(ExitCode.OK);
        assertThat(out).isEqualTo(NewsroomJson.standard().schema()).contains("/schema/item/1.0.json");
        assertThat(err).isEmpty();
    }

    @Test
    void linksAreFollowedButNotInCircles() throws IOException {
        write("dump/a/page.txt", HEALTHY);
        Files.createSymbolicLink(folder.resolve("dump/b"), folder.resolve("dump/a"));
        Files.createSymbolicLink(folder.resolve("dump/c"), folder.resolve("dump"));
        Files.createSymbolicLink(folder.resolve("dump/d"), folder.resolve("nothing"));

        assertThat(osce("convert", folder.resolve("dump"))).isEqualTo(ExitCode.OK);
        assertThat(documents().stream().distinct()).containsExactly("dump/a/page.txt", "dump/b/page.txt");
        assertThat(err)
                .contains("dump/c: warning entry-not-a-file: found a link to a folder that it is in")
                .contains("dump/d: warning entry-not-a-file: found a link to nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "convert --help",
                "convert -h",
                "check --help",
                "check -h",
                "stats --help",
                "schema -h"
            })
    void helpIsEverywhere(String arguments) {
        assertThat(osce((Object[]) arguments.split(" ", -1))).isZero();
        assertThat(out).startsWith("Usage: osce").contains("Exit codes:").contains("3   could not finish");
        assertThat(out.replaceAll("\\s+", " ")).contains("or residue (text that was not understood)");
        assertThat(err).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "convert --version", "check --version", "stats --version", "schema -V"})
    void versionIsEverywhere(String arguments) {
        assertThat(osce((Object[]) arguments.split(" ", -1))).isZero();
        assertThat(out).matches("osce \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "convert",
                "convert --colour x",
                "convert --format xml x",
                "convert --rejects - x",
                "convert --rejects",
                "convert --replay",
                "check",
                "check --format jsonl x",
                "check --rejects y x",
                "stats",
                "stats --format jsonl x",
                "stats --html",
                "stats --html - x",
                "schema x",
                "schema --format json",
                "konvert x"
            })
    void wrongUsageIsOneLine(String arguments) {
        assertThat(osce(Stream.of(arguments.split(" ", -1))
                        .filter(a -> !a.isEmpty())
                        .toArray()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(out).isEmpty();
        assertThat(err.lines()).singleElement().asString().startsWith("osce: ").endsWith("--help)");
    }
}
