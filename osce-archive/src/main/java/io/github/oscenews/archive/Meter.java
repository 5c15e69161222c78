package io.github.oscenews.archive;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What came out of one input so far, against the limits for all of it. The first limit that is reached ends the input. */
final class Meter {

    /** Below this, a high ratio is no harm, and short texts may well have one. */
    private static final long RATIO_COUNTS_FROM = 16L << 20;

    private final String name;
    private final RawInput raw;
    private final ArchiveWalker.Limits limits;

    /** The bytes that came out of all archives at a depth. */
    private final long[] bytes;

    private long entries;
    private @Nullable Stop stop;

    Meter(String name, RawInput raw, ArchiveWalker.Limits limits) {
        this.name = name;
        this.raw = raw;
        this.limits = limits;
        this.bytes = new long[limits.deepestNesting() + 1];
    }

    ArchiveWalker.Limits limits() {
        return limits;
    }

    RawInput raw() {
        return raw;
    }

    /** {@return the limit that has ended the input, or empty when it goes on} */
    Optional<Stop> stop() {
        return Optional.ofNullable(stop);
    }

    /** Counts an entry; {@return whether it may be looked at} */
    boolean entry() {
        if (stop == null && ++entries > limits.mostEntries()) {
            stop(
                    ArchiveProblemCode.ENTRIES_TOO_MANY,
                    "found more than " + limits.mostEntries() + " entries, expected at most so many");
        }
        return stop == null;
    }

    /** Counts bytes that came out of an archive, which has so many around it as the depth says, itself included. */
    void count(int depth, int read) throws Stop {
        if (stop == null) {
            bytes[depth] += read;
            check(bytes[depth]);
        }
        if (stop != null) {
            throw stop;
        }
    }

    private void check(long out) {
        if (out > limits.largestInput()) {
            stop(
                    ArchiveProblemCode.INPUT_TOO_LARGE,
                    "found more than " + limits.largestInput() + " bytes in it, expected at most so many");
        } else if (out > RATIO_COUNTS_FROM && out / limits.highestRatio() > raw.count()) {
            stop(
                    ArchiveProblemCode.RATIO_TOO_HIGH,
                    "found " + out + " bytes in its first " + raw.count() + ", expected at most "
                            + limits.highestRatio() + " in each");
        }
    }

    private void stop(ArchiveProblemCode code, String message) {
        stop = new Stop(
                new ArchiveProblem(code, name, OptionalLong.of(raw.count()), message + "; what follows is not read"));
    }
}
