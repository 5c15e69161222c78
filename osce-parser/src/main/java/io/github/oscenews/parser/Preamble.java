package io.github.oscenews.parser;

/** Rule 2.1: A page begins with a heading of three lines, of which any may be missing. */
final class Preamble {

    private static final String SECTION = "Newsroom";
    private static final String LISTING = "News and press releases";
    private static final String SENTENCE = "News and press releases from the OSCE's global activities.";

    private Preamble() {}

    /** The whole heading, without a line end. */
    static String text() {
        return SECTION + "\n" + LISTING + "\n" + SENTENCE;
    }

    /** Whether a line is one of the three, as a whole: the second is a prefix of the third. */
    static boolean isLine(String line) {
        return line.equals(SENTENCE) || line.equals(LISTING) || line.equals(SECTION);
    }

    /** Whether a line occurs on a newsroom page and hardly anywhere else. */
    static boolean isUnmistakable(String line) {
        return line.equals(SENTENCE);
    }

    /** Whether a line of a heading is a single word, which may also end a text. */
    static boolean isWord(String line) {
        return line.equals(SECTION);
    }

    /**
     * Where a heading begins at the end of a line whose next line goes on with it.
     *
     * @return the index of the heading; 0 when the line is nothing else; -1 when no heading begins there
     */
    static int beginsWithin(String line, String below) {
        String first = below.equals(LISTING) ? SECTION : below.equals(SENTENCE) ? LISTING : "";
        return !first.isEmpty() && line.endsWith(first) ? line.length() - first.length() : -1;
    }

    /**
     * Where the unmistakable line of a heading stands in a line that holds more.
     *
     * @param from the index to look from
     * @return the index of its first character; -1 when it is not there, or the line is nothing else
     */
    static int within(String line, int from) {
        return line.length() > SENTENCE.length() ? line.indexOf(SENTENCE, from) : -1;
    }

    /** The index after the unmistakable line that begins at an index. */
    static int endOf(int index) {
        return index + SENTENCE.length();
    }
}
