package io.github.oscenews.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A line of a page of HTML as a browser shows it: its words, and which of them stand in which text node. First it is read, then it is
 * complete.
 *
 * <p>Not thread-safe.
 */
final class PageLine {

    /**
     * The words of one text node.
     *
     * @param element the element that holds the node
     * @param from the index of their first character in the line
     * @param to the index after the last one
     */
    record Run(Element element, int from, int to) {}

    private final Words read = new Words();
    private final List<Run> runs = new ArrayList<>();
    private @Nullable Element element;
    private int from;
    private @Nullable PageSegment words;

    /** Begins with the words of a text node. */
    void begin(TextNode node) {
        endRun();
        element = node.parent();
        from = read.length();
    }

    private void endRun() {
        if (element != null && read.length() > from) {
            runs.add(new Run(element, from, read.length()));
        }
    }

    void add(char c, int offset, boolean isPreformatted) {
        if (isPreformatted) {
            read.addPreformatted(c, offset);
        } else {
            read.add(c, offset);
        }
    }

    void addSpace(int offset) {
        read.addSpace(offset);
    }

    boolean isEmpty() {
        return read.length() == 0;
    }

    /** The words of an incomplete line. */
    String text() {
        return read.text().strip();
    }

    int start() {
        return read.firstOffset();
    }

    int end() {
        return read.lastOffset() + 1;
    }

    void complete(Page page) {
        endRun();
        PageSegment whole = read.segment(page);
        words = whole.stripped();
        int blanks = whole.text().indexOf(words.text());
        if (blanks > 0) {
            runs.replaceAll(run -> new Run(run.element(), Math.max(0, run.from() - blanks), run.to() - blanks));
        }
        int length = words.text().length();
        runs.removeIf(run -> run.to() <= 0 || run.from() >= length);
        runs.replaceAll(run -> run.to() > length ? new Run(run.element(), run.from(), length) : run);
    }

    /** The words, without blanks at both ends. */
    PageSegment words() {
        return Objects.requireNonNull(words, "a complete line");
    }

    /** The words of each text node, as far as they stand between two indices. */
    List<Run> runs(int start, int end) {
        int first = firstBehind(start);
        int last = firstBehind(end - 1);
        boolean isPartOfLast = last < runs.size() && runs.get(last).from() < end;
        return end <= start ? List.of() : runs.subList(first, isPartOfLast ? last + 1 : last);
    }

    /** The index of the first run that ends behind an index of the words. */
    private int firstBehind(int start) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).to() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The element of the first text node. */
    Element element() {
        return runs.get(0).element();
    }
}
