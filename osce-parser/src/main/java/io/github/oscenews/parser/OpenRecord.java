package io.github.oscenews.parser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of listing text of which the end is not yet seen: its title and label block, and the lines below.
 *
 * <p>Keeps no line that ends further from the beginning than a limit, but for the last one, which may be the next title. Not
 * thread-safe: the state of one parse.
 */
final class OpenRecord {

    /** So many unknown labels may stand between two known ones; more are text. */
    private static final int MOST_UNKNOWN = 8;

    private final @Nullable Segment title;
    private final long limit;
    private final List<RawLabel> labels = new ArrayList<>();
    private final List<Segment> texts = new ArrayList<>();

    /** The known label that stands last in the order of labels, of those in the block. */
    private Label latest = Label.PUBLISHING_DATE;

    /** The last line of all, when it is beyond the limit; and the last one above it, when that is beyond the limit too. */
    private @Nullable Segment beyond;

    private @Nullable Segment dropped;

    OpenRecord(@Nullable Segment title, RawLabel first, int longest) {
        this.title = title;
        this.limit = (title == null ? first.whole() : title).start() + longest;
        add(first);
    }

    /** Takes a line that belongs to the label block, given the lines below it. */
    boolean takesLabel(Segment line, Lines below) throws IOException {
        // Rule 3.2: The label block is the lines directly below `Publishing date:` that are labels.
        if (!texts.isEmpty() || beyond != null || line.end() > limit) {
            return false;
        }
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
     * Rule 4.6: A line `Word word: value` above a known label that can still come is an unknown label, and residue. There may be
     * more of them, unless they read like a body. If no such label comes, these lines are text and the label below is that of a record that lost
     * its date.
     */
    private boolean isAboveAnotherLabel(Segment first, Lines below) throws IOException {
        int most = ListingDoubts.readsLikeABody(first) ? 1 : MOST_UNKNOWN;
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
            if (line == null || !Spelling.looksLikeALabel(line.text()) || ListingDoubts.readsLikeABody(line)) {
                return false;
            }
        }
        return false;
    }

    /** A date below other labels is that of a record that lost its title; directly below a date it is the same label twice. */
    private boolean beginsAnotherRecord(RawLabel label) {
        return label.is(Label.PUBLISHING_DATE) && !labels.get(labels.size() - 1).is(Label.PUBLISHING_DATE);
    }

    private void add(RawLabel label) {
        labels.add(label);
        Label known = label.label();
        if (known != null && known.compareTo(latest) > 0) {
            latest = known;
        }
    }

    void addText(Segment line) {
        // Rule 3.3: The body is every line below the label block, but for the title of the next record.
        if (beyond == null && line.start() + line.text().length() <= limit) {
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
        if (beyond != null) {
            Segment next = beyond;
            beyond = dropped;
            return next;
        }
        // Rule 7.2: The only line below the labels is their body when it reads like one; then the next record has lost
        // its title.
        boolean isBody = texts.size() == 1 && ListingDoubts.readsLikeABody(texts.get(0));
        return texts.isEmpty() || isBody ? null : texts.remove(texts.size() - 1);
    }

    /** The record, now that all its lines are read. */
    RawRecord end() {
        Segment last = texts.isEmpty() ? labels.get(labels.size() - 1).whole() : texts.get(texts.size() - 1);
        return new RawRecord(title, labels, texts, beyond == null ? last : beyond);
    }
}
