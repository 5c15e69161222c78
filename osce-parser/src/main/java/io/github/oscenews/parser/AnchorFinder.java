package io.github.oscenews.parser;

import io.github.oscenews.model.PrintedDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the labels that stand for records, and their frames. Not thread-safe. */
final class AnchorFinder {

    private static final String KNOWN_RECORD = ".search-result-news";

    private final Outline outline;

    /** The elements that are known to be records. */
    private final Set<Element> known;

    private final List<Anchor> anchors = new ArrayList<>();

    private AnchorFinder(Outline outline) {
        this.outline = outline;
        this.known = Set.copyOf(outline.page().document().select(KNOWN_RECORD));
    }

    /** The anchors of a page, in their order; none when the page is no listing. */
    static List<Anchor> anchors(Outline outline) {
        AnchorFinder finder = new AnchorFinder(outline);
        finder.find();
        finder.anchors.sort(Comparator.comparingInt(Anchor::part));
        return finder.anchors;
    }

    /** Whether an element is known to be a record, from the site's own pages. */
    static boolean isKnownRecord(Element element) {
        return element.is(KNOWN_RECORD);
    }

    private void find() {
        // Rule 13.1: A page of HTML with a label of a record is a listing.
        List<Integer> labels = new ArrayList<>();
        List<Integer> sound = new ArrayList<>();
        boolean hasListedValue = false;
        for (int i = 0; i < outline.size(); i++) {
            if (outline.part(i).isDate()) {
                (isSound(i) ? sound : labels).add(i);
            }
            hasListedValue |= saysWhatLabelsSay(i);
        }
        // In what is left out at first are menus, which have such labels.
        if (outline.page().interest() == Interest.LAST && sound.isEmpty()) {
            return;
        }
        if (sound.isEmpty() && labels.isEmpty() && hasListedValue) {
            addLabelsWithoutDates(labels);
        }
        if (sound.isEmpty()) {
            frame(labels, List.of());
        } else {
            promote(labels, sound);
            frame(sound, labels);
        }
    }

    /** Takes labels that stand like one with a date, or next to a heading, for those of broken records. */
    private void promote(List<Integer> labels, List<Integer> sound) {
        // One date alone shows nothing of how records are built; two show where a broken one stands among them.
        int path = sound.size() == 1 ? outline.path(sound.get(0)) : 0;
        List<Integer> promoted = labels.stream()
                .filter(label -> outline.path(label) == path || isBelowHeading(label))
                .toList();
        labels.removeAll(new HashSet<>(promoted));
        sound.addAll(promoted);
        sound.sort(Comparator.naturalOrder());
    }

    private boolean isBelowHeading(int label) {
        Element parent = outline.element(label).parent();
        return label > 0
                && parent != null
                && outline.isText(label - 1)
                && outline.strength(label - 1) == Outline.HEADING
                && outline.holds(parent, label - 1);
    }

    /** Where no record has a date, each label that stands below a text, or that a record has already, begins one. */
    private void addLabelsWithoutDates(List<Integer> labels) {
        Label last = null;
        for (int i = 0; i < outline.size(); i++) {
            Label label = outline.lostLabel(i);
            if (label != null && (last == null || label.compareTo(last) <= 0 || outline.isText(i - 1))) {
                labels.add(i);
            }
            last = label == null ? last : label;
        }
    }

    /** Whether a label has a value that somebody has listed, so that it is no sentence that begins like a label. */
    private boolean saysWhatLabelsSay(int part) {
        RawLabel label = outline.part(part).label();
        return outline.lostLabel(part) != null && label != null && LabelLine.saysWhatLabelsSay(label);
    }

    private boolean isSound(int part) {
        RawLabel label = outline.part(part).label();
        return label != null
                && !label.values().isEmpty()
                && PrintedDate.parse(label.values().get(0).text()).isPresent();
    }

    /**
     * Rule 13.10: Each record has one `Publishing date:`, and the records of a page are built alike. Finds the frames of labels, and
     * leaves out those that stand elsewhere than the others.
     *
     * @param sound the labels that tell where records stand
     * @param others labels that may be broken records among these, or stand in a menu
     */
    private void frame(List<Integer> sound, List<Integer> others) {
        List<@Nullable Element> frames = new ArrayList<>();
        for (int i = 0; i < sound.size(); i++) {
            frames.add(sound.size() == 1 ? only(sound.get(0)) : withoutGroup(outermost(sound, i), sound.get(i)));
        }
        int path = mostCommonPath(frames);
        if (path == 0 && !sound.isEmpty()) {
            frames.replaceAll(frame -> null);
            int last = sound.get(sound.size() - 1);
            outline.setListWithoutFrames(common(outline.element(sound.get(0)), last));
        }
        boolean areRecords =
                path != 0 && frames.stream().anyMatch(frame -> outline.path(frame) == path && holdsWords(frame));
        Set<Element> lists = new HashSet<>();
        Set<Element> framed = new HashSet<>();
        for (int i = 0; i < sound.size(); i++) {
            int label = sound.get(i);
            Element onPath = path == 0 ? null : onPath(label, path);
            boolean isFrame = onPath != null && (areRecords || isAloneIn(onPath, i, sound));
            Element frame = isFrame ? onPath : frames.get(i);
            // Two dates in one frame are the same label twice.
            boolean isAgain = isFrame && framed.contains(onPath);
            if (!isAgain) {
                add(label, frame);
                if (frame != null) {
                    framed.add(frame);
                }
                if (outline.path(frame) == path) {
                    lists.add(outline.list(label, frame));
                }
            }
        }
        addBroken(others, path, lists, framed);
    }

