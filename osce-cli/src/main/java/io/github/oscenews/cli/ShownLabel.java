package io.github.oscenews.cli;

/** What a user sees of a label, which may hold anything and be of any length. */
final class ShownLabel {

    private ShownLabel() {}

    /** A label on one line, with nothing in it that cannot be seen. */
    static String whole(String label) {
        return Osce.oneLine(label);
    }

    /**
     * A label, cut off when it is too long.
     *
     * @param longest the number of code points of what is returned, at most
     */
    static String shortened(String label, int longest) {
        String whole = whole(label);
        if (length(whole) <= longest) {
            return whole;
        }
        return whole.substring(0, whole.offsetByCodePoints(0, longest - 1)) + "…";
    }

    /** The number of code points, which for most scripts is that of columns on a terminal. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
