package io.github.oscenews.parser;

/** What lines have in common with labels, however they are spelled. */
final class Spelling {

    /** No label is longer, in whatever spelling; a colon further on belongs to a sentence. */
    private static final int LONGEST_LABEL = 40;

    private static final int MOST_WORDS = 4;

    private Spelling() {}

    /** The letters of a text in lower case. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetter)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** The letters before the colon that ends a label, in lower case; empty when no colon stands where one could. */
    static String lettersBeforeColon(String line) {
        int colon = colon(line);
        return colon < 0 ? "" : letters(line.substring(0, colon));
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

    private static int colon(String line) {
        int colon = line.indexOf(':');
        return colon <= LONGEST_LABEL ? colon : -1;
    }
}
