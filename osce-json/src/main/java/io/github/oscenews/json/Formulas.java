package io.github.oscenews.json;

/** What a spreadsheet may take for a formula, in a cell and, where it takes other characters for separators than the comma, within one. */
final class Formulas {

    /** What a formula begins with, also in the forms of full width. */
    private static final String FIRST = "=+-@＝＋－＠";

    /** What may begin a cell: separators that spreadsheets know besides the comma, and line ends. */
    private static final String SEPARATORS = ";|\t\r\n";

    /** What some pass over at the beginning of a cell. */
    private static final String PASSED_OVER = "\"' \t";

    private Formulas() {}

    /** The text with {@code '} in front of each of them. */
    static String defused(String text) {
        StringBuilder defused = new StringBuilder(text.length() + 1);
        boolean mayBegin = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (mayBegin && FIRST.indexOf(c) >= 0) {
                defused.append('\'');
            }
            defused.append(c);
            mayBegin = SEPARATORS.indexOf(c) >= 0 || (mayBegin && PASSED_OVER.indexOf(c) >= 0);
        }
        return defused.toString();
    }
}
