package io.github.oscenews.model;

/**
 * Texts without the differences that mean nothing when two of them are compared: case, white space, the kinds of quotation marks
 * and of dashes.
 */
final class Folded {

    private static final String QUOTATION_MARKS = "\"'`´‘’‚‛“”„‟«»‹›′″＂＇";

    /** What each ASCII character is the same as, as most characters are of these. */
    private static final char[] ASCII = new char[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = (char) kindOfAny(c);
        }
    }

    private Folded() {}

    /** Folds a text: a run of white space, of quotation marks or of dashes becomes one; none stands at the end; no letter is upper case. */
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int last = ' ';
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            int kind = kind(codePoint);
            if (kind != last || !isCollapsed(kind)) {
                folded.appendCodePoint(kind);
            }
            last = kind;
        }
        int end = folded.length();
        if (end > 0 && folded.charAt(end - 1) == ' ') {
            folded.setLength(end - 1);
        }
        return folded.toString();
    }

    private static boolean isCollapsed(int kind) {
        return kind == ' ' || kind == '\'' || kind == '-';
    }

    /** What a character is the same as. */
    private static int kind(int codePoint) {
        return codePoint < ASCII.length ? ASCII[codePoint] : kindOfAny(codePoint);
    }

    private static int kindOfAny(int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return ' ';
        }
        if (QUOTATION_MARKS.indexOf(codePoint) >= 0) {
            return '\'';
        }
        if (Character.getType(codePoint) == Character.DASH_PUNCTUATION || codePoint == '−') {
            return '-';
        }
        // As String.equalsIgnoreCase does, in every locale.
        return Character.toLowerCase(Character.toUpperCase(codePoint));
    }
}
