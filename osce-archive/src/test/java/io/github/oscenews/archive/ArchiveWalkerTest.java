package io.github.oscenews.archive;

import static io.github.oscenews.archive.Archives.PAGES;
import static io.github.oscenews.archive.Archives.bzip2;
import static io.github.oscenews.archive.Archives.gzip;
import static io.github.oscenews.archive.Archives.join;
import static io.github.oscenews.archive.Archives.listing;
import static io.github.oscenews.archive.Archives.tar;
import static io.github.oscenews.archive.Archives.xz;
import static io.github.oscenews.archive.Archives.zip;
import static io.github.oscenews.archive.Archives.zstd;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.oscenews.archive.Archives.Page;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchiveWalkerTest {

    private static final byte[] PAGE = listing(2).getBytes(UTF_8);

    @TempDir
    Path temporary;

    static List<Page> archives() {
        return Archives.all();
    }

    @ParameterizedTest
    @MethodSource("archives")
    void theSamePagesInAnyArchiveAreTheSameDocuments(Page archive) throws IOException {
        String name = archive.name();
        Path file = Files.write(temporary.resolve(name), archive.content());

        for (Walked walked : List.of(Walked.of(file), Walked.of(archive.content(), name))) {
            assertThat(walked.names())
                    .containsExactly(name + "!/dump/page-1.txt", name + "!/dump/page-2.txt", name + "!/dump/seen.txt");
            assertThat(walked.texts()).containsExactly(listing(3), listing(1), "");
            assertThat(walked.problems()).isEmpty();
        }
    }

    @Test
    void compressedFilesHaveTheirOwnName() {
        for (byte[] compressed : List.of(gzip(PAGE), bzip2(PAGE), xz(PAGE), zstd(PAGE), gzip(zstd(PAGE)))) {
            Walked walked = Walked.of(compressed, "page.txt.packed");

            assertThat(walked.names()).containsExactly("page.txt.packed");
            assertThat(walked.texts()).containsExactly(listing(2));
            assertThat(walked.problems()).isEmpty();
        }
    }

    @Test
    void joinedCompressedFilesAreOne() {
        byte[] skippable = {0x50, 0x2A, 0x4D, 0x18, 2, 0, 0, 0, 'a', 'b'};
        List<byte[]> joined = List.of(
                join(gzip(PAGE), gzip(new byte[0]), gzip(PAGE)),
                join(bzip2(PAGE), bzip2(PAGE)),
                join(xz(PAGE), xz(PAGE)),
                join(skippable, zstd(PAGE), zstd(PAGE)));
        for (byte[] bytes : joined) {
            Walked walked = Walked.of(bytes, "page.txt");

            assertThat(walked.texts()).containsExactly(listing(2) + listing(2));
            assertThat(walked.problems()).isEmpty();
        }
    }

    @Test
    void archivesInArchivesAreOpened() {
        byte[] inner = zip(List.of(new Page("c.txt", "third")));
        byte[] outer =
                zip(List.of(new Page("a.txt", "first"), Page.of("b.zip", inner), Page.of("d.txt.gz", gzip(PAGE))));
        Walked walked = Walked.of(tar(List.of(Page.of("pages/outer.bin", outer), new Page("z.txt", "last"))), "a.tar");

        assertThat(walked.names())
                .containsExactly(
                        "a.tar!/pages/outer.bin!/a.txt",
                        "a.tar!/pages/outer.bin!/b.zip!/c.txt",
                        "a.tar!/pages/outer.bin!/d.txt.gz",
                        "a.tar!/z.txt");
        assertThat(walked.texts()).containsExactly("first", "third", listing(2), "last");
        assertThat(walked.problems()).isEmpty();
    }

    @Test
    void aNameSaysNothing() {
        Walked text = Walked.of(PAGE, "page.zip");
        Walked empty = Walked.of(new byte[0], "page.tar.gz");

        assertThat(text.texts()).containsExactly(listing(2));
        assertThat(empty.texts()).containsExactly("");
        assertThat(text.problems()).isEmpty();
        assertThat(empty.problems()).isEmpty();
    }

    @Test
    void formatsThatAreNotReadAreNamed() {
        for (String start :
                List.of("7z\u00BC\u00AF'\u001C", "Rar!\u001A\u0007\1", "\u001F\u009D\u0090", "\u0004\"M\u0018d")) {
            byte[] bytes = Arrays.copyOf(start.getBytes(ISO_8859_1), 600);
            Walked walked = Walked.of(zip(List.of(Page.of("x", bytes), new Page("y", "page"))), "a.zip");

            assertThat(walked.codes()).containsExactly(ArchiveProblemCode.FORMAT_UNSUPPORTED);
            assertThat(walked.problems().get(0).name()).isEqualTo("a.zip!/x");
            assertThat(walked.texts()).containsExactly("page");
        }
    }

    @Test
    void anArchiveWithoutEntriesHasNone() {
        Walked walked = Walked.of(zip(List.of()), "a.zip");

        assertThat(walked.documents()).isEmpty();
        assertThat(walked.problems()).isEmpty();
    }

    @Test
    void aHandlerNeedNotReadAndStillHearsOfDamage() throws IOException {
        byte[] archive = gzip(tar(PAGES));
        archive[archive.length - 6] ^= 1;
        List<String> heard = new ArrayList<>();
        ArchiveHandler handler = new ArchiveHandler() {
            @Override
            public void document(ArchiveDocument document) {
                heard.add(document.source().document());
            }

            @Override
            public void problem(ArchiveProblem problem) {
                heard.add(problem.code().id());
            }
        };

        ArchiveWalker.standard().walk(new ByteArrayInputStream(archive), "a.tgz", handler);

        assertThat(heard)
                .containsExactly(
                        "a.tgz!/dump/page-1.txt", "a.tgz!/dump/page-2.txt", "a.tgz!/dump/seen.txt", "archive-damaged");
    }

    @Test
    void whatAHandlerThrowsReachesTheCaller() {
        for (Exception thrown : List.of(new IOException("disk full"), new IllegalStateException("no"))) {
            assertThatThrownBy(() -> ArchiveWalker.standard()
                            .walk(new ByteArrayInputStream(zip(PAGES)), "a.zip", document -> {
                                if (thrown instanceof IOException failure) {
                                    throw failure;
                                }
                                throw (IllegalStateException) thrown;
                            }))
                    .isSameAs(thrown);
        }
    }

    @ParameterizedTest
    @MethodSource("archives")
    void aStreamThatFailsIsNoDamage(Page archive) {
        byte[] content = archive.content();
        for (int length = 0; length < content.length; length += 1 + length / 8) {
            IOException failure = new IOException("the device is gone");
            InputStream in =
                    new SequenceInputStream(new ByteArrayInputStream(content, 0, length), new FailingInput(failure));
            Walked walked = new Walked();

            assertThatThrownBy(() -> ArchiveWalker.standard().walk(in, archive.name(), walked))
                    .isSameAs(failure);
            assertThat(walked.problems()).isEmpty();
        }
    }

    /** Some stores end a stream so when the connection is lost, and a parser takes it for a document that is cut off. */
    @Test
    void anEndThatTheInputThrowsIsThrownThoughAHandlerTookIt() {
        byte[] page = "Publishing date: 1 May 2004\n".repeat(1_000).getBytes(UTF_8);
        EOFException failure = new EOFException("the connection is lost");
        InputStream in = new SequenceInputStream(new ByteArrayInputStream(page), new FailingInput(failure));

        assertThatThrownBy(() -> ArchiveWalker.standard().walk(in, "page.txt", document -> {
                    assertThatThrownBy(() -> document.content().readAllBytes()).isSameAs(failure);
                }))
                .isSameAs(failure);
    }

    private static final class FailingInput extends InputStream {
        private final IOException failure;

        FailingInput(IOException failure) {
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            throw failure;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            throw failure;
        }
    }

    @Test
    void filesAreOpenedByTheHandlerAndClosed() throws IOException {
        Path file = Files.write(temporary.resolve("a.zip"), zip(PAGES));
        List<String> seen = new ArrayList<>();
        ArchiveHandler handler = new ArchiveHandler() {
            @Override
            public void document(ArchiveDocument document) {
                seen.add(document.source().document());
            }

            @Override
            public Optional<InputStream> open(String name, Path path) {
                seen.add("open " + name);
                return Optional.of(new ByteArrayInputStream(PAGE) {
                    @Override
                    public void close() {
                        seen.add("close");
                    }
                });
            }
        };

        ArchiveWalker.standard().walk(file, handler);

        assertThat(seen).containsExactly("open a.zip", "a.zip", "close");
    }

    @Test
    void whatIsNotThereIsNamed() {
        Path nothing = temporary.resolve("nothing.zip");

        assertThatThrownBy(() -> Walked.of(nothing))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("nothing.zip");
    }

    @Test
    void aStreamHasAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArchiveWalker.standard().walk(InputStream.nullInputStream(), "", new Walked()));
    }
}
