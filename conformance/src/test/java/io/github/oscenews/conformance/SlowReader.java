package io.github.oscenews.conformance;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Gives few characters at once. */
final class SlowReader extends FilterReader {

    private final int most;

    SlowReader(Reader in, int most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read(char[] chars, int from, int length) throws IOException {
        return in.read(chars, from, Math.min(most, length));
    }
}
