package io.github.oscenews.parser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The records of a page on which they have no elements of their own: titles, labels and texts follow each other. Not thread-safe.
 */
final class SiblingRecords {

    private final Outline outline;
    private final List<Anchor> anchors;

    /** How far titles are marked, at least. */
    private final int needed;

    /** The title above each anchor, where titles come first; -1 where there is none. */
    private final int[] titles;

    private final Set<Integer> titlePaths = new HashSet<>();
    private final Set<Integer> labelPaths = new HashSet<>();
    private final boolean areLabelsAbove;

    /** For each part the index after the labels directly behind it. */
    private final int[] endsOfLabels;

    /** The paths of the texts of all records so far. */
    private final Set<Integer> textPaths = new HashSet<>();

    private final List<RecordParts> records = new ArrayList<>();

    private SiblingRecords(Outline outline, List<Anchor> anchors) {
        this.outline = outline;
        this.anchors = anchors;
        this.endsOfLabels = new int[outline.size()];
        for (int i = outline.size() - 1; i >= 0; i--) {
            boolean isAboveLabel = i + 1 < outline.size()
                    && !outline.isText(i + 1)
                    && !outline.part(i + 1).isDate();
            endsOfLabels[i] = isAboveLabel ? endsOfLabels[i + 1] : i + 1;
        }
        this.needed = strengthOfTitles();
        this.titles = new int[anchors.size()];
        this.areLabelsAbove = areLabelsAboveTexts();
    }

    static List<RecordParts> records(Outline outline, List<Anchor> anchors) {
        SiblingRecords siblings = new SiblingRecords(outline, anchors);
        if (siblings.needed >= Outline.EMPHASIS && siblings.areTitlesBelow()) {
            siblings.addDatesFirst();
        } else {
            siblings.addTitlesFirst();
        }
        return siblings.records;
    }

    private int date(int index) {
        return anchors.get(index).part();
    }

    /** Where the words above an anchor begin: behind the labels of the record above, or where the list begins. */
    private int gapBefore(int index) {
        return index == 0 ? outline.startOfList(anchors.get(0)) : endOfLabels(index - 1);
    }

    /** Where the words behind an anchor end: at the next one, or where the list ends. */
    private int gapEnd(int index) {
        return index + 1 < anchors.size() ? date(index + 1) : outline.endOfList(anchors.get(index));
    }

    /** The index after the labels that stand together with an anchor. */
    private int endOfLabels(int index) {
        return endsOfLabels[date(index)];
    }

    /** The highest strength that words before or behind most dates have. */
    private int strengthOfTitles() {
        int[] counts = new int[Outline.HEADING + 1];
        for (int i = 0; i < anchors.size(); i++) {
            int most = mostStrength(gapBefore(i), gapEnd(i));
            for (int strength = 0; strength <= most; strength++) {
                counts[strength]++;
            }
        }
        for (int strength = Outline.HEADING; strength >= Outline.EMPHASIS; strength--) {
            if (2 * counts[strength] > anchors.size()) {
                return strength;
            }
        }
        return 0;
    }

    private int mostStrength(int from, int to) {
        int most = 0;
        for (int text = outline.text(from); text < to; text = outline.text(text + 1)) {
            most = Math.max(most, outline.strength(text));
        }
        return most;
    }

    /** Whether titles stand below the dates: the ends of the list show it, or else what stands next to the dates. */
    private boolean areTitlesBelow() {
        int path = mostCommonTitlePath();
        int last = anchors.size() - 1;
        boolean isAboveFirst = isOn(path, outline.startOfList(anchors.get(0)), date(0));
        boolean isBelowLast = isOn(path, date(last), gapEnd(last));
        return isAboveFirst == isBelowLast ? areTitlesNextBelow() : isBelowLast;
    }

    private boolean isOn(int path, int from, int to) {
        for (int text = outline.text(from); text < to; text = outline.text(text + 1)) {
            if (outline.strength(text) >= needed && outline.path(text) == path) {
                return true;
            }
        }
        return false;
    }

    /** The path of most words between dates that are marked as titles. */
    private int mostCommonTitlePath() {
        Map<Integer, Integer> counts = new HashMap<>();
        int best = 0;
        for (int i = 0; i < anchors.size(); i++) {
            for (int text = outline.text(gapBefore(i)); text < date(i); text = outline.text(text + 1)) {
                if (outline.strength(text) >= needed) {
                    int path = outline.path(text);
                    int count = counts.merge(path, 1, Integer::sum);
                    best = count >= counts.getOrDefault(best, 0) ? path : best;
                }
            }
        }
        return best;
    }

    private boolean areTitlesNextBelow() {
        int above = 0;
        int below = 0;
        for (int i = 0; i < anchors.size(); i++) {
            int before = outline.lastText(gapBefore(i), date(i));
            above += before != Outline.NONE && outline.strength(before) >= Outline.LINK ? 1 : 0;
            int behind = endOfLabels(i);
            below += behind < gapEnd(i) && outline.isText(behind) && outline.strength(behind) >= Outline.LINK ? 1 : 0;
        }
        return below > above;
    }

    private void add(RecordParts record) {
        outline.addPathsOfTexts(record, textPaths);
        records.add(record);
    }

