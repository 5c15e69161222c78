package io.github.oscenews.parser;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Chunks of characters that are decoded already; their view is their text. */
final class CharChunks extends Chunks {

    private final Reader in;
    private final char[] chars = new char[SIZE];
    private int length;
    private boolean isAtEnd;
    private String chunk = "";

    /**
     * Begins to read.
     *
     * @param in the characters; stays open
     */
    CharChunks(Reader in) {
        this.in = in;
    }

    @Override
    String moveTo(int from) throws IOException {
        length -= from;
        System.arraycopy(chars, from, chars, 0, length);
        int read = 0;
        // A reader may return without a character, though none should; and may need room for two, as a character may
        // take two.
        while (read == 0 && length < SIZE - 1) {
            read = in.read(chars, length, SIZE - length);
        }
        isAtEnd = read < 0;
        length += Math.max(read, 0);
        chunk = new String(chars, 0, length);
        return chunk;
    }

    @Override
    boolean isAtEnd() {
        return isAtEnd;
    }

    @Override
    String text(int from, int to, long offset) {
        return chunk.substring(from, to);
    }

    @Override
    @Nullable String soundText(int from, int to) {
        String text = chunk.substring(from, to);
        return text.indexOf(REPLACEMENT) < 0 ? text : null;
    }
}
