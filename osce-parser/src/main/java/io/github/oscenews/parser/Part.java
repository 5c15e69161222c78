package io.github.oscenews.parser;

import io.github.oscenews.parser.PageLine.Run;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
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
        Element element,
        PageLine line,
        int from,
        int to,
        @Nullable RawLabel label) {

    /** Signs that stand between terms, besides blanks. */
    private static final String SIGNS = ",;|·•";

    /** Some words of a line. */
    static Part of(Page page, PageLine line, int from, int to) {
        PageSegment words = line.words().part(from, to).stripped();
        return new Part(words, element(page, line, from, to), line, from, to, null);
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
    List<PageSegment> terms(Page page) {
        return terms(page, line, from, to);
    }

    /** The first link that holds some of the words and stands within their element; null for none. */
    @Nullable Element link() {
        for (Run run : line.runs(from, to)) {
            Element link = link(run.element(), element);
            if (link != null) {
                return link;
            }
        }
        return null;
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

    long start() {
        return words.start();
    }

    long end() {
        return words.end();
    }

    /** The innermost element that holds some words of a line. */
    static Element element(Page page, PageLine line, int from, int to) {
        Element common = null;
        for (Run run : line.runs(from, to)) {
            if (!isBlank(line.words().text(), Math.max(from, run.from()), Math.min(to, run.to()))) {
                common = common == null ? run.element() : page.common(common, run.element());
            }
        }
        return common == null ? line.element() : common;
    }

    private static boolean isBlank(String text, int from, int to) {
        int at = from;
        while (at < to && Segment.isBlank(text.charAt(at))) {
            at++;
        }
        return at == to;
    }

    /** Rule 13.9: Terms that stand in links of their own are separate, whatever stands between them. */
    static List<PageSegment> terms(Page page, PageLine line, int from, int to) {
        PageSegment whole = line.words().part(from, to).stripped();
        List<PageSegment> terms = new ArrayList<>();
        Element holder = element(page, line, from, to);
        Element last = null;
        int lastFrom = from;
        int lastTo = from;
        for (Run run : line.runs(from, to)) {
            int begin = Math.max(from, run.from());
            int end = Math.min(to, run.to());
            Element link = link(run.element(), holder);
            if (link == null && !isSign(line.words().text(), begin, end)) {
                return List.of(whole);
            }
            if (link != null && link.equals(last)) {
                lastTo = end;
            } else if (link != null) {
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
        PageSegment term = line.words().part(from, to).stripped();
        if (!term.isBlank()) {
            terms.add(term);
        }
    }

    private static @Nullable Element link(Element element, Element holder) {
        for (Element at = element; at != null && !at.equals(holder); at = at.parent()) {
            if (at.normalName().equals("a")) {
                return at;
            }
        }
        return null;
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
