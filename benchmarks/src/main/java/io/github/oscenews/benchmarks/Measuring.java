package io.github.oscenews.benchmarks;

import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What all measuring has in common: each call is timed on its own, in a process with a fixed heap. */
final class Measuring {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Measuring() {}

    /** Measures in one new process for each benchmark. */
    static Collection<RunResult> run(OptionsBuilder options, String heap) throws RunnerException {
        options.mode(Mode.SampleTime).timeUnit(TimeUnit.MILLISECONDS).forks(1);
        options.jvmArgs("-Xms" + heap, "-Xmx" + heap, "-XX:+UseG1GC");
        options.addProfiler(GCProfiler.class).shouldFailOnError(true);
        return new Runner(options.build(), OutputFormatFactory.createFormatInstance(System.err, VerboseMode.NORMAL))
                .run();
    }

    /** The median of one call, in milliseconds. */
    static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    /** The bytes allocated in one call. */
    static double allocated(RunResult result) {
        return Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATED))
                .getScore();
    }

    /** The machine, as far as Java knows it. */
    static String machine(String heap) {
        return "Java " + System.getProperty("java.vm.version") + " (" + System.getProperty("java.vm.name") + "), "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors; heap " + heap + ", G1.";
    }
}
