package io.github.oscenews.parser;

/** What stands around the words of a line and is no part of them: byte-order marks at both ends, and blanks at the end. */
final class Margins {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Margins() {}

    /**
     * A line without byte-order marks at its beginning, and without blanks and byte-order marks at its end. Rule 1.5: White space
     * outside values is furniture: blanks and byte-order marks at the ends of lines, and lines with nothing else.
     */
    static Segment trimmed(Segment line) {
        int end = endOfWords(line, 0, line.length());
        return line.part(startOfWords(line, 0, end), end);
    }

    /** Whether a text begins with something to see, and ends with what is part of a line. */
    static boolean isTrimmed(String text) {
        char first = text.charAt(0);
        return !Segment.isWhiteSpace(first)
                && first != BYTE_ORDER_MARK
                && !isBlankOrMark(text.charAt(text.length() - 1));
    }

    static int startOfWords(CharSequence chars, int first, int end) {
        int start = first;
        while (start < end && chars.charAt(start) == BYTE_ORDER_MARK) {
            start++;
        }
        return start;
    }

    static int endOfWords(CharSequence chars, int first, int last) {
        int end = last;
        while (end > first && isBlankOrMark(chars.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    static boolean isBlankOrMark(char c) {
        return Segment.isBlank(c) || c == BYTE_ORDER_MARK;
    }
}
