package io.github.oscenews.parser;

/** The heading of a listing page: three lines, of which the first is missing on about a third of the pages. */
final class Preamble {

    private static final String SECTION = "Newsroom";
    private static final String LISTING = "News and press releases";
    private static final String SENTENCE = "News and press releases from the OSCE's global activities.";

    private Preamble() {}

    /** Whether a line is one of the three, as a whole: the second is a prefix of the third. */
    static boolean isLine(String line) {
        return line.equals(SENTENCE) || line.equals(LISTING) || line.equals(SECTION);
    }

    /** Whether a line occurs on a newsroom page and hardly anywhere else. */
    static boolean isUnmistakable(String line) {
        return line.equals(SENTENCE);
    }

    /**
     * Where a page begins within a line, because it was joined to the page before without a line end.
     *
     * @param line a line
     * @param below the line below it
     * @return the index at which the first line of the heading begins, which the line below continues; -1 when none does
     */
    static int joint(String line, String below) {
        String first = below.equals(LISTING) ? SECTION : below.equals(SENTENCE) ? LISTING : "";
        return !first.isEmpty() && line.length() > first.length() && line.endsWith(first)
                ? line.length() - first.length()
                : -1;
    }
}
