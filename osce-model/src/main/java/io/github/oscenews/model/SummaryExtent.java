package io.github.oscenews.model;

import java.util.Objects;

/**
 * How much of its text a summary holds, judged by how it ends.
 *
 * <p>A listing shows the beginning of a text and stops where it likes. What the summary ends with is all there is to judge by.
 */
public enum SummaryExtent {
    /** Ends like a sentence, equals the title, or is empty (rules 9.2 and 9.4 of {@code docs/format.md}). */
    COMPLETE,
    /** Ends with an ellipsis, {@code …} or two or more full stops: the newsroom says that the text goes on (rule 9.1). */
    ELIDED,
    /** Ends with anything else, such as half a sentence or half a word (rule 9.3). */
    CUT;

    /** What may follow the mark that ends a sentence, besides blanks. */
    private static final String CLOSING = "\"'”’»›)]}“";

    /**
     * Judges a summary by its end alone, as {@link NewsItem#summaryExtent()} does.
     *
     * @param title the title of the same item
     * @param summary the summary, which may be empty
     * @return the extent, by the first of these rules that applies: a summary that is empty or equals the title is {@link
     *     #COMPLETE}; then, blanks and the characters {@code " ' ” ’ » › ) ] } “} at the end set aside: one that ends with
     *     {@code …} or with two or more full stops is {@link #ELIDED}; one that ends with {@code .}, {@code !} or {@code ?} is
     *     {@link #COMPLETE}; any other is {@link #CUT}
     */
    public static SummaryExtent of(String title, String summary) {
        Objects.requireNonNull(title, "title");
        // Rule 9.4: A summary that is empty or equals the title is complete.
        if (summary.isEmpty() || summary.equals(title)) {
            return COMPLETE;
        }
        int end = endOfText(summary);
        if (end == 0) {
            return CUT;
        }
        return switch (summary.charAt(end - 1)) {
            // Rule 9.1: A summary that ends with an ellipsis is elided.
            case '…' -> ELIDED;
            case '.' -> end > 1 && summary.charAt(end - 2) == '.' ? ELIDED : COMPLETE;
            // Rule 9.2: A summary that ends like a sentence is complete.
            case '!', '?' -> COMPLETE;
            // Rule 9.3: A summary that ends with anything else is cut.
            default -> CUT;
        };
    }

    /** What an elided summary shows: all before the ellipsis and the blanks around it. Of any other summary, all. */
    static String withoutEllipsis(String summary) {
        int end = endOfText(summary);
        boolean isElided = end > 0
                && (summary.charAt(end - 1) == '…'
                        || (summary.charAt(end - 1) == '.' && summary.startsWith("..", end - 2)));
        if (!isElided) {
            return summary;
        }
        while (end > 0 && (summary.charAt(end - 1) == '…' || summary.charAt(end - 1) == '.')) {
            end--;
        }
        return summary.substring(0, end).stripTrailing();
    }

    private static int endOfText(String summary) {
        int end = summary.length();
        while (end > 0 && isSetAside(summary.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isSetAside(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || CLOSING.indexOf(c) >= 0;
    }
}
