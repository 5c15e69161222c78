package io.github.oscenews.cli;

import java.nio.file.Path;
import java.util.List;
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

    @Option(
            names = "--progress",
            paramLabel = "WHEN",
            completionCandidates = FormatNames.OfProgress.class,
            converter = FormatNames.OfProgress.class,
            description = "Show how far the run is: always, never, or auto, on a terminal (default).")
    private Progress.When progress = Progress.When.AUTO;

    @Option(
            names = {"-q", "--quiet"},
            description =
                    "Show only the first ten problems of each code of error severity, labels that match no item, and what"
                            + " ends the run: no progress, no summary.")
    private boolean quiet;

    boolean isQuiet() {
        return quiet;
    }

    /** Shows how far a run over these inputs is, if that is wanted. */
    Progress progress(List<Path> inputs, Messages messages) {
        boolean isShown = switch (progress) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> !quiet && Terminal.isStandardError();
        };
        return new Progress(isShown, inputs, messages);
    }

    int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
