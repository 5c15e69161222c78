package io.github.oscenews.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The labels nearest to one that was asked for in vain, among all that are offered, in whatever order. Only a few are held, none is
 * long, and each is compared in a time that is bounded. Thread-safe.
 */
final class NearLabels {

    private static final int MOST = 3;

    /** Longer labels are near to none: the longest that is listed has some 90 characters. */
    static final int LONGEST = 300;

    /** In labels shorter than this, each letter counts, as in codes of countries. */
    private static final int SHORTEST_WITH_SLIPS = 4;

    /** For so many letters there may be one slip more. */
    private static final int LETTERS_PER_SLIP = 8;

    private static final int MOST_SLIPS = 6;

    /** What labels have or not at different times, and people leave out. */
    private static final String PREFIX = "osce ";

    private static final List<String> SUFFIXES = List.of(" (closed)", " (discontinued)");

    /** A label, and how far it is away: 0 if it differs in case only, and more than that in letters otherwise. */
    private record Candidate(int distance, String label) implements Comparable<Candidate> {

        private static final Comparator<Candidate> ORDER =
                Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::label);

        @Override
        public int compareTo(Candidate other) {
            return ORDER.compare(this, other);
        }
    }

    private final String label;
    private final String core;
    private final LevenshteinDistance distance;
    private final TreeSet<Candidate> nearest = new TreeSet<>();

    /**
     * Begins with none.
     *
     * @param isListed whether the label is known to be spelled right; then no label with other letters is near
     */
    NearLabels(String label, boolean isListed) {
        this.label = label;
        this.core = label.length() > LONGEST ? "" : core(label);
        this.distance = new LevenshteinDistance(isListed ? 0 : slips(core));
    }

    private static int slips(String core) {
        return core.length() < SHORTEST_WITH_SLIPS ? 0 : Math.min(2 + core.length() / LETTERS_PER_SLIP, MOST_SLIPS);
    }

    private static String core(String label) {
        String core = label.toLowerCase(Locale.ROOT);
        for (String suffix : SUFFIXES) {
            core = core.endsWith(suffix) ? core.substring(0, core.length() - suffix.length()) : core;
        }
        return core.startsWith(PREFIX) ? core.substring(PREFIX.length()) : core;
    }

    /** Takes another label that may be near. */
    void offer(String other) {
        if (core.isEmpty() || other.length() > LONGEST) {
            return;
        }
        int letters = distance.apply(core, core(other));
        if (letters >= 0) {
            add(new Candidate(other.equalsIgnoreCase(label) ? 0 : 1 + letters, other));
        }
    }

    private synchronized void add(Candidate candidate) {
        nearest.add(candidate);
        if (nearest.size() > MOST) {
            nearest.pollLast();
        }
    }

    /** The nearest, and those that are hardly farther; empty when none is near. */
    synchronized List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (Candidate candidate : nearest) {
            if (candidate.distance <= nearest.first().distance + 1) {
                labels.add(candidate.label);
            }
        }
        return labels;
    }
}
