package io.github.oscenews.parser;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where the labels of a line of a page begin. */
final class LineLabels {

    private static final int[] NONE = {};

    private LineLabels() {}

    /** The indices at which labels begin, in their order. */
    static int[] of(PageLine line) {
        int label = first(line);
        if (label < 0) {
            return NONE;
        }
        int[] labels = new int[4];
        int count = 0;
        while (label >= 0) {
            labels = count == labels.length ? Arrays.copyOf(labels, 2 * count) : labels;
            labels[count++] = label;
            label = next(line, label + 1);
        }
        return Arrays.copyOf(labels, count);
    }

    private static int first(PageLine line) {
        String text = line.words().text();
        // Without a colon there is no label, however it is spelled.
        int colon = text.indexOf(':');
        if (colon < 0 || at(text, 0) != null) {
            return colon < 0 ? -1 : 0;
        }
        // Rule 13.6: A label begins a line or a text node; in other spellings, and `Location:`, only a line.
        boolean isMisspelled = mayBeMisspelled(text.charAt(0)) && Label.misspelledStartOf(text) != null;
        int at = 0;
        for (int run = 0; run < line.runCount(); run++) {
            at = begin(line, run, at);
            Label label = at < 1 ? null : at(text, at);
            if (label != null && (label != Label.LOCATION || (isMisspelled && at < colon))) {
                // What seems to be misspelled may be signs in front of this one.
                return isMisspelled && at > colon ? 0 : at;
            }
        }
        return isMisspelled ? 0 : -1;
    }

    /** Whether a line may be a label in another spelling: it begins with the letter of one, or with a sign before it. */
    private static boolean mayBeMisspelled(char first) {
        return !Character.isLetter(first) || "PCWLpcwl".indexOf(first) >= 0;
    }

    /** The first label at an index or further on, behind another one; -1 when there is none. */
    private static int next(PageLine line, int from) {
        int at = 0;
        for (int run = line.runBehind(from); run < line.runCount(); run++) {
            at = begin(line, run, at);
            if (at >= from && at(line.words().text(), at) != null) {
                return at;
            }
        }
        return -1;
    }

    /**
     * The index of the first visible character of a run, or of one behind it.
     *
     * @param seen that of the run before it
     */
    private static int begin(PageLine line, int run, int seen) {
        String text = line.words().text();
        int at = Math.max(line.from(run), seen);
        while (at < text.length() && Segment.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static @Nullable Label at(String text, int index) {
        char c = index < text.length() ? text.charAt(index) : ' ';
        return c == 'P' || c == 'C' || c == 'W' || c == 'L' ? Label.at(text, index) : null;
    }
}
