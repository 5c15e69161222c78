package io.github.oscenews.archive;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of the file as they are. It remembers that they could not be read, as that is no damage and must not pass for it. */
final class WarcRaw {

    private final InputStream in;
    private long offset;
    private @Nullable IOException failure;

    WarcRaw(InputStream in) {
        this.in = in;
    }

    /**
     * Reads as many bytes as are asked for, or all there are: what is found must not depend on how many come at a time.
     *
     * @return the number of bytes read; -1 at the end of the file
     */
    int read(byte[] bytes, int from, int length) throws IOException {
        check();
        try {
            int read = in.readNBytes(bytes, from, length);
            offset += read;
            return read == 0 && length > 0 ? -1 : read;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** Throws once more what was thrown when the file could not be read, if that has happened. */
    void check() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    /** {@return how many bytes have been read} */
    long offset() {
        return offset;
    }
}
