package io.github.oscenews.archive;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file as far as they can be read: they end where what it stands in is damaged or a limit is reached. */
final class SoundInput extends BlockInput {

    private final InputStream in;
    private boolean isEnded;

    SoundInput(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (isEnded) {
            return -1;
        }
        try {
            return in.read(bytes, offset, length);
        } catch (Stop e) {
            isEnded = true;
            return -1;
        }
    }
}
