package io.github.oscenews.model;

/**
 * A place in a text that a grammar rule is read from. A rule that does not match leaves the place where it was.
 *
 * <p>Not thread-safe: the state of one reading.
 */
final class Cursor {

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
        return atEnd() ? -1 : text.codePointAt(at);
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

    /**
     * A run of ASCII digits of a length within the bounds, as a number.
     *
     * @return the number, or -1 when the run is shorter or longer
     */
    int takeNumber(int minDigits, int maxDigits) {
        int from = at;
        int number = 0;
        while (!atEnd() && text.charAt(at) >= '0' && text.charAt(at) <= '9' && at - from <= maxDigits) {
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
