package io.github.oscenews.archive;

import static io.github.oscenews.archive.Archives.PAGES;
import static io.github.oscenews.archive.Archives.bzip2;
import static io.github.oscenews.archive.Archives.gzip;
import static io.github.oscenews.archive.Archives.listing;
import static io.github.oscenews.archive.Archives.tar;
import static io.github.oscenews.archive.Archives.xz;
import static io.github.oscenews.archive.Archives.zip;
import static io.github.oscenews.archive.Archives.zstd;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.oscenews.archive.Archives.Page;
import io.github.oscenews.archive.Walked.Document;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of archives that are cut off or changed. */
class DamageTest {

    static Stream<Page> all() {
        byte[] page = listing(3).getBytes(UTF_8);
        return Stream.concat(
                Archives.all().stream(),
                Stream.of(
                        Page.of("page.gz", gzip(page)),
                        Page.of("page.bz2", bzip2(page)),
                        Page.of("page.xz", xz(page)),
                        Page.of("page.zst", zstd(page)),
                        Page.of("zip.zip", zip(List.of(Page.of("in.zip", zip(PAGES)), new Page("z", "last"))))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aCutAnywhereKeepsWhatStandsBeforeItAndIsAProblem(Page archive) {
        byte[] content = archive.content();
        List<Document> whole = Walked.of(content, archive.name()).documents();
        int before = 0;
        for (int length = 0; length < content.length; length++) {
            Walked walked = Walked.of(Arrays.copyOf(content, length), archive.name());

            List<Document> documents = walked.documents();
            boolean isAll = documents.equals(whole) && walked.problems().isEmpty();
            if (isAll || isUnknown(walked, archive.name(), length)) {
                continue;
            }
            assertThat(walked.codes()).as("cut at %d", length).containsExactly(ArchiveProblemCode.ARCHIVE_DAMAGED);
            assertStartsWith(whole, documents);
            int complete = complete(whole, documents);
            assertThat(complete).as("cut at %d", length).isGreaterThanOrEqualTo(before);
            before = complete;
        }
        assertThat(before).isEqualTo(whole.size());
    }

    /** Of so few bytes it does not show that they are the beginning of an archive. */
    private static boolean isUnknown(Walked walked, String name, int length) {
        return length < 512
                && walked.problems().isEmpty()
                && walked.names().equals(List.of(name))
                && walked.texts().get(0).length() == length;
    }

    private static void assertStartsWith(List<Document> whole, List<Document> documents) {
        assertThat(documents).hasSizeLessThanOrEqualTo(whole.size());
        for (int i = 0; i < documents.size(); i++) {
            boolean isLast = i == documents.size() - 1;
            Document document = documents.get(i);
            if (!document.name().equals(whole.get(i).name())) {
                // Of what was compressed, so little came out that it does not show what it is.
                assertThat(isLast && document.text().length() < 512).isTrue();
            } else if (isLast) {
                assertThat(whole.get(i).text()).startsWith(document.text());
            } else {
                assertThat(document).isEqualTo(whole.get(i));
            }
        }
    }

    private static int complete(List<Document> whole, List<Document> documents) {
        int complete = 0;
        while (complete < documents.size() && documents.get(complete).equals(whole.get(complete))) {
            complete++;
        }
        return complete;
    }

    @ParameterizedTest
    @MethodSource("all")
    void changedBytesNeverThrow(Page archive) {
        byte[] content = archive.content();
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            byte[] changed = content.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            Walked walked = Walked.of(changed, archive.name());

            assertThat(walked.documents().size() + walked.problems().size())
                    .as("seed %d", seed)
                    .isPositive();
            assertThat(walked.problems()).allSatisfy(problem -> {
                assertThat(problem.message()).isNotBlank().doesNotContain("\n").hasSizeLessThan(400);
                assertThat(problem.offset().orElse(0)).isBetween(0L, (long) changed.length * 100);
            });
        }
    }

    @Test
    void aTarThatIsCutHasThePagesBeforeTheCutAndTheBeginningOfTheLast() {
        byte[] archive = tar(PAGES);
        for (int length = 512; length < archive.length; length++) {
            Walked walked = Walked.of(Arrays.copyOf(archive, length), "a.tar");

            int cut = length;
            int first = Math.min(length - 512, listing(3).length());
            assertThat(String.join("", walked.texts())).startsWith(listing(3).substring(0, first));
            assertThat(walked.problems())
                    .allSatisfy(problem -> assertThat(problem.offset()).hasValue(cut));
        }
    }

    @Test
    void anEntryWithOtherBytesThanItsChecksumIsAProblemAndTheNextIsRead() {
        byte[] archive = Archives.storedZip(PAGES);
        archive[60] ^= 1;
        Walked walked = Walked.of(archive, "a.zip");

        assertThat(walked.names()).hasSize(3);
        assertThat(walked.texts().subList(1, 3)).containsExactly(listing(1), "");
        assertThat(walked.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.name()).isEqualTo("a.zip");
            assertThat(problem.message()).contains("dump/page-1.txt").contains("checksum");
        });
    }

