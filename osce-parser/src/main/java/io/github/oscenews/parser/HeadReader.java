package io.github.oscenews.parser;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** The characters of a document, of which the first visible ones can be looked at before they are read. Not thread-safe. */
final class HeadReader extends Reader {

    private static final int CHUNK = 1 << 13;

    /** So much white space may stand above a page of HTML; below more, it is taken for text. */
    private static final int LONGEST_BLANK = 1 << 20;

    private final Reader in;
    private char[] ahead = new char[CHUNK];
    private int from;
    private int to;
    private boolean atEnd;

    /**
     * Begins to read.
     *
     * @param in the characters; stays open
     */
    HeadReader(Reader in) {
        this.in = in;
    }

    /** Whether the document is HTML. */
    boolean beginsHtml() throws IOException {
        int visible = 0;
        while (visible == to && to < LONGEST_BLANK && fill()) {
            while (visible < to && Html.isBlank(ahead[visible])) {
                visible++;
            }
        }
        while (to - visible < Html.LONGEST_BEGINNING && fill()) {
            // Some readers give one character at a time.
        }
        return visible < to && Html.begins(new String(ahead, visible, Math.min(to - visible, Html.LONGEST_BEGINNING)));
    }

    private boolean fill() throws IOException {
        if (atEnd) {
            return false;
        }
        if (to == ahead.length) {
            ahead = Arrays.copyOf(ahead, 2 * to);
        }
        // As a character may take two, there must be room for two.
        if (to + 1 == ahead.length) {
            ahead = Arrays.copyOf(ahead, 2 * ahead.length);
        }
        int read = in.read(ahead, to, ahead.length - to);
        atEnd = read < 0;
        to += Math.max(read, 0);
        return !atEnd;
    }

    @Override
    public int read(char[] chars, int start, int length) throws IOException {
        if (from == to) {
            return atEnd ? -1 : in.read(chars, start, length);
        }
        int read = Math.min(length, to - from);
        System.arraycopy(ahead, from, chars, start, read);
        from += read;
        return read;
    }

    /** Does nothing: the reader is the caller's. */
    @Override
    public void close() {}
}
