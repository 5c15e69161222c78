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

/**
 * Finds the records among the parts of a listing, on a page that nobody has seen before. All it knows are the labels, and that the
 * records of a page are built alike:
 *
 * <ol>
 *   <li>Each record has one {@code Publishing date:}, its anchor. Of the elements around an anchor, the outermost one that holds no
 *       other anchor is its frame. Frames of records stand on the same path; what looks like a record elsewhere is a menu.
 *   <li>Where frames hold words besides labels, these are the records. Where they do not, or the titles stand between them, the
 *       records are siblings without an element of their own, and begin with their titles, or with their dates where those stand
 *       first.
 *   <li>A title is what is marked as one in most records: as a heading, or else as a link. Where nothing is, it is the words before
 *       the date.
 * </ol>
 *
 * <p>A sibling that is built like the records and lost its date is a record too, so that it can be rejected. Not thread-safe.
 */
final class RecordFinder {

    private static final Set<String> TITLE_NAMES =
            Set.of("title", "headline", "heading", "search-title", "node-title", "entry-title", "card-title");
    private static final Set<String> RECORD_NAMES = Set.of("search-result-news");
    private static final Set<String> BOLD = Set.of("strong", "b", "th", "dt", "big");

    private static final int HEADING = 3;
    private static final int LINK = 2;
    private static final int EMPHASIS = 1;

    /**
     * A label that stands for a record.
     *
     * @param part the index of the label
     * @param frame the element that holds the record, or a part of it; null when that is the label alone
     * @param from the index of the first part in the frame
     * @param to the index after the last one
     */
    private record Anchor(int part, @Nullable Element frame, int from, int to) {}

    private final Page page;
    private final List<Part> parts;
    private final List<Anchor> anchors = new ArrayList<>();

    private RecordFinder(Page page, List<Part> parts) {
        this.page = page;
        this.parts = parts;
    }

    /** The records of a page, in their order; none when it is no listing. */
    static List<RecordParts> records(Page page, List<Part> parts) {
        RecordFinder finder = new RecordFinder(page, parts);
        finder.findAnchors();
        return finder.anchors.isEmpty() ? List.of() : finder.records();
    }

