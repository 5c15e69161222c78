package io.github.oscenews.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * The characters of a stream of bytes. Each malformed sequence becomes U+FFFD and is noted.
 *
 * <p>A {@link Reader} of the JDK decodes as well, and keeps to itself what it could not. Not thread-safe.
 */
final class Decoder extends Reader {

    private final InputStream in;
    private final Malformed malformed;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(Chunks.SIZE).limit(0);

    /** The offset in the input of the first byte in the buffer. */
    private long byteOffset;

    private long charOffset;
    private boolean atEnd;
    private boolean isFlushed;

    /**
     * Begins to decode.
     *
     * @param in the bytes; stays open
     * @param charset how they are encoded
     * @param malformed takes what is malformed
     */
    Decoder(InputStream in, Charset charset, Malformed malformed) {
        this.in = in;
        this.malformed = malformed;
        this.charset = charset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
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
        int length = Head.isOf("UTF-16", charset) ? Math.min(reported, Character.BYTES) : reported;
        String hex = Malformed.hex(bytes.array(), at, length);
        malformed.add(charset, charOffset + out.position() - start, byteOffset + at, hex);
        bytes.position(at + length);
        out.put(Chunks.REPLACEMENT);
    }

    /** Does nothing: the bytes are the caller's. */
    @Override
    public void close() {}
}
