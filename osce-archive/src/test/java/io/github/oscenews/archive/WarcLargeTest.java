package io.github.oscenews.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Reads what is longer than any buffer, and more than could be held in memory. */
class WarcLargeTest {

    private static final long LENGTH = 3L << 30;
    private static final String HEAD =
            "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://osce.org/\r\nContent-Length: ";

    /** Keeps how long documents are, and reads only every second one. */
    private static final class Lengths extends WarcFindings {

        private long sum;

        @Override
        String text(InputStream content) throws IOException {
            sum += documents.size() % 2 == 0 ? content.transferTo(OutputStream.nullOutputStream()) : 0;
            return "";
        }
    }

    @Test
    void contentIsPassedOnHoweverLongItIs() throws IOException {
        String end = "\r\n\r\n";
        List<InputStream> parts = List.of(
                new ByteArrayInputStream((HEAD + LENGTH + end).getBytes(UTF_8)),
                new Zeros(LENGTH),
                new ByteArrayInputStream((end + HEAD + LENGTH + end).getBytes(UTF_8)),
                new Zeros(LENGTH),
                new ByteArrayInputStream((end + HEAD + 1 + end + "x" + end).getBytes(UTF_8)));
        Lengths lengths = new Lengths();
        lengths.read(new SequenceInputStream(Collections.enumeration(parts)));

        assertThat(lengths.sum).isEqualTo(LENGTH + 1);
        int head = (HEAD + LENGTH + end).length();
        assertThat(lengths.names())
                .containsExactly(
                        "http://osce.org/",
                        "http://osce.org/@" + (head + LENGTH + end.length()),
                        "http://osce.org/@" + 2 * (head + LENGTH + end.length()));
        assertThat(lengths.problems).isEmpty();
    }

    @Test
    void compressedContentMayBeManyTimesAsLong() {
        byte[] member = WarcBytes.gzip(new byte[30_000_000]);
        String head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n";
        Lengths lengths = new Lengths();
        lengths.read(new WarcBytes()
                .response("http://osce.org/", head, member)
                .response("http://osce.org/", head, member)
                .gzipOfEach());

        assertThat(lengths.sum).isEqualTo(30_000_000);
        assertThat(lengths.problems).isEmpty();
    }

    @Test
    void recordsAreFoundWhereverTheyStandInABuffer() {
        WarcBytes warc = new WarcBytes();
        List<String> texts = new ArrayList<>();
        Random random = new Random(11);
        for (int i = 0; i < 600; i++) {
            String text = Long.toString(random.nextLong(), 36).repeat(1 + random.nextInt(i % 50 == 0 ? 20_000 : 60));
            texts.add(text);
            warc.text("http://osce.org/" + i, text);
        }
        byte[] plain = warc.plain();
        List<byte[]> pieces = new ArrayList<>();
        for (int from = 0; from < plain.length; from += 10_007) {
            pieces.add(WarcBytes.gzip(Arrays.copyOfRange(plain, from, Math.min(plain.length, from + 10_007))));
        }

        byte[] inPieces = WarcBytes.join(pieces.toArray(byte[][]::new));
        for (byte[] file : List.of(plain, warc.gzip(), warc.gzipOfEach(), inPieces)) {
            WarcFindings findings = WarcFindings.of(file);
            assertThat(findings.texts()).isEqualTo(texts);
            assertThat(findings.problems).isEmpty();
        }
    }

    @Test
    void addressesAreKnownAgainAmongMany() {
        WarcSeen seen = new WarcSeen();
        for (int i = 0; i < 100_000; i++) {
            assertThat(seen.add("http://osce.org/" + i)).isTrue();
        }

        for (int i = 0; i < 100_000; i += 997) {
            assertThat(seen.contains("http://osce.org/" + i)).isTrue();
            assertThat(seen.add("http://osce.org/" + i)).isFalse();
        }
        assertThat(seen.contains("http://osce.org/100000")).isFalse();
    }

    /** So many zeros. */
    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (left == 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            left -= count;
            return count;
        }
    }
}