    private void addDatesFirst() {
        // Labels above the first date show that those above the others are theirs, too.
        boolean areLabelsFirst = beginOfLabels(0, outline.startOfList(anchors.get(0)))
                < anchors.get(0).from();
        for (int i = 0; i < anchors.size(); i++) {
            int end = i + 1 < anchors.size() ? beginDatesFirst(i + 1, areLabelsFirst) : gapEnd(i);
            int title = firstTitle(date(i), end);
            int last = i + 1 < anchors.size()
                    ? end
                    : outline.endOfLast(Math.max(title + 1, endOfLabels(i)), end, textPaths);
            add(new RecordParts(beginDatesFirst(i, areLabelsFirst), last, title));
        }
    }

    private int firstTitle(int from, int to) {
        for (int text = outline.text(from); text < to; text = outline.text(text + 1)) {
            if (outline.strength(text) >= needed) {
                return text;
            }
        }
        return -1;
    }

    private int beginDatesFirst(int index, boolean areLabelsFirst) {
        int least = index == 0 ? outline.startOfList(anchors.get(0)) : date(index - 1) + 1;
        return areLabelsFirst ? beginOfLabels(index, least) : anchors.get(index).from();
    }

    /** Where the labels directly above an anchor begin. */
    private int beginOfLabels(int index, int least) {
        int begin = anchors.get(index).from();
        while (begin > least && !outline.isText(begin - 1)) {
            begin--;
        }
        return begin;
    }

    private void addTitlesFirst() {
        for (int i = 0; i < anchors.size(); i++) {
            titles[i] = titleAbove(i);
            if (titles[i] >= 0) {
                titlePaths.add(outline.path(titles[i]));
            }
            labelPaths.add(outline.path(date(i)));
            if (endOfLabels(i) > date(i) + 1) {
                labelPaths.add(outline.path(date(i) + 1));
            }
        }
        for (int i = 0; i < anchors.size(); i++) {
            addWithLost(begin(i), i + 1 < anchors.size() ? begin(i + 1) : endOfLast(), i);
        }
    }

    private int begin(int index) {
        return titles[index] < 0 ? anchors.get(index).from() : titles[index];
    }

    /** The title above an anchor: the last words that are marked as one. */
    private int titleAbove(int index) {
        int title = -1;
        int count = 0;
        for (int text = outline.text(gapBefore(index)); text < date(index); text = outline.text(text + 1)) {
            title = outline.strength(text) >= needed ? text : title;
            count++;
        }
        // Where nothing is marked, what reads like the text of the record above is that.
        boolean isText = needed == 0
                && index > 0
                && count == 1
                && ListingDoubts.readsLikeABody(outline.part(title).words());
        return isText ? -1 : title;
    }

    private int endOfLast() {
        int index = anchors.size() - 1;
        int to = gapEnd(index);
        int end = outline.endOfLast(endOfLabels(index), to, textPaths);
        // A title that stands like the others begins a record of which the rest is cut off.
        boolean isCut = needed >= Outline.LINK && end < to && outline.isText(end) && isLikeTitles(end);
        return isCut ? outline.endOfLast(end + 1, to, textPaths) : end;
    }

    private boolean isLikeTitles(int text) {
        return outline.strength(text) >= Math.max(needed, Outline.LINK) && titlePaths.contains(outline.path(text));
    }

    /** Adds a record, and those between its text and the next record that lost their dates. */
    private void addWithLost(int from, int to, int index) {
        int start = from;
        int title = titles[index];
        boolean hasText = false;
        for (int i = endOfLabels(index); i < to; i++) {
            boolean isTitle = outline.isText(i) && hasText && isLikeTitles(i);
            boolean isLostLabel = hasText && i - 1 > title && isLostLabel(i);
            if (isGroupHeading(i) && !isTitle) {
                add(new RecordParts(start, i, title));
                return;
            }
            if (isTitle || isLostLabel) {
                int begin = isLostLabel && outline.isText(i - 1) ? i - 1 : i;
                add(new RecordParts(start, begin, title));
                start = begin;
                title = outline.isText(begin) ? begin : -1;
                hasText = false;
                while (i + 1 < to && !outline.isText(i + 1)) {
                    i++;
                }
            } else {
                hasText |= outline.isText(i);
            }
        }
        add(new RecordParts(start, to, title));
    }

    /** Whether words are a heading that stands otherwise than the titles, so that it is that of a group of records. */
    private boolean isGroupHeading(int part) {
        return needed == Outline.HEADING
                && outline.isText(part)
                && outline.strength(part) == Outline.HEADING
                && !titlePaths.contains(outline.path(part));
    }

    private boolean isLostLabel(int part) {
        return areLabelsAbove && outline.lostLabel(part) != null && labelPaths.contains(outline.path(part));
    }

    /** Whether most records that have other labels than a date have them directly below that. */
    private boolean areLabelsAboveTexts() {
        int above = 0;
        int below = 0;
        for (int i = 0; i < anchors.size(); i++) {
            above += endOfLabels(i) > date(i) + 1 ? 1 : 0;
            for (int at = endOfLabels(i); at < gapEnd(i); at++) {
                if (outline.lostLabel(at) != null) {
                    below++;
                    break;
                }
            }
        }
        return above >= below;
    }
}
