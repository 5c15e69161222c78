package io.github.oscenews.parser;

import io.github.oscenews.model.SummaryExtent;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text that hold something, one after the other.
 *
 * <p>Blanks at the end of a line, byte-order marks at both ends and lines without anything to see are left out of the lines given,
 * and kept as what stands {@link Segment#before} the next one. Where two pages were joined without a line end, so that the heading
 * of the second shares a line with other text, the line is given as two.
 *
 * <p>Holds the lines read ahead and no more. Not thread-safe: the state of one parse.
 */
final class Lines {

    /** The line below decides whether a line is one or two. */
    private static final int AHEAD = 2;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader in;
    private final int longestLine;
    private final Malformed malformed;
    private final Findings findings;

    /** The lines that were read and not yet given. */
    private final List<Segment> ahead = new ArrayList<>();

    private final char[] chunk;

    /** The characters of the chunk that were read from the input and are not yet part of a line. */
    private int from;

    private int to;
    private boolean atEnd;

    /** The beginning of the line being read that stood in earlier chunks. */
    private final StringBuilder carried = new StringBuilder();

    /** What stands between the end of the last line that holds something and the line being read. */
    private final StringBuilder gap = new StringBuilder();

    /** The offset of the first character that is not yet part of a line. */
    private long offset;

    private long lineNumber;

    /**
     * Begins to read.
     *
     * @param in the characters
     * @param chunk room for the characters read at once, at least two
     * @param longestLine the number of characters that are kept of a line
     */
    Lines(Reader in, char[] chunk, int longestLine, Malformed malformed, Findings findings) {
        this.in = in;
        this.chunk = chunk;
        this.longestLine = longestLine;
        this.malformed = malformed;
        this.findings = findings;
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
        while (ahead.size() < others + AHEAD && (from < to || fill())) {
            read();
        }
        return ahead.size() > others ? ahead.get(others) : null;
    }

    /** Passes over everything up to the end. */
    void skip() throws IOException {
        ahead.clear();
        do {
            offset += to - from;
            from = to;
        } while (fill());
    }

    /** The number of characters read; of all once the last line was given. */
    long length() {
        return offset;
    }

    private boolean fill() throws IOException {
        if (!atEnd) {
            from = 0;
            // A reader may return without a character, though none should.
            do {
                to = in.read(chunk, 0, chunk.length);
            } while (to == 0);
            atEnd = to < 0;
            to = Math.max(to, 0);
        }
        return from < to;
    }

    /** Reads one line, which there must be. */
    private void read() throws IOException {
        // Rule 1.4: A line ends with LF or CRLF, and every other character belongs to it.
        int feed = indexOfFeed();
        long length = 0;
        char last = 0;
        while (feed < 0) {
            carry(to);
            length += to - from;
            last = chunk[to - 1];
            if (!fill()) {
                break;
            }
            feed = indexOfFeed();
        }
        if (feed > from) {
            last = chunk[feed - 1];
        }
        length += Math.max(feed, from) - from;
        String text = takeText(Math.max(feed, from));
        boolean isCarriageReturn = feed >= 0 && length > 0 && last == '\r';
        from = Math.max(feed + 1, from);
        lineNumber++;
        long start = offset;
        offset += length + (feed >= 0 ? 1 : 0);
        malformed.locate(text, start, offset, lineNumber);
        addLine(text, start, isCarriageReturn ? length - 1 : length);
        gap.append(isCarriageReturn ? "\r" : "").append(feed >= 0 ? "\n" : "");
    }

    private int indexOfFeed() {
        for (int i = from; i < to; i++) {
            if (chunk[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Keeps the characters of the chunk up to an index as part of the line, unless there are too many already. */
    private void carry(int end) {
        int room = longestLine + 1 - carried.length();
        carried.append(chunk, from, Math.min(room, end - from));
    }

    /** The characters of the line being read that are kept: the carriage return at its end may be one of them. */
    private String takeText(int end) {
        if (carried.isEmpty() && end - from <= longestLine + 1) {
            return new String(chunk, from, end - from);
        }
        carry(end);
        String text = carried.toString();
        carried.setLength(0);
        return text;
    }

    /** Adds a line without its end, given what was kept of it. */
    private void addLine(String kept, long start, long length) {
        if (length > longestLine) {
            ahead.add(new Segment(takeGap(), kept.substring(0, longestLine), start, start + length, lineNumber, 1));
            return;
        }
        Segment line = trimmed(new Segment("", kept.substring(0, (int) length), start, start + length, lineNumber, 1));
        String text = line.text();
        int before = (int) (line.start() - start);
        gap.append(kept, 0, before);
        if (line.isBlank()) {
            gap.append(kept, before, (int) length);
        } else {
            addWithoutHeading(new Segment(takeGap(), text, line.start(), line.end(), lineNumber, line.columnNumber()));
            gap.append(kept, before + text.length(), (int) length);
        }
        gap.setLength(Math.min(gap.length(), longestLine));
    }

    private String takeGap() {
        // Nearly all are the same.
        String before = gap.length() == 1 && gap.charAt(0) == '\n' ? "\n" : gap.toString();
        gap.setLength(0);
        return before;
    }

    /** Adds a line; as several when a heading's unmistakable line stands within it. */
    private void addWithoutHeading(Segment line) {
        int index = Preamble.within(line.text());
        if (index < 0) {
            add(line);
            return;
        }
        Segment before = trimmed(line.part(0, index));
        Segment heading = line.part(index, Preamble.endOf(index));
        Segment rest =
                trimmed(line.part(Preamble.endOf(index), line.text().length()).stripped());
        add(before);
        add(heading);
        add(rest);
        if (!before.isBlank() || !rest.isBlank()) {
            reportJoined(heading, line, "");
        }
    }

    /** Adds a line that holds something. */
    private void add(Segment line) {
        if (!line.isBlank()) {
            separateHeadingAtEnd(line.text());
            ahead.add(line);
        }
    }

    /** Looks for the beginning of a heading at the end of the last line, now that the line below it is known. */
    private void separateHeadingAtEnd(String below) {
        Segment line = ahead.isEmpty() ? null : ahead.get(ahead.size() - 1);
        int index = line == null || line.isCut() ? -1 : Preamble.beginsWithin(line.text(), below);
        if (line == null || index <= 0) {
            return;
        }
        Segment heading = line.part(index, line.text().length());
        Segment before = trimmed(line.part(0, index));
        // As the last word of a text that was cut there, it would not be a heading.
        boolean isWord = Preamble.isWord(heading.text())
                && Segment.isBlank(line.text().charAt(index - 1))
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

    /**
     * A line without byte-order marks at its beginning, and without blanks and byte-order marks at its end. Rule 1.5: White space
     * outside values is furniture: blanks and byte-order marks at the ends of lines, and lines with nothing else.
     */
    private static Segment trimmed(Segment line) {
        String words = line.text();
        int start = 0;
        int end = words.length();
        while (start < end && words.charAt(start) == BYTE_ORDER_MARK) {
            start++;
        }
        while (end > start && (Segment.isBlank(words.charAt(end - 1)) || words.charAt(end - 1) == BYTE_ORDER_MARK)) {
            end--;
        }
        return line.part(start, end);
    }
}
