package io.github.oscenews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The executable jar, started as a user starts it. */
class OsceJarIT {

    private static final Path DATA = TestFiles.EXAMPLES.resolve("data");
    private static final Path EXPECTED = TestFiles.EXAMPLES.resolve("expected.jsonl");

    @TempDir
    private Path folder;

    private record Run(int exitCode, String out, String err) {}

    private Run java(Map<String, String> environment, List<String> options, Object... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-jar");
        command.add(System.getProperty("osce.jar"));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        int exitCode = builder.start().waitFor();
        return new Run(exitCode, Files.readString(out), Files.readString(err));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-Duser.language=tr -Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-1",
                "-Dfile.encoding=UTF-16 -Dline.separator=x"
            })
    void theOutputIsTheSameBytesEverywhere(String options) throws IOException, InterruptedException {
        List<String> split = List.of(options.split(" ", -1)).stream()
                .filter(o -> !o.isEmpty())
                .toList();
        Run run = java(Map.of(), split, "convert", DATA);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(EXPECTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C.UTF-8", "C"})
    @EnabledOnOs(OS.LINUX)
    void fileNamesComeOutRightInEveryLocale(String locale) throws IOException, InterruptedException {
        Path named = Files.createDirectories(folder.resolve("dump"));
        Files.copy(DATA.resolve("page-2.txt"), named.resolve("Новини größe 😀.txt"));
        Run run = java(Map.of("LC_ALL", locale), List.of(), "convert", named);

        assertThat(run.err()).startsWith("documents: 1 ");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("{\"document\":\"dump/Новини größe 😀.txt\",");
    }

    @Test
    void anErrorIsOneLineOfUtf8() throws IOException, InterruptedException {
        Run run = java(Map.of("LC_ALL", "C.UTF-8"), List.of("-Dfile.encoding=ISO-8859-1"), "convert", "größe");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEqualToNormalizingNewlines("osce: größe: cannot be read: no such file or folder\n");
    }

    @Test
    void theJarCarriesItsLicence() throws IOException, InterruptedException {
        Run run = java(Map.of(), List.of(), "--version");

        assertThat(run.out()).startsWith("osce ");
        try (JarFile jar = new JarFile(System.getProperty("osce.jar"))) {
            assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
            assertThat(jar.getEntry("module-info.class")).isNull();
        }
    }
}
