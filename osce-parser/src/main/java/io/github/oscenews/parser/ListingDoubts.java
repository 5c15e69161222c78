package io.github.oscenews.parser;

import io.github.oscenews.model.Dateline;
import java.util.ArrayList;
import java.util.List;

/** What makes a record of listing text doubtful though it can be an item: a neighbour of it may have lost a line. */
final class ListingDoubts {

    /** Titles are shorter, bodies mostly longer. */
    private static final int LONGEST_TITLE = 220;

    private ListingDoubts() {}

    /** The doubts about a record, in no order. */
    static List<Doubt> of(RawRecord record) {
        List<Doubt> doubts = new ArrayList<>();
        Segment title = record.title();
        if (title != null) {
            doubtTitle(title, doubts);
        }
        for (RawLabel label : record.labels()) {
            doubtLine(label.whole(), Label.within(label.whole()), doubts);
        }
        for (Segment line : record.summary()) {
            doubtLine(line, Label.PUBLISHING_DATE.within(line, 1), doubts);
        }
        doubtBody(record, doubts);
        return doubts;
    }

    /** The doubts about a record between elements of a page, which tell its title from its text. */
    static List<Doubt> ofMarkup(RawRecord record) {
        List<Doubt> doubts = new ArrayList<>();
        for (RawLabel label : record.labels()) {
            doubtLine(label.whole(), Label.within(label.whole()), doubts);
        }
        if (record.summary().isEmpty()) {
            doubtBody(record, doubts);
        }
        return doubts;
    }

    private static void doubtTitle(Segment title, List<Doubt> doubts) {
        // Rule 3.5: A title that reads like a body, or opens like a label or a body, is kept and reported.
        boolean opensLikeOther =
                Label.startOf(title) != null || Dateline.parse(title.text()).isPresent();
        if (readsLikeABody(title) || opensLikeOther) {
            doubts.add(
                    new Doubt(
                            ProblemCode.TITLE_SUSPICIOUS,
                            title,
                            "found a title that may be another record's text, expected one of at most " + LONGEST_TITLE
                                    + " characters that opens with neither a label nor a dateline and does not end like a sentence"));
        }
        doubtLine(title, Label.PUBLISHING_DATE.within(title, 1), doubts);
    }

    /** Rule 4.7: A label in the middle of a line is a part of that line, and reported. */
    private static void doubtLine(Segment line, int index, List<Doubt> doubts) {
        if (index >= 0) {
            Label label = Label.startOf(line.text().substring(index));
            int end = label == null ? index : index + label.printed().length();
            doubts.add(new Doubt(
                    ProblemCode.LABEL_WITHIN_LINE,
                    line.part(index, end),
                    line,
                    "found a label within a line, expected it on a line of its own"));
        }
    }

    private static void doubtBody(RawRecord record, List<Doubt> doubts) {
        List<Segment> body = record.summary();
        if (body.isEmpty()) {
            // Rule 3.6: A record without a body is kept, with an empty summary, and reported.
            doubts.add(new Doubt(
                    ProblemCode.BODY_MISSING, record.last(), "found no text in the record, expected one line"));
        } else if (body.size() > 1) {
            // Rule 3.7: A body of several lines is kept and reported.
            doubts.add(new Doubt(
                    ProblemCode.BODY_SEVERAL_LINES,
                    body.get(1),
                    "found " + body.size() + " lines below the labels, expected one; this is the second"));
        }
    }

    /** Whether a title that is no label may be another record's text. */
    static boolean isSuspicious(String title) {
        return readsLikeABody(new TextSegment("", title, 0, title.length(), 1, 1))
                || Dateline.parse(title).isPresent();
    }

    /** Whether a line ends like a sentence or is longer than titles are. */
    static boolean readsLikeABody(Segment line) {
        int length = line.length();
        char last = length == 0 ? 0 : line.charAt(length - 1);
        return line.isCut()
                || last == '.'
                || last == '…'
                || (length > LONGEST_TITLE && line.text().codePointCount(0, length) > LONGEST_TITLE);
    }
}
