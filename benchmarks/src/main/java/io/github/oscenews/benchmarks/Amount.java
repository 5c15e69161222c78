package io.github.oscenews.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.Locale;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * How much of what a benchmark was run on.
 *
 * @param what the name of its parameter
 * @param count the value of its parameter
 */
record Amount(String what, int count) implements Comparable<Amount> {

    static Amount of(BenchmarkParams parameters) {
        String what = parameters.getParamsKeys().iterator().next();
        return new Amount(what, Integer.parseInt(parameters.getParam(what)));
    }

    long items() throws IOException {
        return switch (what) {
            case "megabytes" -> Data.writeText(count, OutputStream.nullOutputStream());
            case "listings" -> Pages.itemsOfListings(count);
            case "articles" -> count;
            default -> throw new IllegalStateException("no data is counted in " + what);
        };
    }

    @Override
    public int compareTo(Amount other) {
        return Comparator.comparing(Amount::what).thenComparing(Amount::count).compare(this, other);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d %s", count, what.equals("megabytes") ? "MB" : what);
    }
}
