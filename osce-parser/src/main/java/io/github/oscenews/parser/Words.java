package io.github.oscenews.parser;

import java.util.Arrays;

/**
 * Words as a browser shows them, while they are read: white space is folded to one space between words, and a space that does not
 * break becomes one.
 *
 * <p>Not thread-safe.
 */
final class Words {

    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[32];

    /** The offset of white space behind the last word; -1 for none. */
    private int space = -1;

    void add(char c, int offset) {
        // Rule 13.5: White space is folded, and a space that does not break becomes a space.
        if (isFolded(c)) {
            addSpace(offset);
        } else {
            addSpaceBetween();
            append(c == '\u00A0' ? ' ' : c, offset);
        }
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
        if (space >= 0 && !text.isEmpty()) {
            append(' ', space);
        }
        space = -1;
    }

    private void append(char c, int offset) {
        if (text.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * offsets.length);
        }
        offsets[text.length()] = offset;
        text.append(c);
    }

    /** Whether there is any letter or digit; what has none is a sign between words. */
    static boolean areIn(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The white space that HTML knows. */
    static boolean isFolded(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    /** The offset of the first character, of which there must be one. */
    int firstOffset() {
        return offsets[0];
    }

    /** The offset of the last character. */
    int lastOffset() {
        return offsets[text.length() - 1];
    }

    /** The words, of which there is one character at least. */
    PageSegment segment(Page page) {
        int[] own = Arrays.copyOf(offsets, text.length());
        return new PageSegment(page, text.toString(), own, firstOffset(), lastOffset() + 1L);
    }
}
