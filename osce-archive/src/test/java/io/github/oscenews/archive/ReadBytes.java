package io.github.oscenews.archive;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** What can be read of a document, be it cut off or not. */
final class ReadBytes {

    private ReadBytes() {}

    static byte[] of(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = read(in, buffer); read >= 0; read = read(in, buffer)) {
            bytes.write(buffer, 0, read);
        }
        return bytes.toByteArray();
    }

    /** The next byte; -1 when there is none. */
    static int next(InputStream in) throws IOException {
        byte[] one = new byte[1];
        return read(in, one) < 0 ? -1 : one[0] & 0xFF;
    }

    static long count(InputStream in) throws IOException {
        long count = 0;
        byte[] buffer = new byte[8192];
        for (int read = read(in, buffer); read >= 0; read = read(in, buffer)) {
            count += read;
        }
        return count;
    }

    private static int read(InputStream in, byte[] buffer) throws IOException {
        try {
            return in.read(buffer);
        } catch (EOFException e) {
            return -1;
        }
    }
}
