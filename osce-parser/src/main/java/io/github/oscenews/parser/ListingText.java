package io.github.oscenews.parser;

import io.github.oscenews.model.Dateline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front end for listing text: finds the records among the lines.
 *
 * <p>A record is a title, {@code Publishing date:} with the other labels, and a body. Only the labels can be told from other
 * lines. So lines are kept until the next label block or the end of the page shows which of them is a title:
 *
 * <pre>
 * title                                  the nearest line above the block
 * Publishing date: 5 May 2004            the block: known labels, and unknown ones between them
 * What we do: Policing
 * body                                   every line below the block but the last one above the next block
 * </pre>
 *
 * <p>Not thread-safe: the state of one parse.
 */
final class ListingText {

    /** Titles are shorter, bodies mostly longer. */
    private static final int LONGEST_TITLE = 220;

    /** So many unknown labels may stand between two known ones; more are text. */
    private static final int MOST_UNKNOWN = 8;

    private final Lines lines;
    private final RecordReader reader;
    private final Findings findings;

    /** The title and labels of the record being read; null above the first one of a page. */
    private @Nullable Block block;

    /** The lines below the block, or above the first one of a page. */
    private final List<Segment> texts = new ArrayList<>();

    private boolean isNewsroomPage;

    private ListingText(Lines lines, RecordReader reader, Findings findings) {
        this.lines = lines;
        this.reader = reader;
        this.findings = findings;
    }

    /**
     * Reads all records.
     *
     * @return whether the text holds a newsroom page at all
     */
    static boolean read(Lines lines, RecordReader reader, Findings findings) {
        ListingText listing = new ListingText(lines, reader, findings);
        for (Segment line = lines.next(); line != null; line = lines.next()) {
            listing.read(line);
        }
        listing.endRecord();
        return listing.isNewsroomPage;
    }

    private void read(Segment line) {
        if (block != null && texts.isEmpty() && block.takes(line, lines)) {
            return;
        }
        if (Preamble.isLine(line.text())) {
            isNewsroomPage |= Preamble.isUnmistakable(line.text());
            endRecord();
            return;
        }
        RawLabel label = beginningOfBlock(line);
        if (label != null) {
            isNewsroomPage = true;
            Segment title = takeTitle();
            endRecord();
            block = new Block(title, label);
        } else {
            texts.add(line);
        }
    }

    /**
     * The label with which a line begins a block, or null. {@code Publishing date:} always does, in any spelling; another known
     * label shows a record that lost its date. {@code Location:} does not, as a text may well begin so.
     */
    private @Nullable RawLabel beginningOfBlock(Segment line) {
        RawLabel label = LabelLine.read(line);
        if (label == null) {
            return null;
        }
        Segment below = lines.peek(0);
        // Nobody has listed collections; below a text, one is rather a title than all that is left of a record.
        boolean isTitle = LabelLine.isTitle(label, below) || (label.is(Label.COLLECTIONS) && LabelLine.isDate(below));
        boolean begins = label.is(Label.PUBLISHING_DATE) || (label.exact() && !label.is(Label.LOCATION));
        return begins && !isTitle ? label : null;
    }

    /**
     * Takes the title of the next record from the lines above it: the last one, unless it is the only line below a block and
     * reads like a body. Then the next record has lost its title.
     */
    private @Nullable Segment takeTitle() {
        boolean none = texts.isEmpty() || (block != null && texts.size() == 1 && readsLikeABody(texts.get(0)));
        return none ? null : texts.remove(texts.size() - 1);
    }

    private void endRecord() {
        if (block == null) {
            for (Segment text : texts) {
                findings.residue(
                        text,
                        ProblemCode.TEXT_OUTSIDE_RECORD,
                        "found " + Excerpt.of(text.text())
                                + " above the first title, expected one line, the title, above "
                                + Label.PUBLISHING_DATE.printed());
            }
        } else {
            RawRecord record = new RawRecord(block.title, List.copyOf(block.labels), List.copyOf(texts));
            if (reader.read(record) && record.title() != null) {
                reportDoubts(record, record.title());
            }
        }
        block = null;
        texts.clear();
    }

