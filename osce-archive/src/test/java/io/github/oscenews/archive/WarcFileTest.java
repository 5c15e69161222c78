package io.github.oscenews.archive;

import static io.github.oscenews.archive.WarcBytes.gzip;
import static io.github.oscenews.archive.WarcBytes.join;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.oscenews.model.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WarcFileTest {

    private static final String LIST = "https://www.osce.org/press-releases";
    private static final String NEXT = "https://www.osce.org/press-releases?page=1";
    private static final byte[] NOTHING = new byte[0];

    private static WarcBytes twoPages() {
        return new WarcBytes().page(LIST, "<p>first</p>").page(NEXT, "<p>second</p>");
    }

    @Test
    void pagesAreDocumentsWithAddressTimeAndEncoding() {
        WarcFindings.Document page =
                WarcFindings.of(twoPages().plain()).documents.get(1);

        assertThat(page)
                .isEqualTo(new WarcFindings.Document(
                        Source.builder()
                                .document("crawl.warc!/" + NEXT)
                                .uri(NEXT)
                                .captured(Instant.parse(WarcBytes.DATE))
                                .build(),
                        ArchiveDocument.Kind.PAGE,
                        Optional.of(UTF_8),
                        "<p>second</p>"));
    }

    @Test
    void textOfWetIsADocumentOfItsOwnKind() {
        WarcFindings findings = WarcFindings.of(new WarcBytes()
                .record("warcinfo", "-", "Content-Type: application/warc-fields\r\n", "isPartOf: x".getBytes(UTF_8))
                .text(LIST, "Menu\nВАРШАВА\n")
                .gzipOfEach());

        assertThat(findings.texts()).containsExactly("Menu\nВАРШАВА\n");
        assertThat(findings.documents.get(0).kind()).isEqualTo(ArchiveDocument.Kind.EXTRACTED_TEXT);
        assertThat(findings.documents.get(0).charset()).isEmpty();
        assertThat(findings.problems).isEmpty();
        assertThat(findings.entries).isEqualTo(2);
    }

    @Test
    void filesReadTheSameHoweverTheyAreCompressed() {
        WarcBytes warc = twoPages().text(LIST + "/3", "third");
        byte[] plain = warc.plain();
        int cut = plain.length / 2;
        byte[] pieces = join(
                gzip(Arrays.copyOf(plain, cut)), gzip(NOTHING), gzip(Arrays.copyOfRange(plain, cut, plain.length)));

        for (byte[] file : List.of(plain, warc.gzip(), warc.gzipOfEach(), pieces)) {
            WarcFindings findings = WarcFindings.of(file);
            assertThat(findings.texts()).containsExactly("<p>first</p>", "<p>second</p>", "third");
            assertThat(findings.problems).isEmpty();
        }
    }

    @Test
    void wholeFilesAndRecordsMayBeCompressedOneBehindTheOther() {
        WarcFindings findings =
                WarcFindings.of(join(twoPages().gzip(), twoPages().gzipOfEach()));

        assertThat(findings.texts()).containsExactly("<p>first</p>", "<p>second</p>", "<p>first</p>", "<p>second</p>");
        assertThat(findings.names()).doesNotHaveDuplicates();
    }

    @Test
    void anAddressThatComesAgainIsNamedWithItsOffset() {
        WarcBytes warc = new WarcBytes().page(LIST, "1").page(NEXT, "2").page(LIST, "3");

        assertThat(WarcFindings.of(warc.plain()).names())
                .containsExactly(LIST, NEXT, LIST + "@" + warc.bounds().get(2));
        assertThat(WarcFindings.of(warc.gzip()).names())
                .containsExactly(LIST, NEXT, LIST + "@" + warc.bounds().get(2));
        assertThat(WarcFindings.of(warc.gzipOfEach()).names())
                .containsExactly(LIST, NEXT, LIST + "@" + warc.boundsOfGzip().get(2));
    }

    @Test
    void namesAreSoundWhateverTheAddressIs() {
        WarcBytes warc = new WarcBytes()
                .record("WARC-Type: conversion\r\n", NOTHING)
                .record("WARC-Type: conversion\r\nWARC-Target-URI:   \r\n", NOTHING)
                .record("WARC-Type: conversion\r\nWARC-Target-URI: <http://osce.org/a b>\r\n", NOTHING)
                .record("WARC-Type: conversion\r\nWARC-Target-URI: http://osce.org/\u0007\u0085é\r\n", NOTHING)
                .record("WARC-Type: conversion\r\nWARC-Target-URI: <>\r\n", NOTHING);
        WarcFindings findings = WarcFindings.of(warc.plain());
        List<Integer> bounds = warc.bounds();

        assertThat(findings.names())
                .containsExactly(
                        "@0",
                        "@" + bounds.get(1),
                        "http://osce.org/a b",
                        "http://osce.org/%07%C2%85é",
                        "@" + bounds.get(4));
        assertThat(findings.documents.get(2).source().uri()).hasValue("http://osce.org/a b");
        assertThat(findings.documents.get(4).source().uri()).isEmpty();
        assertThat(findings.problems).isEmpty();
    }

    @Test
    void otherRecordsArePassedOverByReason() {
        WarcFindings findings = WarcFindings.of(new WarcBytes()
                .record("request", LIST, "", NOTHING)
                .page(LIST, "1")
                .record("metadata", LIST, "", NOTHING)
                .record("revisit", NEXT, "", NOTHING)
                .record("resource", NEXT, "", NOTHING)
                .record("continuation", NEXT, "", NOTHING)
                .record("Future-Type".toUpperCase(Locale.ROOT), NEXT, "", NOTHING)
                .record("response", "dns:www.osce.org", "Content-Type: text/dns\r\n", "20231201".getBytes(UTF_8))
                .record("conversion", NEXT, "Content-Type: image/png\r\n", NOTHING)
                .page(NEXT, "2")
                .plain());

        assertThat(findings.names()).containsExactly(LIST, NEXT);
        assertThat(findings.passedOver)
                .satisfies(all -> assertThat(all.get(1)).startsWith("warc-metadata crawl.warc!/" + LIST + "@"))
                .map(line -> line.replaceAll("@.*", ""))
                .containsExactly(
                        "warc-request crawl.warc!/" + LIST,
                        "warc-metadata crawl.warc!/" + LIST,
                        "warc-revisit crawl.warc!/" + NEXT,
                        "warc-other crawl.warc!/" + NEXT,
                        "warc-other crawl.warc!/" + NEXT,
                        "warc-other crawl.warc!/" + NEXT,
                        "warc-other crawl.warc!/dns:www.osce.org",
                        "warc-other crawl.warc!/" + NEXT);
        assertThat(findings.problems).isEmpty();
    }

    @Test
    void aDateThatIsNoneIsLeftOutAndReported() {
        WarcFindings findings = WarcFindings.of(twoPages()
                .last(text -> text.replace(WarcBytes.DATE, "yesterday"))
                .plain());

        assertThat(findings.documents.get(1).source().captured()).isEmpty();
        assertThat(findings.texts()).containsExactly("<p>first</p>", "<p>second</p>");
        assertThat(findings.problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ArchiveProblemCode.WARC_RECORD_DAMAGED);
            assertThat(problem.name()).isEqualTo("crawl.warc!/" + NEXT);
            assertThat(problem.message()).contains("yesterday");
        });
    }

    @Test
    void aDateThatIsNotThereIsNoProblem() {
        WarcFindings findings = WarcFindings.of(
                twoPages().last(text -> text.replace("WARC-Date", "X-Date")).plain());

        assertThat(findings.documents.get(1).source().captured()).isEmpty();
        assertThat(findings.problems).isEmpty();
    }

    @Test
    void recordsWithOneIdentifierAreBothReadAndTheSecondReported() {
        WarcBytes warc = twoPages().last(text -> text.replace("100000000002", "100000000001"));
        WarcFindings findings = WarcFindings.of(warc.plain());

        assertThat(findings.texts()).containsExactly("<p>first</p>", "<p>second</p>");
        assertThat(findings.reported())
                .containsExactly("warc-record-id-repeated !/" + NEXT + " "
                        + warc.bounds().get(1));
        assertThat(findings.problems.get(0).message()).contains("100000000001");
    }

    @Test
    void problemsComeBehindTheirDocument() {
        WarcFindings findings = WarcFindings.of(twoPages()
                .last(text -> text.replace("100000000002", "100000000001"))
                .plain());

        assertThat(findings.calls)
                .containsExactly(
                        "document crawl.warc!/" + LIST,
                        "document crawl.warc!/" + NEXT,
                        "problem warc-record-id-repeated crawl.warc!/" + NEXT);
    }

    @Test
    void bareLineFeedsAndMoreLineEndsThanTwoAreRead() {
        String http = "HTTP/1.1 200 OK\nContent-Type: text/html\n\nsecond";
        String warc =
                "WARC/0.18\nWARC-Type: response\nWARC-Target-URI: http://osce.org/\nContent-Length: " + http.length();
        WarcFindings findings = WarcFindings.of(new WarcBytes()
                .page(LIST, "first")
                .bytes(warc + "\n\n" + http + "\n\n")
                .page(NEXT, "third")
                .last(text -> text + "\r\n\r\n\n")
                .text(NEXT, "fourth")
                .plain());

        assertThat(findings.texts()).containsExactly("first", "second", "third", "fourth");
        assertThat(findings.problems).isEmpty();
    }

    @Test
    void theReadingEndsWhenTheSinkHasEnough() {
        WarcFindings findings = new WarcFindings() {
            @Override
            public boolean entry() throws IOException {
                return super.entry() && entries < 2;
            }
        };

        assertThat(findings.read(twoPages().gzipOfEach()).names()).containsExactly(LIST);
        assertThat(findings.problems).isEmpty();
    }

    @Test
    void readersMayReadSomeOrNoneOfADocument() {
        for (int some : new int[] {0, 1, 5}) {
            WarcFindings findings = new WarcFindings() {
                @Override
                String text(InputStream content) throws IOException {
                    return new String(content.readNBytes(some), UTF_8);
                }
            };
            findings.read(twoPages().text(LIST + "/3", "third").gzipOfEach());

            assertThat(findings.texts())
                    .containsExactly(
                            "<p>first</p>".substring(0, some),
                            "<p>second</p>".substring(0, some),
                            "third".substring(0, some));
            assertThat(findings.problems).isEmpty();
        }
    }

    @Test
    void aDocumentThatIsClosedOrKeptDoesNoHarm() throws IOException {
        InputStream[] kept = new InputStream[1];
        WarcFindings findings = new WarcFindings() {
            @Override
            String text(InputStream content) throws IOException {
                int before = kept[0] == null ? -1 : kept[0].read();
                kept[0] = content;
                content.close();
                return before + new String(content.readNBytes(3), UTF_8);
            }
        };
        String head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n";
        byte[] body = gzip("<p>third</p>".getBytes(UTF_8));
        byte[] chunked = join(
                (Integer.toHexString(body.length) + "\r\n").getBytes(UTF_8), body, "\r\n0\r\n\r\n".getBytes(UTF_8));
        findings.read(twoPages()
                .response(LIST + "/3", head, chunked)
                .text(LIST + "/4", "fourth")
                .plain());

        assertThat(findings.texts()).containsExactly("-1<p>", "-1<p>", "-1<p>", "-1fou");
        assertThat(kept[0].read()).isEqualTo(-1);
        assertThat(findings.problems).isEmpty();
    }

    @Test
    void whatTheStreamThrowsPassesAsItIs() {
        String head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n";
        byte[] text = new byte[300_000];
        new Random(1).nextBytes(text);
        byte[] body = gzip(text);
        byte[] chunked = join(
                (Integer.toHexString(body.length) + "\r\n").getBytes(UTF_8), body, "\r\n0\r\n\r\n".getBytes(UTF_8));
        WarcBytes warc = twoPages().response(LIST + "/3", head, chunked);
        for (byte[] file : List.of(warc.plain(), warc.gzip(), warc.gzipOfEach())) {
            for (int cut = 0; cut < file.length; cut += cut < 2_000 ? 97 : 29_989) {
                IOException failure = new IOException("the disk is gone");
                InputStream in = new FailingStream(Arrays.copyOf(file, cut), failure);
                assertThatThrownBy(() -> new WarcFindings().read(in)).isSameAs(failure);
            }
        }
    }

    @Test
    void whatTheStreamThrowsPassesAlsoWhenTheSinkMakesNothingOfIt() {
        byte[] file = new WarcBytes().text(LIST, "x".repeat(400_000)).plain();
        IOException failure = new IOException("the disk is gone");
        WarcFindings findings = new WarcFindings() {
            @Override
            String text(InputStream content) {
                try {
                    return super.text(content);
                } catch (IOException e) {
                    return "nothing";
                }
            }
        };

        assertThatThrownBy(() -> findings.read(new FailingStream(Arrays.copyOf(file, 300_000), failure)))
                .isSameAs(failure);
        assertThat(findings.texts()).containsExactly("nothing");
    }

    @Test
    void whatTheSinkThrowsPassesAsItIs() {
        IOException failure = new IOException("no room");
        WarcFindings atDocument = new WarcFindings() {
            @Override
            public void document(
                    Source source, ArchiveDocument.Kind kind, Optional<Charset> charset, InputStream content)
                    throws IOException {
                throw failure;
            }
        };
        WarcFindings atEntry = new WarcFindings() {
            @Override
            public boolean entry() throws IOException {
                throw failure;
            }
        };

        for (WarcFindings findings : List.of(atDocument, atEntry)) {
            assertThatThrownBy(() ->
                            findings.read(new ByteArrayInputStream(twoPages().gzipOfEach())))
                    .isSameAs(failure);
        }
    }

    @Test
    void filesWithoutRecordsHaveNone() {
        assertThat(WarcFindings.of(NOTHING).calls).isEmpty();
        assertThat(WarcFindings.of(gzip(NOTHING)).calls).isEmpty();
        assertThat(WarcFindings.of("no WARC".getBytes(UTF_8)).reported()).containsExactly("warc-record-damaged  0");
        assertThat(WarcFindings.of(gzip("no WARC".getBytes(UTF_8))).reported())
                .containsExactly("warc-record-damaged  0");
    }

    /** Gives some bytes, and then fails. */
    private static final class FailingStream extends InputStream {

        private final InputStream in;
        private final IOException failure;

        FailingStream(byte[] bytes, IOException failure) {
            this.in = new ByteArrayInputStream(bytes);
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            read(one, 0, 1);
            return one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            if (read < 0) {
                throw failure;
            }
            return read;
        }
    }
}
