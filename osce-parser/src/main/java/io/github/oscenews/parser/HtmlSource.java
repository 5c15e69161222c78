package io.github.oscenews.parser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;

/**
 * The characters of a page of HTML, which is held whole.
 *
 * @param text the characters, or their beginning when there are more than the limit
 * @param length the number of all characters
 */
record HtmlSource(String text, long length) {

    /**
     * Reads a page up to its end.
     *
     * @param longest the number of characters after which no more are kept
     */
    static HtmlSource of(Chunks chunks, int longest) throws IOException {
        StringBuilder kept = new StringBuilder();
        String view = chunks.read(longest, kept);
        String text = kept.toString();
        long length = text.length();
        while (!view.isEmpty()) {
            view = chunks.moveTo(view.length());
            length += chunks.text(0, view.length(), length).length();
        }
        return new HtmlSource(text, length);
    }

    /**
     * Reads a page in UTF-8; at once if it is small and sound.
     *
     * @param first its first bytes, as {@link Head#first} gives them
     * @param rest the bytes behind them
     */
    static HtmlSource ofUtf8(byte[] first, InputStream rest, int longest, Malformed malformed) throws IOException {
        boolean isWhole = first.length < HtmlCharset.LONGEST_HEAD;
        byte[] bytes = isWhole ? first : Head.read(first, rest, Utf8Page.LONGEST);
        String text = bytes.length < Utf8Page.LONGEST ? Utf8Page.text(bytes) : null;
        return text == null
                ? of(Chunks.of(Head.whole(bytes, rest), UTF_8, malformed), longest)
                : new HtmlSource(text, text.length());
    }
}
