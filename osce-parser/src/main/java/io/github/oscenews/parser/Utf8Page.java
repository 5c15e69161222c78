package io.github.oscenews.parser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/**
 * The text of a page of HTML in UTF-8 that is small and sound, as nearly all are. Such a page is decoded at once: what is ASCII in
 * it, as most of it is, by copying, and the few other characters by themselves.
 */
final class Utf8Page {

    /** So many bytes a page has at most to be read like this. */
    static final int LONGEST = 1 << 20;

    private Utf8Page() {}

    /** The text; null when something is malformed in it, or seems so. */
    static @Nullable String text(byte[] bytes) {
        char[] text = new char[bytes.length];
        int length = 0;
        int at = 0;
        while (at < bytes.length) {
            boolean isAscii = bytes[at] >= 0;
            int end = isAscii ? endOfAscii(bytes, at) : endOfOthers(bytes, at);
            String piece = new String(bytes, at, end - at, isAscii ? ISO_8859_1 : UTF_8);
            if (!isAscii && piece.indexOf(Chunks.REPLACEMENT) >= 0) {
                return null;
            }
            piece.getChars(0, piece.length(), text, length);
            length += piece.length();
            at = end;
        }
        return new String(text, 0, length);
    }

    private static int endOfAscii(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    private static int endOfOthers(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] < 0) {
            at++;
        }
        return at;
    }
}
