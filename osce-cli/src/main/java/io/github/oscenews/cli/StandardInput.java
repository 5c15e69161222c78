package io.github.oscenews.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The standard input of this program, which is never closed. If the program was started without one, its number is that of a file
 * which Java reads, and nobody must read that for a document, or close it.
 */
final class StandardInput extends FilterInputStream {

    /** Where Linux names what standard input is. */
    private static final Path FILE = Path.of("/proc/self/fd/0");

    private boolean isChecked;

    StandardInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (!isChecked) {
            check();
            isChecked = true;
        }
        return in.read(buffer, offset, length);
    }

    private static void check() throws IOException {
        Path home = Path.of(System.getProperty("java.home")).toRealPath();
        // Of a pipe it is no path to any file.
        if (Files.isSymbolicLink(FILE) && Files.readSymbolicLink(FILE).startsWith(home)) {
            throw new IOException("Bad file descriptor");
        }
    }

    @Override
    public void close() {
        // See above.
    }
}
