package io.github.oscenews.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The labels nearest to one that was asked for in vain, among all that are offered, in whatever order: those that differ in few letters
 * or, if there is none, those that have it or that it has as some of their words. Only a few are held, none is long, and each is compared
 * in a time that is bounded. Not thread-safe.
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

    /** Farther than any label that differs in few letters. */
    private static final int FAR = 1 << 10;

    /** A label, and how far it is away: 0 if it differs in case only, then by letters, and {@link #FAR} if it has words in common. */
    private record Candidate(int distance, String label) implements Comparable<Candidate> {

        private static final Comparator<Candidate> ORDER =
                Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::label);

        @Override
        public int compareTo(Candidate other) {
            return ORDER.compare(this, other);
        }
    }

    private final String label;
    private final boolean isListed;
    private final String core;
    private final LevenshteinDistance distance;
    private final TreeSet<Candidate> nearest = new TreeSet<>();

    /**
     * Begins with none.
     *
     * @param label with or without blanks around it
     * @param isListed whether the label is known to be spelled right; then no label with other letters is near
     */
    NearLabels(String label, boolean isListed) {
        this.label = label.strip();
        this.isListed = isListed;
        this.core = this.label.length() > LONGEST ? "" : core(this.label);
        this.distance = new LevenshteinDistance(isListed ? 0 : slips(core));
    }

    private static int slips(String core) {
        return core.length() < SHORTEST_WITH_SLIPS ? 0 : Math.min(2 + core.length() / LETTERS_PER_SLIP, MOST_SLIPS);
    }

    private static String core(String label) {
        String core = label.toLowerCase(Locale.ROOT);
        for (String suffix : OtherNames.CLOSURES) {
            core = core.endsWith(suffix) ? core.substring(0, core.length() - suffix.length()) : core;
        }
        // The prefix alone is a word of too many labels to be near to any.
        return (core + " ").startsWith(PREFIX) ? core.substring(Math.min(PREFIX.length(), core.length())) : core;
    }

    /** Takes another label that may be near. */
    void offer(String other) {
        if (core.isEmpty() || other.length() > LONGEST) {
            return;
        }
        String coreOfOther = core(other);
        int letters = distance.apply(core, coreOfOther);
        if (letters >= 0) {
            add(new Candidate(other.equalsIgnoreCase(label) ? 0 : 1 + letters, other));
        } else if (!isListed && isPart(core, coreOfOther)) {
            add(new Candidate(FAR + Math.abs(core.length() - coreOfOther.length()), other));
        }
    }

    /** Whether what was asked for begins the other, or one of them is whole words of the other. */
    private static boolean isPart(String core, String other) {
        return Math.min(core.length(), other.length()) >= SHORTEST_WITH_SLIPS
                && (other.startsWith(core) || hasWords(other, core) || hasWords(core, other));
    }

    private static boolean hasWords(String text, String words) {
        for (int from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1)) {
            if (!isLetter(text, from - 1) && !isLetter(text, from + words.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(String text, int index) {
        return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
    }

    private void add(Candidate candidate) {
        nearest.add(candidate);
        if (nearest.size() > MOST) {
            nearest.pollLast();
        }
    }

    /** The nearest, and those that are hardly farther; empty when none is near. */
    List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (Candidate candidate : nearest) {
            int first = nearest.first().distance;
            if (first >= FAR || candidate.distance <= first + 1) {
                labels.add(candidate.label);
            }
        }
        return labels;
    }
}
