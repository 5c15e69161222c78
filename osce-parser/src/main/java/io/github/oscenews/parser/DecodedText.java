package io.github.oscenews.parser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Bytes read as UTF-8. Each malformed sequence becomes U+FFFD.
 *
 * @param text the characters
 * @param malformedCount the number of malformed sequences
 * @param malformed the first of them
 */
record DecodedText(String text, long malformedCount, List<Malformed> malformed) {

    private static final int KEPT = 5;

    /**
     * A malformed sequence.
     *
     * @param textOffset the offset of its U+FFFD in the text
     * @param byteOffset the offset of its first byte, from 0
     * @param hex its bytes
     */
    record Malformed(int textOffset, int byteOffset, String hex) {}

    static DecodedText of(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        return text.indexOf('\uFFFD') < 0 ? new DecodedText(text, 0, List.of()) : withMalformed(bytes);
    }

    private static DecodedText withMalformed(byte[] bytes) {
        CharsetDecoder decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        long count = 0;
        List<Malformed> malformed = new ArrayList<>(KEPT);
        for (CoderResult end = decoder.decode(in, out, true); end.isError(); end = decoder.decode(in, out, true)) {
            if (++count <= KEPT) {
                String hex = HexFormat.ofDelimiter(" ")
                        .withUpperCase()
                        .formatHex(bytes, in.position(), in.position() + end.length());
                malformed.add(new Malformed(out.position(), in.position(), hex));
            }
            in.position(in.position() + end.length());
            out.put('\uFFFD');
        }
        return new DecodedText(out.flip().toString(), count, List.copyOf(malformed));
    }

    /** One message for all malformed sequences. */
    String malformedMessage() {
        String places = malformed.stream()
                .map(sequence -> sequence.hex() + " at byte " + sequence.byteOffset())
                .collect(Collectors.joining(", "));
        return "found " + malformedCount + (malformedCount == 1 ? " sequence" : " sequences")
                + " of bytes that are not UTF-8, read as U+FFFD: " + places + (malformedCount > KEPT ? ", …" : "")
                + "; expected UTF-8";
    }
}
