package io.github.oscenews.archive;

import static io.github.oscenews.archive.WarcBytes.gzip;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Damages files at random, always in the same ways. */
class WarcRandomDamageTest {

    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final int TIMES = 1_500;
    private static final List<String> WORDS = List.of(
            "\r\n",
            "\n",
            "WARC/1.0\r\n",
            "\r\n\r\n",
            "Content-Length: 7\r\n",
            "Content-Length: 99999\r\n",
            ": ",
            ";",
            "\"",
            "0\r\n",
            "HTTP/1.1 200 OK\r\n",
            "WARC-Type: response\r\n",
            "\u0000",
            " ",
            "\t",
            "ffffffffffffff\r\n",
            "<",
            "-");

    private static WarcBytes warc() {
        return new WarcBytes()
                .record("warcinfo", "-", "", "software: x\r\n".getBytes(UTF_8))
                .page("http://osce.org/1", "<p>first</p>".repeat(20))
                .response(
                        "http://osce.org/2",
                        OK + "Content-Encoding: gzip\r\n",
                        gzip("<p>second</p>".repeat(20).getBytes(UTF_8)))
                .response(
                        "http://osce.org/2",
                        OK + "Content-Encoding: deflate\r\n",
                        WarcBytes.deflated("<p>second</p>".repeat(20).getBytes(UTF_8), true))
                .response(
                        "http://osce.org/3",
                        OK + "Content-Type: text/html; charset=\"utf-8\"\r\nTransfer-Encoding: chunked\r\n",
                        "5\r\n<p>th\r\n7;a=b\r\nird</p>\r\n0\r\n\r\n".getBytes(UTF_8))
                .record("request", "http://osce.org/4", "", "GET /\r\n\r\n".getBytes(UTF_8))
                .text("http://osce.org/4", "fourth\r\n\r\n");
    }

    private static byte[] damaged(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes && bytes.length > 0; i++) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(random.nextInt(60) + 1));
            byte[] before = Arrays.copyOf(bytes, at);
            byte[] part = Arrays.copyOfRange(bytes, at, at + length);
            byte[] behind = Arrays.copyOfRange(bytes, at + length, bytes.length);
            bytes = switch (random.nextInt(6)) {
                case 0 -> WarcBytes.join(before, behind);
                case 1 -> WarcBytes.join(before, part, part, behind);
                case 2 ->
                    WarcBytes.join(
                            before, WORDS.get(random.nextInt(WORDS.size())).getBytes(UTF_8), part, behind);
                case 3 -> before.length > 0 ? before : behind;
                case 4 -> {
                    random.nextBytes(part);
                    yield WarcBytes.join(before, part, behind);
                }
                default -> {
                    part[0] ^= (byte) (1 << random.nextInt(8));
                    yield WarcBytes.join(before, part, behind);
                }
            };
        }
        return bytes;
    }

    private static void readDamaged(byte[] sound) {
        for (int seed = 0; seed < TIMES; seed++) {
            byte[] bytes = damaged(sound, new Random(seed));
            WarcFindings findings = WarcFindings.of(bytes);
            assertThat(findings.entries).as("seed %s", seed).isLessThan(40);
            assertThat(findings.names()).as("seed %s", seed).doesNotHaveDuplicates();
            for (ArchiveProblem problem : findings.problems) {
                assertThat(problem.offset().orElseThrow()).as("seed %s", seed).isBetween(0L, (long) bytes.length);
                assertThat(problem.message()).as("seed %s", seed).doesNotContainPattern("\\p{Cntrl}");
            }
            if (seed % 10 == 0) {
                assertThat(new WarcFindings().read(bytes).calls).isEqualTo(findings.calls);
                readInOtherWays(bytes, findings, seed);
            }
        }
    }

    /** What comes in other pieces, and is read or not, has the same problems at the same places; damage in what is not read apart. */
    private static void readInOtherWays(byte[] bytes, WarcFindings all, int seed) {
        try {
            WarcFindings slow = new WarcFindings() {
                @Override
                String text(InputStream content) throws IOException {
                    StringBuilder text = new StringBuilder();
                    for (int next = ReadBytes.next(content); next >= 0; next = ReadBytes.next(content)) {
                        text.append((char) next);
                    }
                    return new String(text.toString().getBytes(StandardCharsets.ISO_8859_1), UTF_8);
                }
            };
            slow.read(new ByteArrayInputStream(bytes) {
                @Override
                public synchronized int read(byte[] target, int from, int length) {
                    return super.read(target, from, Math.min(length, 7));
                }
            });
            assertThat(slow.problems).as("seed %s", seed).isEqualTo(all.problems);
            assertThat(slow.documents).as("seed %s", seed).isEqualTo(all.documents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void plainFiles() {
        readDamaged(warc().plain());
    }

    @Test
    void filesOfCompressedRecords() {
        readDamaged(warc().gzipOfEach());
    }

    @Test
    void filesThatAreCompressedAsAWhole() {
        readDamaged(warc().gzip());
    }
}
