package io.github.oscenews.parser;

import io.github.oscenews.model.PrintedDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the labels that stand for records, and which of the elements around them hold the records. Not thread-safe. */
final class AnchorFinder {

    private static final int NONE = Elements.NONE;

    private final Outline outline;
    private final Elements elements;
    private final List<Anchor> anchors = new ArrayList<>();

    private AnchorFinder(Outline outline) {
        this.outline = outline;
        this.elements = outline.elements();
    }

    /** The anchors of a page, in their order; none when the page is no listing. */
    static List<Anchor> anchors(Outline outline) {
        AnchorFinder finder = new AnchorFinder(outline);
        finder.find();
        finder.anchors.sort(Comparator.comparingInt(Anchor::part));
        return finder.anchors;
    }

    private void find() {
        // Rule 13.1: A page of HTML with a label of a record is a listing.
        List<Integer> labels = new ArrayList<>();
        List<Integer> sound = new ArrayList<>();
        for (int i = 0; i < outline.size(); i++) {
            if (outline.part(i).isDate()) {
                (isSound(i) ? sound : labels).add(i);
            }
        }
        // In what is left out at first are menus, which have such labels.
        if (outline.page().interest() == Interest.LAST && sound.isEmpty()) {
            return;
        }
        if (sound.isEmpty() && labels.isEmpty() && hasListedValue()) {
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
        if (labels.isEmpty()) {
            return;
        }
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
        int parent = elements.parent(outline.element(label));
        return label > 0
                && parent != NONE
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
    private boolean hasListedValue() {
        for (int i = 0; i < outline.size(); i++) {
            RawLabel label = outline.part(i).label();
            if (outline.lostLabel(i) != null && label != null && LabelLine.saysWhatLabelsSay(label)) {
                return true;
            }
        }
        return false;
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
        Frames frames = Frames.of(outline, sound);
        if (frames.path() == 0 && !sound.isEmpty()) {
            outline.setListWithoutFrames(frames.list());
        }
        boolean areRecords = frames.areRecords();
        Set<Integer> lists = new HashSet<>();
        Set<Integer> framed = new HashSet<>();
        for (int i = 0; i < sound.size(); i++) {
            int label = sound.get(i);
            int onPath = frames.onPath(label);
            boolean isFrame = onPath != NONE && (areRecords || frames.isAloneIn(onPath, i));
            int frame = isFrame ? onPath : frames.frame(i);
            // Two dates in one frame are the same label twice.
            boolean isAgain = isFrame && framed.contains(onPath);
            if (!isAgain) {
                add(label, frame);
                if (frame != NONE) {
                    framed.add(frame);
                }
                if (elements.path(frame) == frames.path()) {
                    lists.add(outline.list(label, frame));
                }
            }
        }
        addBroken(others, frames, lists, framed);
    }

    /** Adds the labels without a date that stand like the others. */
    private void addBroken(List<Integer> labels, Frames frames, Set<Integer> lists, Set<Integer> framed) {
        Set<Integer> paths = new HashSet<>();
        anchors.forEach(anchor -> paths.add(outline.path(anchor.part())));
        for (int label : labels) {
            int frame = frames.onPath(label);
            boolean isAmongOthers = frame == NONE
                    ? frames.path() == 0
                            && paths.contains(outline.path(label))
                            && lists.contains(outline.list(label, NONE))
                    : lists.contains(elements.parent(frame));
            // In a frame that has a date it is the same label again.
            if (isAmongOthers && (frame == NONE || framed.add(frame))) {
                add(label, frame);
            }
        }
    }

    private void add(int label, int frame) {
        anchors.add(
                frame == NONE
                        ? new Anchor(label, NONE, label, label + 1)
                        : new Anchor(
                                label,
                                frame,
                                Math.min(label, outline.start(frame)),
                                Math.max(label + 1, outline.end(frame))));
    }
}
