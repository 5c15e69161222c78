package io.github.oscenews.parser;

import java.util.Arrays;

/** Where the lines of a text begin. Immutable. */
final class LineStarts implements LineNumbers {

    private final long[] starts;

    private LineStarts(long[] starts) {
        this.starts = starts;
    }

    static LineStarts of(String text) {
        long[] starts = new long[1];
        int count = 1;
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
            starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
            starts[count++] = feed + 1L;
        }
        return new LineStarts(Arrays.copyOf(starts, count));
    }

    @Override
    public long lineNumber(long offset) {
        return 1L + index(offset);
    }

    @Override
    public long columnNumber(long offset) {
        return 1 + offset - starts[index(offset)];
    }

    private int index(long offset) {
        int index = Arrays.binarySearch(starts, offset);
        return index < 0 ? -index - 2 : index;
    }
}
