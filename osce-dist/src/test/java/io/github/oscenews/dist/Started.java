package io.github.oscenews.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program that was started, and the files that it prints to. */
record Started(Process process, Path out, Path err) {

    /** What a program that has ended left behind. */
    record Run(int exitCode, String out, String err) {}

    /** Starts a program; a variable without a value is taken out of its environment. */
    static Started start(Path folder, Map<String, String> environment, List<String> command) throws IOException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        environment.forEach((name, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(name);
            }
        });
        return new Started(builder.start(), out, err);
    }

    Run finish() throws IOException, InterruptedException {
        int exitCode = process.waitFor();
        Run run = new Run(exitCode, Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return run;
    }
}
