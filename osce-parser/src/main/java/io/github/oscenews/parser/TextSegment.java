package io.github.oscenews.parser;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words of listing text: a line, or a part of one.
 *
 * <p>They are a range of the characters that hold the line, and become a text of their own when one is asked for: all words are looked
 * at, and few become a value. Immutable but for that text. Not thread-safe: the state of one parse.
 */
final class TextSegment implements Segment {

    private final TextLine line;
    private final int from;
    private final int to;
    private final long end;
    private @Nullable String text;

    /**
     * Words of a line.
     *
     * @param from the index in the line's characters of the first one
     * @param to the index after the last one
     */
    TextSegment(TextLine line, int from, int to) {
        this(line, from, to, line.start() + to - line.first());
    }

    /**
     * Words that may be cut.
     *
     * @param end the offset after the last character; further on than the text reaches when the words are cut
     */
    TextSegment(TextLine line, int from, int to, long end) {
        this.line = line;
        this.from = from;
        this.to = to;
        this.end = end;
    }

    /**
     * Words that stand for themselves.
     *
     * @param before the characters between the words above and these, as they stand in the input; empty where nobody asks for them
     * @param text the words
     * @param start the offset of the first character in the decoded input
     * @param end the offset after the last character; further on than the text reaches when the words are cut
     * @param lineNumber the line of the first character, 1-based
     * @param columnNumber the place of the first character in its line, 1-based
     */
    TextSegment(String before, String text, long start, long end, long lineNumber, long columnNumber) {
        this(new TextLine(before, text, 0, start, lineNumber, columnNumber, false), 0, text.length(), end);
    }

    /** The line that the words are of. */
    TextLine line() {
        return line;
    }

    @Override
    public int length() {
        return to - from;
    }

    @Override
    public char charAt(int index) {
        return line.chars().charAt(from + index);
    }

    @Override
    public boolean startsWith(String beginning, int index) {
        return length() - index >= beginning.length() && line.chars().startsWith(beginning, from + index);
    }

    @Override
    public String text() {
        String made = text;
        if (made == null) {
            made = line.chars().substring(from, to);
            text = made;
        }
        return made;
    }

    @Override
    public String before() {
        return from == line.first() ? line.before() : "";
    }

    @Override
    public long start() {
        return line.start() + from - line.first();
    }

    @Override
    public long end() {
        return end;
    }

    @Override
    public long lineNumber() {
        return line.lineNumber();
    }

    @Override
    public long columnNumber() {
        return line.columnNumber() + from - line.first();
    }

    @Override
    public long lastLineNumber() {
        return line.lineNumber();
    }

    @Override
    public boolean isPlain() {
        return line.isPlain();
    }

    @Override
    public boolean isCut() {
        return end - start() > length();
    }

    @Override
    public int indexOf(long offset) {
        return (int) Math.min(offset - start(), length());
    }

    @Override
    public TextSegment part(int first, int afterLast) {
        return new TextSegment(line, from + first, from + afterLast);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextSegment segment
                && segment.text().equals(text())
                && segment.before().equals(before())
                && segment.start() == start()
                && segment.end == end
                && segment.lineNumber() == lineNumber()
                && segment.columnNumber() == columnNumber();
    }

    @Override
    public int hashCode() {
        return Objects.hash(text(), start());
    }

    /** The words, for logs. */
    @Override
    public String toString() {
        return text();
    }
}
