package io.github.oscenews.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Code for programs of others that docs/exports.md shows within its text, which is run where these are installed. */
final class ShownCommand {

    private ShownCommand() {}

    /** The only code in the text that begins so. */
    static String beginningWith(String beginning) {
        List<String> codes = Pattern.compile("`(" + Pattern.quote(beginning) + "[^`]*)`")
                .matcher(ExportTable.document())
                .results()
                .map(code -> code.group(1))
                .toList();
        assertThat(codes).as(beginning).hasSize(1);
        return codes.get(0);
    }

    /** Runs a program in a folder that has one file, and gives what it prints. */
    static String run(List<String> command, Path folder, String file, String content)
            throws IOException, InterruptedException {
        Files.writeString(folder.resolve(file), content);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    static void assumeInstalled(String... programs) {
        for (String program : programs) {
            assumeTrue(
                    Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program))),
                    "there is no " + program);
        }
    }
}
