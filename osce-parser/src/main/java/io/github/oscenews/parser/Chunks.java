package io.github.oscenews.parser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a document, a chunk at a time.
 *
 * <p>A chunk is looked at before it is decoded: in its view, a line feed stands where the text has one and nowhere else, and whatever
 * else stands there need not be what the text has. No chunk of bytes ends within a character. Not thread-safe: the state of one
 * parse.
 */
abstract sealed class Chunks permits CharChunks, Utf8Chunks {

    /** So many bytes or characters are read at once, which fit into the caches of a processor. */
    static final int SIZE = 1 << 16;

    /** What stands in a text for what is malformed. */
    static final char REPLACEMENT = '\uFFFD';

    /**
     * The chunks of encoded bytes.
     *
     * @param in the bytes; stays open
     * @param malformed takes what is malformed
     */
    static Chunks of(InputStream in, Charset charset, Malformed malformed) {
        return charset.equals(StandardCharsets.UTF_8)
                ? new Utf8Chunks(in, malformed)
                : new CharChunks(new Decoder(in, charset, malformed));
    }

    /**
     * Moves to the chunk that begins at an index of this one, and goes on behind it unless the input ends there or there is no room.
     *
     * @param from the index in the view, that of its end for what comes next; 0 at the beginning
     * @return the view of the chunk; empty at the end of the input
     */
    abstract String moveTo(int from) throws IOException;

    /** Whether the input is known to end with this chunk. */
    abstract boolean isAtEnd();

    /**
     * Reads characters up to the end, or until there are more than are wanted.
     *
     * @param most the most that are wanted
     * @param text takes the characters
     * @return the view of the chunk that was read last; empty at the end
     */
    final String read(int most, StringBuilder text) throws IOException {
        String view = moveTo(0);
        while (!view.isEmpty()) {
            text.append(text(0, view.length(), text.length()));
            if (text.length() > most) {
                break;
            }
            view = moveTo(view.length());
        }
        return view;
    }

    /**
     * The text of a part of the chunk. It is decoded now, and what is malformed in it is noted each time.
     *
     * @param from the index in the view of the first character
     * @param to the index in the view after the last one, which is no half of a character
     * @param offset the number of characters of the document before this part
     */
    abstract String text(int from, int to, long offset);

    /**
     * The same, but that nothing is noted.
     *
     * @return null when something is malformed in it, or seems so
     */
    abstract @Nullable String soundText(int from, int to);

    /**
     * Looks at a line before it is decoded. Of a line of printable ASCII, the view is the text.
     *
     * @param from the index in the view at which the line begins
     * @return the index of its line end, if it is known to be such a line; else -1
     */
    int endOfPlainLine(int from) {
        return -1;
    }
}