    private void reportDoubts(RawRecord record, Segment title) {
        List<Segment> body = record.body();
        boolean opensLikeOther = Label.startOf(title.text()) != null
                || Dateline.parse(title.text()).isPresent();
        if (readsLikeABody(title) || opensLikeOther) {
            findings.problem(
                    title,
                    ProblemCode.TITLE_SUSPICIOUS,
                    "found the title " + Excerpt.of(title.text()) + ", expected one of at most " + LONGEST_TITLE
                            + " characters that opens with neither a label nor a dateline and does not end like a sentence");
        }
        for (RawLabel label : record.labels()) {
            reportLabelWithin(label.whole(), Label.isAnyWithin(label.whole().text()));
        }
        reportLabelWithin(title, Label.PUBLISHING_DATE.isWithin(title.text()));
        body.forEach(line -> reportLabelWithin(line, Label.PUBLISHING_DATE.isWithin(line.text())));
        if (body.isEmpty()) {
            findings.problem(
                    record.last(), ProblemCode.BODY_MISSING, "found no text below the labels, expected one line");
        } else if (body.size() > 1) {
            findings.problem(
                    body.get(1),
                    ProblemCode.BODY_SEVERAL_LINES,
                    "found " + body.size() + " lines below the labels, expected one; this is the second: "
                            + Excerpt.of(body.get(1).text()));
        }
    }

    private void reportLabelWithin(Segment line, boolean isWithin) {
        if (isWithin) {
            findings.problem(
                    line,
                    ProblemCode.LABEL_WITHIN_LINE,
                    "found a label within " + Excerpt.of(line.text()) + ", expected it on a line of its own");
        }
    }

    private static boolean readsLikeABody(Segment line) {
        String text = line.text();
        return text.endsWith(".") || text.endsWith("…") || text.codePointCount(0, text.length()) > LONGEST_TITLE;
    }

    /** The title and the label block of the record being read. */
    private static final class Block {

        private final @Nullable Segment title;
        private final List<RawLabel> labels = new ArrayList<>();

        /** The known label that stands last in the order of labels, of those in the block. */
        private Label latest;

        Block(@Nullable Segment title, RawLabel first) {
            this.title = title;
            this.latest = Label.PUBLISHING_DATE;
            add(first);
        }

        /** Takes a line that belongs to the block, given the lines below it. */
        boolean takes(Segment line, Lines below) {
            RawLabel label = LabelLine.read(line);
            if (label == null && Spelling.looksLikeALabel(line.text()) && isAboveAnotherLabel(line, below)) {
                label = LabelLine.unknown(line);
            }
            if (label == null || LabelLine.isTitle(label, below.peek(0)) || beginsAnotherRecord(label)) {
                return false;
            }
            add(label);
            return true;
        }

        /**
         * Whether what follows is a known label that can still come here, perhaps below more lines that look like labels and not
         * like a body. If it cannot, these lines are text and the label is that of a record that lost its date.
         */
        private boolean isAboveAnotherLabel(Segment first, Lines below) {
            int most = readsLikeABody(first) ? 1 : MOST_UNKNOWN;
            for (int i = 0; i < most; i++) {
                Segment line = below.peek(i);
                RawLabel label = line == null ? null : LabelLine.read(line);
                if (label != null) {
                    Label known = label.label();
                    return label.exact()
                            && known != null
                            && known.compareTo(latest) > 0
                            && !LabelLine.isTitle(label, below.peek(i + 1));
                }
                if (line == null || !Spelling.looksLikeALabel(line.text()) || readsLikeABody(line)) {
                    return false;
                }
            }
            return false;
        }

        /** A date below other labels is the next record's; directly below a date it is that label twice. */
        private boolean beginsAnotherRecord(RawLabel label) {
            return label.is(Label.PUBLISHING_DATE)
                    && !labels.get(labels.size() - 1).is(Label.PUBLISHING_DATE);
        }

        private void add(RawLabel label) {
            labels.add(label);
            Label known = label.label();
            if (known != null && known.compareTo(latest) > 0) {
                latest = known;
            }
        }
    }
}
