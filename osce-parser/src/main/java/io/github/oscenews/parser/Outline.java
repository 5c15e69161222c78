package io.github.oscenews.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
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

    private static final Set<String> TITLE_NAMES =
            Set.of("title", "headline", "heading", "search-title", "node-title", "entry-title", "card-title");
    private static final Set<String> BOLD = Set.of("strong", "b", "th", "dt", "big");

    private final Page page;
    private final List<Part> parts;
    private final int[] strengths;
    private @Nullable Element listWithoutFrames;

    Outline(Page page, List<Part> parts) {
        this.page = page;
        this.parts = parts;
        this.strengths = new int[parts.size()];
        Arrays.fill(strengths, UNKNOWN);
    }

    Page page() {
        return page;
    }

    int size() {
        return parts.size();
    }

    Part part(int index) {
        return parts.get(index);
    }

    Element element(int part) {
        return parts.get(part).element();
    }

    boolean isText(int part) {
        return !parts.get(part).isLabel();
    }

    /** The indices of words that are no label. */
    List<Integer> texts(int from, int to) {
        List<Integer> texts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (isText(i)) {
                texts.add(i);
            }
        }
        return texts;
    }

    List<Integer> texts(Element element) {
        return texts(start(element), end(element));
    }

    /** The index of the first part in an element. */
    int start(Element element) {
        return Part.firstFrom(parts, page.extent(element).start());
    }

    /** The index after the last part in an element. */
    int end(Element element) {
        return Part.firstFrom(parts, page.extent(element).end());
    }

    boolean holds(Element element, int part) {
        return page.extent(element).holds(parts.get(part).words());
    }

    /** Whether an element holds one part and no other. */
    boolean holdsOnly(Element element, int part) {
        Extent extent = page.extent(element);
        return (part == 0 || parts.get(part - 1).end() <= extent.start())
                && (part + 1 == parts.size() || parts.get(part + 1).start() >= extent.end());
    }

    /** The number of the path of the element of a part. */
    int path(int part) {
        return path(element(part));
    }

    /** The number of a path; 0 for no element. */
    int path(@Nullable Element element) {
        return element == null ? 0 : page.extent(element).path();
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
        for (Element at = element(part); at != null && holdsOnly(at, part); at = at.parent()) {
            if (Interest.isHeading(at.normalName())) {
                level = at.normalName().charAt(1) - '0';
            }
        }
        return strength(part) * (LOWEST_LEVEL + 1) + LOWEST_LEVEL - level;
    }

    private int findStrength(int part) {
        int best = 0;
        for (Element at = element(part); at != null && holdsOnly(at, part); at = at.parent()) {
            if (Interest.isHeading(at.normalName())
                    || at.attr("role").equals("heading")
                    || Interest.hasName(at, TITLE_NAMES)) {
                return HEADING;
            }
            if (at.normalName().equals("a") && at.hasAttr("href")) {
                best = LINK;
            } else if (BOLD.contains(at.normalName())) {
                best = Math.max(best, EMPHASIS);
            }
        }
        return best;
    }

    /** The element in which a record stands beside others. */
    Element list(Anchor anchor) {
        return list(anchor.part(), anchor.frame());
    }

    Element list(int label, @Nullable Element frame) {
        Element parent = frame == null ? listWithoutFrames : frame.parent();
        return parent == null ? element(label) : parent;
    }

    /** Says which element holds the records that have no frames. */
    void setListWithoutFrames(Element list) {
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
        for (int text : texts(record.from(), record.to())) {
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
