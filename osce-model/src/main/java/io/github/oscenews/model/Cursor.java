package io.github.oscenews.model;

/**
 * A place in a text that a grammar rule is read from. A rule that does not match leaves the place where it was.
 *
 * <p>Not thread-safe: the state of one reading.
 */
final class Cursor {

    /** The bit in which ASCII letters of two cases differ. */
    private static final int CASE = 0x20;

    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    void backTo(int earlier) {
        at = earlier;
    }

    boolean atEnd() {
        return at == text.length();
    }

    /** The code point here, or -1 at the end. */
    int peek() {
        if (atEnd()) {
            return -1;
        }
        char c = text.charAt(at);
        return Character.isSurrogate(c) ? text.codePointAt(at) : c;
    }

    String since(int from) {
        return text.substring(from, at);
    }

    boolean take(char c) {
        if (atEnd() || text.charAt(at) != c) {
            return false;
        }
        at++;
        return true;
    }

    boolean take(String word) {
        if (!text.startsWith(word, at)) {
            return false;
        }
        at += word.length();
        return true;
    }

    /** Whether a word in ASCII may come next, in any case, judged by its first letter. */
    boolean mayBegin(String word) {
        char c = atEnd() ? 0 : text.charAt(at);
        return c >= 0x80 || (c & ~CASE) == (word.charAt(0) & ~CASE);
    }

    /** Takes a word in any case; case is compared letter by letter, the same in every locale. */
    boolean takeIgnoringCase(String word) {
        if (!text.regionMatches(true, at, word, 0, word.length())) {
            return false;
        }
        at += word.length();
        return true;
    }

    void next() {
        at += Character.charCount(peek());
    }

    /** {@code one or more letters}. */
    boolean takeLetters() {
        int from = at;
        skipAsciiLetters();
        while (Character.isLetter(peek())) {
            next();
            skipAsciiLetters();
        }
        return at > from;
    }

    void skipAsciiLetters() {
        while (!atEnd() && isAsciiLetter(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** Whether the ASCII letters that were taken since a place are, in any case, the beginning of a word in capitals. */
    boolean isAsciiSince(int from, String capitals) {
        for (int i = from; i < at; i++) {
            if ((text.charAt(i) & ~CASE) != capitals.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    /** {@code SP = one or more spaces}. */
    boolean takeSpaces() {
        int from = at;
        skipSpaces();
        return at > from;
    }

    void skipSpaces() {
        while (take(' ')) {}
    }

    /** {@code "," SP}. */
    boolean takeComma() {
        int from = at;
        if (take(',') && takeSpaces()) {
            return true;
        }
        at = from;
        return false;
    }

    /** Whether a code point is an ASCII digit. */
    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /**
     * A run of ASCII digits of a length within the bounds, as a number.
     *
     * @return the number, or -1 when the run is shorter or longer
     */
    int takeNumber(int minDigits, int maxDigits) {
        int from = at;
        int number = 0;
        while (!atEnd() && isDigit(text.charAt(at)) && at - from <= maxDigits) {
            number = 10 * number + text.charAt(at) - '0';
            at++;
        }
        if (at - from >= minDigits && at - from <= maxDigits) {
            return number;
        }
        at = from;
        return -1;
    }
}
