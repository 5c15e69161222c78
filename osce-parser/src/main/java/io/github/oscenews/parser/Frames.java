package io.github.oscenews.parser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The frames of labels that stand for records: for each the element that holds the record. Not thread-safe.
 */
final class Frames {

    private static final int NONE = Elements.NONE;

    private final Outline outline;
    private final Elements elements;

    /** The labels, in their order. */
    private final List<Integer> labels;

    private final int[] frames;

    /** The path on which most frames stand; 0 when they have nothing in common, as of elements that were not closed. */
    private final int path;

    private Frames(Outline outline, List<Integer> labels) {
        this.outline = outline;
        this.elements = outline.elements();
        this.labels = labels;
        this.frames = new int[labels.size()];
        for (int i = 0; i < frames.length; i++) {
            frames[i] = frames.length == 1 ? only(labels.get(0)) : withoutGroup(outermost(i), labels.get(i));
        }
        this.path = mostCommonPath();
    }

    static Frames of(Outline outline, List<Integer> labels) {
        return new Frames(outline, labels);
    }

    /** The path on which records stand; 0 when they have no frames. */
    int path() {
        return path;
    }

    /** The frame of a label by its place among the labels; {@link Elements#NONE} for none. */
    int frame(int index) {
        return path == 0 ? NONE : frames[index];
    }

    /** The innermost element that holds the first and the last label. */
    int list() {
        return elements.common(outline.element(labels.get(0)), outline.element(labels.get(labels.size() - 1)));
    }

    /** Whether the elements on the path hold more than labels. */
    boolean areRecords() {
        for (int frame : frames) {
            if (path != 0 && elements.path(frame) == path && holdsWords(frame)) {
                return true;
            }
        }
        return false;
    }

    /** The element around a label that stands on the path of records; {@link Elements#NONE} for none. */
    int onPath(int label) {
        int at = path == 0 ? NONE : outline.element(label);
        while (at != NONE && elements.path(at) != path) {
            at = elements.parent(at);
        }
        return at;
    }

    boolean isAloneIn(int frame, int index) {
        boolean holdsBefore = index > 0 && outline.holds(frame, labels.get(index - 1));
        boolean holdsBehind = index + 1 < labels.size() && outline.holds(frame, labels.get(index + 1));
        return !holdsBefore && !holdsBehind;
    }

    /** The outermost element around a label that holds neither the label before nor the one behind. */
    private int outermost(int index) {
        int own = outline.element(labels.get(index));
        int known = known(own);
        if (known != NONE && isAloneIn(known, index)) {
            return known;
        }
        int before = index == 0 ? NONE : elements.common(own, outline.element(labels.get(index - 1)));
        int behind = index + 1 == labels.size() ? NONE : elements.common(own, outline.element(labels.get(index + 1)));
        // Of two elements around a label, the one that begins later is the inner one.
        return elements.childOf(Math.max(before, behind), own);
    }

    /** Where a group of records holds only one, its heading is not that of the record. */
    private int withoutGroup(int frame, int label) {
        int at = frame;
        int inner = at == NONE ? NONE : elements.childOf(at, outline.element(label));
        while (at != NONE && inner != NONE) {
            int from = outline.start(at);
            int begin = outline.start(inner);
            int end = outline.end(inner);
            boolean isGroup = outline.hasText(from, begin)
                    && areHeadings(from, begin)
                    && !outline.hasText(end, outline.end(at))
                    && outline.hasText(begin, end, Outline.LINK);
            if (isGroup) {
                return inner;
            }
            at = inner;
            inner = elements.childOf(at, outline.element(label));
        }
        return frame;
    }

    private boolean areHeadings(int from, int to) {
        for (int text = outline.text(from); text < to; text = outline.text(text + 1)) {
            if (outline.strength(text) != Outline.HEADING) {
                return false;
            }
        }
        return true;
    }

    /** The element around another one that is known to be a record, from the site's own pages. */
    private int known(int element) {
        int at = elements.isIn(element, Traits.KNOWN_RECORD) ? element : NONE;
        while (at != NONE && !elements.is(at, Traits.KNOWN_RECORD)) {
            at = elements.parent(at);
        }
        return at;
    }

    /** The element of the only record of a page: the innermost one that holds a title and a text. */
    private int only(int label) {
        int known = known(outline.element(label));
        if (known != NONE) {
            return known;
        }
        int at = outline.element(label);
        while (elements.parent(at) != NONE && !elements.isNamed(at, "body") && !holdsTitleAndText(at)) {
            at = elements.parent(at);
        }
        while (elements.parent(at) != NONE && addsLabelsOnly(elements.parent(at), at)) {
            at = elements.parent(at);
        }
        return at;
    }

    private boolean addsLabelsOnly(int outer, int inner) {
        return !outline.hasText(outline.start(outer), outline.start(inner))
                && !outline.hasText(outline.end(inner), outline.end(outer));
    }

    private boolean holdsTitleAndText(int element) {
        int from = outline.start(element);
        int to = outline.end(element);
        return outline.countTexts(from, to) > 1
                && (outline.hasText(from, to, Outline.EMPHASIS) || !isTitleAbove(element, from));
    }

    /** Whether the words above an element are marked as a title, or stand alone in the element before. */
    private boolean isTitleAbove(int element, int from) {
        int parent = elements.parent(element);
        if (from == 0 || !outline.isText(from - 1) || parent == NONE || !outline.holds(parent, from - 1)) {
            return false;
        }
        if (outline.strength(from - 1) >= Outline.EMPHASIS) {
            return true;
        }
        int before = elements.previousSibling(element);
        return before != NONE && outline.holds(before, from - 1) && outline.holdsOnly(before, from - 1);
    }

    private int mostCommonPath() {
        Map<Integer, Integer> counts = new HashMap<>();
        int best = 0;
        int most = 0;
        for (int frame : frames) {
            int own = elements.path(frame);
            boolean holdsWords = holdsWords(frame);
            // What holds a label alone may be one of two in a record.
            int count = counts.merge(own, holdsWords ? 2 : 1, Integer::sum);
            boolean isBetter = count > most || (count == most && holdsWords);
            if (isBetter) {
                best = own;
                most = count;
            }
        }
        boolean haveNothingInCommon = counts.size() == frames.length && frames.length > 2;
        return haveNothingInCommon ? 0 : best;
    }

    private boolean holdsWords(int frame) {
        return frame != NONE && outline.hasText(outline.start(frame), outline.end(frame));
    }
}
