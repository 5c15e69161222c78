package io.github.oscenews.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much of the machine a command takes; as it is made, the default. */
final class RunOptions {

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = NumberConverter.OfThreads.class,
            description =
                    "Parse on N threads (default: one for each processor). The output is the same for any number.")
    private @Nullable Integer threads;

    int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
