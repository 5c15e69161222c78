package io.github.oscenews.archive;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a tar archive. While headers are read, which the library keeps whole, they end in a failure where they are too many. */
final class TarInput extends BlockInput {

    private final InputStream in;
    private long count;
    private long end = Long.MAX_VALUE;

    TarInput(InputStream in) {
        this.in = in;
    }

    /** {@return how many bytes were read} */
    long count() {
        return count;
    }

    /** Allows so many bytes from here on. */
    void allow(long more) {
        end = count + more;
    }

    /** Allows any number of bytes. */
    void allowAll() {
        end = Long.MAX_VALUE;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (count >= end && length > 0) {
            throw new IOException("the headers of an entry are longer than a name and a few facts can be");
        }
        int read = in.read(bytes, offset, (int) Math.min(length, end - count));
        count += Math.max(read, 0);
        return read;
    }
}
