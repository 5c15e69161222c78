package io.github.oscenews.parser;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an input that hold something, one after the other.
 *
 * <p>Blanks at the end of a line, byte-order marks at both ends and lines without anything to see are left out of the lines given,
 * and kept as what stands {@link Segment#before} the next one. Of a line that is too long the beginning is kept, and so it is of
 * what stands before a line.
 *
 * <p>Holds one line and one chunk of the input. Not thread-safe: the state of one parse.
 */
final class LineReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader in;
    private final int longestLine;
    private final Malformed malformed;
    private final char[] chunk;

    /** The characters of the chunk that were read from the input and are not yet part of a line. */
    private int from;

    private int to;
    private boolean atEnd;

    /** The beginning of the line being read, as far as it stood in earlier chunks or is too long. */
    private final StringBuilder carried = new StringBuilder();

    /** Whether any character of the line that is not kept is more than a blank at its end. */
    private boolean losesText;

    private char last;

    /** What stands between the end of the last line that holds something and the line being read. */
    private final StringBuilder gap = new StringBuilder();

    /** The offset of the first character that is not yet part of a line. */
    private long offset;

    private long lineNumber;

    /**
     * Begins to read.
     *
     * @param in the characters
     * @param chunk the number of characters to be read at once, at least two
     * @param longestLine the number of characters that are kept of a line
     */
    LineReader(Reader in, int chunk, int longestLine, Malformed malformed) {
        this.in = in;
        this.chunk = new char[chunk];
        this.longestLine = longestLine;
        this.malformed = malformed;
    }

    /** The next line, or null after the last. */
    @Nullable Segment next() throws IOException {
        Segment line = null;
        while (line == null && (from < to || fill())) {
            line = read();
        }
        return line;
    }

    /** Passes over everything up to the end. */
    void skip() throws IOException {
        do {
            offset += to - from;
            from = to;
        } while (fill());
    }

    /** The number of characters of the lines read; of all once the last line was given. */
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

    /** Reads one line, which there must be; null when there is nothing to see in it. */
    private @Nullable Segment read() throws IOException {
        // Rule 1.4: A line ends with LF or CRLF, and every other character belongs to it.
        long start = offset;
        losesText = false;
        last = 0;
        int feed = indexOfFeed();
        while (feed < 0) {
            keep(to);
            if (!fill()) {
                break;
            }
            feed = indexOfFeed();
        }
        boolean isEnded = feed >= 0;
        String kept = takeText(isEnded ? feed : from);
        boolean isReturned = isEnded && last == '\r';
        from = isEnded ? feed + 1 : from;
        long length = offset - start - (isReturned ? 1 : 0);
        losesText |= last == '\r' && !isReturned && length > kept.length();
        offset += isEnded ? 1 : 0;
        lineNumber++;
        malformed.locate(kept, start, offset, lineNumber);
        Segment line = length > longestLine && losesText ? cut(kept, start, length) : line(kept, start, length);
        addToGap(isReturned ? "\r\n" : isEnded ? "\n" : "");
        return line;
    }

    private int indexOfFeed() {
        for (int i = from; i < to; i++) {
            if (chunk[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Takes the characters of the chunk up to an index as part of the line, and keeps them unless there are too many already. */
    private void keep(int end) {
        // One more than the limit, as it may be a carriage return.
        int kept = Math.min(longestLine + 1 - carried.length(), end - from);
        carried.append(chunk, from, kept);
        last = kept > 0 ? chunk[from + kept - 1] : last;
        for (int i = from + kept; i < end && !losesText; i++) {
            losesText = last == '\r' || !(isBlankOrMark(chunk[i]) || chunk[i] == '\r');
            last = chunk[i];
        }
        pass(end);
    }

    private void pass(int end) {
        last = end > from ? chunk[end - 1] : last;
        offset += end - from;
        from = end;
    }

    /** The characters of the line that are kept, up to an index of the chunk; a carriage return at its end may be one of them. */
    private String takeText(int end) {
        if (carried.isEmpty() && end - from <= longestLine + 1) {
            String text = new String(chunk, from, end - from);
            pass(end);
            return text;
        }
        keep(end);
        String text = carried.toString();
        carried.setLength(0);
        return text;
    }

    private Segment cut(String kept, long start, long length) {
        // Half a character is not kept.
        int end = Character.isHighSurrogate(kept.charAt(longestLine - 1)) ? longestLine - 1 : longestLine;
        return new TextSegment(takeGap(), kept.substring(0, end), start, start + length, lineNumber, 1);
    }

    private @Nullable Segment line(String kept, long start, long length) {
        int end = (int) Math.min(length, kept.length());
        Segment line = trimmed(new TextSegment("", kept.substring(0, end), start, start + end, lineNumber, 1));
        int before = (int) (line.start() - start);
        if (line.text().length() > longestLine) {
            return cut(kept, start, length);
        }
        if (line.isBlank()) {
            addToGap(kept.substring(0, end));
            return null;
        }
        addToGap(kept.substring(0, before));
        Segment complete =
                new TextSegment(takeGap(), line.text(), line.start(), line.end(), lineNumber, line.columnNumber());
        addToGap(kept.substring(before + line.text().length(), end));
        return complete;
    }

    private void addToGap(String space) {
        if (gap.length() <= longestLine) {
            gap.append(space);
        }
    }

    private String takeGap() {
        // Nearly all are the same.
        String before = gap.length() == 1 && gap.charAt(0) == '\n' ? "\n" : gap.toString();
        gap.setLength(0);
        return before;
    }

    /**
     * A line without byte-order marks at its beginning, and without blanks and byte-order marks at its end. Rule 1.5: White space
     * outside values is furniture: blanks and byte-order marks at the ends of lines, and lines with nothing else.
     */
    static Segment trimmed(Segment line) {
        String words = line.text();
        int start = 0;
        int end = words.length();
        while (start < end && words.charAt(start) == BYTE_ORDER_MARK) {
            start++;
        }
        while (end > start && isBlankOrMark(words.charAt(end - 1))) {
            end--;
        }
        return line.part(start, end);
    }

    private static boolean isBlankOrMark(char c) {
        return Segment.isBlank(c) || c == BYTE_ORDER_MARK;
    }
}
