package io.github.oscenews.parser;

import io.github.oscenews.model.SummaryExtent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, with a look at those ahead. Where pages were joined without a line end, so that the heading of one shares a
 * line with other text, the line is given as several.
 *
 * <p>Holds the lines read ahead and no more. Not thread-safe: the state of one parse.
 */
final class Lines {

    /** Two lines below decide whether a line is one or two: the next one may have to be taken apart itself. */
    private static final int BELOW = 2;

    private final LineReader reader;
    private final Findings findings;

    /** The lines that were read and not yet given. */
    private final List<Segment> ahead = new ArrayList<>();

    private boolean atEnd;

    /** Whether records may be read at once. */
    private boolean readsAtOnce;

    /** Whether the next line to be read may be the title of a record that is read at once, as the one above it ends a heading. */
    private boolean mayBeginRecord;

    /** The record below the lines ahead, read at once; null when there are lines. */
    private CanonicalRecord.@Nullable Found record;

    Lines(LineReader reader, Findings findings) {
        this.reader = reader;
        this.findings = findings;
        this.readsAtOnce = findings.needsNoPieces();
    }

    /** Reads all by lines from here on. */
    void readByLines() {
        readsAtOnce = false;
    }

    /** The next record, if it is read at once; null when a line is next. */
    CanonicalRecord.@Nullable Found nextRecord() throws IOException {
        CanonicalRecord.Found next = ahead.isEmpty() ? record : null;
        if (next != null) {
            record = reader.record();
            mayBeginRecord = record != null;
        }
        return next;
    }

    /**
     * Takes back a line that was given, and those ahead, when the record that begins with it can be read at once.
     *
     * @return whether it is the next record
     */
    boolean backTo(Segment title) {
        if (record != null || !readsAtOnce || !(title instanceof TextSegment first)) {
            return false;
        }
        for (Segment line : ahead) {
            // Of a line that is not plain, or was taken apart, something may be said already.
            if (!line.isPlain() || Preamble.isLine(line)) {
                return false;
            }
        }
        record = reader.record(first.line());
        if (record != null) {
            ahead.clear();
            atEnd = false;
        }
        return record != null;
    }

    /** The next line, or null after the last. */
    @Nullable Segment next() throws IOException {
        Segment next = peek(0);
        if (next != null) {
            ahead.remove(0);
        }
        return next;
    }

    /** The line that {@link #next()} will give after as many others, or null after the last. */
    @Nullable Segment peek(int others) throws IOException {
        while (ahead.size() <= others + BELOW && !atEnd && record == null) {
            record = mayBeginRecord ? reader.record() : null;
            if (record != null) {
                break;
            }
            Segment line = reader.next();
            mayBeginRecord = line != null && readsAtOnce && !line.isCut() && Preamble.isLine(line);
            if (line == null) {
                atEnd = true;
            } else {
                addWithoutHeadings(line);
            }
        }
        return ahead.size() > others ? ahead.get(others) : null;
    }

    /** Whether a line, or null where none is, may be another one in the whole document, as this breaks off there. */
    boolean isUncertain(@Nullable Segment line) {
        return reader.isUncertain(line);
    }

    /** The number of characters read; of all once the last line was given. */
    long length() {
        return reader.length();
    }

    /** Adds a line; as several when a heading's unmistakable line stands within it. */
    private void addWithoutHeadings(Segment line) {
        int first = within(line, 0);
        if (first < 0) {
            add(line);
            return;
        }
        List<Segment> headings = new ArrayList<>();
        int before = ahead.size();
        int from = 0;
        for (int index = first; index >= 0; index = within(line, from)) {
            add(between(line, from, index));
            Segment heading = line.part(index, Preamble.endOf(index));
            add(heading);
            headings.add(heading);
            from = Preamble.endOf(index);
        }
        add(between(line, from, line.length()));
        if (ahead.size() > before + 1) {
            headings.forEach(heading -> reportJoined(heading, line, ""));
        }
    }

    private int within(Segment line, int from) {
        return line.isCut() || isUncertain(line) ? -1 : Preamble.within(line, from);
    }

    /** What stands beside a heading; blanks at the beginning of the line stay there. */
    private static Segment between(Segment line, int from, int to) {
        Segment part = line.part(from, to);
        return Margins.trimmed(from == 0 ? part : part.stripped());
    }

    /** Adds a line that holds something. */
    private void add(Segment line) {
        if (line.isCut() || !line.isBlank()) {
            separateHeadingAtEnd(line);
            ahead.add(line);
        }
    }

    /** Looks for the beginning of a heading at the end of the last line, now that the line below it is known. */
    private void separateHeadingAtEnd(Segment below) {
        Segment line = ahead.isEmpty() ? null : ahead.get(ahead.size() - 1);
        int index = line == null || line.isCut() || isUncertain(below) ? -1 : Preamble.beginsWithin(line, below);
        if (line == null || index <= 0) {
            return;
        }
        Segment heading = line.part(index, line.length());
        Segment before = Margins.trimmed(line.part(0, index));
        // As the last word of a text that was cut there, it would not be a heading.
        boolean isWord = Preamble.isWord(heading)
                && Segment.isBlank(line.charAt(index - 1))
                && !before.isBlank()
                && SummaryExtent.of("", before.text()) == SummaryExtent.CUT;
        if (isWord) {
            reportJoined(heading, line, "; taken for a part of the text");
            return;
        }
        ahead.remove(ahead.size() - 1);
        add(before);
        add(heading);
        if (!before.isBlank()) {
            reportJoined(heading, line, "");
        }
    }

    private void reportJoined(Segment heading, Segment line, String consequence) {
        // Rule 2.3: A heading that shares its line with other text is read as a line of its own, and reported.
        findings.doubt(new Doubt(
                ProblemCode.PAGE_JOINED,
                heading,
                line,
                "found a line of a page's heading on a line with other text, expected it on a line of its own"
                        + consequence));
    }
}
