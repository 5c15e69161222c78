package io.github.oscenews.archive;

import java.io.IOException;
import java.io.InputStream;

/** What may follow the end of an archive: zeros that fill it up. */
final class Padding {

    private Padding() {}

    /** Reads to the end, and fails at anything else, such as another archive behind this one, which would not be read. */
    static void check(InputStream in) throws IOException {
        byte[] rest = new byte[8192];
        for (int read = in.read(rest); read >= 0; read = in.read(rest)) {
            for (int i = 0; i < read; i++) {
                if (rest[i] != 0) {
                    throw new IOException("it has ended, and more bytes follow");
                }
            }
        }
    }
}
