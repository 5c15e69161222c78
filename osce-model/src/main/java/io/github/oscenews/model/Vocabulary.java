package io.github.oscenews.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The listed terms of one vocabulary, read from the CSV file of that name beside this class.
 *
 * <p>The file's first line names the columns and the first column is the label. No value holds a comma or a quotation mark, so
 * a line is split at its commas; a cell with several values separates them by semicolons. A file that breaks this is refused when it is
 * read.
 */
final class Vocabulary<T extends Term> {

    private final Map<String, T> terms;

    /**
     * The terms of a file.
     *
     * @param file the name of the file, for a message
     * @param listed a term for each of its rows, in their order
     */
    Vocabulary(String file, List<T> listed) {
        Map<String, T> byLabel = new LinkedHashMap<>();
        for (T term : listed) {
            if (byLabel.put(term.label(), term) != null) {
                throw new IllegalStateException(file + " lists \"" + term + "\" twice");
            }
        }
        terms = Collections.unmodifiableMap(byLabel);
    }

    /** The term with a label, or null when none is listed. */
    @Nullable T find(String label) {
        return terms.get(label);
    }

    /** The term of a constant; the constants and the file are held equal by a test. */
    T listed(String label) {
        T term = terms.get(label);
        if (term == null) {
            throw new IllegalStateException("\"" + label + "\" is not listed");
        }
        return term;
    }

    List<T> all() {
        return List.copyOf(terms.values());
    }

    /** The label of each row. */
    static List<String> labels(String file) {
        List<String> labels = new ArrayList<>();
        for (Row row : rows(file)) {
            labels.add(row.get("label"));
        }
        return labels;
    }

    static List<Row> rows(String file) {
        String[] lines = lines(file);
        List<String> columns = cells(lines[0], ',');
        List<Row> rows = new ArrayList<>(lines.length);
        for (int i = 1; i < lines.length; i++) {
            List<String> values = cells(lines[i], ',');
            if (values.size() != columns.size()) {
                throw new IllegalStateException(
                        file + " has " + columns.size() + " columns, but not in the line " + lines[i]);
            }
            rows.add(new Row(columns, values));
        }
        return rows;
    }

    /** The lines of a file, of which each ends with a line feed. */
    private static String[] lines(String file) {
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(file), file)) {
            // As a whole, as to look at each line and character by itself delays the start of a short program.
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (text.indexOf('"') >= 0 || text.endsWith("\n\n")) {
                throw new IllegalStateException(file + " has a quotation mark or ends with a blank line");
            }
            return text.split("\n", 0);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int to = line.indexOf(separator); to >= 0; to = line.indexOf(separator, from)) {
            cells.add(line.substring(from, to));
            from = to + 1;
        }
        cells.add(line.substring(from));
        return List.copyOf(cells);
    }

    /** One line of the file. */
    record Row(List<String> columns, List<String> values) {

        String get(String column) {
            return values.get(columns.indexOf(column));
        }

        Optional<String> optional(String column) {
            String value = get(column);
            return value.isEmpty() ? Optional.empty() : Optional.of(value);
        }

        boolean flag(String column) {
            return switch (get(column)) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalStateException(column + " is neither true nor false in " + values);
            };
        }

        List<String> list(String column) {
            String value = get(column);
            return value.isEmpty() ? List.of() : cells(value, ';');
        }
    }
}
