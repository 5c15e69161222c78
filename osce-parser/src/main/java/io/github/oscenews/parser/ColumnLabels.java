package io.github.oscenews.parser;

import io.github.oscenews.model.PrintedDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The labels that head the columns of a table, of which each other row is a record.
 *
 * <p>Rule 13.24: Labels that head the columns of a table are those of the cells below them. Not thread-safe.
 */
final class ColumnLabels {

    private final Elements elements;
    private final List<Part> parts;

    /** The words that are a part of another one from now on, or the heading of a column. */
    private final BitSet leftOut = new BitSet();

    /** The parts, of which some have become labels. */
    private final List<Part> labelled;

    private ColumnLabels(Elements elements, List<Part> parts) {
        this.elements = elements;
        this.parts = parts;
        this.labelled = new ArrayList<>(parts);
    }

    /** The parts of a page, with labels in the cells of such tables instead of their heads. */
    static List<Part> spread(Page page, List<Part> parts) {
        ColumnLabels columns = new ColumnLabels(page.elements(), parts);
        for (Part part : parts) {
            if (part.isDate() && isAlone(part)) {
                columns.read(part);
            }
        }
        if (columns.leftOut.isEmpty()) {
            return parts;
        }
        List<Part> spread = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            if (!columns.leftOut.get(i)) {
                spread.add(columns.labelled.get(i));
            }
        }
        return spread;
    }

    private static boolean isAlone(Part part) {
        RawLabel label = part.label();
        return label != null && label.exact() && label.values().isEmpty();
    }

    /** Reads the table that a date heads a column of, if it does. */
    private void read(Part date) {
        int cell = closestCell(date.element());
        int head = cell == Elements.NONE ? Elements.NONE : elements.parent(cell);
        int table = head == Elements.NONE ? Elements.NONE : elements.closest(head, "table");
        if (table == Elements.NONE) {
            return;
        }
        // A row that has a date itself is no head.
        for (int i = first(head); i < end(head); i++) {
            if (isDate(parts.get(i))) {
                return;
            }
        }
        int column = column(cell);
        List<Integer> rows = rows(table);
        List<Integer> below = rows.subList(rows.indexOf(head) + 1, rows.size());
        if (below.stream().anyMatch(row -> isDateIn(child(row, column)))) {
            below.forEach(row -> label(row, head));
            leftOut.set(first(head), end(head));
        }
    }

    private int closestCell(int element) {
        int at = element;
        while (at != Elements.NONE && !elements.isNamed(at, "td") && !elements.isNamed(at, "th")) {
            at = elements.parent(at);
        }
        return at;
    }

    private int column(int cell) {
        int column = 0;
        for (int at = elements.firstChild(elements.parent(cell)); at != cell; at = elements.nextSibling(at)) {
            column++;
        }
        return column;
    }

    private List<Integer> rows(int table) {
        List<Integer> rows = new ArrayList<>();
        IntConsumer addRow = row -> {
            if (elements.isNamed(row, "tr")) {
                rows.add(row);
            }
        };
        forEachChild(table, child -> {
            addRow.accept(child);
            String name = elements.name(child);
            if (name.equals("thead") || name.equals("tbody") || name.equals("tfoot")) {
                forEachChild(child, addRow);
            }
        });
        return rows;
    }

    private void forEachChild(int element, IntConsumer action) {
        for (int at = elements.firstChild(element); at != Elements.NONE; at = elements.nextSibling(at)) {
            action.accept(at);
        }
    }

    /** A child of an element by its place; {@link Elements#NONE} when there are fewer. */
    private int child(int element, int index) {
        int at = elements.firstChild(element);
        for (int i = 0; i < index && at != Elements.NONE; i++) {
            at = elements.nextSibling(at);
        }
        return at;
    }

    private boolean isDateIn(int cell) {
        return cell != Elements.NONE && end(cell) == first(cell) + 1 && isDate(parts.get(first(cell)));
    }

    private static boolean isDate(Part part) {
        return PrintedDate.parse(part.words().text()).isPresent();
    }

    /** Gives the cells of a row the labels of their columns. */
    private void label(int row, int head) {
        if (elements.node(row).childrenSize() != elements.node(head).childrenSize()) {
            return;
        }
        int title = elements.firstChild(head);
        for (int cell = elements.firstChild(row); cell != Elements.NONE; cell = elements.nextSibling(cell)) {
            Part label = end(title) == first(title) + 1 ? parts.get(first(title)) : null;
            RawLabel raw = label == null || !isAlone(label) ? null : label.label();
            if (raw != null && raw.label() != null && holdsTextOnly(cell)) {
                label(cell, raw.label());
            }
            title = elements.nextSibling(title);
        }
    }

    private boolean holdsTextOnly(int cell) {
        List<Part> inside = parts.subList(first(cell), end(cell));
        return !inside.isEmpty() && inside.stream().noneMatch(Part::isLabel);
    }

    private void label(int cell, Label label) {
        List<PageSegment> values = new ArrayList<>();
        List<String> separators = new ArrayList<>();
        int from = first(cell);
        int to = label.isList() ? end(cell) : from + 1;
        for (int i = from; i < to; i++) {
            values.addAll(
                    label.isList()
                            ? parts.get(i).terms(elements)
                            : List.of(parts.get(i).words()));
        }
        values.stream().skip(1).forEach(value -> separators.add(", "));
        PageSegment whole = PageSegment.withPrefix(label.printed() + " ", PageSegment.joined(values, separators));
        labelled.set(from, parts.get(from).withLabel(new RawLabel(label, true, whole, List.copyOf(values))));
        leftOut.clear(from);
        leftOut.set(from + 1, to);
    }

    /** The index of the first part in an element. */
    private int first(int element) {
        return Part.firstFrom(parts, elements.start(element));
    }

    /** The index after the last part in an element. */
    private int end(int element) {
        return Math.max(first(element), Part.firstFrom(parts, elements.end(element)));
    }
}
