package io.github.oscenews.parser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The records of a page on which each has an element of its own. Not thread-safe. */
final class FramedRecords {

    /** Elements that are one of several alike. */
    private static final Set<String> MEMBERS = Set.of("li", "tr", "article");

    private final Outline outline;
    private final Elements elements;
    private final List<Anchor> anchors;

    /** On which paths frames hold words that are marked as titles, and how many do. */
    private final Map<Integer, Integer> titlePaths = new HashMap<>();

    private final boolean areTitlesMarked;

    private FramedRecords(Outline outline, List<Anchor> anchors) {
        this.outline = outline;
        this.elements = outline.elements();
        this.anchors = new ArrayList<>(anchors);
        for (Anchor anchor : anchors) {
            Set<Integer> own = new HashSet<>();
            for (int text = outline.text(anchor.from()); text < anchor.to(); text = outline.text(text + 1)) {
                if (outline.strength(text) >= Outline.LINK) {
                    own.add(outline.path(text));
                }
            }
            own.forEach(path -> titlePaths.merge(path, 1, Integer::sum));
        }
        this.areTitlesMarked = titlePaths.values().stream().anyMatch(count -> 2 * count >= anchors.size());
    }

    static List<RecordParts> records(Outline outline, List<Anchor> anchors) {
        FramedRecords framed = new FramedRecords(outline, anchors);
        framed.addFramesWithoutDates();
        return framed.anchors.size() == 1 ? List.of(framed.only(anchors.get(0))) : framed.records();
    }

    private RecordParts only(Anchor anchor) {
        int title = title(anchor);
        int from = title < 0 ? anchor.from() : Math.min(title, anchor.part());
        return new RecordParts(from, outline.endOfOnly(Math.max(title, anchor.part()) + 1, anchor.to()), title);
    }

    private List<RecordParts> records() {
        boolean areTextsBelow = areTextsBelowFrames();
        Set<Integer> pathsOfTexts = new HashSet<>();
        List<RecordParts> records = new ArrayList<>();
        for (int i = 0; i < anchors.size(); i++) {
            Anchor anchor = anchors.get(i);
            int to = anchor.to();
            if (areTextsBelow) {
                to = i + 1 < anchors.size()
                        ? anchors.get(i + 1).from()
                        : outline.endOfLast(to, outline.endOfList(anchor), pathsOfTexts);
            }
            RecordParts record = new RecordParts(anchor.from(), to, title(anchor));
            outline.addPathsOfTexts(record, pathsOfTexts);
            records.add(record);
        }
        return records;
    }

    /** Rule 13.18: The title is what is marked as one in most records, or else the words before the date. */
    private int title(Anchor anchor) {
        int best = -1;
        int bestRank = -1;
        for (int text = outline.text(anchor.from()); text < anchor.to(); text = outline.text(text + 1)) {
            int rank = isLikeTitles(text) ? outline.rank(text) : -1;
            boolean isNearer = anchors.size() == 1 && rank >= 0 && rank == bestRank && text < anchor.part();
            if (rank > bestRank || isNearer) {
                best = text;
                bestRank = rank;
            }
        }
        return best < 0 ? titleUnlikeOthers(anchor) : best;
    }

    private int titleUnlikeOthers(Anchor anchor) {
        int best = -1;
        int bestStrength = Outline.EMPHASIS;
        for (int text = outline.text(anchor.from()); text < anchor.to(); text = outline.text(text + 1)) {
            boolean isAbove = best < 0 && text < anchor.part();
            if (outline.strength(text) > bestStrength || isAbove) {
                best = text;
                bestStrength = outline.strength(text);
            }
        }
        boolean hasOthers = best < 0 && outline.hasText(anchor.from(), anchor.to()) && !areTitlesMarked;
        return hasOthers ? outline.text(anchor.from()) : best;
    }

    private boolean isLikeTitles(int text) {
        return outline.strength(text) >= Outline.LINK
                && 2 * titlePaths.getOrDefault(outline.path(text), 0) >= anchors.size();
    }

    /** Rule 13.13: A sibling of the records that is built like them and has no date has lost it. */
    private void addFramesWithoutDates() {
        Set<Integer> frames = new HashSet<>();
        Map<Integer, Integer> lists = new LinkedHashMap<>();
        for (Anchor anchor : anchors) {
            if (anchor.frame() != Elements.NONE && elements.parent(anchor.frame()) != Elements.NONE) {
                frames.add(anchor.frame());
                lists.put(elements.parent(anchor.frame()), elements.path(anchor.frame()));
            }
        }
        Set<Integer> labelPaths = pathsOfLabels();
        List<Anchor> lost = new ArrayList<>();
        lists.forEach((list, path) -> {
            for (int at = elements.firstChild(list); at != Elements.NONE; at = elements.nextSibling(at)) {
                if (elements.path(at) == path && !frames.contains(at)) {
                    addIfLost(at, labelPaths, lost);
                }
            }
        });
        anchors.addAll(lost);
        anchors.sort(Comparator.comparingInt(Anchor::part));
    }

    private Set<Integer> pathsOfLabels() {
        Set<Integer> paths = new HashSet<>();
        for (Anchor anchor : anchors) {
            for (int i = anchor.from(); i < anchor.to(); i++) {
                if (!outline.isText(i)) {
                    paths.add(outline.path(i));
                }
            }
        }
        return paths;
    }

    private void addIfLost(int frame, Set<Integer> labelPaths, List<Anchor> lost) {
        int from = outline.start(frame);
        int to = outline.end(frame);
        boolean isBetween = from > anchors.get(0).part()
                && from < anchors.get(anchors.size() - 1).part();
        for (int i = from; i < to; i++) {
            // Of a page that is cut off behind a title, nothing more of the record is left.
            boolean isTitle =
                    outline.isText(i) && (isBetween || to == from + 1 || isListMember(frame)) && isLikeTitles(i);
            boolean isLabel = outline.lostLabel(i) != null && labelPaths.contains(outline.path(i));
            if (isTitle || isLabel || elements.is(frame, Traits.KNOWN_RECORD)) {
                lost.add(new Anchor(i, frame, from, to));
                return;
            }
        }
    }

    /** Whether an element is surely one of a list: by its name, or as it has the class of the records. */
    private boolean isListMember(int frame) {
        int record = anchors.get(0).frame();
        String classes = elements.node(frame).className();
        boolean isOfClass = record != Elements.NONE
                && !classes.isEmpty()
                && classes.equals(elements.node(record).className());
        return isOfClass || MEMBERS.contains(elements.name(frame));
    }

    /** Whether most frames hold nothing but a title and labels, and words stand below them. */
    private boolean areTextsBelowFrames() {
        int count = 0;
        for (int i = 0; i < anchors.size(); i++) {
            Anchor anchor = anchors.get(i);
            int end = i + 1 < anchors.size() ? anchors.get(i + 1).from() : outline.endOfList(anchor);
            int others = outline.countTexts(anchor.from(), anchor.to()) - (title(anchor) < 0 ? 0 : 1);
            count += others == 0 && outline.hasText(anchor.to(), end) ? 1 : 0;
        }
        return 2 * count > anchors.size();
    }
}
