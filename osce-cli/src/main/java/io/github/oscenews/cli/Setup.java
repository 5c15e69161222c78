package io.github.oscenews.cli;

import io.github.oscenews.archive.ArchiveWalker;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * How a run reads its inputs.
 *
 * @param standardInput where documents come from if an input is {@code -}
 * @param walker finds the documents in inputs
 * @param parsers read them
 * @param pipeline has that done on several threads
 * @param progress is told how far the run is
 * @param wanted what is wanted of documents
 */
record Setup(
        InputStream standardInput,
        ArchiveWalker walker,
        Parsers parsers,
        Pipeline pipeline,
        Progress progress,
        Wanted wanted) {

    /**
     * What is wanted of documents.
     *
     * @param items how items are; if not at all, rejects are not either
     * @param digests whether the digests of files and documents are
     * @param filter tells which items are; null when all are
     * @param holdsItems whether all items are held to the end
     */
    record Wanted(ItemForm items, boolean digests, @Nullable FilterTally filter, boolean holdsItems) {

        /** Wants all items. */
        Wanted(ItemForm items, boolean digests) {
            this(items, digests, null, false);
        }

        /** Says what to do if a document does not fit into the memory, which is most likely to be full of what is held. */
        Failure outOfMemory(String place) {
            return holdsItems ? Merging.outOfMemory() : Failure.outOfMemory(place);
        }
    }
}
