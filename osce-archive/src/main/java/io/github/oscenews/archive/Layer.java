package io.github.oscenews.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** The bytes that come out of an archive or compressed file. Throws nothing but {@link Stop}, and what the raw input throws. */
final class Layer extends BlockInput {

    /** A decompressor that gives nothing so often in a row will never give anything. */
    private static final int MOST_EMPTY_READS = 1_000;

    private final Opened opened;
    private final InputStream in;
    private final int depth;
    private boolean ended;
    private @Nullable Stop stop;

    Layer(Opened opened, InputStream in, int depth) {
        this.opened = opened;
        this.in = in;
        this.depth = depth;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (stop != null) {
            throw stop;
        }
        if (length == 0 || ended) {
            return ended ? -1 : 0;
        }
        try {
            int read = readSome(bytes, offset, length);
            ended = read < 0;
            opened.meter().count(depth, Math.max(read, 0));
            return read;
        } catch (CutOff e) {
            // Of a record, which says itself what is wrong with it.
            throw e;
        } catch (IOException | RuntimeException e) {
            stop = opened.stop(e);
            throw stop;
        }
    }

    private int readSome(byte[] bytes, int offset, int length) throws IOException {
        for (int i = 0; i < MOST_EMPTY_READS; i++) {
            int read = in.read(bytes, offset, length);
            if (read != 0) {
                return read;
            }
        }
        throw new IOException("no bytes come out of it any more");
    }

    /** Reads to the end, to see whether that is there; the archive remembers when it is not. */
    void drain() throws IOException {
        try {
            transferTo(OutputStream.nullOutputStream());
        } catch (CutOff e) {
            // There is no more.
        } catch (Stop e) {
            opened.meter().raw().throwFailure();
        }
    }
}
