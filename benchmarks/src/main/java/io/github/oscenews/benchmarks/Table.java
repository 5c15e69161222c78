package io.github.oscenews.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.openjdk.jmh.results.RunResult;

/** What was measured, and its ratios as a table in Markdown. Not thread-safe. */
final class Table {

    /** The method of each class that is compared with the others, its floors. */
    private static final String TASK = "task";

    private final Map<Measured, List<Figures>> figures = new TreeMap<>();

    /** A method and what it was run on. */
    private record Measured(String task, Amount data, String method) implements Comparable<Measured> {

        Measured withMethod(String other) {
            return new Measured(task, data, other);
        }

        @Override
        public int compareTo(Measured other) {
            return Comparator.comparing(Measured::task)
                    .thenComparing(Measured::data)
                    .thenComparing(Measured::method)
                    .compare(this, other);
        }
    }

    /** What one process measured: the median of a call, and the bytes it allocates. */
    private record Figures(double milliseconds, double bytes) {}

    void add(RunResult result) {
        String name = result.getParams().getBenchmark();
        int dot = name.lastIndexOf('.');
        String task = name.substring(name.lastIndexOf('.', dot - 1) + 1, dot);
        Measured measured = new Measured(task, Amount.of(result.getParams()), name.substring(dot + 1));
        figures.computeIfAbsent(measured, key -> new ArrayList<>())
                .add(new Figures(Measuring.median(result), Measuring.allocated(result)));
    }

    /** The heading and a row for each floor of each task, without what was not measured. */
    List<String> rows(List<String> tasks) throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add("| task | data | items | floor | task, ms | floor, ms | ratio | bytes for each item |");
        rows.add("|---|--:|--:|---|--:|--:|--:|--:|");
        for (String task : tasks) {
            for (Measured each : figures.keySet()) {
                if (each.task().equals(task) && !each.method().equals(TASK)) {
                    rows.add(row(each));
                }
            }
        }
        return rows;
    }

    private String row(Measured floor) throws IOException {
        List<Figures> ofFloor = of(floor);
        List<Figures> ofTask = of(floor.withMethod(TASK));
        long items = floor.data().items();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %,d | %s | %.1f | %.1f | %s | %,.0f |",
                floor.task(),
                floor.data(),
                items,
                floor.method(),
                median(milliseconds(ofTask)),
                median(milliseconds(ofFloor)),
                ratio(milliseconds(ofTask), milliseconds(ofFloor)),
                median(ofTask.stream().map(Figures::bytes).toList()) / items);
    }

    private List<Figures> of(Measured measured) {
        return Objects.requireNonNull(figures.get(measured), () -> "nothing is measured of " + measured);
    }

    private static List<Double> milliseconds(List<Figures> figures) {
        return figures.stream().map(Figures::milliseconds).toList();
    }

    /** The median of the ratios of all rounds, with the least and the greatest of them when there are several. */
    private static String ratio(List<Double> task, List<Double> floor) {
        List<Double> ratios = IntStream.range(0, task.size())
                .mapToObj(round -> task.get(round) / floor.get(round))
                .sorted()
                .toList();
        String median = String.format(Locale.ROOT, "%.2f", median(ratios));
        return ratios.size() == 1
                ? median
                : String.format(Locale.ROOT, "%s (%.2f to %.2f)", median, ratios.get(0), ratios.get(ratios.size() - 1));
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int size = sorted.size();
        return (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    }
}