    @Test
    void whatFollowsTheEndIsAProblemUnlessItIsNothing() {
        for (byte[] archive : List.of(zip(PAGES), tar(PAGES))) {
            Walked zeros = Walked.of(Archives.join(archive, new byte[20_000]), "a");
            Walked another = Walked.of(Archives.join(archive, archive), "a");

            assertThat(zeros.names()).hasSize(3);
            assertThat(zeros.problems()).isEmpty();
            assertThat(another.names()).hasSize(3);
            assertThat(another.codes()).containsExactly(ArchiveProblemCode.ARCHIVE_DAMAGED);
        }
    }

    @Test
    void damageInAnArchiveInAnotherEndsOnlyThatOne() {
        byte[] inner = Arrays.copyOf(zip(PAGES), 150);
        Walked walked = Walked.of(zip(List.of(Page.of("a.zip", inner), new Page("b.txt", "page"))), "x.zip");

        assertThat(walked.names()).containsExactly("x.zip!/a.zip!/dump/page-1.txt", "x.zip!/b.txt");
        assertThat(walked.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.name()).isEqualTo("x.zip!/a.zip");
            assertThat(problem.offset()).hasValue(150);
            assertThat(problem.message()).startsWith("found its end, expected more");
        });
    }

    @Test
    void aDocumentThatIsCutOffSaysSoToWhoReadsIt() throws IOException {
        byte[] text = Archives.bytes(out -> out.write("page ".repeat(5_000).getBytes(StandardCharsets.UTF_8)));
        byte[] cut = Arrays.copyOf(Archives.storedZip(List.of(Page.of("a.txt", text))), 20_000);
        List<String> seen = new ArrayList<>();

        ArchiveWalker.standard().walk(new ByteArrayInputStream(cut), "x.zip", new ArchiveHandler() {
            @Override
            public void document(ArchiveDocument document) throws IOException {
                byte[] read = ReadBytes.of(document.content());
                seen.add(read.length + " bytes");
                assertThatExceptionOfType(EOFException.class)
                        .isThrownBy(() -> document.content().read());
                // A handler that knows nothing of this lets it pass, and the walk goes on.
                document.content().readAllBytes();
            }

            @Override
            public void problem(ArchiveProblem problem) {
                seen.add(problem.code().id());
            }
        });
        assertThat(seen).hasSize(2).last().isEqualTo("archive-damaged");
        assertThat(seen.get(0)).matches("19\\d{3} bytes");
    }

    @Test
    void anEndThatAHandlerMeetsItselfIsNotThatOfADocument() {
        assertThatExceptionOfType(EOFException.class)
                .isThrownBy(
                        () -> ArchiveWalker.standard().walk(new ByteArrayInputStream(new byte[1]), "a", document -> {
                            throw new EOFException("of something else");
                        }))
                .withMessage("of something else");
    }
}
