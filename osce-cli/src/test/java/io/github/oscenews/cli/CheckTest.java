package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** {@code osce check}. */
class CheckTest extends CommandTest {

    private static final String DOUBTFUL = HEALTHY.replace("What we do: Youth", "What we do: Youth, ");

    @Test
    void aReportOfTheExampleDumps() {
        assertThat(osce("check", TestFiles.EXAMPLES.resolve("data"))).isEqualTo(ExitCode.OK);
        assertThat(out).isEqualTo("""
                        documents: 5 (newsroom pages: 5)
                        items: 15
                        rejects: 0
                        problems: 0
                        characters: 4697 (fields 3507, furniture 1190, residue 0)
                        """);
        assertThat(err).isEmpty();
    }

    @Test
    void aReportInTextHasEachProblemAndATotal() throws IOException {
        write("dump/a.txt", BROKEN);
        write("dump/b.txt", "Dear all,");
        write("dump/c.txt", DOUBTFUL);

        assertThat(osce("check", folder.resolve("dump"))).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out).isEqualTo("""
                        dump/a.txt:8:18: error date-nonexistent: found a day that the calendar does not have, expected one \
                        that exists: "Publishing date: >>31 February 2024<<"
                        dump/b.txt:1:1: info document-unknown: found no line that begins with Publishing date: or another \
                        label, expected a newsroom page: "Dear all,"
                        dump/c.txt:5:19: warning term-empty: found an empty entry in a list, expected a term between commas: \
                        "What we do: Youth,>><<"
                        documents: 3 (newsroom pages: 2)
                        items: 3
                        rejects: 1
                        problems: 3
                          error date-nonexistent: 1
                          warning term-empty: 1
                          info document-unknown: 1
                        characters: 621 (fields 236, furniture 264, residue 121)
                        """);
        assertThat(err).isEmpty();
    }

    @Test
    void aReportInJsonHasALineForEachDocument() throws IOException {
        write("dump/a.txt", BROKEN);
        write("dump/b.txt", "Dear all,");
        write("dump/c.txt", DOUBTFUL);
        write("dump/d.txt", HEALTHY);

        assertThat(osce("check", "--format", "json", folder.resolve("dump"))).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out).isEqualTo("""
                        {"document":"dump/a.txt","characters":308,"fields":70,"furniture":117,"residue":121,"items":1,\
                        "rejects":1,"problems":[{"code":"date-nonexistent","severity":"error","line":8,"column":18,\
                        "message":"found a day that the calendar does not have, expected one that exists: \\"Publishing date: \
                        >>31 February 2024<<\\""}]}
                        {"document":"dump/b.txt","characters":9,"fields":0,"furniture":9,"residue":0,"items":0,"rejects":0,\
                        "problems":[{"code":"document-unknown","severity":"info","line":1,"column":1,"message":"found no line \
                        that begins with Publishing date: or another label, expected a newsroom page: \\"Dear all,\\""}]}
                        {"document":"dump/c.txt","characters":304,"fields":166,"furniture":138,"residue":0,"items":2,\
                        "rejects":0,"problems":[{"code":"term-empty","severity":"warning","line":5,"column":19,"message":\
                        "found an empty entry in a list, expected a term between commas: \\"What we do: Youth,>><<\\""}]}
                        {"document":"dump/d.txt","characters":302,"fields":166,"furniture":136,"residue":0,"items":2,\
                        "rejects":0,"problems":[]}
                        """);
        assertThat(err).isEmpty();
    }

    @Test
    void allProblemsAreShown() throws IOException {
        osce("check", write("page.txt", BROKEN.repeat(25)));
        assertThat(out.lines().filter(line -> line.startsWith("page.txt:"))).hasSize(25);
        assertThat(out).contains("  error date-nonexistent: 25\n");
        osce("check", "--format", "json", folder.resolve("page.txt"));
        assertThat(out.split("date-nonexistent", -1)).hasSize(26);
    }

    @Test
    void residueAloneMakesTheRunIncompleteAndWarningsDoNot() throws IOException {
        Path residue = write("residue.txt", "A menu\n" + HEALTHY.lines().skip(2).reduce("", (a, b) -> a + b + "\n"));

        assertThat(osce("check", residue)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out).endsWith(", residue 6)\n");
        assertThat(osce("check", write("doubtful.txt", DOUBTFUL))).isEqualTo(ExitCode.OK);
        assertThat(out).contains("  warning term-empty: 1\n");
    }

    @Test
    void withoutANewsroomPageThereIsAReportAllTheSame() throws IOException {
        write("dump/letter.txt", "Dear all,");
        write("dump/page.html", "<html>");

        assertThat(osce("check", folder)).isEqualTo(ExitCode.USAGE);
        assertThat(out)
                .contains("/dump/letter.txt:1:1: info document-unknown: ")
                .contains("/dump/page.html:1:1: info document-html: ")
                .contains("documents: 2 (newsroom pages: 0)\n")
                .endsWith("characters: 15 (fields 0, furniture 15, residue 0)\n");
        assertThat(err)
                .isEqualToNormalizingNewlines(
                        "osce: no newsroom page found: 2 documents read, 1 document-html, 1 document-unknown\n");
        assertThat(osce("check", "--format", "json", folder)).isEqualTo(ExitCode.USAGE);
        assertThat(out.lines()).hasSize(2);
        assertThat(err.lines()).hasSize(1);
    }

    @Test
    void inputsOfOneNameAreNoticed() throws IOException {
        osce("check", write("one/page.txt", HEALTHY), write("two/page.txt", HEALTHY));

        assertThat(err).contains("osce: 2 inputs are named page.txt, and so are their documents in the output");
        assertThat(out).contains("documents: 2 (newsroom pages: 2)\n");
    }

    @Test
    void whatCannotBeReadIsOneLine() throws IOException {
        Path none = folder.resolve("none.txt");

        assertThat(osce("check", write("page.txt", HEALTHY), none)).isEqualTo(ExitCode.FAILED);
        assertThat(out).isEmpty();
        assertThat(err).isEqualToNormalizingNewlines("osce: " + none + ": cannot be read: no such file or folder\n");
        assertThat(osce("check", "")).isEqualTo(ExitCode.USAGE);
        assertThat(err.lines()).singleElement().asString().contains("found an empty one");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatWasReportedBeforeAFileThatCannotBeReadIsThere() throws IOException {
        Path page = write("page.txt", BROKEN);
        // It opens like any file, and then cannot be read at its beginning.
        String broken = "/proc/self/mem";

        assertThat(osce("check", page, broken)).isEqualTo(ExitCode.FAILED);
        assertThat(out.lines()).singleElement().asString().startsWith("page.txt:8:18: error date-nonexistent: ");
        assertThat(err).isEqualTo("osce: " + broken + ": cannot be read: Input/output error\n");
        assertThat(osce("check", "--format", "json", page, broken)).isEqualTo(ExitCode.FAILED);
        assertThat(out.lines()).singleElement().asString().startsWith("{\"document\":\"page.txt\",");
    }

    @Test
    void aStandardOutputThatBreaksIsOneLine() throws IOException {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Path page = write("page.txt", BROKEN.repeat(2000));
        for (String format : new String[] {"text", "json"}) {
            ByteArrayOutputStream errBytes = new ByteArrayOutputStream();

            assertThat(Osce.run(
                            InputStream.nullInputStream(),
                            broken,
                            errBytes,
                            "check",
                            "--format",
                            format,
                            page.toString()))
                    .isEqualTo(ExitCode.FAILED);
            assertThat(errBytes.toString(UTF_8))
                    .isEqualToNormalizingNewlines("osce: standard output: cannot be written: Broken pipe\n");
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "names cannot hold such characters there")
    void aFileNameCannotBreakALine() throws IOException {
        Path page = write("a\n\u001B[31m.txt", BROKEN);

        osce("check", page);
        assertThat(out).startsWith("a??[31m.txt:8:18: error");
        osce("check", "--format", "json", page);
        assertThat(out).startsWith("{\"document\":\"a\\n\\u001B[31m.txt\",").hasLineCount(1);
    }
}
