package io.github.oscenews.parser;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Arrays;

/** What the beginning of a document shows: how it is encoded, and whether it is HTML. It is looked at, and then read like the rest. */
final class Head {

    /** So much white space may stand above a page of HTML; below more, it is taken for text. */
    private static final int LONGEST_BLANK = 1 << 20;

    private static final int CHUNK = 1 << 10;

    /** So many characters may be looked at. */
    private static final int LONGEST = LONGEST_BLANK + 2 * CHUNK;

    /** So many bytes may be looked at: each character has four at most, and a reader reads ahead. */
    private static final int LONGEST_IN_BYTES = 4 * LONGEST + (1 << 14);

    private Head() {}

    // A mark is taken back by another one that is good for nothing; else all that is read would be kept for it.

    /** Whether a document of characters is HTML. */
    static boolean isHtml(BufferedReader in) throws IOException {
        in.mark(LONGEST);
        boolean isHtml = beginsHtml(in);
        in.reset();
        in.mark(0);
        return isHtml;
    }

    /** The first bytes of a document, which are as many as may be looked at unless it has fewer. */
    static byte[] first(InputStream in) throws IOException {
        return read(new byte[0], in, HtmlCharset.LONGEST_HEAD);
    }

    /** A document of which some bytes are read, with these again before the rest. */
    static BufferedInputStream whole(byte[] first, InputStream rest) throws IOException {
        PushbackInputStream whole = new PushbackInputStream(rest, Math.max(1, first.length));
        whole.unread(first);
        return new BufferedInputStream(whole);
    }

    /**
     * Reads on behind some bytes up to the end, or until there are as many as are wanted.
     *
     * @param most the most that are wanted
     * @return all bytes
     */
    static byte[] read(byte[] first, InputStream in, int most) throws IOException {
        byte[] bytes = first;
        int length = first.length;
        int read = 0;
        while (read >= 0 && length < most) {
            if (length == bytes.length) {
                // One more shows that there are no more.
                int expected = Math.max(Math.max(length, CHUNK), Math.min(in.available(), most) + 1);
                bytes = Arrays.copyOf(bytes, Math.min(length + expected, most));
            }
            read = in.read(bytes, length, bytes.length - length);
            length += Math.max(read, 0);
        }
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }

    /** Whether it is known without decoding that a document is HTML, as there is nothing but ASCII at its beginning. */
    static boolean isHtml(byte[] first, Charset charset) {
        int from = 0;
        while (from < first.length && first[from] >= 0 && Html.isBlank((char) first[from])) {
            from++;
        }
        int to = from + Html.LONGEST_BEGINNING;
        return charset.equals(UTF_8)
                && to <= first.length
                && isAscii(first, from, to)
                && Html.begins(new String(first, from, to - from, US_ASCII));
    }

    private static boolean isAscii(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a document of bytes is HTML. */
    static boolean isHtml(BufferedInputStream in, Charset charset) throws IOException {
        in.mark(LONGEST_IN_BYTES);
        boolean isHtml = beginsHtml(new InputStreamReader(in, charset));
        in.reset();
        in.mark(0);
        return isHtml;
    }

    /** Whether these characters, of which some are read, begin a document of HTML. */
    static boolean beginsHtml(Reader in) throws IOException {
        int blanks = 0;
        StringBuilder beginning = new StringBuilder(Html.LONGEST_BEGINNING);
        char[] chars = new char[CHUNK];
        while (blanks < LONGEST_BLANK && beginning.length() < Html.LONGEST_BEGINNING) {
            int read = in.read(chars, 0, CHUNK);
            if (read < 0) {
                break;
            }
            for (int i = 0; i < read && beginning.length() < Html.LONGEST_BEGINNING; i++) {
                if (beginning.isEmpty() && Html.isBlank(chars[i])) {
                    blanks++;
                } else {
                    beginning.append(chars[i]);
                }
            }
        }
        return blanks < LONGEST_BLANK && Html.begins(beginning.toString());
    }

    /**
     * How a document of bytes is encoded. Rule 1.2: Bytes are UTF-8 unless a byte-order mark says otherwise. The mark stays a
     * character of the text.
     *
     * @param head its first bytes
     * @param withoutMark how it is encoded if neither a mark nor HTML says so
     */
    static Charset charset(byte[] head, Charset withoutMark) {
        // The mark of UTF-32LE begins like that of UTF-16LE.
        if (isOf("UTF-32", withoutMark)) {
            return withoutMark;
        }
        if (begins(head, 0xFE, 0xFF)) {
            return UTF_16BE;
        }
        if (begins(head, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            return UTF_8;
        }
        // Rule 1.12: A page of HTML without a mark says its encoding itself.
        return HtmlCharset.of(head, 0, head.length).orElse(withoutMark);
    }

    private static boolean begins(byte[] head, int... mark) {
        boolean begins = head.length >= mark.length;
        for (int i = 0; begins && i < mark.length; i++) {
            begins = (head[i] & 0xFF) == mark[i];
        }
        return begins;
    }

    /** Whether an encoding is one of a family, such as UTF-16 with its two byte orders. */
    static boolean isOf(String family, Charset charset) {
        return charset.name().contains(family);
    }
}
