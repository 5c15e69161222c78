package io.github.oscenews.archive;

import io.github.oscenews.model.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Walks folders, archives, compressed files, WARC and WET files, and hands on the documents in them. The entry point of this package.
 *
 * <p>What a file is shows by its first bytes, whatever it is called. Read are folders, zip and tar archives, WARC and WET files, each
 * also compressed with gzip, bzip2, xz or zstd, and in one another; anything else is a document. The order is always the same:
 * folders by name, archives as they stand. No document is held in memory, and nothing is written to a disk.
 *
 * <p>A document is named by the last segment of the input given and the path below it, with {@code '/'}, and with {@code "!/"}
 * behind an archive: {@code pages/1.txt}, {@code crawl.zip!/dump/page-1.txt}. A compressed file has its own name. A record of a WARC
 * file is named by its address, and by its offset behind {@code '@'} where that address has come before in the file.
 *
 * <p>No content makes this throw: what is damaged, unsafe or beyond a limit is an {@link ArchiveProblem}. What is thrown is an {@link
 * IOException}, which a file, a stream or a handler threw, {@link NullPointerException} for null, and {@link IllegalArgumentException} for
 * an empty name or a limit out of its range. Links in folders are followed, those in archives are not. Immutable and thread-safe.
 */
public final class ArchiveWalker {

    private static final ArchiveWalker STANDARD = builder().build();

    private final Limits limits;

    private ArchiveWalker(Limits limits) {
        this.limits = limits;
    }

    /** {@return the walker with the default limits, which {@link Builder} lists; the same at every call} */
    public static ArchiveWalker standard() {
        return STANDARD;
    }

    /** {@return a new builder with the default limits, which {@link Builder} lists} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Hands on the documents in a file or a folder, in the thread of the caller.
     *
     * @param input the file or folder, of any size
     * @param handler takes what is found
     * @throws IOException when the input, or a file or a folder in it, cannot be read; or when the handler throws it
     */
    public void walk(Path input, ArchiveHandler handler) throws IOException {
        Objects.requireNonNull(handler, "handler");
        String name = Source.of(input).document();
        if (Files.isDirectory(input)) {
            new FolderWalk(handler, (file, path) -> walkFile(file, path, handler)).walk(name, input);
        } else {
            walkFile(name, input, handler);
        }
    }

    private void walkFile(String name, Path file, ArchiveHandler handler) throws IOException {
        Optional<InputStream> in = handler.open(name, file);
        if (in.isPresent()) {
            try (InputStream bytes = in.get()) {
                FileWalk.walk(bytes, name, limits, handler);
            }
        }
    }

    /**
     * Hands on the documents in the bytes of one file, such as standard input, in the thread of the caller.
     *
     * @param in the bytes of one file; stays open
     * @param name what to call the file, not empty
     * @param handler takes what is found; {@link ArchiveHandler#open} is not asked
     * @throws IOException when the stream cannot be read, or when the handler throws it
     * @throws IllegalArgumentException when the name is empty
     */
    public void walk(InputStream in, String name, ArchiveHandler handler) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(handler, "handler");
        FileWalk.walk(in, Source.of(name).document(), limits, handler);
    }

    /** What a walk puts up with, for each input. */
    record Limits(
            int deepestNesting,
            long mostEntries,
            long largestDocument,
            long largestInput,
            int highestRatio,
            int longestName) {}

    /**
     * Sets the limits of an {@link ArchiveWalker}. Each holds for one input of {@code walk}, or for one file of a folder. The defaults are:
     *
     * <ul>
     *   <li>{@code deepestNesting} 8 archives and {@code mostEntries} 10,000,000 entries;
     *   <li>{@code largestDocument} 64 GiB (2<sup>36</sup> bytes) and {@code largestInput} 1 TiB (2<sup>40</sup> bytes);
     *   <li>{@code highestRatio} 10,000 bytes for each byte;
     *   <li>{@code longestName} 4,096 UTF-16 units.
     * </ul>
     *
     * <p>Each method checks its argument at once. Not thread-safe; may be used again after {@link #build()}.
     */
    public static final class Builder {

        private static final int MOST_NESTING = 100;

        private int deepestNesting = 8;
        private long mostEntries = 10_000_000;
        private long largestDocument = 1L << 36;
        private long largestInput = 1L << 40;
        private int highestRatio = 10_000;
        private int longestName = 4_096;

        private Builder() {}

        /**
         * Sets how deep archives in archives are read. It stops archives that hold themselves.
         *
         * @param archives the number of archives and compressed files around a document, 1 to 100; a compressed archive is two
         * @return this builder
         * @throws IllegalArgumentException unless it is from 1 to 100, which the stack of a thread has room for
         */
        public Builder deepestNesting(int archives) {
            if (archives > MOST_NESTING) {
                throw new IllegalArgumentException(
                        "expected deepestNesting of at most " + MOST_NESTING + ", but it is " + archives);
            }
            deepestNesting = (int) checked("deepestNesting", archives);
            return this;
        }

        /**
         * Sets how many entries of archives are looked at. It stops archives of nothing but entries.
         *
         * @param entries the number of entries, records and folders, in all archives of an input together, at least 1
         * @return this builder
         * @throws IllegalArgumentException when it is less than 1
         */
        public Builder mostEntries(long entries) {
            mostEntries = checked("mostEntries", entries);
            return this;
        }

        /**
         * Sets how much of a document in an archive is read. It stops documents without end. A file that is no archive has no limit.
         *
         * @param bytes the number of bytes, decompressed, at least 1
         * @return this builder
         * @throws IllegalArgumentException when it is less than 1
         */
        public Builder largestDocument(long bytes) {
            largestDocument = checked("largestDocument", bytes);
            return this;
        }

        /**
         * Sets how much is decompressed. It stops archives that decompress to more than anybody can wait for.
         *
         * @param bytes the number of bytes that come out of all archives of an input at one depth, at least 1
         * @return this builder
         * @throws IllegalArgumentException when it is less than 1
         */
        public Builder largestInput(long bytes) {
            largestInput = checked("largestInput", bytes);
            return this;
        }

        /**
         * Sets how much smaller an archive may be than what is in it, which counts from 16 MiB on. It stops archives that were made
         * to decompress to next to nothing but much of it.
         *
         * @param bytes the number of bytes that come out at one depth for each byte of the input, at least 1
         * @return this builder
         * @throws IllegalArgumentException when it is less than 1
         */
        public Builder highestRatio(int bytes) {
            highestRatio = (int) checked("highestRatio", bytes);
            return this;
        }

        /**
         * Sets how long the name of an entry may be. It stops names that fill reports.
         *
         * @param characters the number of UTF-16 units, at least 1
         * @return this builder
         * @throws IllegalArgumentException when it is less than 1
         */
        public Builder longestName(int characters) {
            longestName = (int) checked("longestName", characters);
            return this;
        }

        /** {@return a new walker with the limits set so far} */
        public ArchiveWalker build() {
            return new ArchiveWalker(
                    new Limits(deepestNesting, mostEntries, largestDocument, largestInput, highestRatio, longestName));
        }

        private static long checked(String name, long value) {
            if (value < 1) {
                throw new IllegalArgumentException("expected " + name + " of at least 1, but it is " + value);
            }
            return value;
        }
    }
}
