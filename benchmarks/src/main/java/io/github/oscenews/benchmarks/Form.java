package io.github.oscenews.benchmarks;

import java.util.List;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How much is measured, and for how long. */
enum Form {
    SHORT(1, 10, 5, 1, "600", "10"),
    FULL(3, 10, 5, 2, "3000", "10", "100");

    private final int rounds;
    private final int warmups;
    private final int iterations;
    private final int seconds;
    private final String listings;

    @SuppressWarnings("ImmutableEnumChecker") // Never changed.
    private final String[] megabytes;

    Form(int rounds, int warmups, int iterations, int seconds, String listings, String... megabytes) {
        this.rounds = rounds;
        this.warmups = warmups;
        this.iterations = iterations;
        this.seconds = seconds;
        this.listings = listings;
        this.megabytes = megabytes;
    }

    /** How often everything is measured, each time by processes of their own. */
    int rounds() {
        return rounds;
    }

    /** What is to be measured of some tasks. */
    OptionsBuilder options(List<Class<?>> tasks) {
        OptionsBuilder options = new OptionsBuilder();
        tasks.forEach(task -> options.include("\\." + task.getSimpleName() + "\\."));
        options.warmupIterations(warmups).warmupTime(TimeValue.seconds(seconds));
        options.measurementIterations(iterations).measurementTime(TimeValue.seconds(seconds));
        options.param("megabytes", megabytes).param("listings", listings).param("articles", "300");
        return options;
    }
}
