package io.github.oscenews.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A table of docs/exports.md: for each key of our own JSON, where its value stands in an export, and what of it comes back. */
record ExportTable(String heading, List<Row> rows) {

    static final List<String> HEADINGS = List.of("ninjs", "JSON-LD", "JSON Feed", "CSV", "Listing text");

    private static final String COLUMNS = "| key | stands at | comes back |";
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    /** What of a value comes back. */
    enum Back {
        SAME("same"),
        JOINED_BY_BLANK_LINES("joined by blank lines"),
        JOINED_BY_COMMAS("joined by commas"),
        IN_A_TEXT("in a text"),
        COMPUTED_AGAIN("computed again"),
        LEFT_OUT("left out"),
        REFUSED("refused");

        private final String words;

        Back(String words) {
            this.words = words;
        }

        static Back of(String words) {
            return Arrays.stream(values())
                    .filter(back -> back.words.equals(words))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("\"" + words + "\" is not explained"));
        }

        /** Whether the value is written, in any form. */
        boolean isWritten() {
            return switch (this) {
                case SAME, JOINED_BY_BLANK_LINES, JOINED_BY_COMMAS, IN_A_TEXT -> true;
                case COMPUTED_AGAIN, LEFT_OUT, REFUSED -> false;
            };
        }
    }

    record Row(String key, String standsAt, Back back) {

        /** What is set as code in the cell that says where the value stands. */
        List<String> codes() {
            return CODE.matcher(standsAt)
                    .results()
                    .map((MatchResult code) -> code.group(1))
                    .toList();
        }
    }

    static ExportTable of(String heading) {
        String document = document();
        int start = document.indexOf("\n## " + heading + "\n");
        int end = document.indexOf("\n## ", start + 1);
        String section = document.substring(start, end < 0 ? document.length() : end);
        List<String> lines =
                section.lines().filter(line -> line.startsWith("|")).toList();
        assertThat(lines.get(0)).as(heading).isEqualTo(COLUMNS);
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(2, lines.size())) {
            String[] cells = line.split(" \\| ", -1);
            rows.add(new Row(
                    cells[0].replaceAll("[| `]", ""),
                    cells[1],
                    Back.of(cells[2].replace("|", "").strip())));
        }
        return new ExportTable(heading, rows);
    }

    static String document() {
        try {
            return Files.readString(Specification.root().resolve("docs/exports.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> keys() {
        return rows.stream().map(Row::key).toList();
    }

    List<String> keys(Back back) {
        return rows.stream().filter(row -> row.back() == back).map(Row::key).toList();
    }

    /** The same table with another row at a place. */
    ExportTable with(int place, Row row) {
        List<Row> changed = new ArrayList<>(rows);
        changed.set(place, row);
        return new ExportTable(heading, changed);
    }

    /** For the names of tests. */
    @Override
    public String toString() {
        return heading;
    }
}
