package io.github.oscenews.parser;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the records among the parts of a listing, on a page that nobody has seen before. All it knows are the labels, and that the
 * records of a page are built alike:
 *
 * <ol>
 *   <li>Each record has one {@code Publishing date:}, its anchor. Of the elements around an anchor, the outermost one that holds no
 *       other anchor is its frame. Frames of records stand on the same path, and what looks like a record elsewhere is a menu: {@link
 *       AnchorFinder}.
 *   <li>Where frames hold titles, they are the records: {@link FramedRecords}. Where they do not, the records are siblings without an
 *       element of their own, and begin with their titles, or with their dates where those stand first: {@link SiblingRecords}.
 *   <li>A title is what is marked as one in most records: as a heading, or else as a link, or in bold. Where nothing is, it is the
 *       words before the date.
 * </ol>
 *
 * <p>A sibling that is built like the records and lost its date is a record too, so that it can be rejected.
 */
final class RecordFinder {

    private RecordFinder() {}

    /** The records of a page, in their order; none when it is no listing. */
    static List<RecordParts> records(Page page, List<Part> parts) {
        Outline outline = new Outline(page, parts);
        List<Anchor> anchors = AnchorFinder.anchors(outline);
        if (anchors.isEmpty()) {
            return List.of();
        }
        return apart(
                areFramed(outline, anchors)
                        ? FramedRecords.records(outline, anchors)
                        : SiblingRecords.records(outline, anchors));
    }

    /** What two records of a damaged page would share is the first one's. */
    private static List<RecordParts> apart(List<RecordParts> records) {
        List<RecordParts> apart = new ArrayList<>(records.size());
        int end = 0;
        for (RecordParts record : records) {
            int from = Math.max(record.from(), end);
            if (from < record.to()) {
                apart.add(new RecordParts(from, record.to(), record.title() < from ? -1 : record.title()));
                end = record.to();
            }
        }
        return apart;
    }

    /** Whether most frames hold their titles. */
    private static boolean areFramed(Outline outline, List<Anchor> anchors) {
        int withWords = 0;
        int withTitle = 0;
        int withWordsBefore = 0;
        for (int i = 0; i < anchors.size(); i++) {
            Anchor anchor = anchors.get(i);
            boolean hasWords = outline.hasText(anchor.from(), anchor.to());
            boolean isMarked = outline.hasText(anchor.from(), anchor.to(), Outline.LINK);
            boolean isAbove = hasWords && outline.text(anchor.from()) < anchor.part();
            int before =
                    i == 0 ? outline.startOfList(anchor) : anchors.get(i - 1).to();
            withWords += hasWords ? 1 : 0;
            withTitle += isMarked || isAbove ? 1 : 0;
            withWordsBefore += outline.hasText(before, anchor.from()) ? 1 : 0;
        }
        int all = anchors.size();
        return all == 1 || (2 * withWords > all && (2 * withTitle > all || 2 * withWordsBefore <= all));
    }
}
