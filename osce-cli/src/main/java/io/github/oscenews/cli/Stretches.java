package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A long document of listing text in stretches that can be read apart, as each begins with the heading of a page, which ends the
 * record above it (rule 2.2 of the format). Only documents that begin with a heading themselves are read so.
 *
 * <pre>
 * Newsroom                                                            may be missing
 * News and press releases
 * News and press releases from the OSCE's global activities.          this line is looked for
 * </pre>
 *
 * <p>Where the stretches end depends on the bytes alone, so what is said of a document does not depend on the number of threads.
 * Not thread-safe.
 */
final class Stretches {

    /** A stretch has at least so many bytes, so that many pages share what it costs to begin. */
    private static final int LEAST = 1 << 18;

    /** When so many bytes have no heading in them, what is left is no longer read in stretches. */
    private static final int MOST = 1 << 22;

    private static final byte[] SENTENCE = ascii("News and press releases from the OSCE's global activities.");
    private static final byte[] LISTING = ascii("News and press releases");
    private static final byte[] SECTION = ascii("Newsroom");

    private static final long LINE_FEEDS = 0x0A0A_0A0A_0A0A_0A0AL;
    private static final long LOW_BITS = 0x7F7F_7F7F_7F7F_7F7FL;

    /** What is read at a time: a stretch, and about what stands between its least end and the next heading. */
    private static final int BLOCK = LEAST + (1 << 16);

    private final InputStream in;

    /** What was read and is in no stretch yet, with room for more. */
    private byte[] bytes = new byte[BLOCK];

    private int length;
    private boolean isAtEnd;
    private boolean isCutOff;
    private long linesAbove;

    /** One stretch. */
    static final class Stretch {

        private final InputStream stream;
        private final int length;
        private final long linesAbove;
        private final boolean isBeginningOfRest;

        private Stretch(InputStream stream, int length, long linesAbove, boolean isBeginningOfRest) {
            this.stream = stream;
            this.length = length;
            this.linesAbove = linesAbove;
            this.isBeginningOfRest = isBeginningOfRest;
        }

        /** Its bytes, to be read once. */
        InputStream stream() {
            return stream;
        }

        int length() {
            return length;
        }

        /** How many lines of the document are above it. */
        long linesAbove() {
            return linesAbove;
        }

        /** Whether all that is left of the document belongs to it, and still is to be read. */
        boolean isBeginningOfRest() {
            return isBeginningOfRest;
        }
    }

    Stretches(InputStream in) {
        this.in = in;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }

    /**
     * Whether a document that begins so can be read in stretches.
     *
     * @param charset its encoding, if it has no byte-order mark; with one, it is read in one piece
     */
    static boolean mayBegin(byte[] beginning, Charset charset) {
        return beginsWithHeading(beginning) && hasLinesOfBytes(charset);
    }

    /** Whether each line feed is one byte, and nothing else has that byte, nor depends on what is above it. */
    private static boolean hasLinesOfBytes(Charset charset) {
        return charset.equals(UTF_8)
                || (charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1);
    }

    private static boolean beginsWithHeading(byte[] beginning) {
        int second = isLine(beginning, 0, SECTION) ? nextLine(beginning, 0) : 0;
        return isLine(beginning, second, LISTING) && isLine(beginning, nextLine(beginning, second), SENTENCE);
    }

    /** Reads the next stretch; null when there is none. */
    @Nullable Stretch next() throws IOException {
        int from = LEAST;
        while (true) {
            int heading = headingFrom(from);
            if (heading > 0) {
                return take(heading, false);
            }
            if (isAtEnd || length >= MOST) {
                return length == 0 ? null : take(length, !isAtEnd);
            }
            // A heading that begins before the end may go on behind it.
            from = Math.max(LEAST, length - 2 * SENTENCE.length);
            fill();
        }
    }

