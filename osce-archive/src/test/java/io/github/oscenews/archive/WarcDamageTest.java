package io.github.oscenews.archive;

import static io.github.oscenews.archive.WarcBytes.gzip;
import static io.github.oscenews.archive.WarcBytes.join;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcDamageTest {

    private static final String FIRST = "http://osce.org/1";
    private static final String SECOND = "http://osce.org/2";
    private static final String THIRD = "http://osce.org/3";

    /** Three records, the second of which has another Content-Length than it should, by {@code more}. */
    private static WarcBytes withLength(int more) {
        return new WarcBytes()
                .text(FIRST, "one")
                .text(SECOND, "two and two")
                .last(text -> text.replace("Content-Length: 11", "Content-Length: " + (11 + more)))
                .text(THIRD, "three");
    }

    @ParameterizedTest
    @ValueSource(ints = {-11, -5, -1})
    void aLengthThatIsTooShortCostsTheRestOfTheRecord(int less) {
        WarcBytes warc = withLength(less);
        for (byte[] file : List.of(warc.plain(), warc.gzip(), warc.gzipOfEach())) {
            WarcFindings findings = WarcFindings.of(file);
            assertThat(findings.texts()).containsExactly("one", "two and two".substring(0, 11 + less), "three");
            assertThat(findings.problems).singleElement().satisfies(WarcDamageTest::isAboutTheSecond);
        }
    }

    private static void isAboutTheSecond(ArchiveProblem problem) {
        assertThat(problem.code()).isEqualTo(ArchiveProblemCode.WARC_RECORD_DAMAGED);
        assertThat(problem.name()).isEqualTo("crawl.warc!/" + SECOND);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 100, 10_000, Integer.MAX_VALUE - 11})
    void aLengthThatIsTooLongEndsWithTheCompressedRecord(int more) {
        WarcBytes warc = withLength(more);
        WarcFindings findings = WarcFindings.of(warc.gzipOfEach());

        String end = "\r\n\r\n".substring(0, Math.min(4, more));
        assertThat(findings.texts()).containsExactly("one", "two and two" + end, "three");
        assertThat(findings.problems).singleElement().satisfies(WarcDamageTest::isAboutTheSecond);
    }

    @Test
    void aLengthThatIsTooLongSwallowsTheNextRecordWhereNothingTellsThemApart() {
        WarcBytes warc = withLength(20).text("http://osce.org/4", "four");
        for (byte[] file : List.of(warc.plain(), warc.gzip())) {
            WarcFindings findings = WarcFindings.of(file);
            assertThat(findings.texts()).containsExactly("one", "two and two\r\n\r\nWARC/1.0\r\nWARC-T", "four");
            assertThat(findings.problems).singleElement().satisfies(WarcDamageTest::isAboutTheSecond);
        }
        assertThat(WarcFindings.of(warc.plain()).problems.get(0).offset())
                .hasValue(warc.bounds().get(1));
    }

    @Test
    void aDocumentThatGoesOnWhereItShouldEndIsCutOff() throws IOException {
        WarcFindings findings = new WarcFindings() {
            @Override
            String text(InputStream content) throws IOException {
                String text = super.text(content);
                try {
                    return text + content.read();
                } catch (EOFException e) {
                    return text + " …";
                }
            }
        };
        findings.read(withLength(20).text("http://osce.org/4", "four").plain());

        assertThat(findings.texts()).containsExactly("one-1", "two and two\r\n\r\nWARC/1.0\r\nWARC-T …", "four-1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aLengthThatIsTooLongByLineEndsCostsNothing(int more) {
        WarcFindings findings = WarcFindings.of(withLength(more).plain());

        assertThat(findings.texts()).containsExactly("one", "two and two" + "\r\n\r\n".substring(0, more), "three");
        assertThat(findings.problems).singleElement().satisfies(WarcDamageTest::isAboutTheSecond);
    }

    @Test
    void aLengthBeyondTheEndOfTheFileReadsToItsEnd() {
        WarcFindings findings = WarcFindings.of(new WarcBytes()
                .text(FIRST, "one")
                .last(text -> text.replace("Content-Length: 3", "Content-Length: 999999999999999999"))
                .plain());

        assertThat(findings.texts()).containsExactly("one\r\n\r\n");
        assertThat(findings.problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ArchiveProblemCode.ARCHIVE_DAMAGED);
            assertThat(problem.name()).isEqualTo("crawl.warc!/" + FIRST);
            assertThat(problem.message()).contains("999999999999999999");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Length: 11",
                "Content-Length: -11",
                "Content-Length: +11",
                "Content-Length: 1x",
                "Content-Length:",
                "Content-Length: 99999999999999999999999999",
                "Content-Length: 11\r\nContent-Length: 12",
                "Content-Length 11",
                "Content-Length: 11\r\nno field",
            })
    void aHeaderThatCannotBeReadCostsItsRecord(String length) {
        WarcBytes warc = new WarcBytes()
                .text(FIRST, "one")
                .text(SECOND, "two and two")
                .last(text -> text.replace("Content-Length: 11", length))
                .text(THIRD, "three");

        assertThat(WarcFindings.of(warc.plain()).reported())
                .containsExactly("warc-record-damaged  " + warc.bounds().get(1));
        assertThat(WarcFindings.of(warc.gzipOfEach()).reported())
                .containsExactly("warc-record-damaged  " + warc.boundsOfGzip().get(1));
        for (byte[] file : List.of(warc.plain(), warc.gzip(), warc.gzipOfEach())) {
            WarcFindings findings = WarcFindings.of(file);
            assertThat(findings.texts()).containsExactly("one", "three");
            assertThat(findings.problems).hasSize(1);
        }
    }

    @Test
    void aRecordWithoutATypeIsReported() {
        WarcFindings findings = WarcFindings.of(new WarcBytes()
                .record("WARC-Target-URI: http://osce.org/\r\n", "x".getBytes(UTF_8))
                .text(FIRST, "one")
                .plain());

        assertThat(findings.texts()).containsExactly("one");
        assertThat(findings.reported()).containsExactly("warc-record-damaged  0");
    }

    @Test
    void aHeaderThatEndsWithTheNextRecordCostsNothingElse() {
        WarcFindings findings = WarcFindings.of(new WarcBytes()
                .text(FIRST, "one")
                .bytes("WARC/1.0\r\nWARC-Type: resp\r\n")
                .text(THIRD, "three")
                .plain());

        assertThat(findings.texts()).containsExactly("one", "three");
        assertThat(findings.problems).hasSize(1);
    }

    @Test
    void aHeaderWithoutEndIsNotReadIntoMemory() {
        WarcFindings findings = WarcFindings.of(new WarcBytes()
                .bytes("WARC/1.0\r\nWARC-Type: " + "x".repeat(300_000) + "\r\n\r\n")
                .text(FIRST, "one")
                .bytes("WARC/1.0\r\n" + "A: b\r\n".repeat(50_000) + "\r\n")
                .text(SECOND, "two")
                .plain());

        assertThat(findings.texts()).containsExactly("one", "two");
        assertThat(findings.problems).hasSize(2);
    }

    @Test
    void whatStandsBetweenRecordsIsPassedOverAndReported() {
        WarcBytes warc = new WarcBytes()
                .bytes("leading\nWARC/9.\n")
                .text(FIRST, "one")
                .bytes("some\nWARC/ thing\r\n\r\n")
                .text(SECOND, "two")
                .bytes(new byte[1024]);
        WarcFindings findings = WarcFindings.of(warc.plain());

        assertThat(findings.texts()).containsExactly("one", "two");
        assertThat(findings.reported())
                .containsExactly(
                        "warc-record-damaged  0",
                        "warc-record-damaged  " + warc.bounds().get(2),
                        "warc-record-damaged  " + warc.bounds().get(4));
        assertThat(findings.problems.get(2).message()).contains("1024 bytes");
        assertThat(WarcFindings.of(warc.gzip()).texts()).containsExactly("one", "two");
        assertThat(WarcFindings.of(warc.gzipOfEach()).texts()).containsExactly("one", "two");
    }

    @Test
    void everyByteOfACompressedRecordMayBeDamaged() {
        WarcBytes warc =
                new WarcBytes().text(FIRST, "one").text(SECOND, "two and two").text(THIRD, "three");
        byte[] sound = warc.gzipOfEach();
        int from = warc.boundsOfGzip().get(1);
        int to = warc.boundsOfGzip().get(2);
        for (int at = from; at < to; at++) {
            byte[] damaged = sound.clone();
            damaged[at] ^= 0x55;
            WarcFindings findings = WarcFindings.of(damaged);

            assertThat(findings.texts()).startsWith("one").endsWith("three").hasSizeBetween(2, 3);
            // The time, the system and the flag for text in a gzip header say nothing that is read.
            boolean isRead = at < from + 3 || at > from + 9;
            if (isRead) {
                assertThat(findings.problems)
                        .as("byte %s", at - from)
                        .isNotEmpty()
                        .allSatisfy(problem -> {
                            assertThat(problem.code()).isEqualTo(ArchiveProblemCode.WARC_RECORD_DAMAGED);
                            assertThat(problem.offset().orElseThrow()).isLessThan(to + 20L);
                        });
            }
        }
    }

    @Test
    void everythingBeforeDamageInAFileThatIsCompressedAsAWholeIsRead() {
        WarcBytes warc = new WarcBytes();
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            warc.text(
                    "http://osce.org/" + i, Long.toString(random.nextLong(), 36).repeat(20));
        }
        byte[] damaged = warc.gzip();
        int at = damaged.length / 2;
        Arrays.fill(damaged, at, at + 40, (byte) 0xFF);
        WarcFindings findings = WarcFindings.of(damaged);

        List<String> expected = WarcFindings.of(warc.plain()).texts();
        assertThat(findings.documents).hasSizeGreaterThan(200);
        int whole = findings.documents.size() - 1;
        assertThat(findings.texts().subList(0, whole)).isEqualTo(expected.subList(0, whole));
        assertThat(findings.problems.get(findings.problems.size() - 1).code())
                .isEqualTo(ArchiveProblemCode.ARCHIVE_DAMAGED);
    }

    @Test
    void bytesThatAreNoGzipBetweenCompressedRecordsArePassedOver() {
        byte[] one = gzip(new WarcBytes().text(FIRST, "one").plain());
        byte[] two = gzip(new WarcBytes()
                .record("WARC-Type: conversion\r\n", "two".getBytes(UTF_8))
                .plain());
        byte[] noise = new byte[500_000];
        new Random(3).nextBytes(noise);
        byte[] other = gzip("no record".getBytes(UTF_8));
        WarcFindings findings = WarcFindings.of(join(one, noise, other, two, new byte[3]));

        assertThat(findings.texts()).containsExactly("one", "two");
        assertThat(findings.reported())
                .containsExactly(
                        "warc-record-damaged  " + one.length,
                        "archive-damaged  " + (one.length + noise.length + other.length + two.length));
    }

    @Test
    void gzipHeadersWithNameAndCommentAndExtraFieldAreRead() {
        byte[] plain = gzip(new WarcBytes().text(FIRST, "one").plain());
        byte[] fields = join(new byte[] {3, 0, 'a', 'b', 'c'}, "name\0comment\0".getBytes(UTF_8), new byte[2]);
        byte[] file = join(Arrays.copyOf(plain, 10), fields, Arrays.copyOfRange(plain, 10, plain.length));
        file[3] = 4 | 8 | 16 | 2;

        assertThat(WarcFindings.of(join(file, file)).texts()).containsExactly("one", "one");
    }

    @Test
    void membersThatSeemToBeginEverywhereDoNotMakeReadingSlow() {
        byte[] member = gzip("WARC/1.0\r\n".getBytes(UTF_8));
        byte[] begun = Arrays.copyOf(member, member.length - 6);
        byte[] headers = {0x1F, (byte) 0x8B, 8, 8, 1, 1, 1, 1, 1, 1};
        WarcFindings findings = WarcFindings.of(join(repeat(begun, 5_000), repeat(headers, 100_000)));

        assertThat(findings.documents).isEmpty();
        assertThat(findings.problems).hasSizeBetween(1, 5_000);
    }

    @Test
    void recordsThatSeemToBeginEverywhereDoNotMakeReadingSlow() {
        byte[] begun = "WARC/1.0\n".getBytes(UTF_8);
        byte[] noLength = "WARC/1.0\n\n".getBytes(UTF_8);
        byte[] tooLong = "WARC/1.0\nWARC-Type: x\nContent-Length: 9\n\n".getBytes(UTF_8);
        for (byte[] part : List.of(begun, noLength, tooLong)) {
            assertThat(WarcFindings.of(repeat(part, 30_000)).entries).isBetween(15_000, 30_000);
        }
    }

    private static byte[] repeat(byte[] bytes, int times) {
        byte[] all = new byte[bytes.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(bytes, 0, all, i * bytes.length, bytes.length);
        }
        return all;
    }
}
