package io.github.oscenews.parser;

import java.util.Locale;

/**
 * A short piece of the input for a message, on one line and with nothing invisible in it. What the message is about stands between
 * the markers {@code >>} and {@code <<}, unless it is the whole line.
 */
final class Excerpt {

    /** So many code points of the place are shown at most, and so many of what stands before it and after it. */
    private static final int LONGEST = 60;

    private static final int LONGEST_CONTEXT = 20;

    private Excerpt() {}

    /** A place within a line, in quotation marks. */
    static String of(Segment place, Segment line) {
        String text = line.text();
        int from = line.indexOf(place.start());
        int to = line.indexOf(place.end());
        StringBuilder excerpt = new StringBuilder(LONGEST + 2 * LONGEST_CONTEXT).append('"');
        boolean isPart = from > 0 || to < text.length();
        if (!isPart) {
            appendBeginning(excerpt, text, 0, to, LONGEST);
        } else {
            appendEnd(excerpt, text, from);
            excerpt.append(">>");
            appendBeginning(excerpt, text, from, to, LONGEST);
            excerpt.append("<<");
            appendBeginning(excerpt, text, to, text.length(), LONGEST_CONTEXT);
        }
        return excerpt.append('"').toString();
    }

    private static void appendBeginning(StringBuilder excerpt, String text, int from, int to, int longest) {
        int at = from;
        for (int count = 0; count < longest && at < to; count++) {
            int codePoint = text.codePointAt(at);
            append(excerpt, codePoint);
            at += Character.charCount(codePoint);
        }
        excerpt.append(at < to ? "…" : "");
    }

    private static void appendEnd(StringBuilder excerpt, String text, int to) {
        int from = to;
        for (int count = 0; count < LONGEST_CONTEXT && from > 0; count++) {
            from -= Character.charCount(text.codePointBefore(from));
        }
        excerpt.append(from > 0 ? "…" : "");
        appendBeginning(excerpt, text, from, to, LONGEST_CONTEXT);
    }

    /** A character as its number in hexadecimal, such as {@code U+000C}. */
    static String number(int codePoint) {
        String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }

    private static void append(StringBuilder excerpt, int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                excerpt.append('<').append(number(codePoint)).append('>');
            case Character.SPACE_SEPARATOR -> {
                if (codePoint == ' ') {
                    excerpt.append(' ');
                } else {
                    excerpt.append('<').append(number(codePoint)).append('>');
                }
            }
            default -> excerpt.appendCodePoint(codePoint);
        }
    }
}
