package io.github.oscenews.parser;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands together on a page: a label with its value, or other words of one line.
 *
 * @param words the words
 * @param element the innermost element that holds them
 * @param line the line they stand in
 * @param from the index of the first character in that line; the words of a label may go on in lines below
 * @param to the index after the last one
 * @param label the label; null for other words
 */
record Part(
        PageSegment words,
        int element,
        PageLine line,
        int from,
        int to,
        @Nullable RawLabel label) {

    /** Signs that stand between terms, besides blanks. */
    private static final String SIGNS = ",;|·•";

    /** Some words of a line. */
    static Part of(Elements elements, PageLine line, int from, int to) {
        if (from == 0 && to == line.words().length() && line.runCount() == 1) {
            return new Part(line.words(), line.element(0), line, from, to, null);
        }
        return new Part(line.words().stripped(from, to), element(elements, line, from, to), line, from, to, null);
    }

    /** The index of the first of some parts that begins at an offset or further on. */
    static int firstFrom(List<Part> parts, int offset) {
        int low = 0;
        int high = parts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (parts.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The words of which each link alone holds some, one for each; the words as a whole where it is not so. */
    List<PageSegment> terms(Elements elements) {
        return terms(elements, line, from, to);
    }

    /** The first link that holds some of the words and stands within their element; {@link Elements#NONE} for none. */
    int link(Elements elements) {
        int link = Elements.NONE;
        int end = line.endOfRuns(from, to);
        for (int run = line.runBehind(from); run < end && link == Elements.NONE; run++) {
            link = link(elements, line.element(run), element);
        }
        return link;
    }

    Part withLabel(RawLabel known) {
        return new Part((PageSegment) known.whole(), element, line, from, to, known);
    }

    /** Whether this is a label that begins a record, in whatever spelling. */
    boolean isDate() {
        return label != null && label.is(Label.PUBLISHING_DATE);
    }

    boolean isLabel() {
        return label != null;
    }

    /** Whether this is a label without a value. */
    boolean isEmptyLabel() {
        return label != null && label.values().isEmpty();
    }

    long start() {
        return words.start();
    }

    long end() {
        return words.end();
    }

    /** The innermost element that holds some words of a line. */
    static int element(Elements elements, PageLine line, int from, int to) {
        int common = Elements.NONE;
        int end = line.endOfRuns(from, to);
        for (int run = line.runBehind(from); run < end; run++) {
            if (!isBlank(line.words().text(), Math.max(from, line.from(run)), Math.min(to, line.to(run)))) {
                common = common == Elements.NONE ? line.element(run) : elements.common(common, line.element(run));
            }
        }
        return common == Elements.NONE ? line.element(0) : common;
    }

    private static boolean isBlank(String text, int from, int to) {
        int at = from;
        while (at < to && Segment.isBlank(text.charAt(at))) {
            at++;
        }
        return at == to;
    }

    /** Rule 13.9: Terms that stand in links of their own are separate, whatever stands between them. */
    static List<PageSegment> terms(Elements elements, PageLine line, int from, int to) {
        PageSegment whole = line.words().stripped(from, to);
        List<PageSegment> terms = new ArrayList<>();
        int holder = element(elements, line, from, to);
        int last = Elements.NONE;
        int lastFrom = from;
        int lastTo = from;
        int endOfRuns = line.endOfRuns(from, to);
        for (int run = line.runBehind(from); run < endOfRuns; run++) {
            int begin = Math.max(from, line.from(run));
            int end = Math.min(to, line.to(run));
            int link = link(elements, line.element(run), holder);
            if (link == Elements.NONE && !isSign(line.words().text(), begin, end)) {
                return List.of(whole);
            }
            if (link != Elements.NONE && link == last) {
                lastTo = end;
            } else if (link != Elements.NONE) {
                addTerm(terms, line, lastFrom, lastTo);
                last = link;
                lastFrom = begin;
                lastTo = end;
            }
        }
        addTerm(terms, line, lastFrom, lastTo);
        return terms.isEmpty() ? List.of(whole) : terms;
    }

    private static void addTerm(List<PageSegment> terms, PageLine line, int from, int to) {
        PageSegment term = line.words().stripped(from, to);
        if (!term.isBlank()) {
            terms.add(term);
        }
    }

    private static int link(Elements elements, int element, int holder) {
        for (int at = element; at != Elements.NONE && at != holder; at = elements.parent(at)) {
            if (elements.is(at, Traits.LINK)) {
                return at;
            }
        }
        return Elements.NONE;
    }

    private static boolean isSign(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Segment.isBlank(text.charAt(i)) && SIGNS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
