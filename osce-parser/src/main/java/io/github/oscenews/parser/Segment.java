package io.github.oscenews.parser;

/**
 * Words of the input together with where they stood: {@code span} is exactly the text.
 *
 * @param text the words
 * @param start the offset of the first character in the decoded input
 * @param lineNumber the line of the first character, 1-based
 * @param columnNumber the place of the first character in its line, 1-based
 */
record Segment(String text, long start, long lineNumber, long columnNumber) {

    long end() {
        return start + text.length();
    }

    SourceSpan span() {
        return new SourceSpan(start, end());
    }

    /** Whether there is nothing to see here: no character, or white space of any kind. */
    boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (!isWhiteSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The characters from one index to another. */
    Segment part(int from, int to) {
        return new Segment(text.substring(from, to), start + from, lineNumber, columnNumber + from);
    }

    /** This segment without the blanks at both ends. */
    Segment stripped() {
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
