package io.github.oscenews.parser;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.HexFormat;

/**
 * The characters of a stream of bytes. Each malformed sequence becomes U+FFFD and is noted.
 *
 * <p>A {@link Reader} of the JDK decodes as well, and keeps to itself what it could not. Not thread-safe.
 */
final class Decoder extends Reader {

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final Malformed malformed;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).limit(0);

    /** The offset in the input of the first byte in the buffer. */
    private long byteOffset;

    private long charOffset;
    private boolean atEnd;
    private boolean isFlushed;

    /**
     * Begins to decode.
     *
     * @param in the bytes; stays open
     * @param withoutMark how they are encoded unless a byte-order mark says otherwise
     * @param malformed takes what is malformed
     */
    Decoder(InputStream in, Charset withoutMark, Malformed malformed) throws IOException {
        this.in = in;
        this.malformed = malformed;
        while (bytes.remaining() < HtmlCharset.LONGEST_HEAD && !atEnd) {
            fill();
        }
        this.charset = charsetOfInput(withoutMark);
        this.decoder = this.charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Rule 1.2: Bytes are UTF-8 unless a byte-order mark says otherwise. The mark stays a character of the text. */
    private Charset charsetOfInput(Charset withoutMark) {
        // The mark of UTF-32LE begins like that of UTF-16LE.
        if (isOf("UTF-32", withoutMark)) {
            return withoutMark;
        }
        int first = byteAt(0);
        int second = byteAt(1);
        if (first == 0xFE && second == 0xFF) {
            return UTF_16BE;
        }
        if (first == 0xFF && second == 0xFE) {
            return UTF_16LE;
        }
        if (first == 0xEF && second == 0xBB && byteAt(2) == 0xBF) {
            return UTF_8;
        }
        // Rule 1.12: A page of HTML without a mark says its encoding itself.
        return HtmlCharset.of(bytes.array(), bytes.position(), bytes.remaining())
                .orElse(withoutMark);
    }

    private int byteAt(int index) {
        return index < bytes.remaining() ? bytes.get(bytes.position() + index) & 0xFF : -1;
    }

    /** Reads more bytes behind those that are not yet decoded. */
    private void fill() throws IOException {
        byteOffset += bytes.position();
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        atEnd = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
    }

    /** Reads at least one character, into room for at least two, as one that takes two may be next. */
    @Override
    public int read(char[] chars, int from, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(chars, from, length);
        int start = out.position();
        while (out.position() == start) {
            if (isFlushed) {
                return -1;
            }
            CoderResult result = decoder.decode(bytes, out, atEnd);
            if (result.isError() && out.hasRemaining()) {
                note(out, result.length(), start);
            } else if (result.isUnderflow() && out.position() == start) {
                if (atEnd) {
                    flush(out);
                } else {
                    fill();
                }
            } else if (out.position() == start) {
                throw new IllegalArgumentException("expected room for two characters, but there is room for " + length);
            }
        }
        charOffset += out.position() - start;
        return out.position() - start;
    }

    /** Takes what the decoder still has when there are no more bytes. */
    private void flush(CharBuffer out) {
        decoder.flush(out);
        isFlushed = true;
    }

    private void note(CharBuffer out, int reported, int start) {
        int at = bytes.position();
        // Of a high surrogate, decoders of UTF-16 report the character behind it as well, with which nothing is wrong.
        int length = isOf("UTF-16", charset) ? Math.min(reported, Character.BYTES) : reported;
        String hex = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes.array(), at, at + length);
        malformed.add(charset, charOffset + out.position() - start, byteOffset + at, hex);
        bytes.position(at + length);
        out.put('\uFFFD');
    }

    private static boolean isOf(String family, Charset charset) {
        return charset.name().contains(family);
    }

    /** Does nothing: the bytes are the caller's. */
    @Override
    public void close() {}
}
