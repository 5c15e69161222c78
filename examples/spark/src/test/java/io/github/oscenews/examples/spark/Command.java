package io.github.oscenews.examples.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program in a Java of its own.
 *
 * @param exitCode its exit code
 * @param out its standard output, which has to be UTF-8
 * @param err its standard error
 */
record Command(int exitCode, String out, String err) {

    /** Runs {@code osce} with the libraries of this test. */
    static Command osce(String... arguments) throws IOException, InterruptedException {
        // Which the manifest of the command's jar says; without, a newer Java warns of zstd-jni on standard error.
        List<String> command =
                new ArrayList<>(List.of("--enable-native-access=ALL-UNNAMED", "io.github.oscenews.cli.Osce"));
        command.addAll(List.of(arguments));
        return java(System.getProperty("java.class.path"), command);
    }

    /** Runs Java. */
    static Command java(String classPath, List<String> arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", ".bytes");
        Path err = Files.createTempFile("err", ".txt");
        Path options = Files.createTempFile("java", ".options");
        try {
            // Not on the command line, which some systems limit.
            Files.writeString(options, "-cp \"" + classPath.replace("\\", "\\\\") + '"');
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + options));
            command.addAll(arguments);
            int exitCode = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start()
                    .waitFor();
            return new Command(exitCode, Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
            Files.delete(options);
        }
    }
}
