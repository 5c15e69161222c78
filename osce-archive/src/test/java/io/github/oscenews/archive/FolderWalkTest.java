package io.github.oscenews.archive;

import static io.github.oscenews.archive.Archives.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.oscenews.archive.Archives.Page;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWalkTest {

    @TempDir
    Path temporary;

    private Path crawl;

    @BeforeEach
    void makeFolder() throws IOException {
        crawl = Files.createDirectory(temporary.resolve("crawl"));
    }

    private void file(String name, String text) throws IOException {
        Path file = crawl.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void filesComeByNameAndArchivesAreOpened() throws IOException {
        file("b/2.txt", "two");
        file("b.txt", "b");
        file("a/1.txt", "one");
        file("\uD83D\uDE00.txt", "above the letters of this plane");
        file("\uFF5A.txt", "z");
        Files.write(crawl.resolve("a/0.zip"), zip(List.of(new Page("in.txt", "inside"))));
        Walked walked = Walked.of(crawl);

        assertThat(walked.names())
                .containsExactly(
                        "crawl/a/0.zip!/in.txt",
                        "crawl/a/1.txt",
                        "crawl/b/2.txt",
                        "crawl/b.txt",
                        "crawl/\uFF5A.txt",
                        "crawl/\uD83D\uDE00.txt");
        assertThat(walked.problems()).isEmpty();
    }

    @Test
    void linksAreFollowedButNotAround() throws IOException {
        file("page.txt", "page");
        Path other = Files.createDirectory(temporary.resolve("other"));
        Files.writeString(other.resolve("far.txt"), "far");
        Files.createSymbolicLink(crawl.resolve("around"), crawl);
        Files.createSymbolicLink(crawl.resolve("linked"), other);
        Files.createSymbolicLink(crawl.resolve("linked.txt"), crawl.resolve("page.txt"));
        Files.createSymbolicLink(crawl.resolve("nothing"), temporary.resolve("gone"));
        Walked walked = Walked.of(crawl);

        assertThat(walked.names()).containsExactly("crawl/linked/far.txt", "crawl/linked.txt", "crawl/page.txt");
        assertThat(walked.problems())
                .extracting(ArchiveProblem::toString)
                .containsExactly(
                        "crawl/around: entry-not-a-file: found a link to a folder that it is in,"
                                + " expected a file or another folder",
                        "crawl/nothing: entry-not-a-file: found a link to nothing, expected a file or a folder");
    }

    @Test
    void foldersWithoutEndAreLeftOut() throws IOException {
        Path folder = crawl;
        for (int i = 0; i < 252; i++) {
            folder = Files.createDirectory(folder.resolve("f"));
        }
        file("page.txt", "page");
        Walked walked = Walked.of(crawl);

        assertThat(walked.names()).containsExactly("crawl/page.txt");
        assertThat(walked.codes()).containsExactly(ArchiveProblemCode.NESTING_TOO_DEEP);
    }

    @Test
    void whatCannotBeOpenedIsNamed() throws IOException {
        file("closed.txt", "page");
        Path closed = crawl.resolve("closed.txt");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(closed), "this user may read everything");

        assertThatThrownBy(() -> Walked.of(crawl))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("closed.txt");
    }

    @Test
    void aFileThatVanishesBeforeItsTurnIsAnInputThatCannotBeRead() throws IOException {
        Files.writeString(temporary.resolve("a.txt"), "page");
        Path vanishing = Files.writeString(temporary.resolve("b.txt"), "page");

        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> ArchiveWalker.standard().walk(temporary, document -> Files.delete(vanishing)))
                .satisfies(e -> assertThat(e.getFile()).isEqualTo(vanishing.toString()));
    }
}
