package io.github.oscenews.archive;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of a file or stream as it is. It remembers that it failed, so that nobody takes that for damage of an archive. */
final class RawInput extends BlockInput {

    private final InputStream in;
    private long count;
    private boolean ended;
    private @Nullable IOException failure;
    private @Nullable RuntimeException uncheckedFailure;

    RawInput(InputStream in) {
        this.in = in;
    }

    /** {@return how many bytes were read} */
    long count() {
        return count;
    }

    /** Throws what the stream has thrown, if it has. */
    void throwFailure() throws IOException {
        if (failure != null) {
            throw failure;
        }
        if (uncheckedFailure != null) {
            throw uncheckedFailure;
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        throwFailure();
        if (ended) {
            return -1;
        }
        try {
            int read = in.read(bytes, offset, length);
            ended = read < 0;
            count += Math.max(read, 0);
            return read;
        } catch (IOException e) {
            failure = e;
            throw e;
        } catch (RuntimeException e) {
            uncheckedFailure = e;
            throw e;
        }
    }
}
