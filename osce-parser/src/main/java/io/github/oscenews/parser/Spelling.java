package io.github.oscenews.parser;

/** What lines have in common with labels, however they are spelled. */
final class Spelling {

    /** No label is longer, in whatever spelling; a colon further on belongs to a sentence. */
    private static final int LONGEST_LABEL = 40;

    private static final int MOST_WORDS = 4;

    private Spelling() {}

    /**
     * Whether a line begins with a label in any case, with any white space or asterisks before it, after it and between its
     * words. Hyphens and quotation marks do not count: so keys of other formats are written.
     *
     * @param colon where the colon of the label would be, see {@link #colon}
     */
    static boolean beginsWith(String line, int colon, String name) {
        int at = skip(line, 0);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            int next = c == ' ' ? skip(line, at) : at + 1;
            boolean same = c == ' ' ? next > at : at < colon && line.regionMatches(true, at, name, i, 1);
            if (!same) {
                return false;
            }
            at = next;
        }
        return skip(line, at) == colon;
    }

    /** Whether a line has the shape {@code Word word: value}. */
    static boolean looksLikeALabel(String line) {
        int colon = colon(line);
        if (colon < 1 || !Character.isUpperCase(line.charAt(0)) || !Character.isLetter(line.charAt(colon - 1))) {
            return false;
        }
        int words = 1;
        for (int i = 0; i < colon; i++) {
            char c = line.charAt(i);
            if (c == ' ') {
                words++;
            } else if (!Character.isLetter(c) && c != '-' && c != '/' && c != '\'' && c != '’') {
                return false;
            }
        }
        return words <= MOST_WORDS;
    }

    private static int skip(String line, int from) {
        int at = from;
        while (at < line.length() && (Segment.isWhiteSpace(line.charAt(at)) || line.charAt(at) == '*')) {
            at++;
        }
        return at;
    }

    /** Where the first colon of a line stands; -1 where no label can have it. */
    static int colon(String line) {
        int colon = line.indexOf(':');
        return mayEndALabel(colon) ? colon : -1;
    }

    /** Whether a label may end with the first colon of a line, by where that stands. */
    static boolean mayEndALabel(int colon) {
        return colon >= 0 && colon <= LONGEST_LABEL;
    }
}
