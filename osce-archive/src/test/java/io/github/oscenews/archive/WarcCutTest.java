package io.github.oscenews.archive;

import static io.github.oscenews.archive.WarcBytes.gzip;
import static io.github.oscenews.archive.WarcBytes.join;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cuts files off at every byte. */
class WarcCutTest {

    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final WarcBytes WARC = new WarcBytes()
            .record("warcinfo", "-", "", "software: x\r\n".getBytes(UTF_8))
            .page("http://osce.org/1", "<p>первый</p>")
            .response("http://osce.org/2", OK + "Content-Encoding: gzip\r\n", gzip("<p>second</p>".getBytes(UTF_8)))
            .response(
                    "http://osce.org/3",
                    OK + "Transfer-Encoding: chunked\r\n",
                    "5\r\n<p>th\r\n7\r\nird</p>\r\n0\r\n\r\n".getBytes(UTF_8))
            .text("http://osce.org/4", "fourth\r\n\r\n")
            .response(
                    "http://osce.org/5",
                    OK + "Content-Encoding: deflate\r\n",
                    WarcBytes.deflated("<p>fifth</p>".getBytes(UTF_8), false))
            .response(
                    "http://osce.org/6",
                    OK + "Content-Encoding: deflate\r\n",
                    WarcBytes.deflated("<p>sixth</p>".getBytes(UTF_8), true));
    private static final List<String> TEXTS =
            List.of("<p>первый</p>", "<p>second</p>", "<p>third</p>", "fourth\r\n\r\n", "<p>fifth</p>", "<p>sixth</p>");

    @Test
    void plainFiles() {
        readAtEveryCut(WARC.plain(), WARC.bounds(), 0);
    }

    @Test
    void filesOfCompressedRecords() {
        readAtEveryCut(WARC.gzipOfEach(), WARC.boundsOfGzip(), 2);
    }

    @Test
    void filesThatAreCompressedAsAWhole() {
        byte[] file = WARC.gzip();
        readAtEveryCut(file, List.of(0, file.length), 2);
    }

    @Test
    void filesThatAreCompressedInPieces() {
        byte[] plain = WARC.plain();
        byte[] first = gzip(Arrays.copyOf(plain, plain.length / 2));
        byte[] file = join(first, gzip(Arrays.copyOfRange(plain, plain.length / 2, plain.length)));
        readAtEveryCut(file, List.of(0, file.length), 2);
    }

    private static void readAtEveryCut(byte[] file, List<Integer> bounds, int from) {
        for (int cut = from; cut <= file.length; cut++) {
            WarcFindings findings = WarcFindings.of(Arrays.copyOf(file, cut));
            List<String> texts = findings.texts();
            int whole = Math.max(0, texts.size() - 1);

            assertThat(texts.subList(0, whole)).isEqualTo(TEXTS.subList(0, whole));
            if (texts.size() > whole) {
                assertThat(TEXTS.get(whole)).startsWith(texts.get(whole).replace("\uFFFD", ""));
            }
            if (bounds.contains(cut)) {
                assertThat(findings.problems).as("cut at %s", cut).isEmpty();
            } else {
                int end = cut;
                assertThat(findings.problems)
                        .as("cut at %s", cut)
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.code()).isEqualTo(ArchiveProblemCode.ARCHIVE_DAMAGED);
                            assertThat(problem.offset().orElseThrow()).isBetween(0L, (long) end);
                        });
            }
        }
    }
}
