package io.github.oscenews.parser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import org.jspecify.annotations.Nullable;

/**
 * Chunks of bytes of UTF-8, in which whatever is not ASCII takes bytes of its own. So a chunk is viewed as if each byte were a
 * character, and each part is decoded by itself: of most lines that is a copy, while of a whole chunk, which nearly always has a
 * character beyond ASCII somewhere, it is not.
 */
final class Utf8Chunks extends Chunks {

    /** A character has at most so many bytes. */
    private static final int LONGEST_CHARACTER = 4;

    // Eight bytes of one kind, in one number.
    private static final long ONES = 0x0101010101010101L;
    private static final long SPACES = ' ' * ONES;
    private static final long HIGHEST_BITS = 0x8080808080808080L;

    private final InputStream in;
    private final Malformed malformed;
    private final byte[] bytes = new byte[SIZE + 2 * Long.BYTES];

    /** The same bytes, to be read eight at once, the first one the lowest. */
    private final ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);

    /** The number of bytes of the chunk, and of those that were read behind it: the beginning of a character. */
    private int length;

    private int ahead;

    /** The offset in the input of the first byte of the chunk. */
    private long offset;

    private boolean atEnd;

    /**
     * Begins to read.
     *
     * @param in the bytes; stays open
     * @param malformed takes what is malformed
     */
    Utf8Chunks(InputStream in, Malformed malformed) {
        this.in = in;
        this.malformed = malformed;
    }

    @Override
    String moveTo(int from) throws IOException {
        offset += from;
        int kept = length - from;
        int end = kept + ahead;
        System.arraycopy(bytes, from, bytes, 0, end);
        length = kept;
        while (length == kept && end < SIZE && !atEnd) {
            int read = in.read(bytes, end, SIZE - end);
            atEnd = read < 0;
            end += Math.max(read, 0);
            length = atEnd ? end : endOfCharacters(end);
        }
        ahead = end - length;
        // Behind the last byte stands one that is not plain, so that no look goes further.
        bytes[end] = 0;
        return new String(bytes, 0, length, ISO_8859_1);
    }

    @Override
    boolean isAtEnd() {
        return atEnd;
    }

    /** Where the last character ends that is whole, as far as its first byte says. */
    private int endOfCharacters(int end) {
        if (end == 0) {
            return 0;
        }
        int at = end - 1;
        while (at > 0 && at > end - LONGEST_CHARACTER && (bytes[at] & 0xC0) == 0x80) {
            at--;
        }
        return end - at < lengthOfCharacter(bytes[at]) ? at : end;
    }

    private static int lengthOfCharacter(byte first) {
        int b = first & 0xFF;
        return b < 0xC0 ? 1 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : LONGEST_CHARACTER;
    }

    @Override
    String text(int from, int to, long textOffset) {
        String sound = soundText(from, to);
        return sound == null ? noted(from, to, textOffset) : sound;
    }

    @Override
    int endOfPlainLine(int from) {
        int at = from;
        long others = notPlain(buffer.getLong(at));
        while (others == 0) {
            at += Long.BYTES;
            others = notPlain(buffer.getLong(at));
        }
        int end = at + Long.numberOfTrailingZeros(others) / Byte.SIZE;
        boolean isReturned = bytes[end] == '\r' && bytes[end + 1] == '\n' && end + 1 < length;
        return isReturned || (bytes[end] == '\n' && end < length) ? end : -1;
    }

    /** The highest bits of those of eight bytes that are less than a space or greater than a tilde; behind the first, of others too. */
    private static long notPlain(long eight) {
        return (eight | (eight - SPACES) | (eight + ONES)) & HIGHEST_BITS;
    }

    @Override
    @Nullable String soundText(int from, int to) {
        String text = new String(bytes, from, to - from, UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : null;
    }

    /** The same text, with what is malformed in it noted; it may also have had the replacement itself. */
    private String noted(int from, int to, long textOffset) {
        ByteBuffer part = ByteBuffer.wrap(bytes, from, to - from);
        CharBuffer text = CharBuffer.allocate(to - from);
        CharsetDecoder decoder = UTF_8.newDecoder();
        for (CoderResult result = decoder.decode(part, text, true);
                result.isError();
                result = decoder.decode(part, text, true)) {
            int at = part.position();
            String hex = Malformed.hex(bytes, at, result.length());
            malformed.add(UTF_8, textOffset + text.position(), offset + at, hex);
            part.position(at + result.length());
            text.put(REPLACEMENT);
        }
        return text.flip().toString();
    }
}
