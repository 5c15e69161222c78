package io.github.oscenews.dist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.dist.Started.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code bin/osce}, started as a user starts it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    private static final Path EXAMPLES = Path.of("..", "examples").toAbsolutePath();
    private static final Path PAGE = EXAMPLES.resolve("data/page-1.txt");
    private static final String JAVA_HOME = System.getProperty("java.home");

    @TempDir
    private static Path unpacked;

    private static Path osce;

    @TempDir
    private Path folder;

    @BeforeAll
    static void unpack() throws IOException {
        osce = Distribution.unpack(unpacked).resolve("bin/osce");
    }

    private Path cache() {
        return folder.resolve("cache/osce");
    }

    private Started start(Map<String, String> environment, Path launcher, Object... arguments) throws IOException {
        Map<String, String> all = new HashMap<>(Map.of("OSCE_OPTS", "", "OSCE_CDS", "", "JAVA_HOME", JAVA_HOME));
        all.put("XDG_CACHE_HOME", cache().getParent().toString());
        all.putAll(environment);
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return Started.start(folder, all, command);
    }

    private Run run(Map<String, String> environment, Path launcher, Object... arguments)
            throws IOException, InterruptedException {
        return start(environment, launcher, arguments).finish();
    }

    private Run run(Object... arguments) throws IOException, InterruptedException {
        return run(Map.of(), osce, arguments);
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(cache())) {
            return files.toList();
        }
    }

    /** A script that stands for Java where the launcher looks for it; returns what to set {@code JAVA_HOME} to. */
    private Path fakeJava(String release, String... lines) throws IOException {
        Path home = folder.resolve("a java");
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
        if (!release.isEmpty()) {
            Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + release + "\"\n");
        }
        return home;
    }

    private void assertConverts(Map<String, String> environment, Path launcher)
            throws IOException, InterruptedException {
        Run run = run(environment, launcher, "convert", EXAMPLES.resolve("data"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(EXAMPLES.resolve("expected.jsonl")));
        assertThat(run.err().lines()).first().asString().startsWith("documents: ");
        assertThat(run.err()).hasLineCount(4);
    }

    private void assertFails(Map<String, String> environment, String message) throws IOException, InterruptedException {
        Run run = run(environment, osce, "--version");

        assertThat(run).isEqualTo(new Run(3, "", "osce: " + message + "\n"));
        assertThat(cache()).doesNotExist();
    }

    @Test
    void theFirstRunMakesTheArchiveAndTheSecondUsesIt() throws IOException, InterruptedException {
        assertConverts(Map.of(), osce);
        assertThat(archives())
                .singleElement()
                .satisfies(file -> assertThat(file)
                        .isRegularFile()
                        .extracting(Path::toString)
                        .asString()
                        .endsWith(".jsa"));

        Path log = folder.resolve("log");
        assertConverts(Map.of("OSCE_OPTS", "-Xlog:class+load:file=" + log), osce);
        assertThat(log).content().contains(" io.github.oscenews.cli.Osce source: shared objects file (top)");
        assertThat(archives()).hasSize(1);
    }

    @Test
    void argumentsAndTheExitCodeComeThroughUntouched() throws IOException, InterruptedException {
        Run missing = run("convert", "no such*  $HOME");
        assertThat(missing.exitCode()).isEqualTo(3);
        assertThat(missing.err()).startsWith("osce: no such*  $HOME: ");
        Run misuse = run("convert", "");
        assertThat(misuse.exitCode()).isEqualTo(2);
        assertThat(misuse.err()).contains("found an empty one");

        Path page = folder.resolve("page.txt");
        Files.writeString(page, Files.readString(PAGE).replace("12 March 2019", "31 February 2024"));
        assertThat(run("convert", page).exitCode()).isEqualTo(1);
        assertThat(run("--version").out()).startsWith("osce ");
    }

    @Test
    void itIsFoundThroughLinksAndInAFolderWithASpace() throws IOException, InterruptedException {
        Path other = Distribution.unpack(Files.createDirectory(folder.resolve("my programs")));
        Path first = Files.createSymbolicLink(other.resolve("osce"), Path.of("bin", "osce"));
        Path second = Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("bin")).resolve("o"), first);

        assertConverts(Map.of("CDPATH", "/"), second);
        assertConverts(Map.of(), second);
    }

    @ParameterizedTest
    @CsvSource({"/dev/null, ''", "a/relative/path, ''", "'', ''", "'', /dev/null"})
    void withoutACacheItRunsWithoutAWord(String cache, String home) throws IOException, InterruptedException {
        assertConverts(Map.of("XDG_CACHE_HOME", cache, "HOME", home), osce);
        assertThat(Path.of("a")).doesNotExist();
    }

    @Test
    void theArchiveCanBeDoneWithout() throws IOException, InterruptedException {
        assertConverts(Map.of("OSCE_CDS", "off"), osce);
        assertThat(cache()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not an archive"})
    void anArchiveThatDoesNotFitIsPassedOver(String content) throws IOException, InterruptedException {
        run("--version");
        Path archive = archives().get(0);
        Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(archive, content);

        assertConverts(Map.of(), osce);
        assertThat(archive).hasContent(content);
    }

    @Test
    void firstRunsAtTheSameTimeDoNoHarm() throws IOException, InterruptedException {
        List<Started> runs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            runs.add(start(Map.of(), osce, "--version"));
        }
        for (Started started : runs) {
            assertThat(started.finish()).extracting(Run::exitCode, Run::err).containsExactly(0, "");
        }
        assertThat(archives()).hasSize(1);
        assertConverts(Map.of(), osce);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 143})
    void anArchiveThatIsNotWholeIsThrownAway(int exitCode) throws IOException, InterruptedException {
        Path java = fakeJava(
                "17.0.1",
                "case $2 in -XX:ArchiveClassesAtExit=*) echo part >\"${2#*=}\"; exit " + exitCode + ";; esac");

        assertThat(run(Map.of("JAVA_HOME", java.toString()), osce, "--version")).isEqualTo(new Run(0, "", ""));
        assertThat(archives()).isEmpty();
    }

    @Test
    void whereJavaMakesNoArchiveItIsNotTriedAgain() throws IOException, InterruptedException {
        Path calls = folder.resolve("calls");
        Path java = fakeJava("17.0.1", "echo \"$*\" >>'" + calls + "'");
        Map<String, String> environment = Map.of("JAVA_HOME", java.toString());

        run(environment, osce, "one");
        assertThat(Files.readAllLines(calls)).hasSize(2).element(1).asString().endsWith("/lib/osce.jar one");
        run(environment, osce, "two");
        assertThat(Files.readAllLines(calls)).hasSize(3).element(2).asString().endsWith("/lib/osce.jar two");
    }

    @Test
    void aJavaThatDoesNotSayWhatItIsIsAsked() throws IOException, InterruptedException {
        Path java = fakeJava("", "exec '" + JAVA_HOME + "/bin/java' \"$@\"");
        String path = java.resolve("bin") + ":" + System.getenv("PATH");

        assertConverts(Map.of("JAVA_HOME", "", "PATH", path), osce);
        assertThat(archives()).hasSize(1);
    }

    @Test
    void javaTakesThePlaceOfTheShell() throws IOException, InterruptedException {
        Path java = fakeJava("17.0.1", "echo $$");
        Started started = start(Map.of("JAVA_HOME", java.toString()), osce);

        assertThat(started.finish().out()).isEqualTo(started.process().pid() + "\n");
    }

    @Test
    void optionsForJavaAreWords() throws IOException, InterruptedException {
        Path java = fakeJava("17.0.1", "for word; do echo \"$word\"; done");
        Map<String, String> environment = Map.of("JAVA_HOME", java.toString(), "OSCE_OPTS", "-Xmx1g  -Dx=/*");

        assertThat(run(environment, osce, "a  b", "*").out().lines())
                .containsExactly(
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "-XX:FreqInlineSize=100",
                        "-Dosce.terminal=false",
                        "-Xmx1g",
                        "-Dx=/*",
                        "-jar",
                        osce.resolveSibling("../lib/osce.jar").toRealPath().toString(),
                        "a  b",
                        "*");
    }

    @Test
    void aMistypedOptionForJavaIsRefused() throws IOException, InterruptedException {
        Run run = run(Map.of("OSCE_OPTS", "-XX:MaxHeepSize=1g"), osce, "--version");

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.out() + run.err()).contains("MaxHeepSize");
    }

    @Test
    void withoutJavaItSaysWhatIsNeeded() throws IOException, InterruptedException {
        assertFails(
                Map.of("JAVA_HOME", "/no/such"),
                "there is no bin/java in JAVA_HOME, which is /no/such: set it to Java 17 or later");
        assertFails(
                Map.of("JAVA_HOME", "", "PATH", folder.toString()),
                "there is no java on the PATH: install Java 17 or later, or set JAVA_HOME");
    }

    @ParameterizedTest
    @CsvSource({"11.0.25, 11.0.25", "1.8.0_392, 1.8.0_392", "'', 16.0.2"})
    void anOldJavaIsNotStarted(String release, String version) throws IOException, InterruptedException {
        Path java = fakeJava(
                release,
                "if [ \"$*\" != -version ]; then echo started; fi",
                "echo 'openjdk version \"" + version + "\" 2021-07-20' >&2");

        assertFails(
                Map.of("JAVA_HOME", java.toString()),
                java + "/bin/java is version " + version + ": set JAVA_HOME to Java 17 or later");
    }

    @Test
    void aJavaThatDoesNotStartIsOneLine() throws IOException, InterruptedException {
        Path java = fakeJava("", "echo 'no runtime is present' >&2", "exit 1");

        assertFails(
                Map.of("JAVA_HOME", java.toString()),
                java + "/bin/java does not start: set JAVA_HOME to Java 17 or later");
    }
}
