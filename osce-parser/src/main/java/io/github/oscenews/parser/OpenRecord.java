package io.github.oscenews.parser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of listing text of which the end is not yet seen: its title and label block, and the lines below.
 *
 * <p>Keeps the lines within the limits of a record, and of the others the last one, which may be the next title. Not thread-safe:
 * the state of one parse.
 */
final class OpenRecord {

    /** So many unknown labels may stand between two known ones; more are text. */
    private static final int MOST_UNKNOWN = 8;

    private final @Nullable Segment title;
    private final Segment first;
    private final Limits limits;
    private final List<RawLabel> labels = new ArrayList<>();
    private final List<Segment> texts = new ArrayList<>();

    /** The last line of the label block, kept or not, and whether it is a date. */
    private Segment lastLabel;

    private boolean isDateLast = true;

    /** The known label that stands last in the order of labels, of those in the block. */
    private Label latest = Label.PUBLISHING_DATE;

    /** The last line below the block when it is not kept; and the last one above it that is not kept either. */
    private @Nullable Segment beyond;

    private @Nullable Segment dropped;

    /** The first line below the block and the second one, kept or not. */
    private @Nullable Segment body;

    private @Nullable Segment belowBody;

    OpenRecord(@Nullable Segment title, RawLabel first, Limits limits) {
        this.title = title;
        this.first = title == null ? first.whole() : title;
        this.limits = limits;
        this.lastLabel = first.whole();
        addLabel(first);
    }

    /**
     * Takes a line that belongs to the label block.
     *
     * @param known the label that the line is, in whatever spelling; null for none that is known
     * @param below the lines below it
     */
    boolean takesLabel(Segment line, @Nullable RawLabel known, Lines below) throws IOException {
        // Rule 3.2: The label block is the lines directly below `Publishing date:` that are labels.
        if (!texts.isEmpty() || beyond != null) {
            return false;
        }
        RawLabel label = known;
        if (label == null && Spelling.looksLikeALabel(line.text()) && isAboveAnotherLabel(line, below)) {
            label = LabelLine.unknown(line);
        }
        if (label == null || LabelLine.isTitle(label, below.peek(0)) || beginsAnotherRecord(label)) {
            return false;
        }
        addLabel(label);
        return true;
    }

    /**
     * Rule 4.6: A line `Word word: value` above a known label that can still come is an unknown label, and residue. There may be
     * more of them, unless they read like a body. If no such label comes, these lines are text and the label below is that of a
     * record that lost its date.
     */
    private boolean isAboveAnotherLabel(Segment line, Lines below) throws IOException {
        int most = ListingDoubts.readsLikeABody(line) ? 1 : MOST_UNKNOWN;
        for (int i = 0; i < most; i++) {
            Segment next = below.peek(i);
            RawLabel label = next == null ? null : LabelLine.read(next);
            if (label != null) {
                Label known = label.label();
                return label.exact()
                        && known != null
                        && known.compareTo(latest) > 0
                        && !LabelLine.isTitle(label, below.peek(i + 1));
            }
            if (next == null || !Spelling.looksLikeALabel(next.text()) || ListingDoubts.readsLikeABody(next)) {
                return false;
            }
        }
        return false;
    }

    /** A date below other labels is that of a record that lost its title; directly below a date it is the same label twice. */
    private boolean beginsAnotherRecord(RawLabel label) {
        return label.is(Label.PUBLISHING_DATE) && !isDateLast;
    }

    private void addLabel(RawLabel label) {
        if (labels.isEmpty() || fits(label.whole())) {
            labels.add(label);
        }
        lastLabel = label.whole();
        isDateLast = label.is(Label.PUBLISHING_DATE);
        Label known = label.label();
        if (known != null && known.compareTo(latest) > 0) {
            latest = known;
        }
    }

    private boolean fits(Segment line) {
        return line.start() + line.length() - first.start() <= limits.longestRecord()
                && labels.size() + texts.size() < limits.mostLines();
    }

    void addText(Segment line) {
        // Rule 3.3: The body is every line below the label block, but for the title of the next record.
        if (body == null) {
            body = line;
        } else if (belowBody == null) {
            belowBody = line;
        }
        if (beyond == null && fits(line)) {
            texts.add(line);
        } else {
            dropped = beyond;
            beyond = line;
        }
    }

    /**
     * Takes the title of the next record from the lines below this block: the last one, unless it is the only line and reads like
     * a body.
     */
    @Nullable Segment takeNextTitle() {
        Segment last = beyond == null && !texts.isEmpty() ? texts.get(texts.size() - 1) : beyond;
        boolean isOnly = dropped == null && texts.size() == (beyond == null ? 1 : 0);
        // Rule 7.2: The only line below the labels is their body when it reads like one; then the next record
        // has lost its title.
        if (last == null || (isOnly && ListingDoubts.readsLikeABody(last))) {
            return null;
        }
        if (beyond == null) {
            texts.remove(texts.size() - 1);
        } else {
            beyond = dropped;
            dropped = null;
        }
        return last;
    }

    /**
     * Takes the lines out of this record that stand below the first one under its block. Nothing may be added any more.
     *
     * @return the first and the last of them; nothing when there are none
     */
    List<Segment> takeLinesBelowBody() {
        if (belowBody == null) {
            return List.of();
        }
        Segment last = beyond == null ? texts.get(texts.size() - 1) : beyond;
        // A body that is not kept makes the record too long all the same.
        beyond = texts.isEmpty() ? body : null;
        texts.subList(Math.min(1, texts.size()), texts.size()).clear();
        return List.of(belowBody, last);
    }

    /** The record, now that all its lines are read. */
    RawRecord end() {
        Segment lastKept = texts.isEmpty() ? lastLabel : texts.get(texts.size() - 1);
        return RawRecord.ofText(title, labels, texts, beyond == null ? lastKept : beyond);
    }
}
