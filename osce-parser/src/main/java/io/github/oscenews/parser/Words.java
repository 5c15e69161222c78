package io.github.oscenews.parser;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Words as a browser shows them, while they are read: white space is folded to one space between words, and a space that does not
 * break becomes one. Of a page they are read line by line, into the same room.
 *
 * <p>Not thread-safe.
 */
final class Words {

    private char[] text = new char[256];
    private int length;
    private final Offsets offsets = new Offsets();
    private final PageLine.Runs runs = new PageLine.Runs();

    /** The element of the text node that is read, and the index of its first character. */
    private int element;

    private int from;

    /** The offset of white space behind the last word; -1 for none. */
    private int space = -1;

    /** Begins with the words of a text node. */
    void begin(int holder) {
        endRun();
        element = holder;
        from = length;
    }

    private void endRun() {
        if (length > from) {
            runs.add(element, from, length);
        }
    }

    /**
     * Adds the characters between two offsets of a page.
     *
     * @param page the page, or a part of it
     * @param shift the offset in the page of the first one
     */
    void add(char[] page, int start, int end, int shift) {
        // Rule 13.5: White space is folded, and a space that does not break becomes a space.
        int at = start;
        while (at < end) {
            char c = page[at];
            if (isFolded(c)) {
                addSpace(at + shift);
                at = endOfSpace(page, at + 1, end);
            } else if (c == '\u00A0') {
                addSpaceBetween();
                append(' ', at + shift);
                at++;
            } else {
                int to = endOfPlain(page, at + 1, end);
                addSpaceBetween();
                append(page, at, to, shift);
                at = to;
            }
        }
    }

    private static int endOfSpace(char[] page, int start, int end) {
        int at = start;
        while (at < end && isFolded(page[at])) {
            at++;
        }
        return at;
    }

    /** The index after characters that stay as they are, and single spaces between them. */
    private static int endOfPlain(char[] page, int start, int end) {
        int at = start;
        while (at < end && (isPlain(page[at]) || (page[at] == ' ' && at + 1 < end && isPlain(page[at + 1])))) {
            at++;
        }
        return at;
    }

    /** Whether a character is neither white space nor any other that is rare and looked at alone. */
    private static boolean isPlain(char c) {
        return c > ' ' && c != '\u00A0';
    }

    /** Adds a character of preformatted text, of which the white space is kept. */
    void addPreformatted(char c, int offset) {
        if (c != '\r') {
            addSpaceBetween();
            append(isFolded(c) || c == '\u00A0' ? ' ' : c, offset);
        }
    }

    void addSpace(int offset) {
        if (space < 0) {
            space = offset;
        }
    }

    private void addSpaceBetween() {
        if (space >= 0 && length > 0) {
            append(' ', space);
        }
        space = -1;
    }

    private void append(char c, int offset) {
        makeRoom(1);
        text[length++] = c;
        offsets.add(offset, 1);
    }

    private void append(char[] page, int start, int end, int shift) {
        makeRoom(end - start);
        System.arraycopy(page, start, text, length, end - start);
        length += end - start;
        offsets.add(start + shift, end - start);
    }

    private void makeRoom(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, length + more));
        }
    }

    /** Whether there is any letter or digit; what has none is a sign between words. */
    static boolean areIn(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isWord = Character.isSurrogate(c)
                    ? Character.isLetterOrDigit(Character.codePointAt(text, i))
                    : Character.isLetterOrDigit(c);
            if (isWord) {
                return true;
            }
        }
        return false;
    }

    /** The white space that HTML knows. */
    static boolean isFolded(char c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
    }

    int length() {
        return length;
    }

    /** The offset of the first character, of which there must be one. */
    int firstOffset() {
        return offsets.at(0);
    }

    /** The offset of the last character. */
    int lastOffset() {
        return offsets.at(length - 1);
    }

    /** The words as a line of a page, without blanks at both ends; null when there is no letter and no digit. */
    @Nullable PageLine line(Page page) {
        endRun();
        int start = 0;
        int end = length;
        while (start < end && Segment.isBlank(text[start])) {
            start++;
        }
        while (end > start && Segment.isBlank(text[end - 1])) {
            end--;
        }
        String words = new String(text, start, end - start);
        return areIn(words)
                ? new PageLine(PageSegment.of(page, words, offsets.copy(start, end)), runs.of(start, end))
                : null;
    }

    /** The words as they are, of which there is one character at least. */
    PageSegment segment(Page page) {
        return PageSegment.of(page, new String(text, 0, length), offsets.copy(0, length));
    }

    /** Begins a new line. */
    void clear() {
        length = 0;
        from = 0;
        space = -1;
        offsets.clear();
        runs.clear();
    }
}
