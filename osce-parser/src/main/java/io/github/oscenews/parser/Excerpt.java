package io.github.oscenews.parser;

import java.util.Locale;

/** A short piece of the input for a message, on one line and with nothing invisible in it. */
final class Excerpt {

    private static final int LONGEST = 60;

    private Excerpt() {}

    /** The beginning of a text in quotation marks. */
    static String of(String text) {
        StringBuilder excerpt = new StringBuilder(LONGEST + 8).append('"');
        int at = 0;
        for (int count = 0; count < LONGEST && at < text.length(); count++) {
            append(excerpt, text.codePointAt(at));
            at += Character.charCount(text.codePointAt(at));
        }
        return excerpt.append(at < text.length() ? "…\"" : "\"").toString();
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