    private void fill() throws IOException {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(2 * length, MOST));
        }
        int end = Math.min(length + BLOCK, bytes.length);
        try {
            int read = 0;
            while (read >= 0 && length < end) {
                read = in.read(bytes, length, end - length);
                length += Math.max(read, 0);
            }
            isAtEnd = read < 0;
        } catch (EOFException e) {
            isAtEnd = true;
            isCutOff = true;
        }
    }

    private Stretch take(int end, boolean isBeginningOfRest) {
        boolean isCutOffThere = isCutOff && end == length;
        long above = linesAbove;
        linesAbove += lineFeeds(end);
        InputStream stream = Beginning.stream(give(end), end, isCutOffThere);
        return new Stretch(stream, end, above, isBeginningOfRest);
    }

    /**
     * Gives away the first bytes: the array itself, as the stretch may be read on another thread, unless that would hold more than
     * twice what is in it.
     */
    private byte[] give(int end) {
        byte[] all = bytes;
        boolean isMostOfIt = end >= all.length / 2;
        byte[] given = isMostOfIt ? all : Arrays.copyOf(all, end);
        int left = length - end;
        if (isMostOfIt) {
            bytes = new byte[Math.max(BLOCK, left)];
        }
        System.arraycopy(all, end, bytes, 0, left);
        length = left;
        return given;
    }

    /** How many line feeds are among the first bytes. Looks at eight at a time, as each byte of a long document is looked at. */
    private int lineFeeds(int end) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int count = 0;
        int index = 0;
        for (; index + Long.BYTES <= end; index += Long.BYTES) {
            // A byte of this is zero where there is a line feed; then its highest bit is not set in the second line.
            long difference = buffer.getLong(index) ^ LINE_FEEDS;
            long notZero = ((difference & LOW_BITS) + LOW_BITS) | difference;
            count += Long.BYTES - Long.bitCount(notZero & ~LOW_BITS);
        }
        for (; index < end; index++) {
            count += bytes[index] == '\n' ? 1 : 0;
        }
        return count;
    }

    /** The index of the first heading from an index on that ends before the last byte read; 0 when there is none. */
    private int headingFrom(int from) {
        for (int i = Math.max(from, 1); i + SENTENCE.length + 1 < length; i++) {
            if (bytes[i] == SENTENCE[0] && bytes[i - 1] == '\n' && isLine(bytes, i, SENTENCE)) {
                int heading = heading(i);
                if (heading >= from) {
                    return heading;
                }
            }
        }
        return 0;
    }

    /** The index of the heading whose last line begins at an index; 0 when the lines above it are none. */
    private int heading(int sentence) {
        int listing = lineAbove(sentence);
        if (!isLine(bytes, listing, LISTING)) {
            return 0;
        }
        int section = lineAbove(listing);
        if (isLine(bytes, section, SECTION)) {
            return section;
        }
        // The line above may end with the first line of the heading, which is then to be told of the record it stands
        // in.
        int end = listing - 1;
        while (end > section && Character.isWhitespace(bytes[end - 1])) {
            end--;
        }
        return end - section >= SECTION.length && startsWith(bytes, end - SECTION.length, SECTION) ? 0 : listing;
    }

    /** The index at which the line above one begins. */
    private int lineAbove(int line) {
        int index = line - 1;
        while (index > 0 && bytes[index - 1] != '\n') {
            index--;
        }
        return Math.max(index, 0);
    }

    private static int nextLine(byte[] bytes, int line) {
        int index = line;
        while (index < bytes.length && bytes[index] != '\n') {
            index++;
        }
        return Math.min(index + 1, bytes.length);
    }

    /** Whether a line is this and nothing else, and ends with LF or CRLF. */
    private static boolean isLine(byte[] bytes, int at, byte[] text) {
        int end = at + text.length;
        return startsWith(bytes, at, text)
                && (isAt(bytes, end, '\n') || (isAt(bytes, end, '\r') && isAt(bytes, end + 1, '\n')));
    }

    private static boolean isAt(byte[] bytes, int index, char character) {
        return index < bytes.length && bytes[index] == character;
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] text) {
        int end = at + text.length;
        return end <= bytes.length && Arrays.equals(bytes, at, end, text, 0, text.length);
    }
}
