package io.github.oscenews.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * The content of a record, as long as its header says. It is shorter where the stretch ends before: a record does not go on in a member
 * that begins with another.
 *
 * <p>In a file without such members, a length that is too long makes a record swallow the next. Where that would have begun is not
 * guessed, as a record may hold a WARC file, or lines that look like one: what the header says is what counts, and the damage shows
 * behind the record.
 */
final class WarcContent extends BlockInput {

    private final WarcWindow window;
    private long left;
    private boolean isShort;
    private boolean isClosed;

    WarcContent(WarcWindow window, long length) {
        this.window = window;
        this.left = length;
    }

    /** {@return the length of the HTTP head that it begins with; 0 when it has none that ends} */
    int headLength() throws IOException {
        return window.headLength(left);
    }

    /** Takes the head of the length that {@link #headLength()} found; valid until anything else is read. */
    ByteBuffer head(int length) {
        ByteBuffer head = window.head(length);
        window.skip(length);
        left -= length;
        return head;
    }

    /** {@return whether it has turned out to be shorter than the header of the record says} */
    boolean isShort() {
        return isShort;
    }

    /** {@return whether it is read to its end, and that is not where it should be, as bytes other than line ends follow} */
    boolean endsWithinLine() throws IOException {
        return left == 0 && !isClosed && window.isWithinLine();
    }

    /** {@return how many bytes are left to read, or are missing} */
    long left() {
        return left;
    }

    /** Throws once more what was thrown when the file could not be read, if that has happened. */
    void check() throws IOException {
        window.check();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        if (left == 0 || isClosed || isShort) {
            return -1;
        }
        int read = window.read(bytes, from, (int) Math.min(length, left));
        isShort = read < 0;
        left -= Math.max(0, read);
        return read;
    }

    /** {@return 1 when there may be more; what reads gzip asks that to see whether there is another member} */
    @Override
    public int available() {
        return left == 0 || isClosed || isShort ? 0 : 1;
    }

    /** Skips what is left of the record. Nothing can be read after that: the document has been handed on. */
    void finish() throws IOException {
        check();
        isClosed = true;
        left -= window.skip(left);
        isShort = left > 0;
    }
}
