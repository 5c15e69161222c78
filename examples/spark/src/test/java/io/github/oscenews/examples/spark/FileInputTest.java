package io.github.oscenews.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.junit.jupiter.api.Test;

/** What a file system does not give whole fails, and is not read as if it were all. */
class FileInputTest {

    private static InputStream broken() {
        return new SequenceInputStream(
                new ByteArrayInputStream(Crawl.text("Talks on borders", "Vienna", 2000)), new InputStream() {
                    @Override
                    public int read() throws EOFException {
                        throw new EOFException("premature");
                    }
                });
    }

    @Test
    void thePartThatWasGivenIsNotTakenForADocument() throws IOException {
        try (Spool found = new Spool()) {
            assertThatThrownBy(() -> FileReading.read(new FileInput(broken()), "page.txt", found))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(EOFException.class)
                    .hasMessage("the file system gave only a part of the file");
        }
    }

    @Test
    void anEndOfFileWouldBe() throws IOException {
        try (Spool found = new Spool()) {
            FileReading.read(broken(), "page.txt", found);
            assertThat(found.next()).isNotNull();
        }
    }
}
