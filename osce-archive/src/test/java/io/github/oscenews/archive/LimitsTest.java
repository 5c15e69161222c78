package io.github.oscenews.archive;

import static io.github.oscenews.archive.Archives.PAGES;
import static io.github.oscenews.archive.Archives.gzip;
import static io.github.oscenews.archive.Archives.listing;
import static io.github.oscenews.archive.Archives.tar;
import static io.github.oscenews.archive.Archives.xz;
import static io.github.oscenews.archive.Archives.zip;
import static io.github.oscenews.archive.Archives.zstd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.oscenews.archive.Archives.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static ArchiveWalker.Builder builder() {
        return ArchiveWalker.builder();
    }

    @Test
    void archivesDeeperThanAllowedAreNotOpened() {
        byte[] deep = zip(List.of(Page.of("b.tar.gz", gzip(tar(PAGES))), new Page("c.txt", "page")));
        Walked opened = Walked.of(builder().deepestNesting(3).build(), deep, "a.zip");
        Walked closed = Walked.of(builder().deepestNesting(2).build(), deep, "a.zip");

        assertThat(opened.names()).hasSize(4);
        assertThat(opened.problems()).isEmpty();
        assertThat(closed.names()).containsExactly("a.zip!/c.txt");
        assertThat(closed.problems())
                .extracting(ArchiveProblem::toString)
                .containsExactly("a.zip!/b.tar.gz: nesting-too-deep: found tar within 2 archives and compressed files,"
                        + " expected at most 2");
    }

    @Test
    void theDeepestArchiveThatCanBeAllowedIsRead() {
        byte[] bytes = "page".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 100; i++) {
            bytes = i % 2 == 0 ? gzip(bytes) : tar(List.of(Page.of("p", bytes)));
        }
        Walked walked = Walked.of(builder().deepestNesting(100).build(), bytes, "a");

        assertThat(walked.texts()).containsExactly("page");
        assertThat(walked.problems()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> builder().deepestNesting(101));
        assertThatIllegalArgumentException().isThrownBy(() -> builder().longestName(0));
    }

    @Test
    void noMoreEntriesAreReadThanAllowed() {
        for (byte[] archive : List.of(zip(PAGES), tar(PAGES), gzip(tar(PAGES)))) {
            Walked all = Walked.of(builder().mostEntries(3).build(), archive, "a");
            Walked some = Walked.of(builder().mostEntries(2).build(), archive, "a");

            assertThat(all.problems()).isEmpty();
            assertThat(some.names()).containsExactly("a!/dump/page-1.txt", "a!/dump/page-2.txt");
            assertThat(some.codes()).containsExactly(ArchiveProblemCode.ENTRIES_TOO_MANY);
        }
    }

    @Test
    void aDocumentEndsWhereItIsTooLong() {
        int length = listing(1).length();
        for (byte[] archive : List.of(zip(PAGES), tar(PAGES), Archives.storedZip(PAGES), gzip(tar(PAGES)))) {
            Walked walked = Walked.of(builder().largestDocument(length).build(), archive, "a");

            assertThat(walked.texts()).containsExactly(listing(3).substring(0, length), listing(1), "");
            assertThat(walked.problems())
                    .extracting(ArchiveProblem::toString)
                    .containsExactly("a!/dump/page-1.txt: document-too-long: found more than " + length
                            + " bytes, expected at most so many");
        }
    }

    @Test
    void aFileThatIsNoArchiveMayBeOfAnyLength() {
        ArchiveWalker walker = builder().largestDocument(1).largestInput(1).build();
        Walked walked = Walked.of(walker, listing(3).getBytes(StandardCharsets.UTF_8), "page.txt");

        assertThat(walked.texts()).containsExactly(listing(3));
        assertThat(walked.problems()).isEmpty();
    }

    @Test
    void noMoreBytesComeOutOfAnInputThanAllowed() {
        List<Page> pages =
                List.of(new Page("1", "x".repeat(50_000)), new Page("2", "y".repeat(50_000)), new Page("3", "z"));
        for (byte[] archive : List.of(zip(pages), Archives.storedZip(pages), tar(pages))) {
            Walked walked = Walked.of(builder().largestInput(60_000).build(), archive, "a");

            assertThat(walked.names()).containsExactly("a!/1", "a!/2");
            assertThat(walked.texts().get(0)).hasSize(50_000);
            assertThat(walked.texts().get(1)).hasSizeLessThanOrEqualTo(10_000);
            assertThat(walked.codes()).containsExactly(ArchiveProblemCode.INPUT_TOO_LARGE);
        }
    }

    @Test
    void namesLongerThanAllowedAreNotRead() {
        List<Page> pages = List.of(new Page("n".repeat(5_000), "a"), new Page("m".repeat(4_096), "b"));
        for (byte[] archive : List.of(zip(pages), tar(pages))) {
            Walked walked = Walked.of(archive, "a");

            assertThat(walked.texts()).containsExactly("b");
            assertThat(walked.codes()).containsExactly(ArchiveProblemCode.ENTRY_NAME_TOO_LONG);
            assertThat(walked.problems().get(0).name()).hasSizeLessThan(300);
        }
    }

    @Test
    void aNestedBombIsStopped() {
        byte[] zeros = new byte[1 << 20];
        byte[] inner = Archives.bytes(out -> packed(out, zip -> {
            for (int i = 0; i < 256; i++) {
                zip.write(zeros);
            }
        }));
        byte[] bomb = Archives.bytes(out -> packed(out, zip -> zip.write(inner)));
        assertThat(bomb).hasSizeLessThan(20_000);

        ArchiveWalker strict = builder().highestRatio(1_000).build();

        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            for (byte[] archive : List.of(bomb, gzip(bomb), tar(List.of(Page.of("b", bomb))))) {
                assertIsStopped(archive, ArchiveWalker.standard());
            }
            for (byte[] archive : List.of(inner, zstd(inner), xz(inner))) {
                assertIsStopped(archive, strict);
            }
        });
    }

    private static void assertIsStopped(byte[] archive, ArchiveWalker walker) throws IOException {
        Sizes sizes = new Sizes();
        ByteArrayInputStream in = new ByteArrayInputStream(archive);
        walker.walk(in, "bomb.zip", sizes);

        assertThat(sizes.codes).containsExactly(ArchiveProblemCode.RATIO_TOO_HIGH);
        assertThat(sizes.bytes).isBetween(1L << 20, 64L << 20);
        assertThat(in.available())
                .as("what was not read")
                .isGreaterThanOrEqualTo(archive.length > 100_000 ? 100_000 : 0);
    }

    private static void packed(OutputStream out, Archives.Writing writing) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(9);
            zip.putNextEntry(new ZipEntry("zeros"));
            writing.to(zip);
        }
    }

    /** Counts bytes, and keeps none. */
    private static final class Sizes implements ArchiveHandler {
        private final List<ArchiveProblemCode> codes = new ArrayList<>();
        private long bytes;

        @Override
        public void document(ArchiveDocument document) throws IOException {
            bytes += ReadBytes.count(document.content());
        }

        @Override
        public void problem(ArchiveProblem problem) {
            codes.add(problem.code());
        }
    }

    @Test
    void skippedBytesCountToo() throws IOException {
        byte[] zeros = new byte[40 << 20];
        byte[] archive = gzip(tar(List.of(Page.of("../zeros", zeros), new Page("page", "page"))));
        Sizes sizes = new Sizes();
        ArchiveWalker.builder().highestRatio(100).build().walk(new ByteArrayInputStream(archive), "a.tgz", sizes);

        assertThat(sizes.codes)
                .containsExactly(ArchiveProblemCode.ENTRY_NAME_UNSAFE, ArchiveProblemCode.RATIO_TOO_HIGH);
        assertThat(sizes.bytes).isZero();
    }

    @Test
    void whatNeedsTooMuchMemoryIsNotRead() {
        byte[] archive = xz("page".getBytes(StandardCharsets.UTF_8));
        // The property of the filter that says how large the dictionary is: almost 4 GiB. Its header has a checksum of
        // its own.
        archive[16] = 40;
        byte[] header = Arrays.copyOfRange(archive, 12, 20);
        long crc = Archives.crc(header);
        for (int i = 0; i < 4; i++) {
            archive[20 + i] = (byte) (crc >> (8 * i));
        }
        Walked walked = Walked.of(archive, "page.xz");

        assertThat(walked.documents()).isEmpty();
        assertThat(walked.codes()).containsExactly(ArchiveProblemCode.FORMAT_UNSUPPORTED);
    }
}
