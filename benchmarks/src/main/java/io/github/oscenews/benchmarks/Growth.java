package io.github.oscenews.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures how the time to read text grows with its length, in little memory, and prints a table. */
final class Growth {

    private static final String HEAP = "64m";

    private Growth() {}

    static void run(List<Integer> megabytes) throws IOException, RunnerException {
        Path folder = Files.createTempDirectory("benchmarks");
        try {
            for (int each : megabytes) {
                TextGrowth.write(folder, each);
            }
            Map<Amount, RunResult> results = new TreeMap<>();
            for (RunResult result : measure(megabytes, folder)) {
                results.put(Amount.of(result.getParams()), result);
            }
            print(results);
        } finally {
            delete(folder);
        }
    }

    private static Collection<RunResult> measure(List<Integer> megabytes, Path folder) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include("\\." + TextGrowth.class.getSimpleName() + "\\.");
        options.param("megabytes", megabytes.stream().map(String::valueOf).toArray(String[]::new));
        options.jvmArgsAppend(TextGrowth.folder(folder));
        options.warmupIterations(10).warmupTime(TimeValue.seconds(1));
        options.measurementIterations(5).measurementTime(TimeValue.seconds(1));
        return Measuring.run(options, HEAP);
    }

    private static void print(Map<Amount, RunResult> results) {
        System.out.println(Measuring.machine(HEAP) + "\n");
        System.out.println("| text | ms | MB/s | time for each MB, relative to the first row |");
        System.out.println("|--:|--:|--:|--:|");
        double first = 0;
        for (Map.Entry<Amount, RunResult> each : results.entrySet()) {
            int megabytes = each.getKey().count();
            double milliseconds = Measuring.median(each.getValue());
            first = first == 0 ? milliseconds / megabytes : first;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,.1f | %.0f | %.2f |%n",
                    each.getKey(),
                    milliseconds,
                    1000 * megabytes / milliseconds,
                    milliseconds / megabytes / first);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
