package io.github.oscenews.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document as a handler sees them. Where they cannot be read on, or become too many, reading throws {@link CutOff}, the same
 * however often it is tried.
 */
final class Content extends BlockInput {

    private final InputStream in;
    private long left;
    private boolean ended;
    private boolean tooLong;
    private @Nullable CutOff cut;

    /** The bytes of a stream, but not more than so many. */
    Content(InputStream in, long longest) {
        this.in = in;
        this.left = longest;
    }

    /** {@return whether there is more than may be read, as far as the reader came} */
    boolean tooLong() {
        return tooLong;
    }

    /** Hands on the document that has these bytes. That it is cut off may pass through the handler, and ends nothing else. */
    void handOn(ArchiveDocument document, ArchiveHandler handler) throws IOException {
        try {
            handler.document(document);
        } catch (EOFException e) {
            if (e != cut) {
                throw e;
            }
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (cut != null) {
            throw cut;
        }
        if (length == 0 || ended) {
            return ended ? -1 : 0;
        }
        try {
            int read = left > 0 ? in.read(bytes, offset, (int) Math.min(length, left)) : beyond();
            ended = read < 0;
            left -= Math.max(read, 0);
            return read;
        } catch (Stop | CutOff e) {
            cut = new CutOff();
            throw cut;
        }
    }

    private int beyond() throws IOException {
        tooLong = in.read() >= 0;
        if (tooLong) {
            throw new CutOff();
        }
        return -1;
    }

    /** Reads what the handler has left, so that it shows whether there is too much of it. */
    void drain() throws IOException {
        try {
            transferTo(OutputStream.nullOutputStream());
        } catch (CutOff e) {
            // There is no more.
        }
    }
}
