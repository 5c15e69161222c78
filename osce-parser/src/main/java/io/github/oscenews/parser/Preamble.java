package io.github.oscenews.parser;

/** Rule 2.1: A page begins with a heading of three lines, of which any may be missing. */
final class Preamble {

    private static final String SECTION = "Newsroom";
    private static final String LISTING = "News and press releases";
    /** The line that occurs on a newsroom page and hardly anywhere else. */
    static final String SENTENCE = "News and press releases from the OSCE's global activities.";

    private Preamble() {}

    /** The whole heading, without a line end. */
    static String text() {
        return SECTION + "\n" + LISTING + "\n" + SENTENCE;
    }

    /** Whether a line is one of the three, as a whole: the second is a prefix of the third. */
    static boolean isLine(CharSequence line) {
        return SENTENCE.contentEquals(line) || LISTING.contentEquals(line) || SECTION.contentEquals(line);
    }

    /** Whether the characters between two indices are one of the three. */
    static boolean isLineAt(String text, int from, int to) {
        return text.charAt(from) == SECTION.charAt(0) && isLine(text.substring(from, to));
    }

    /** Whether a text ends like a line of a heading, with which the line below may go on. */
    static boolean isAtEndOf(String text) {
        return text.endsWith(SECTION) || text.endsWith(LISTING);
    }

    /** Whether a line occurs on a newsroom page and hardly anywhere else. */
    static boolean isUnmistakable(CharSequence line) {
        return SENTENCE.contentEquals(line);
    }

    /** Whether a line of a heading is a single word, which may also end a text. */
    static boolean isWord(CharSequence line) {
        return SECTION.contentEquals(line);
    }

    /**
     * Where a heading begins at the end of a line whose next line goes on with it.
     *
     * @return the index of the heading; 0 when the line is nothing else; -1 when no heading begins there
     */
    static int beginsWithin(Segment line, Segment below) {
        String first = below.is(LISTING) ? SECTION : below.is(SENTENCE) ? LISTING : "";
        int index = line.length() - first.length();
        return !first.isEmpty() && index >= 0 && line.startsWith(first, index) ? index : -1;
    }

    /**
     * Where the unmistakable line of a heading stands in a line that holds more.
     *
     * @param from the index to look from
     * @return the index of its first character; -1 when it is not there, or the line is nothing else
     */
    static int within(Segment line, int from) {
        return line.length() > SENTENCE.length() ? line.text().indexOf(SENTENCE, from) : -1;
    }

    /** The index after the unmistakable line that begins at an index. */
    static int endOf(int index) {
        return index + SENTENCE.length();
    }
}
