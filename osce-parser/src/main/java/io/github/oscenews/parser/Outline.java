package io.github.oscenews.parser;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a page and the elements they stand in, as far as it takes to find records: which parts an element holds, on which path
 * one stands, and how far it is marked as a title.
 *
 * <p>Not thread-safe.
 */
final class Outline {

    /** How far words are marked as a title: as a heading, as a link, in bold, or not at all. */
    static final int HEADING = 3;

    static final int LINK = 2;
    static final int EMPHASIS = 1;

    private static final int LOWEST_LEVEL = 6;
    private static final int UNKNOWN = -1;

    /** No part, and no element. */
    static final int NONE = Elements.NONE;

    private final Page page;
    private final Elements elements;
    private final List<Part> parts;

    /** For each part the index of the first text at it or behind it. */
    private final int[] texts;

    /** Where the words of each part begin and end. */
    private final int[] starts;

    private final int[] ends;
    private final int[] strengths;
    private int listWithoutFrames = NONE;

    Outline(Page page, List<Part> parts) {
        this.page = page;
        this.elements = page.elements();
        this.parts = parts;
        this.texts = new int[parts.size() + 1];
        texts[parts.size()] = parts.size();
        for (int i = parts.size() - 1; i >= 0; i--) {
            texts[i] = isText(i) ? i : texts[i + 1];
        }
        this.starts = new int[parts.size()];
        this.ends = new int[parts.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = (int) parts.get(i).start();
            ends[i] = (int) parts.get(i).end();
        }
        this.strengths = new int[parts.size()];
        Arrays.fill(strengths, UNKNOWN);
    }

    Page page() {
        return page;
    }

    Elements elements() {
        return elements;
    }

    int size() {
        return parts.size();
    }

    Part part(int index) {
        return parts.get(index);
    }

    /** The innermost element that holds a part. */
    int element(int part) {
        return parts.get(part).element();
    }

    boolean isText(int part) {
        return !parts.get(part).isLabel();
    }

    /** The index of the first words at an index or further on that are no label; the number of parts when there are none. */
    int text(int from) {
        return texts[from];
    }

    /** Whether there are words that are no label. */
    boolean hasText(int from, int to) {
        return from < to && text(from) < to;
    }

    /** Whether there are words that are no label and marked as a title so far. */
    boolean hasText(int from, int to, int strength) {
        for (int text = from < to ? text(from) : to; text < to; text = text(text + 1)) {
            if (strength(text) >= strength) {
                return true;
            }
        }
        return false;
    }

    /** How many words there are that are no label. */
    int countTexts(int from, int to) {
        int count = 0;
        for (int text = from < to ? text(from) : to; text < to; text = text(text + 1)) {
            count++;
        }
        return count;
    }

    /** The index of the last words that are no label; {@link #NONE} when there are none. */
    int lastText(int from, int to) {
        int last = to - 1;
        while (last >= from && !isText(last)) {
            last--;
        }
        return last >= from ? last : NONE;
    }

    /** The index of the first part in an element. */
    int start(int element) {
        return firstFrom(elements.start(element));
    }

    /** The index after the last part in an element. */
    int end(int element) {
        return firstFrom(elements.end(element));
    }

    /** The index of the first part that begins at an offset or further on. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean holds(int element, int part) {
        return elements.start(element) <= starts[part] && ends[part] <= elements.end(element);
    }

    /** Whether an element holds one part and no other. */
    boolean holdsOnly(int element, int part) {
        return (part == 0 || ends[part - 1] <= elements.start(element))
                && (part + 1 == starts.length || starts[part + 1] >= elements.end(element));
    }

    /** The number of the path of the element of a part. */
    int path(int part) {
        return elements.path(element(part));
    }

    /** How far words are marked as a title, by an element that holds them and nothing else. */
    int strength(int part) {
        if (strengths[part] == UNKNOWN) {
            strengths[part] = findStrength(part);
        }
        return strengths[part];
    }

    /** How much words are a title: as they are marked, and of headings the higher one. */
    int rank(int part) {
        int level = LOWEST_LEVEL;
        for (int at = element(part); at != NONE && holdsOnly(at, part); at = elements.parent(at)) {
            if (elements.is(at, Traits.HEADING)) {
                level = elements.name(at).charAt(1) - '0';
            }
        }
        return strength(part) * (LOWEST_LEVEL + 1) + LOWEST_LEVEL - level;
    }

    private int findStrength(int part) {
        int best = 0;
        for (int at = element(part); at != NONE && holdsOnly(at, part); at = elements.parent(at)) {
            if (elements.is(at, Traits.TITLE)) {
                return HEADING;
            }
            if (elements.is(at, Traits.LINKED)) {
                best = LINK;
            } else if (elements.is(at, Traits.BOLD)) {
                best = Math.max(best, EMPHASIS);
            }
        }
        return best;
    }

    /** The element in which a record stands beside others. */
    int list(Anchor anchor) {
        return list(anchor.part(), anchor.frame());
    }

    int list(int label, int frame) {
        int parent = frame == NONE ? listWithoutFrames : elements.parent(frame);
        return parent == NONE ? element(label) : parent;
    }

    /** Says which element holds the records that have no frames. */
    void setListWithoutFrames(int list) {
        listWithoutFrames = list;
    }

    int startOfList(Anchor anchor) {
        return Math.min(anchor.from(), start(list(anchor)));
    }

    int endOfList(Anchor anchor) {
        return Math.max(anchor.to(), end(list(anchor)));
    }

    /** Where the text of the only record of a page ends: at the next heading. */
    int endOfOnly(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isText(i) && strength(i) == HEADING) {
                return i;
            }
        }
        return to;
    }

    /**
     * Where the text of the last record ends: with the last words that stand like those of other records.
     *
     * @param like the paths of the texts of other records; those of this one are added
     */
    int endOfLast(int from, int to, Set<Integer> like) {
        int end = from;
        boolean hasText = false;
        while (end < to && (!isText(end) || !hasText || like.contains(path(end)))) {
            if (isText(end)) {
                hasText = true;
                like.add(path(end));
            }
            end++;
        }
        return end;
    }

    /** Adds the paths of the texts of a record. */
    void addPathsOfTexts(RecordParts record, Set<Integer> paths) {
        for (int text = text(record.from()); text < record.to(); text = text(text + 1)) {
            if (text != record.title()) {
                paths.add(path(text));
            }
        }
    }

    /** The label of a part that shows a record, without being its date; null for none. */
    @Nullable Label lostLabel(int part) {
        RawLabel label = parts.get(part).label();
        // As in listing text, `Location:` shows none.
        if (label == null || !label.exact() || label.values().isEmpty()) {
            return null;
        }
        return label.is(Label.PUBLISHING_DATE) || label.is(Label.LOCATION) ? null : label.label();
    }
}
