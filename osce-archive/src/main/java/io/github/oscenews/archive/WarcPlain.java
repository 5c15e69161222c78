package io.github.oscenews.archive;

import java.io.IOException;
import java.util.Optional;

/** A WARC file that is not compressed: one stretch. */
final class WarcPlain implements WarcStretches {

    private final WarcRaw raw;
    private boolean isBegun;

    WarcPlain(WarcRaw raw) {
        this.raw = raw;
    }

    @Override
    public boolean next() {
        boolean goesOn = !isBegun;
        isBegun = true;
        return goesOn;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        return isBegun ? raw.read(bytes, from, length) : -1;
    }

    @Override
    public Optional<Damage> damage() {
        return Optional.empty();
    }

    @Override
    public long start() {
        return 0;
    }

    @Override
    public long offset() {
        return raw.offset();
    }

    @Override
    public boolean isCompressed() {
        return false;
    }

    @Override
    public void check() throws IOException {
        raw.check();
    }
}
