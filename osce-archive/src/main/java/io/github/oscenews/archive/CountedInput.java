package io.github.oscenews.archive;

import java.io.IOException;
import java.io.InputStream;

/** The bytes that an archive consists of, while a reader takes them. Stays open when the reader closes it. */
final class CountedInput extends InputStream {

    private final InputStream in;
    private long count;
    private long lastRead;
    private boolean ended;

    CountedInput(InputStream in) {
        this.in = in;
    }

    /** {@return the number of bytes before those read last, since a reader takes more at once than it has looked at} */
    long offset() {
        return ended ? count : lastRead;
    }

    /** {@return whether the reader came to the end} */
    boolean ended() {
        return ended;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        counted(read < 0 ? -1 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return counted(in.read(bytes, offset, length));
    }

    private int counted(int read) {
        if (read > 0) {
            lastRead = count;
            count += read;
        } else if (read < 0) {
            ended = true;
        }
        return read;
    }

    @Override
    public int available() throws IOException {
        return in.available();
    }
}
