package io.github.oscenews.parser;

import java.util.Arrays;

/**
 * A line of a page of HTML as a browser shows it: its words, and which of them stand in which text node. The words of one text node
 * are a run.
 *
 * <p>Immutable once its runs are added.
 */
final class PageLine {

    /** Of each run three numbers: the element that holds the node, and the indices of its first character and after its last one. */
    private static final int NUMBERS = 3;

    private final PageSegment words;
    private final int[] runs;
    private final int count;
    private final int[] labels;

    /**
     * Makes a line.
     *
     * @param words the words, without blanks at both ends
     * @param runs three numbers for each run
     */
    PageLine(PageSegment words, int[] runs) {
        this.words = words;
        this.runs = runs;
        this.count = runs.length / NUMBERS;
        this.labels = LineLabels.of(this);
    }

    PageSegment words() {
        return words;
    }

    /** The indices at which labels begin, in their order. */
    int[] labels() {
        return labels;
    }

    int runCount() {
        return count;
    }

    /** The element that holds a run. */
    int element(int run) {
        return runs[NUMBERS * run];
    }

    /** The index of the first character of a run. */
    int from(int run) {
        return runs[NUMBERS * run + 1];
    }

    /** The index after the last character of a run. */
    int to(int run) {
        return runs[NUMBERS * run + 2];
    }

    /** The first run that ends behind an index of the words. */
    int runBehind(int index) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (to(middle) <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The run after the last one of which words stand between two indices. */
    int endOfRuns(int start, int end) {
        int last = end <= start ? 0 : runBehind(end - 1);
        boolean isPartOfLast = end > start && last < count && from(last) < end;
        return isPartOfLast ? last + 1 : last;
    }

    /** Collects the runs of a line. */
    static final class Runs {

        private int[] numbers = new int[4 * NUMBERS];
        private int size;

        void clear() {
            size = 0;
        }

        void add(int element, int from, int to) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size++] = element;
            numbers[size++] = from;
            numbers[size++] = to;
        }

        /** Those of the words between two indices, which become the whole line. */
        int[] of(int from, int to) {
            int[] own = new int[size];
            int end = 0;
            for (int i = 0; i < size; i += NUMBERS) {
                int first = Math.max(0, numbers[i + 1] - from);
                int last = Math.min(to, numbers[i + 2]) - from;
                if (last > 0 && first < to - from) {
                    own[end++] = numbers[i];
                    own[end++] = first;
                    own[end++] = last;
                }
            }
            return end == size ? own : Arrays.copyOf(own, end);
        }
    }
}
