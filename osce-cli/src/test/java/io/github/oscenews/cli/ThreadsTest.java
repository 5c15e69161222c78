package io.github.oscenews.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many threads there are, a run says and writes the same. */
class ThreadsTest extends CommandTest {

    private Path dump;

    @BeforeEach
    void writeDump() throws IOException {
        for (int i = 0; i < 120; i++) {
            write("dump/%03d.txt".formatted(i), (i % 7 == 3 ? BROKEN : HEALTHY).repeat(1 + i % 5));
        }
        write("dump/letter.txt", "Dear all,");
        // Beyond what is held whole, and more of it than one part.
        write("dump/long.txt", (HEALTHY.repeat(40) + BROKEN).repeat(120));
        // The same without a heading, which is parsed by whoever reads it, while pages above it may wait.
        write(
                "dump/headless.txt",
                HEALTHY.substring(HEALTHY.indexOf("OSCE's global activities.\n") + 26)
                        .repeat(5_000));
        write("dump/page.html", "<html>");
        // Text can carry every other item of it.
        write("dump/links.html", "<ul>" + """
                        <li><h3><a href="https://www.osce.org/x/1">Young people plant trees</a></h3>
                        <p>Publishing date: 8 May 2003</p><p>Two hundred trees were planted.</p></li>
                        <li><h3>Judges discuss trial monitoring</h3>
                        <p>Publishing date: 9 May 2003</p><p>Judges from four courts discussed it.</p></li>
                        """.repeat(20) + "</ul>");
        dump = folder.resolve("dump");
        for (String large : List.of("long.txt", "headless.txt")) {
            assertThat(Files.size(dump.resolve(large))).isGreaterThan(1 << 20);
        }
    }

    private record Outcome(int exitCode, String out, String err) {}

    private Outcome run(int threads, Object... arguments) {
        Object[] all = Stream.concat(Stream.of(arguments), Stream.of("--threads", threads))
                .toArray();
        int exitCode = osce(all);
        return new Outcome(exitCode, out, err);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "convert",
                "convert --format json",
                "convert --format ninjs",
                "convert --format jsonld",
                "convert --format jsonfeed --max-errors 100",
                "convert --format csv",
                "convert --format csv --merge",
                "convert --format text",
                "convert --format text --max-errors 100",
                "convert --max-errors 20",
                "convert --max-errors 100",
                "convert --max-errors 0 --format json",
                "check",
                "check --format json"
            })
    void theOutcomeIsTheSame(String command) {
        Object[] arguments = (command + " " + dump).split(" ");
        Outcome one = run(1, arguments);

        assertThat(one.out().length()).isGreaterThan(1000);
        for (int threads : List.of(2, 3, 8)) {
            Outcome other = run(threads, arguments);
            assertThat(other.out()).isEqualTo(one.out());
            assertThat(other).isEqualTo(one);
        }
    }

    @Test
    void soAreRejectsAndManifest() throws IOException {
        Path rejects = folder.resolve("rejects.jsonl");
        Path manifest = folder.resolve("manifest.json");
        Path items = folder.resolve("items.jsonl");
        run(1, "convert", dump, "-o", items, "--rejects", rejects, "--manifest", manifest);
        List<byte[]> first =
                List.of(Files.readAllBytes(items), Files.readAllBytes(rejects), Files.readAllBytes(manifest));
        for (int threads : List.of(1, 4)) {
            run(threads, "convert", dump, "-o", items, "--rejects", rejects, "--manifest", manifest);
            assertThat(Files.readAllBytes(items)).isEqualTo(first.get(0));
            assertThat(Files.readAllBytes(rejects)).isEqualTo(first.get(1));
            assertThat(Files.readAllBytes(manifest)).isEqualTo(first.get(2));
        }
    }

    @Test
    void whatWasReadBeforeAnInputThatCannotBeReadIsWhole() throws IOException {
        Path missing = folder.resolve("missing");
        Files.createSymbolicLink(missing, Path.of("/proc/self/mem"));
        assumeThat(missing).exists();

        for (int threads : List.of(1, 4)) {
            assertThat(run(threads, "convert", dump, missing).exitCode()).isEqualTo(ExitCode.FAILED);
            assertThat(documents()).last().isEqualTo("dump/long.txt");
            assertThat(err).endsWith("cannot be read: Input/output error\n");
        }
    }
}
