package io.github.oscenews.parser;

import io.github.oscenews.model.NewsItem;
import java.io.IOException;
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

    private static final char LINE_FEED = '\n';
    private static final char RETURN = '\r';

    /** So often more is read to see the end of one record; from an input that gives few bytes at once, lines are read. */
    private static final int MOST_MOVES = 4;

    private final Chunks chunks;
    private final int longestLine;
    private final Input input;
    private final CanonicalRecord canonical;

    /** The view of the chunk, of which the first characters are part of lines already. */
    private String view = "";

    private int from;

    /** The beginning of the line being read, as far as it stood in earlier chunks or is too long. */
    private final StringBuilder carried = new StringBuilder();

    /** Whether any character of the line that is not kept is more than a blank at its end. */
    private boolean losesText;

    /** Whether the line is known to be plain. */
    private boolean isPlain;

    private char last;

    /** What stands between the end of the last line that holds something and the line being read. */
    private final Gap gap;

    /** The offset of the first character that is not yet part of a line. */
    private long offset;

    private long lineNumber;

    /** The line that has no end; 0 while none is known. */
    private long endlessLine;

    /**
     * Begins to read.
     *
     * @param chunks the characters
     * @param input what is known of them
     */
    LineReader(Chunks chunks, Limits limits, Input input) {
        this.chunks = chunks;
        this.longestLine = limits.longestLine();
        this.input = input;
        this.gap = new Gap(longestLine);
        this.canonical = new CanonicalRecord(chunks, limits);
    }

    /** The next line, or null after the last. */
    @Nullable Segment next() throws IOException {
        Segment line = null;
        while (line == null && (from < view.length() || fill())) {
            line = read();
        }
        return line;
    }

    /** Whether the next line, or null where none is given, may be another one in the whole document, as this breaks off there. */
    boolean isUncertain(@Nullable Segment line) {
        return input.ending().isBrokenOff() && (line == null || line.lineNumber() == endlessLine);
    }

    /** The number of characters of the lines read; of all once the last line was given. */
    long length() {
        return offset;
    }

    private boolean fill() throws IOException {
        view = chunks.moveTo(view.length());
        from = 0;
        return !view.isEmpty();
    }

    /**
     * Reads the record in the canonical form that begins with the next line.
     *
     * @return null when there is none; then nothing is read
     */
    CanonicalRecord.@Nullable Found record() throws IOException {
        NewsItem item = from < view.length() || fill() ? canonical.read(view, from, false) : null;
        for (int moves = 0; item == null && canonical.isBeyondView() && moves < MOST_MOVES; moves++) {
            int length = view.length() - from;
            view = chunks.moveTo(from);
            from = 0;
            boolean hasMore = view.length() > length || chunks.isAtEnd();
            // Where the document breaks off, nobody can say whether the record ends.
            boolean isEnd = chunks.isAtEnd() && !input.ending().isBrokenOff();
            item = hasMore ? canonical.read(view, 0, isEnd) : null;
        }
        return item == null ? null : take(item, from, offset, lineNumber);
    }

    /**
     * Reads the record in the canonical form that begins with a line that was given, and all behind it again.
     *
     * @return null when there is none, or when nobody can know it any more; then nothing is read
     */
    CanonicalRecord.@Nullable Found record(TextLine title) {
        NewsItem item = isInView(title) ? canonical.read(view, title.first(), false) : null;
        return item == null ? null : take(item, title.first(), title.start(), title.lineNumber() - 1);
    }

    /** Whether the characters of a line are in the view, and not in another chunk that reads the same. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isInView(TextLine line) {
        return line.chars() == view;
    }

    private CanonicalRecord.Found take(NewsItem item, int first, long start, long linesAbove) {
        long end = start + canonical.end() - 1 - first - canonical.surplus();
        boolean isEnded = canonical.end() <= view.length();
        from = isEnded ? canonical.end() : view.length();
        offset = end + (isEnded ? 1 : 0);
        lineNumber = linesAbove + canonical.lines();
        gap.take();
        gap.add("\n");
        return new CanonicalRecord.Found(item, linesAbove + 1, lineNumber, end, canonical.fields());
    }

    /** Reads one line, which there must be; null when there is nothing to see in it. */
    private @Nullable Segment read() throws IOException {
        // Rule 1.4: A line ends with LF or CRLF, and every other character belongs to it.
        lineNumber++;
        int end = chunks.endOfPlainLine(from);
        if (end >= 0 && end - from <= longestLine) {
            return readPlain(end);
        }
        int feed = view.indexOf(LINE_FEED, from);
        return feed >= 0 && feed - from <= longestLine ? readWhole(feed) : readInParts(feed);
    }

    /** Reads a line whose text is the view. */
    private @Nullable Segment readPlain(int end) {
        int first = from;
        long start = offset;
        boolean isReturned = view.charAt(end) == RETURN;
        offset += end - first + (isReturned ? 2 : 1);
        from = end + (isReturned ? 2 : 1);
        isPlain = true;
        Segment line = line(view, first, end, start);
        gap.add(isReturned ? "\r\n" : "\n");
        return line;
    }

    /** Reads a line that lies in the chunk. */
    private @Nullable Segment readWhole(int feed) {
        long start = offset;
        isPlain = false;
        String chars = take(feed);
        boolean isReturned = chars.endsWith("\r");
        from++;
        offset++;
        input.malformed().locate(chars, start, offset, lineNumber);
        Segment line = line(chars, 0, chars.length() - (isReturned ? 1 : 0), start);
        gap.add(isReturned ? "\r\n" : "\n");
        return line;
    }

    /**
     * Reads a line of which a part lies in the next chunk, or that may be too long.
     *
     * @param feedInView the index in the view of its line feed, if that is there; else -1
     */
    private @Nullable Segment readInParts(int feedInView) throws IOException {
        long start = offset;
        losesText = false;
        last = 0;
        isPlain = false;
        int feed = feedInView;
        while (feed < 0) {
            keep(take(view.length()));
            if (!fill()) {
                break;
            }
            feed = view.indexOf(LINE_FEED, from);
        }
        boolean isEnded = feed >= 0;
        endlessLine = isEnded ? 0 : lineNumber;
        keep(take(isEnded ? feed : from));
        String kept = carried.toString();
        carried.setLength(0);
        boolean isReturned = isEnded && last == RETURN;
        long length = offset - start - (isReturned ? 1 : 0);
        losesText |= last == RETURN && !isReturned && length > kept.length();
        from += isEnded ? 1 : 0;
        offset += isEnded ? 1 : 0;
        input.malformed().locate(kept, start, offset, lineNumber);
        int end = (int) Math.min(length, kept.length());
        Segment line = (length > longestLine && losesText) || isTooLong(kept, end)
                ? cut(kept, start, length)
                : line(kept, 0, end, start);
        gap.add(isReturned ? "\r\n" : isEnded ? "\n" : "");
        return line;
    }

    private boolean isTooLong(String kept, int length) {
        int end = Margins.endOfWords(kept, 0, length);
        return end - Margins.startOfWords(kept, 0, end) > longestLine;
    }

    /** Takes the characters up to an index of the view. */
    private String take(int end) {
        String text = chunks.text(from, end, offset);
        offset += text.length();
        from = end;
        return text;
    }

    /** Keeps a part of the line, unless too much is kept already. */
    private void keep(String part) {
        // One more than the limit, as it may be a carriage return.
        int kept = Math.min(longestLine + 1 - carried.length(), part.length());
        carried.append(part, 0, kept);
        last = kept > 0 ? part.charAt(kept - 1) : last;
        for (int i = kept; i < part.length() && !losesText; i++) {
            losesText = last == RETURN || !(Margins.isBlankOrMark(part.charAt(i)) || part.charAt(i) == RETURN);
            last = part.charAt(i);
        }
        last = part.isEmpty() ? last : part.charAt(part.length() - 1);
    }

    private Segment cut(String kept, long start, long length) {
        // Half a character is not kept.
        int end = Character.isHighSurrogate(kept.charAt(longestLine - 1)) ? longestLine - 1 : longestLine;
        return new TextSegment(gap.take(), kept.substring(0, end), start, start + length, lineNumber, 1);
    }

    /**
     * The words of a line.
     *
     * @param chars the line, from one index to another
     * @param start the offset of its first character
     */
    private @Nullable Segment line(String chars, int first, int end, long start) {
        int to = Margins.endOfWords(chars, first, end);
        int words = Margins.startOfWords(chars, first, to);
        if (Segment.isBlank(chars, words, to)) {
            gap.add(chars, first, end);
            return null;
        }
        gap.add(chars, first, words);
        int before = words - first;
        TextLine line = new TextLine(gap.take(), chars, words, start + before, lineNumber, 1L + before, isPlain);
        gap.add(chars, to, end);
        return new TextSegment(line, words, to);
    }
}
