package io.github.oscenews.parser;

/**
 * Words of the input together with where they stood.
 *
 * <p>Rule 1.1: A place in a document is an offset in UTF-16 units from 0, or a line and a column from 1.
 */
sealed interface Segment permits TextSegment, PageSegment {

    /** The characters between the words above and these, as they stand in the input; empty where nobody asks for them. */
    String before();

    /** The words. */
    String text();

    /** The offset of the first character in the text of the document. */
    long start();

    /** The offset after the last character; further on than the text reaches when the words are cut. */
    long end();

    /** The line of the first character, 1-based. */
    long lineNumber();

    /** The place of the first character in its line, 1-based. */
    long columnNumber();

    /** The line of the last character, 1-based. */
    long lastLineNumber();

    /** Whether the text is only the beginning of what stands in the input, as that is too long to be kept. */
    boolean isCut();

    /** The index in the text of the character at an offset; the length of the text for an offset beyond it. */
    int indexOf(long offset);

    /** The characters from one index of the text to another. */
    Segment part(int from, int to);

    default SourceSpan span() {
        return new SourceSpan(start(), end());
    }

    /** Whether there is nothing to see here: no character, or white space of any kind. */
    default boolean isBlank() {
        String text = text();
        for (int i = 0; i < text.length(); i++) {
            if (!isWhiteSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** This segment without the blanks at both ends. */
    default Segment stripped() {
        String text = text();
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return part(from, to);
    }

    static boolean isWhiteSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /**
     * Whether a character is a blank, which may stand at line ends, after a label's colon and around a term: a space, also one
     * that does not break, or a tab.
     */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }
}
