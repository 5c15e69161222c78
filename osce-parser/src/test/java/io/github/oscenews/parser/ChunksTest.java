package io.github.oscenews.parser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** That lines of UTF-8 that are decoded one by one are what the whole is, also where it is malformed. */
class ChunksTest {

    /** Bytes that stand at the borders of what is well-formed. */
    private static final int[] BYTES = {
        '\n', '\r', ' ', 'a', ':', 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE2, 0xED, 0xEF,
        0xF0, 0xF4, 0xF5, 0xFF
    };

    private static byte[] random(Random random) {
        byte[] bytes = new byte[random.nextInt(40)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) BYTES[random.nextInt(BYTES.length)];
        }
        return bytes;
    }

    private static InputStream slow(byte[] bytes, int most) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] to, int from, int length) {
                return super.read(to, from, Math.min(length, most));
            }
        };
    }

    private static String lines(Chunks chunks) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String view = chunks.moveTo(0); !view.isEmpty(); view = chunks.moveTo(view.length())) {
            int from = 0;
            for (int feed = view.indexOf('\n'); feed >= 0; feed = view.indexOf('\n', from)) {
                text.append(chunks.text(from, feed, text.length())).append('\n');
                from = feed + 1;
            }
            text.append(chunks.text(from, view.length(), text.length()));
        }
        return text.toString();
    }

    private static String problem(Malformed malformed, String text) {
        StringBuilder message = new StringBuilder();
        Findings findings = new Findings(
                Source.of("x"),
                new NewsroomHandler() {
                    @Override
                    public void item(SourcedItem item) {}

                    @Override
                    public void problem(Problem problem) {
                        message.append(problem);
                    }
                },
                10);
        malformed.locate(text, 0, text.length(), 1);
        malformed.report(findings);
        try {
            findings.release(text.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return message.toString();
    }

    @Test
    void linesAreDecodedLikeTheWhole() throws IOException {
        for (int seed = 0; seed < 6_000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = random(random);
            Malformed ofLines = new Malformed(Long.MAX_VALUE);
            String text = lines(new Utf8Chunks(slow(bytes, 1 + random.nextInt(9)), ofLines));
            Malformed ofWhole = new Malformed(Long.MAX_VALUE);
            String whole = lines(new CharChunks(new Decoder(new ByteArrayInputStream(bytes), UTF_8, ofWhole)));

            assertThat(text).as("seed " + seed).isEqualTo(whole).isEqualTo(new String(bytes, UTF_8));
            assertThat(problem(ofLines, text)).as("seed " + seed).isEqualTo(problem(ofWhole, whole));
        }
    }

    @Test
    void plainLinesAreThoseOfPrintableAscii() throws IOException {
        for (int seed = 0; seed < 2_000; seed++) {
            byte[] bytes = random(new Random(seed));
            Utf8Chunks chunks = new Utf8Chunks(new ByteArrayInputStream(bytes), new Malformed(0));
            String view = chunks.moveTo(0);
            for (int from = 0; from < view.length(); from++) {
                int end = from;
                while (end < view.length() && view.charAt(end) >= ' ' && view.charAt(end) <= '~') {
                    end++;
                }
                boolean isPlain = view.startsWith("\n", end) || view.startsWith("\r\n", end);

                assertThat(chunks.endOfPlainLine(from)).isEqualTo(isPlain ? end : -1);
            }
        }
    }
}
