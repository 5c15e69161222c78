package io.github.oscenews.parser;

/**
 * Words of the input together with where they stood.
 *
 * <p>Rule 1.1: A place in a document is an offset in UTF-16 units from 0, or a line and a column from 1.
 */
sealed interface Segment extends CharSequence permits TextSegment, PageSegment {

    /** The characters between the words above and these, as they stand in the input; empty where nobody asks for them. */
    String before();

    /** The words, which a segment is a sequence of, as a text. */
    String text();

    @Override
    default int length() {
        return text().length();
    }

    @Override
    default char charAt(int index) {
        return text().charAt(index);
    }

    @Override
    default CharSequence subSequence(int from, int to) {
        return text().substring(from, to);
    }

    /** Whether some characters stand at an index of the words. */
    default boolean startsWith(String beginning, int index) {
        return text().startsWith(beginning, index);
    }

    /** Whether the words are these characters and no more. */
    default boolean is(String words) {
        return length() == words.length() && startsWith(words, 0);
    }

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

    /** Whether it is known that all characters are printable ASCII. */
    default boolean isPlain() {
        return false;
    }

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
        return isBlank(this, 0, length());
    }

    /** Whether there is nothing to see in a part of a text. */
    static boolean isBlank(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isWhiteSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** This segment without the blanks at both ends. */
    default Segment stripped() {
        return stripped(0, length());
    }

    /** The characters from one index of the text to another without the blanks at both ends. */
    default Segment stripped(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(charAt(from))) {
            from++;
        }
        while (to > from && isBlank(charAt(to - 1))) {
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
