package io.github.oscenews.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the parts of a page: the labels among its lines, each with the value that stands behind it on its line, and the other words.
 * A label stands at the beginning of a line, or of a text node within a line. Then labels that head columns are given to the cells
 * below them, and labels that stand alone get the values on the lines below: {@link ColumnLabels} and {@link ValuesBelow}.
 *
 * <p>Not thread-safe.
 */
final class Parts {

    private final Elements elements;
    private final List<Part> found = new ArrayList<>();

    /** Where all labels of the page stand. */
    private final int[] labelOffsets;

    private Parts(Page page) {
        this.elements = page.elements();
        this.labelOffsets = labelOffsets(page.lines());
    }

    private static int[] labelOffsets(List<PageLine> lines) {
        int[] offsets = new int[16];
        int count = 0;
        for (PageLine line : lines) {
            for (int label : line.labels()) {
                offsets = count == offsets.length ? Arrays.copyOf(offsets, 2 * count) : offsets;
                offsets[count++] = line.words().offset(label);
            }
        }
        return Arrays.copyOf(offsets, count);
    }

    /** The parts of a page, in their order. */
    static List<Part> of(Page page) {
        Parts parts = new Parts(page);
        page.lines().forEach(parts::readLine);
        return ValuesBelow.join(page, ColumnLabels.spread(page, parts.found));
    }

    private void readLine(PageLine line) {
        int length = line.words().text().length();
        int[] labels = line.labels();
        int at = 0;
        for (int i = 0; i < labels.length; i++) {
            addText(line, at, labels[i]);
            at = readLabel(line, labels[i], i + 1 < labels.length ? labels[i + 1] : length);
        }
        addText(line, at, length);
    }

    private void addText(PageLine line, int from, int to) {
        String text = line.words().text();
        int start = from;
        int last = Elements.NONE;
        int endOfRuns = line.endOfRuns(from, to);
        for (int run = line.runBehind(from); run < endOfRuns && line.runCount() > 1; run++) {
            int begin = Math.max(from, line.from(run));
            if (text.substring(begin, Math.min(to, line.to(run))).isBlank()) {
                continue;
            }
            if (last != Elements.NONE && areApart(last, line.element(run))) {
                addWords(line, start, begin);
                start = begin;
            }
            last = line.element(run);
        }
        addWords(line, start, to);
    }

    private void addWords(PageLine line, int from, int to) {
        String text = line.words().text();
        // A line as a whole has words.
        boolean isWhole = from == 0 && to == text.length();
        if (isWhole || Words.areIn(text.substring(from, to))) {
            found.add(Part.of(elements, line, from, to));
        }
    }

    /**
     * Whether two elements next to each other on a line are like blocks. An element that holds a label and has no words of its own is
     * no line of text but holds the parts of a record, or records, and a style sheet may well show them below each other.
     */
    private boolean areApart(int one, int other) {
        int common = elements.common(one, other);
        if (common == one || common == other || elements.hasOwnWords(common)) {
            return false;
        }
        int index = Arrays.binarySearch(labelOffsets, elements.start(common));
        int next = index < 0 ? -index - 1 : index;
        return next < labelOffsets.length && labelOffsets[next] < elements.end(common);
    }

    /** Reads a label that stands at an index; gives the index after its value. */
    private int readLabel(PageLine line, int from, int limit) {
        String text = line.words().text();
        Label exact = Label.at(text, from);
        Label known = exact == null ? Label.misspelledStartOf(text) : exact;
        int colon = exact == null
                ? text.indexOf(':', from) + 1
                : from + exact.printed().length();
        LineValue read = new LineValue(elements, line, limit);
        int whole = read.end(from, colon);
        int end = known == Label.PUBLISHING_DATE ? read.endOfDate(colon, whole) : whole;
        int trimmed = read.withoutSigns(colon, end);
        PageSegment value = line.words().stripped(colon, trimmed);
        List<Segment> values = new ArrayList<>();
        if (!value.isBlank()) {
            values.addAll(
                    known != null && known.isList() ? Part.terms(elements, line, colon, trimmed) : List.of(value));
        }
        int to = value.isBlank() ? colon : trimmed;
        Part part = Part.of(elements, line, from, to);
        found.add(part.withLabel(new RawLabel(known, exact != null, part.words(), values)));
        return Math.max(end, to);
    }
}
