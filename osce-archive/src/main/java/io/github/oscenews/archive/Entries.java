package io.github.oscenews.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The entries of an archive, in the order in which they stand. What is damaged makes it throw {@link IOException}. */
interface Entries extends Closeable {

    /** What an entry can be. */
    enum Type {
        FILE,
        FOLDER,
        /** A link, a device, or the like. */
        OTHER,
        /** A file that is encrypted, or packed in a way that is not read. */
        UNSUPPORTED
    }

    /**
     * One entry.
     *
     * @param name its name as it stands there
     * @param type what it is
     * @param note of what is no file or unsupported, what it is
     * @param content its bytes, until the next entry is asked for; nothing unless it is a file
     */
    record Entry(String name, Type type, String note, InputStream content) {}

    /** {@return the next entry, or empty behind the last one} */
    Optional<Entry> next() throws IOException;

    /** {@return what has shown to be wrong since this was asked last, and does not keep the next entry from being read} */
    List<String> complaints();
}
