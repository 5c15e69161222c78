package io.github.oscenews.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Takes what {@link ArchiveWalker} finds, in the order in which it stands in the input.
 *
 * <p>All calls come from the thread that walks. An {@link IOException} or unchecked exception thrown here ends the walk and reaches
 * the caller as it is.
 */
@FunctionalInterface
public interface ArchiveHandler {

    /**
     * Takes a document. Its problems come after it, as they show while it is read.
     *
     * @param document the document, which can be read until this method returns
     * @throws IOException when it cannot be read or handed on
     */
    void document(ArchiveDocument document) throws IOException;

    /**
     * Opens a file of the file system, once for each. Unless overridden, every file is read. Override it to count or to digest what
     * is read, or to leave files out. The walk closes the stream when it is done with the file; of an archive that ends with other
     * bytes, or is damaged, not all may have been read by then.
     *
     * @param name the name of the file, as its documents have it
     * @param file the file
     * @return the bytes of the file; empty when it is not to be read
     * @throws IOException when it cannot be opened
     */
    default Optional<InputStream> open(String name, Path file) throws IOException {
        return Optional.of(Files.newInputStream(file));
    }

    /**
     * Takes note of something that was meant to be read and was not, or not whole. Does nothing unless overridden.
     *
     * @param problem the problem
     * @throws IOException when it cannot be handed on
     */
    default void problem(ArchiveProblem problem) throws IOException {}

    /**
     * Takes note of a record of a WARC file that is no document. Does nothing unless overridden.
     *
     * @param name the name that its document would have
     * @param reason why it is none
     * @throws IOException when it cannot be handed on
     */
    default void passedOver(String name, PassedOver reason) throws IOException {}
}
