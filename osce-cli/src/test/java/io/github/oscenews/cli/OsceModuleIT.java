package io.github.oscenews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.json.NewsroomJson;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published jar beside the jars that it needs, on the module path and on the class path. */
class OsceModuleIT {

    private static final Path DATA = TestFiles.EXAMPLES.resolve("data");

    /** The jar and all that its descriptor requires, as Maven put it together for this test. */
    private static final String JARS = System.getProperty("jdk.module.path", "");

    @TempDir
    private Path folder;

    private String java(List<String> program, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(program);
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int exitCode = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        assertThat(exitCode).as(Files.readString(err)).isZero();
        return Files.readString(out);
    }

    @Test
    void theJarIsTested() {
        assertThat(JARS.split(File.pathSeparator)).anyMatch(jar -> jar.matches(".*osce-cli-[^/\\\\]*\\.jar"));
    }

    @Test
    void theModuleRunsByItsName() throws IOException, InterruptedException {
        List<String> program = List.of("-p", JARS, "-m", "io.github.oscenews.cli");
        Path page = folder.resolve("page.html");

        assertThat(java(program, "convert", DATA))
                .isEqualTo(Files.readString(TestFiles.EXAMPLES.resolve("expected.jsonl")));
        // What needs picocli, and a style sheet of the module.
        assertThat(java(program, "stats", DATA, "--format", "text", "--html", page))
                .contains("\nitems: 15\n");
        assertThat(page).content().contains("@media print");
        assertThat(java(program, "schema")).isEqualTo(NewsroomJson.standard().schema());
        assertThat(java(program, "--version")).startsWith("osce ");
    }

    @Test
    void theClassRunsOnTheClassPath() throws IOException, InterruptedException {
        List<String> program = List.of("-cp", JARS, "io.github.oscenews.cli.Osce");

        assertThat(java(program, "convert", DATA, "--quiet"))
                .isEqualTo(Files.readString(TestFiles.EXAMPLES.resolve("expected.jsonl")));
    }
}
