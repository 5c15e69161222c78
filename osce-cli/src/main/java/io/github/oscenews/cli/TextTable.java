package io.github.oscenews.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** A table of labels, numbers and bars that fits a terminal. Not thread-safe. */
final class TextTable {

    /** Terminals have 80 columns, and some begin a new line when the last is filled. */
    static final int WIDTH = 79;

    private static final int LONGEST_LABEL = 58;
    private static final int LONGEST_BAR = 40;
    private static final int MARGIN = 2;

    private final List<Row> rows = new ArrayList<>();

    /** A row; without a number, the label is all there is. */
    private record Row(String label, OptionalLong count, boolean hasBar) {}

    /** Adds a number with a bar. */
    void add(String label, long count) {
        rows.add(new Row(ShownLabel.shortened(label, LONGEST_LABEL), OptionalLong.of(count), true));
    }

    /** Adds a number that is not to be compared with the others. */
    void addApart(String label, long count) {
        rows.add(new Row(ShownLabel.shortened(label, LONGEST_LABEL), OptionalLong.of(count), false));
    }

    /** Adds a line without a number. */
    void add(String line) {
        rows.add(new Row(ShownLabel.shortened(line, WIDTH - MARGIN), OptionalLong.empty(), false));
    }

    List<String> lines() {
        int labels = 0;
        int digits = 0;
        long most = 1;
        for (Row row : rows) {
            if (row.count().isPresent()) {
                labels = Math.max(labels, ShownLabel.length(row.label()));
                digits = Math.max(digits, Long.toString(row.count().getAsLong()).length());
                most = Math.max(most, row.hasBar() ? row.count().getAsLong() : 1);
            }
        }
        int longestBar = Math.min(LONGEST_BAR, WIDTH - MARGIN - labels - 2 - digits - 2);
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            String line = " ".repeat(MARGIN) + row.label();
            if (row.count().isPresent()) {
                long count = row.count().getAsLong();
                String number = Long.toString(count);
                line += " ".repeat(labels - ShownLabel.length(row.label()) + 2 + digits - number.length()) + number;
                line += row.hasBar() && count > 0 ? "  " + bar(count, most, longestBar) : "";
            }
            lines.add(line);
        }
        return lines;
    }

    /** A bar is never so short that it cannot be seen. */
    private static String bar(long count, long most, int longest) {
        return "#".repeat((int) Math.max(1, Math.round((double) count / most * longest)));
    }
}