    /** Adds the labels without a date that stand like the others. */
    private void addBroken(List<Integer> labels, int path, Set<Element> lists, Set<Element> framed) {
        Set<Integer> paths = new HashSet<>();
        anchors.forEach(anchor -> paths.add(outline.path(anchor.part())));
        for (int label : labels) {
            Element frame = path == 0 ? null : onPath(label, path);
            boolean isAmongOthers = frame == null
                    ? path == 0 && paths.contains(outline.path(label)) && lists.contains(outline.list(label, null))
                    : lists.contains(frame.parent());
            // In a frame that has a date it is the same label again.
            if (isAmongOthers && (frame == null || framed.add(frame))) {
                add(label, frame);
            }
        }
    }

    private void add(int label, @Nullable Element frame) {
        anchors.add(
                frame == null
                        ? new Anchor(label, null, label, label + 1)
                        : new Anchor(
                                label,
                                frame,
                                Math.min(label, outline.start(frame)),
                                Math.max(label + 1, outline.end(frame))));
    }

    /** The outermost element around a label that holds neither the label before nor the one behind; null for none. */
    private @Nullable Element outermost(List<Integer> labels, int index) {
        Element own = outline.element(labels.get(index));
        Element known = known(own);
        if (known != null && isAloneIn(known, index, labels)) {
            return known;
        }
        Element before = index == 0 ? null : common(own, labels.get(index - 1));
        Element behind = index + 1 == labels.size() ? null : common(own, labels.get(index + 1));
        Element common = before == null || (behind != null && depth(behind) > depth(before)) ? behind : before;
        return common == null ? null : outline.page().childOf(common, own);
    }

    /** Where a group of records holds only one, its heading is not that of the record. */
    private @Nullable Element withoutGroup(@Nullable Element frame, int label) {
        Element at = frame;
        Element inner = at == null ? null : outline.page().childOf(at, outline.element(label));
        while (at != null && inner != null) {
            List<Integer> above = outline.texts(outline.start(at), outline.start(inner));
            boolean isGroup = !above.isEmpty()
                    && above.stream().allMatch(text -> outline.strength(text) == Outline.HEADING)
                    && outline.texts(outline.end(inner), outline.end(at)).isEmpty()
                    && outline.texts(inner).stream().anyMatch(text -> outline.strength(text) >= Outline.LINK);
            if (isGroup) {
                return inner;
            }
            at = inner;
            inner = outline.page().childOf(at, outline.element(label));
        }
        return frame;
    }

    private Element common(Element own, int label) {
        return outline.page().common(own, outline.element(label));
    }

    private int depth(Element element) {
        return outline.page().extent(element).depth();
    }

    private @Nullable Element known(Element element) {
        Element at = known.isEmpty() ? null : element;
        while (at != null && !known.contains(at)) {
            at = at.parent();
        }
        return at;
    }

    /** The element of the only record of a page: the innermost one that holds a title and a text. */
    private Element only(int label) {
        Element known = known(outline.element(label));
        if (known != null) {
            return known;
        }
        Element at = outline.element(label);
        while (at.parent() != null && !at.normalName().equals("body") && !holdsTitleAndText(at)) {
            at = at.parent();
        }
        while (at.parent() != null && addsLabelsOnly(at.parent(), at)) {
            at = at.parent();
        }
        return at;
    }

    private boolean addsLabelsOnly(Element outer, Element inner) {
        return outline.texts(outline.start(outer), outline.start(inner)).isEmpty()
                && outline.texts(outline.end(inner), outline.end(outer)).isEmpty();
    }

    private boolean holdsTitleAndText(Element element) {
        List<Integer> words = outline.texts(element);
        boolean holdsTitle = words.stream().anyMatch(text -> outline.strength(text) >= Outline.EMPHASIS);
        return words.size() > 1 && (holdsTitle || !isTitleAbove(element, outline.start(element)));
    }

    /** Whether the words above an element are marked as a title, or stand alone in the element before. */
    private boolean isTitleAbove(Element element, int from) {
        Element parent = element.parent();
        if (from == 0 || !outline.isText(from - 1) || parent == null || !outline.holds(parent, from - 1)) {
            return false;
        }
        Element before = element.previousElementSibling();
        return outline.strength(from - 1) >= Outline.EMPHASIS
                || (before != null && outline.holds(before, from - 1) && outline.holdsOnly(before, from - 1));
    }

    /** The path on which most frames stand; 0 when they have nothing in common, as of elements that were not closed. */
    private int mostCommonPath(List<@Nullable Element> frames) {
        Map<Integer, Integer> counts = new HashMap<>();
        int best = 0;
        int most = 0;
        for (Element frame : frames) {
            int path = outline.path(frame);
            // What holds a label alone may be one of two in a record.
            int count = counts.merge(path, holdsWords(frame) ? 2 : 1, Integer::sum);
            boolean isBetter = count > most || (count == most && holdsWords(frame));
            if (isBetter) {
                best = path;
                most = count;
            }
        }
        boolean haveNothingInCommon = counts.size() == frames.size() && frames.size() > 2;
        return haveNothingInCommon ? 0 : best;
    }

    /** The element around a label that stands on a path; null for none. */
    private @Nullable Element onPath(int label, int path) {
        for (Element at = outline.element(label); at != null; at = at.parent()) {
            if (outline.path(at) == path) {
                return at;
            }
        }
        return null;
    }

    private boolean isAloneIn(Element frame, int index, List<Integer> labels) {
        boolean holdsBefore = index > 0 && outline.holds(frame, labels.get(index - 1));
        boolean holdsBehind = index + 1 < labels.size() && outline.holds(frame, labels.get(index + 1));
        return !holdsBefore && !holdsBehind;
    }

    private boolean holdsWords(@Nullable Element frame) {
        return frame != null && !outline.texts(frame).isEmpty();
    }
}
