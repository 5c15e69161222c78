package io.github.oscenews.parser;

/**
 * Words of the input together with where they stood.
 *
 * <p>Rule 1.1: A place in a document is an offset in UTF-16 units from 0, or a line and a column from 1.
 *
 * @param before the characters between the words above and these, as they stand in the input; empty where nobody asks for them
 * @param text the words
 * @param start the offset of the first character in the decoded input
 * @param end the offset after the last character; further on than the text reaches when the words are cut
 * @param lineNumber the line of the first character, 1-based
 * @param columnNumber the place of the first character in its line, 1-based
 */
record Segment(String before, String text, long start, long end, long lineNumber, long columnNumber) {

    SourceSpan span() {
        return new SourceSpan(start, end);
    }

    /** Whether the text is only the beginning of what stands in the input, as that is too long to be kept. */
    boolean isCut() {
        return end - start > text.length();
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

    /** The characters from one index of the text to another. */
    Segment part(int from, int to) {
        return new Segment(
                from == 0 ? before : "",
                text.substring(from, to),
                start + from,
                start + to,
                lineNumber,
                columnNumber + from);
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
