package io.github.oscenews.parser;

import io.github.oscenews.model.PrintedDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The labels that head the columns of a table, of which each other row is a record.
 *
 * <p>Rule 13.24: Labels that head the columns of a table are those of the cells below them. Not thread-safe.
 */
final class ColumnLabels {

    private final Page page;
    private final List<Part> parts;

    /** What each part becomes; null for the words of a heading. */
    private final Map<Part, @Nullable Part> replaced = new HashMap<>();

    private ColumnLabels(Page page, List<Part> parts) {
        this.page = page;
        this.parts = parts;
    }

    /** The parts of a page, with labels in the cells of such tables instead of their heads. */
    static List<Part> spread(Page page, List<Part> parts) {
        ColumnLabels columns = new ColumnLabels(page, parts);
        for (Part part : parts) {
            if (part.isDate() && isAlone(part)) {
                columns.read(part);
            }
        }
        if (columns.replaced.isEmpty()) {
            return parts;
        }
        List<Part> spread = new ArrayList<>(parts.size());
        for (Part part : parts) {
            Part instead = columns.replaced.getOrDefault(part, part);
            if (instead != null) {
                spread.add(instead);
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
        Element cell = date.element().closest("td, th");
        Element head = cell == null ? null : cell.parent();
        Element table = head == null ? null : head.closest("table");
        if (cell == null || head == null || table == null) {
            return;
        }
        List<Element> rows = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
        List<Element> below = rows.subList(rows.indexOf(head) + 1, rows.size());
        int column = head.children().indexOf(cell);
        // A row that has a date itself is no head.
        boolean headsDates = partsIn(head).stream().noneMatch(ColumnLabels::isDate)
                && below.stream().anyMatch(row -> isDate(partsIn(row, column)));
        if (headsDates) {
            below.forEach(row -> label(row, head));
            partsIn(head).forEach(part -> replaced.put(part, null));
        }
    }

    private static boolean isDate(List<Part> cell) {
        return cell.size() == 1 && isDate(cell.get(0));
    }

    private static boolean isDate(Part part) {
        return PrintedDate.parse(part.words().text()).isPresent();
    }

    /** Gives the cells of a row the labels of their columns. */
    private void label(Element row, Element head) {
        if (row.childrenSize() != head.childrenSize()) {
            return;
        }
        for (int i = 0; i < head.childrenSize(); i++) {
            List<Part> labels = partsIn(head, i);
            List<Part> cell = partsIn(row, i);
            RawLabel label =
                    labels.size() == 1 && isAlone(labels.get(0)) ? labels.get(0).label() : null;
            if (label != null && label.label() != null && cell.stream().noneMatch(Part::isLabel) && !cell.isEmpty()) {
                label(cell, label.label());
            }
        }
    }

    private void label(List<Part> cell, Label label) {
        List<PageSegment> values = new ArrayList<>();
        List<String> separators = new ArrayList<>();
        for (Part part : label.isList() ? cell : cell.subList(0, 1)) {
            values.addAll(label.isList() ? part.terms(page) : List.of(part.words()));
            replaced.put(part, null);
        }
        values.stream().skip(1).forEach(value -> separators.add(", "));
        PageSegment whole = PageSegment.withPrefix(label.printed() + " ", PageSegment.joined(values, separators));
        replaced.put(cell.get(0), cell.get(0).withLabel(new RawLabel(label, true, whole, List.copyOf(values))));
    }

    private List<Part> partsIn(Element row, int column) {
        return column < row.childrenSize() ? partsIn(row.child(column)) : List.of();
    }

    private List<Part> partsIn(Element element) {
        Extent extent = page.extent(element);
        int from = Part.firstFrom(parts, extent.start());
        return parts.subList(from, Math.max(from, Part.firstFrom(parts, extent.end())));
    }
}
