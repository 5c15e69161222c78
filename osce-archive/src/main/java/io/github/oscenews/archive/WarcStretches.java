package io.github.oscenews.archive;

import java.io.IOException;
import java.util.Optional;

/**
 * The decompressed bytes of a WARC file, in stretches. Where a stretch begins, so does a record, whatever the record before it says
 * of its length. Reading begins before the first of them.
 */
interface WarcStretches {

    /** What keeps a stretch from being read further, and how many bytes of the file it stands behind. */
    record Damage(long offset, String message) {}

    /** Goes on to the next stretch; false when there is none. The stretch before must have been read to its end. */
    boolean next() throws IOException;

    /**
     * Reads from this stretch.
     *
     * @param length how many bytes at most, at least 1
     * @return the number of bytes read; -1 at the end of the stretch, and where it is damaged
     */
    int read(byte[] bytes, int from, int length) throws IOException;

    /** {@return why the stretch that was read ends before its end; empty when it does not} */
    Optional<Damage> damage();

    /** {@return how many bytes of the file stand before this stretch} */
    long start();

    /** {@return how many bytes of the file have been used for what was read from here} */
    long offset();

    /** {@return whether these are other bytes than those of the file} */
    boolean isCompressed();

    /** Throws once more what was thrown when the file could not be read, if that has happened. */
    void check() throws IOException;
}
