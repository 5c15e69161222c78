package io.github.oscenews.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;

/** Tells from the first bytes of a document whether it holds items as JSON. */
final class Beginning {

    /** Within so many bytes there is the title, unless somebody sorted the keys and the text is very long. */
    private static final int LOOKED_AT = 1 << 16;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** As a key; in a text, its quotation marks have a backslash before them. */
    private static final String TITLE = "\"title\"";

    /** How a JSON Feed names its version. It has a title, too, but its items are not ours. */
    private static final List<String> FEED =
            List.of("\"version\":\"https://jsonfeed.org/version/", "\"version\": \"https://jsonfeed.org/version/");

    private Beginning() {}

    static boolean isOfItems(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        return beginsAsItems(bytes, length) || hasLineOfItem(bytes, length) || isEmptyArray(bytes);
    }

    /** Whether a line that is not the first begins as an item is written. Then whatever is before it is a line that is broken. */
    private static boolean hasLineOfItem(byte[] bytes, int length) {
        return new String(bytes, 0, length, ISO_8859_1).contains("\n{" + TITLE + ":\"");
    }

    /** Whether these are an array of no items, as is written when none is wanted, and nothing else. */
    private static boolean isEmptyArray(byte[] bytes) {
        int open = first(bytes, bytes.length);
        if (!isAt(bytes, open, bytes.length, '[')) {
            return false;
        }
        int close = skipWhiteSpace(bytes, open + 1, bytes.length);
        return isAt(bytes, close, bytes.length, ']') && skipWhiteSpace(bytes, close + 1, bytes.length) == bytes.length;
    }

    private static boolean beginsAsItems(byte[] bytes, int length) {
        int index = first(bytes, length);
        if (isAt(bytes, index, length, '[')) {
            index = skipWhiteSpace(bytes, index + 1, length);
        }
        if (!isAt(bytes, index, length, '{')) {
            return false;
        }
        index = skipWhiteSpace(bytes, index + 1, length);
        String text = new String(bytes, index, length - index, ISO_8859_1);
        return text.startsWith("\"") && text.contains(TITLE) && FEED.stream().noneMatch(text::contains);
    }

    /** Where the first character besides white space is. */
    private static int first(byte[] bytes, int length) {
        return skipWhiteSpace(bytes, startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0, length);
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
    }

    private static boolean isAt(byte[] bytes, int index, int length, char expected) {
        return index < length && bytes[index] == expected;
    }

    private static int skipWhiteSpace(byte[] bytes, int from, int length) {
        int index = from;
        while (index < length
                && (bytes[index] == ' ' || bytes[index] == '\t' || bytes[index] == '\n' || bytes[index] == '\r')) {
            index++;
        }
        return index;
    }
}