    private void findAnchors() {
        List<Integer> labels = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isDate()) {
                labels.add(i);
            }
        }
        List<Integer> sound = labels.stream().filter(this::isSound).toList();
        // In what is left out at first are menus, which have such labels.
        if (page.interest() == Interest.LAST && sound.isEmpty()) {
            return;
        }
        if (labels.isEmpty() && parts.stream().anyMatch(RecordFinder::saysWhatLabelsSay)) {
            addLabelsWithoutDates(labels);
        }
        frame(sound.isEmpty() ? labels : sound, labels);
    }

    /** Where no record has a date, each label that stands below a text, or that a record has already, begins one. */
    private void addLabelsWithoutDates(List<Integer> labels) {
        Label last = null;
        for (int i = 0; i < parts.size(); i++) {
            Label label = lostLabel(parts.get(i));
            if (label != null
                    && (last == null
                            || label.compareTo(last) <= 0
                            || !parts.get(i - 1).isLabel())) {
                labels.add(i);
            }
            last = label == null ? last : label;
        }
    }

    /** Whether a label has a value that somebody has listed, so that it is no sentence that begins like a label. */
    private static boolean saysWhatLabelsSay(Part part) {
        RawLabel label = part.label();
        return lostLabel(part) != null && label != null && LabelLine.saysWhatLabelsSay(label);
    }

    /** The label of a part that shows a record, without being its date; null for none. */
    private static @Nullable Label lostLabel(Part part) {
        RawLabel label = part.label();
        // As in listing text, `Location:` shows none.
        if (label == null || !label.exact() || label.values().isEmpty()) {
            return null;
        }
        return part.isDate() || label.is(Label.LOCATION) ? null : label.label();
    }

    private boolean isSound(int index) {
        RawLabel label = parts.get(index).label();
        return label != null
                && !label.values().isEmpty()
                && PrintedDate.parse(label.values().get(0).text()).isPresent();
    }

    /** Finds the frames of labels, and leaves out those that stand elsewhere than the others. */
    private void frame(List<Integer> sound, List<Integer> all) {
        List<@Nullable Element> narrowest = new ArrayList<>();
        for (int i = 0; i < sound.size(); i++) {
            narrowest.add(sound.size() == 1 ? single(sound.get(0)) : narrowest(sound, i));
        }
        int path = mostCommonPath(narrowest);
        Set<Element> lists = new HashSet<>();
        for (int i = 0; i < sound.size(); i++) {
            Element onPath = onPath(sound.get(i), path);
            if (onPath != null && isAloneIn(onPath, i, sound)) {
                narrowest.set(i, onPath);
            }
            if (pathOf(narrowest.get(i)) == path) {
                lists.add(container(sound.get(i), narrowest.get(i)));
            }
        }
        for (int i = 0; i < sound.size(); i++) {
            Element frame = narrowest.get(i);
            boolean isAmongOthers =
                    pathOf(frame) == path || holdsWords(frame) || lists.contains(container(sound.get(i), frame));
            if (isAmongOthers) {
                addAnchor(sound.get(i), frame);
            }
        }
        for (int label : all) {
            Element frame = onPath(label, path);
            boolean isAmongOthers = !sound.contains(label)
                    && (frame == null ? path == 0 && standsLikeAnother(label) : lists.contains(frame.parent()));
            if (isAmongOthers) {
                addAnchor(label, frame);
            }
        }
        anchors.sort(Comparator.comparingInt(Anchor::part));
    }

    private void addAnchor(int label, @Nullable Element frame) {
        if (frame == null) {
            anchors.add(new Anchor(label, null, label, label + 1));
        } else {
            Extent extent = page.extent(frame);
            int from = Math.min(label, firstFrom(extent.start()));
            anchors.add(new Anchor(label, frame, from, Math.max(label + 1, firstFrom(extent.end()))));
        }
    }

    /** The index of the first part that begins at an offset or further on. */
    private int firstFrom(int offset) {
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

    private Element element(int part) {
        return parts.get(part).element();
    }

    /** The outermost element around a label that holds neither the label before nor the one behind; null for none. */
    private @Nullable Element narrowest(List<Integer> labels, int index) {
        Element own = element(labels.get(index));
        Element known = named(own, RECORD_NAMES);
        if (known != null) {
            return known;
        }
        Element outermost = null;
        boolean isFirst = true;
        for (int neighbour = index - 1; neighbour <= index + 1; neighbour += 2) {
            if (neighbour >= 0 && neighbour < labels.size()) {
                Element frame = page.childOf(page.common(own, element(labels.get(neighbour))), own);
                boolean isNarrower = isFirst
                        || frame == null
                        || outermost == null
                        || page.extent(frame).depth() > page.extent(outermost).depth();
                outermost = isNarrower && (isFirst || outermost != null) ? frame : outermost;
                isFirst = false;
            }
        }
        return outermost;
    }

    private static @Nullable Element named(Element element, Set<String> names) {
        for (Element at = element; at != null; at = at.parent()) {
            if (Interest.hasName(at, names)) {
                return at;
            }
        }
        return null;
    }

    /** The element of the only record of a page: the innermost one that holds a title and a text, or a title that is marked. */
    private Element single(int label) {
        Element known = named(element(label), RECORD_NAMES);
        if (known != null) {
            return known;
        }
        Element at = element(label);
        while (at.parent() != null && !at.normalName().equals("body") && !holdsTitleAndText(at)) {
            at = at.parent();
        }
        while (at.parent() != null && addsLabelsOnly(at.parent(), at)) {
            at = at.parent();
        }
        return at;
    }

    private boolean addsLabelsOnly(Element outer, Element inner) {
        Extent outerExtent = page.extent(outer);
        Extent innerExtent = page.extent(inner);
        return texts(firstFrom(outerExtent.start()), firstFrom(innerExtent.start()))
                        .isEmpty()
                && texts(firstFrom(innerExtent.end()), firstFrom(outerExtent.end()))
                        .isEmpty();
    }

    private boolean holdsTitleAndText(Element element) {
        Extent extent = page.extent(element);
        int from = firstFrom(extent.start());
        List<Integer> words = texts(from, firstFrom(extent.end()));
        boolean holdsTitle = words.stream().anyMatch(text -> strength(text) >= EMPHASIS);
        return words.size() > 1 && (holdsTitle || !isTitleAbove(element, from));
    }

    /** Whether the words above an element are marked as a title, or stand alone in the element before. */
    private boolean isTitleAbove(Element element, int from) {
        Element parent = element.parent();
        boolean isBelowText = from > 0
                && isText(from - 1)
                && parent != null
                && page.extent(parent).holds(parts.get(from - 1).words());
        if (!isBelowText) {
            return false;
        }
        Element before = element.previousElementSibling();
        return strength(from - 1) >= EMPHASIS || (before != null && holdsOnly(before, from - 1));
    }

    private int pathOf(@Nullable Element element) {
        return element == null ? 0 : page.extent(element).path();
    }

    private int mostCommonPath(List<@Nullable Element> elements) {
        Map<Integer, Integer> counts = new HashMap<>();
        int best = 0;
        int most = 0;
        for (Element element : elements) {
            int path = pathOf(element);
            int count = counts.merge(path, 1, Integer::sum);
            boolean isBetter = count > most || (count == most && holdsWords(element));
            if (isBetter) {
                best = path;
                most = count;
            }
        }
        return best;
    }

    /** The element around a label that stands on a path; null for none. */
    private @Nullable Element onPath(int label, int path) {
        for (Element at = element(label); at != null; at = at.parent()) {
            if (pathOf(at) == path) {
                return at;
            }
        }
        return null;
    }

    private boolean isAloneIn(Element frame, int index, List<Integer> labels) {
        boolean holdsOneBefore = index > 0
                && page.extent(frame).holds(parts.get(labels.get(index - 1)).words());
        return !holdsOneBefore
                && !(index + 1 < labels.size()
                        && page.extent(frame)
                                .holds(parts.get(labels.get(index + 1)).words()));
    }

    private boolean holdsWords(@Nullable Element frame) {
        if (frame == null) {
            return false;
        }
        Extent extent = page.extent(frame);
        for (int i = firstFrom(extent.start()); i < firstFrom(extent.end()); i++) {
            if (!parts.get(i).isLabel()) {
                return true;
            }
        }
        return false;
    }

    private boolean standsLikeAnother(int label) {
        return anchors.stream()
                .anyMatch(anchor -> pathOf(element(anchor.part())) == pathOf(element(label))
                        && container(anchor.part(), anchor.frame()).equals(container(label, null)));
    }

    /** The element in which a record stands beside others. */
    private Element container(int label, @Nullable Element frame) {
        Element parent = frame == null ? element(label) : frame.parent();
        return parent == null ? element(label) : parent;
    }

    // Titles

    /** How far words are marked as a title, by an element that holds them and nothing else. */
    private int strength(int index) {
        int best = 0;
        for (Element at = element(index); at != null && holdsOnly(at, index); at = at.parent()) {
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

    private boolean holdsOnly(Element element, int index) {
        Extent extent = page.extent(element);
        return (index == 0 || parts.get(index - 1).end() <= extent.start())
                && (index + 1 == parts.size() || parts.get(index + 1).start() >= extent.end());
    }

    private boolean isText(int index) {
        return !parts.get(index).isLabel();
    }

    private List<Integer> texts(int from, int to) {
        List<Integer> texts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (isText(i)) {
                texts.add(i);
            }
        }
        return texts;
    }

    private List<RecordParts> records() {
        return anchors.size() == 1 || areFramed() ? framed() : siblings();
    }

    /** Whether most frames hold their titles. */
    private boolean areFramed() {
        int withWords = 0;
        int withTitle = 0;
        int withTitleBefore = 0;
        for (int i = 0; i < anchors.size(); i++) {
            Anchor anchor = anchors.get(i);
            List<Integer> inside = texts(anchor.from(), anchor.to());
            withWords += inside.isEmpty() ? 0 : 1;
            boolean isMarked = inside.stream().anyMatch(text -> strength(text) >= LINK);
            boolean isAbove = !inside.isEmpty() && inside.get(0) < anchor.part();
            withTitle += isMarked || isAbove ? 1 : 0;
            List<Integer> before =
                    texts(i == 0 ? startOfList(anchor) : anchors.get(i - 1).to(), anchor.from());
            withTitleBefore += before.isEmpty() ? 0 : 1;
        }
        int all = anchors.size();
        return 2 * withWords > all && (2 * withTitle > all || 2 * withTitleBefore <= all);
    }

    private int startOfList(Anchor anchor) {
        return Math.min(
                anchor.from(),
                firstFrom(page.extent(container(anchor.part(), anchor.frame())).start()));
    }

    private int endOfList(Anchor anchor) {
        return Math.max(
                anchor.to(),
                firstFrom(page.extent(container(anchor.part(), anchor.frame())).end()));
    }

    // Records in elements of their own

    private List<RecordParts> framed() {
        Map<Integer, Integer> paths = titlePaths();
        addFramesWithoutDates(paths);
        boolean areTextsBelow = areTextsBelowFrames(paths);
        List<RecordParts> records = new ArrayList<>();
        for (int i = 0; i < anchors.size(); i++) {
            Anchor anchor = anchors.get(i);
            int title = titleIn(anchor, paths);
            int to = anchor.to();
            int from = anchor.from();
            if (anchors.size() == 1) {
                from = title < 0 ? anchor.from() : Math.min(title, anchor.part());
                to = endOfOnly(Math.max(title, anchor.part()) + 1, anchor.to());
            } else if (areTextsBelow) {
                to = i + 1 < anchors.size()
                        ? anchors.get(i + 1).from()
                        : endOfLast(anchor.to(), endOfList(anchor), records);
            }
            records.add(new RecordParts(from, to, title));
        }
        return records;
    }

    /** The only record of a page ends at the next heading. */
    private int endOfOnly(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isText(i) && strength(i) == HEADING) {
                return i;
            }
        }
        return to;
    }

    /** On which paths the frames hold words that are marked as titles, and how many do. */
    private Map<Integer, Integer> titlePaths() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Anchor anchor : anchors) {
            Set<Integer> own = new HashSet<>();
            for (int text : texts(anchor.from(), anchor.to())) {
                if (strength(text) >= LINK) {
                    own.add(pathOf(element(text)));
                }
            }
            own.forEach(path -> counts.merge(path, 1, Integer::sum));
        }
        return counts;
    }

    private int titleIn(Anchor anchor, Map<Integer, Integer> paths) {
        List<Integer> inside = texts(anchor.from(), anchor.to());
        int best = -1;
        int bestStrength = EMPHASIS;
        for (int text : inside) {
            int strength = strength(text);
            boolean isCommon = 2 * paths.getOrDefault(pathOf(element(text)), 0) > anchors.size();
            boolean isNearer = anchors.size() == 1 && strength == bestStrength && text < anchor.part();
            if (strength >= LINK && isCommon && (strength > bestStrength || isNearer)) {
                best = text;
                bestStrength = strength;
            }
        }
        if (best >= 0) {
            return best;
        }
        for (int text : inside) {
            if (strength(text) > bestStrength || (best < 0 && text < anchor.part() && !hasMarkedTitles(paths))) {
                best = text;
                bestStrength = strength(text);
            }
        }
        return best < 0 && !inside.isEmpty() && !hasMarkedTitles(paths) ? inside.get(0) : best;
    }

    private boolean hasMarkedTitles(Map<Integer, Integer> paths) {
        return paths.values().stream().anyMatch(count -> 2 * count > anchors.size());
    }

    /** Rule 13.13: A sibling of the records that is built like them and has no date has lost it. */
    private void addFramesWithoutDates(Map<Integer, Integer> paths) {
        Set<Element> frames = new HashSet<>();
        Map<Element, Integer> lists = new HashMap<>();
        for (Anchor anchor : anchors) {
            if (anchor.frame() != null && anchor.frame().parent() != null) {
                frames.add(anchor.frame());
                lists.put(anchor.frame().parent(), pathOf(anchor.frame()));
            }
        }
        List<Anchor> lost = new ArrayList<>();
        lists.forEach((list, path) -> {
            for (Element child : list.children()) {
                if (pathOf(child) == path && !frames.contains(child) && anchors.size() > 1) {
                    addIfLost(child, paths, lost);
                }
            }
        });
        anchors.addAll(lost);
        anchors.sort(Comparator.comparingInt(Anchor::part));
    }

    private void addIfLost(Element frame, Map<Integer, Integer> paths, List<Anchor> lost) {
        Extent extent = page.extent(frame);
        int from = firstFrom(extent.start());
        int to = firstFrom(extent.end());
        boolean isBetween = from > anchors.get(0).part()
                && from < anchors.get(anchors.size() - 1).part();
        for (int i = from; i < to; i++) {
            // Of a page that is cut off behind a title, nothing more of the record is left.
            boolean isTitle = isText(i)
                    && (isBetween || to == from + 1)
                    && strength(i) >= LINK
                    && 2 * paths.getOrDefault(pathOf(element(i)), 0) > anchors.size();
            if (isTitle || lostLabel(parts.get(i)) != null || Interest.hasName(frame, RECORD_NAMES)) {
                lost.add(new Anchor(i, frame, from, to));
                return;
            }
        }
    }

    /** Whether most frames hold nothing but a title and labels, and words stand below them. */
    private boolean areTextsBelowFrames(Map<Integer, Integer> paths) {
        int count = 0;
        for (int i = 0; i < anchors.size(); i++) {
            Anchor anchor = anchors.get(i);
            int end = i + 1 < anchors.size() ? anchors.get(i + 1).from() : endOfList(anchor);
            boolean isWithoutText = texts(anchor.from(), anchor.to()).size() == (titleIn(anchor, paths) < 0 ? 0 : 1);
            count += isWithoutText && !texts(anchor.to(), end).isEmpty() ? 1 : 0;
        }
        return 2 * count > anchors.size();
    }

    /** Where the text of the last record ends: with the last words that stand like those of other records. */
    private int endOfLast(int from, int to, List<RecordParts> others) {
        Set<Integer> paths = new HashSet<>();
        for (RecordParts record : others) {
            for (int text : texts(record.from(), record.to())) {
                if (text != record.title()) {
                    paths.add(pathOf(element(text)));
                }
            }
        }
        int end = from;
        boolean hasText = false;
        while (end < to && (!isText(end) || !hasText || paths.contains(pathOf(element(end))))) {
            if (isText(end)) {
                hasText = true;
                paths.add(pathOf(element(end)));
            }
            end++;
        }
        return end;
    }

    // Records without elements of their own

    private List<RecordParts> siblings() {
        int needed = strengthOfTitles();
        return needed >= EMPHASIS && areTitlesBelow(needed) ? datesFirst(needed) : titlesFirst(needed);
    }

    /** Where the words above an anchor begin: behind the labels of the record above, or where the list begins. */
    private int gapBefore(int index) {
        return index == 0 ? startOfList(anchors.get(0)) : endOfLabels(index - 1);
    }

    private int endOfLabels(int index) {
        int end = anchors.get(index).part() + 1;
        while (end < parts.size() && parts.get(end).isLabel() && !parts.get(end).isDate()) {
            end++;
        }
        return end;
    }

    /** The highest strength that the words before or behind most dates have. */
    private int strengthOfTitles() {
        for (int needed = HEADING; needed >= EMPHASIS; needed--) {
            int count = 0;
            for (int i = 0; i < anchors.size(); i++) {
                int to = i + 1 < anchors.size() ? anchors.get(i + 1).part() : endOfList(anchors.get(i));
                int least = needed;
                count += texts(gapBefore(i), to).stream().anyMatch(text -> strength(text) >= least) ? 1 : 0;
            }
            if (2 * count > anchors.size()) {
                return needed;
            }
        }
        return 0;
    }

    /** Whether titles stand below the dates: the ends of the list show it, or else what stands next to the dates. */
    private boolean areTitlesBelow(int needed) {
        int path = pathOfTitles(needed);
        Anchor first = anchors.get(0);
        Anchor last = anchors.get(anchors.size() - 1);
        boolean isAboveFirst =
                texts(startOfList(first), first.part()).stream().anyMatch(text -> isOn(text, path, needed));
        boolean isBelowLast = texts(last.part(), endOfList(last)).stream().anyMatch(text -> isOn(text, path, needed));
        return isAboveFirst == isBelowLast ? areTitlesNextBelow() : isBelowLast;
    }

    private boolean isOn(int text, int path, int needed) {
        return strength(text) >= needed && pathOf(element(text)) == path;
    }

    /** The path of most words between dates that are marked as titles. */
    private int pathOfTitles(int needed) {
        Map<Integer, Integer> counts = new HashMap<>();
        int best = 0;
        for (int i = 0; i < anchors.size(); i++) {
            int from = i == 0 ? startOfList(anchors.get(0)) : anchors.get(i - 1).part();
            for (int text : texts(from, anchors.get(i).part())) {
                if (strength(text) >= needed) {
                    int path = pathOf(element(text));
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
            int before = anchors.get(i).part() - 1;
            while (before >= gapBefore(i) && !isText(before)) {
                before--;
            }
            above += before >= gapBefore(i) && strength(before) >= LINK ? 1 : 0;
            int behind = endOfLabels(i);
            int end = i + 1 < anchors.size() ? anchors.get(i + 1).part() : endOfList(anchors.get(i));
            below += behind < end && isText(behind) && strength(behind) >= LINK ? 1 : 0;
        }
        return below > above;
    }

    private List<RecordParts> datesFirst(int needed) {
        List<RecordParts> records = new ArrayList<>();
        for (int i = 0; i < anchors.size(); i++) {
            Anchor anchor = anchors.get(i);
            int end = i + 1 < anchors.size() ? anchors.get(i + 1).from() : endOfList(anchor);
            int title = -1;
            for (int text : texts(anchor.part(), end)) {
                if (title < 0 && strength(text) >= needed) {
                    title = text;
                }
            }
            int last = i + 1 < anchors.size() ? end : endOfLast(Math.max(title + 1, endOfLabels(i)), end, records);
            records.add(new RecordParts(anchor.from(), last, title));
        }
        return records;
    }

    private List<RecordParts> titlesFirst(int needed) {
        int[] titles = new int[anchors.size()];
        for (int i = 0; i < anchors.size(); i++) {
            titles[i] = titleAbove(i, needed);
        }
        List<RecordParts> records = new ArrayList<>();
        for (int i = 0; i < anchors.size(); i++) {
            int from = begin(i, titles);
            int to = i + 1 < anchors.size()
                    ? begin(i + 1, titles)
                    : anchors.size() == 1
                            ? endOfOnly(endOfLabels(i), endOfList(anchors.get(i)))
                            : endOfLastSibling(i, needed, titles, records);
            addSiblings(from, to, i, needed, titles, records);
        }
        return records;
    }

    private int begin(int index, int[] titles) {
        return titles[index] < 0 ? anchors.get(index).from() : titles[index];
    }

    /** The title above an anchor, where nothing more is known than that it stands there. */
    private int titleAbove(int index, int needed) {
        List<Integer> words = texts(gapBefore(index), anchors.get(index).part());
        int title = -1;
        for (int text : words) {
            title = strength(text) >= needed ? text : title;
        }
        boolean isBody = needed < EMPHASIS && index > 0 && words.size() == 1 && readsLikeABody(words.get(0));
        return isBody ? -1 : title;
    }

    private boolean readsLikeABody(int index) {
        return ListingDoubts.readsLikeABody(parts.get(index).words());
    }

    private int endOfLastSibling(int index, int needed, int[] titles, List<RecordParts> others) {
        int from = endOfLabels(index);
        int to = endOfList(anchors.get(index));
        int end = endOfLast(from, to, others);
        // A title that stands like the others begins a record of which the rest is cut off.
        boolean isCut = needed >= LINK && end < to && isText(end) && isLikeTitles(end, needed, titles);
        return isCut ? endOfLast(end + 1, to, others) : end;
    }

    private boolean isLikeTitles(int index, int needed, int[] titles) {
        if (strength(index) < needed) {
            return false;
        }
        for (int title : titles) {
            if (title >= 0 && pathOf(element(title)) == pathOf(element(index))) {
                return true;
            }
        }
        return false;
    }

    /** Adds a record, and those that lost their dates between its text and the next record. */
    private void addSiblings(int from, int to, int index, int needed, int[] titles, List<RecordParts> records) {
        int start = from;
        int title = titles[index];
        boolean hasText = false;
        boolean areLabelsAbove = areLabelsAboveTexts();
        for (int i = endOfLabels(index); i < to; i++) {
            boolean isTitle = isText(i) && hasText && isLikeTitles(i, LINK, titles);
            // A heading that stands otherwise than the titles is that of a group of records.
            if (isText(i) && !isTitle && strength(i) == HEADING && needed == HEADING) {
                records.add(new RecordParts(start, i, title));
                return;
            }
            boolean isLabel = areLabelsAbove && lostLabel(parts.get(i)) != null && hasText && standsLikeALabel(i);
            if (isTitle || (isLabel && i - 1 > title)) {
                int begin = isLabel && isText(i - 1) ? i - 1 : i;
                records.add(new RecordParts(start, begin, title));
                start = begin;
                title = isText(begin) ? begin : -1;
                hasText = false;
                while (i + 1 < to && parts.get(i + 1).isLabel()) {
                    i++;
                }
            } else {
                hasText |= isText(i);
            }
        }
        records.add(new RecordParts(start, to, title));
    }

    /** Whether most records that have other labels than a date have them directly below that. */
    private boolean areLabelsAboveTexts() {
        int above = 0;
        int below = 0;
        for (int i = 0; i < anchors.size(); i++) {
            int end = i + 1 < anchors.size() ? anchors.get(i + 1).part() : endOfList(anchors.get(i));
            int behind = endOfLabels(i);
            above += behind > anchors.get(i).part() + 1 ? 1 : 0;
            for (int at = behind; at < end; at++) {
                if (lostLabel(parts.get(at)) != null) {
                    below++;
                    break;
                }
            }
        }
        return above >= below;
    }

    private boolean standsLikeALabel(int index) {
        return anchors.stream()
                .anyMatch(anchor -> anchor.part() + 1 < parts.size()
                        && (pathOf(element(anchor.part())) == pathOf(element(index))
                                || pathOf(element(anchor.part() + 1)) == pathOf(element(index))));
    }
}
