package io.github.oscenews.conformance;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives few bytes at once. */
final class SlowStream extends FilterInputStream {

    private final int most;

    SlowStream(InputStream in, int most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        return in.read(bytes, from, Math.min(most, length));
    }
}
