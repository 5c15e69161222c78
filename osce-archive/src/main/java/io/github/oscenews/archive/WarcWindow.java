package io.github.oscenews.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * What is read at the moment of the decompressed bytes of a WARC file, never beyond the end of a stretch. When it is filled depends on
 * the file alone, not on who reads how much, so that the offsets of problems are always the same.
 */
final class WarcWindow {

    /** The length of what a record begins with: {@code WARC/1.} or {@code WARC/0.} */
    static final int RECORD_START = 7;

    private static final byte[] RECORD = {'W', 'A', 'R', 'C', '/'};

    /** Longer heads would need more memory than any crawler spends on them; and what has no end must not be looked through for one. */
    static final int LONGEST_HEAD = 1 << 16;

    private final WarcStretches stretches;
    private final WarcSink sink;
    private boolean isStopped;
    private final byte[] bytes = new byte[2 * LONGEST_HEAD];
    private int position;
    private int limit;
    private long dropped;
    private long stretchStart;
    private int filledFrom;
    private long filledAt;
    private long filledBefore;

    WarcWindow(WarcStretches stretches, WarcSink sink) {
        this.stretches = stretches;
        this.sink = sink;
    }

    static boolean isRecordStart(byte[] bytes, int from, int to) {
        return to - from >= RECORD_START && startsLikeRecord(bytes, from, to);
    }

    private static boolean startsLikeRecord(byte[] bytes, int from, int to) {
        int count = Math.min(RECORD_START, to - from);
        for (int i = 0; i < Math.min(RECORD.length, count); i++) {
            if (bytes[from + i] != RECORD[i]) {
                return false;
            }
        }
        int major = RECORD.length;
        return (count <= major || bytes[from + major] == '0' || bytes[from + major] == '1')
                && (count <= major + 1 || bytes[from + major + 1] == '.');
    }

    /** Goes on to the next stretch; false when there is none. */
    boolean next() throws IOException {
        dropped += limit;
        position = 0;
        limit = 0;
        filledFrom = 0;
        stretchStart = dropped;
        boolean goesOn = !isStopped && stretches.next();
        filledAt = stretches.offset();
        return goesOn;
    }

    Optional<WarcStretches.Damage> damage() {
        return stretches.damage();
    }

    void check() throws IOException {
        stretches.check();
    }

    /** {@return whether so many bytes follow in this stretch} */
    boolean has(int count) throws IOException {
        while (limit - position < count) {
            if (!fill()) {
                return false;
            }
        }
        return true;
    }

    private boolean fill() throws IOException {
        filledBefore = fileOffset();
        int rest = limit - position;
        System.arraycopy(bytes, position, bytes, 0, rest);
        dropped += position;
        position = 0;
        limit = rest;
        filledFrom = rest;
        filledAt = stretches.offset();
        int read = 0;
        while (read >= 0 && limit < bytes.length && !isStopped) {
            read = stretches.read(bytes, limit, bytes.length - limit);
            limit += Math.max(0, read);
        }
        isStopped |= stretches.isCompressed() && !sink.bytes(limit - rest);
        return limit > rest;
    }

    /** {@return where a record that begins here is found: how many bytes stand before it, decompressed or not, see {@link WarcNames}} */
    long recordOffset() {
        return stretches.isCompressed() && isAtStretchStart() ? stretches.start() : dropped + position;
    }

    /** {@return how many bytes of the file stand before this place, or a few less than that} */
    long fileOffset() {
        if (!stretches.isCompressed()) {
            return dropped + position;
        }
        if (isAtStretchStart()) {
            return stretches.start();
        }
        return position < filledFrom ? filledBefore : filledAt;
    }

    private boolean isAtStretchStart() {
        return dropped + position == stretchStart;
    }

    /** {@return whether a record begins here, or the stretch ends within the first bytes of one} */
    boolean isAtRecord() throws IOException {
        has(RECORD_START);
        return limit > position && startsLikeRecord(bytes, position, limit);
    }

    /**
     * Goes on to the next line that begins with a record, past this one in any case; or to the end of the stretch.
     *
     * @return how many bytes were passed over
     */
    long find() throws IOException {
        long from = dropped + position;
        do {
            skipLine();
        } while (has(RECORD_START) && !isRecordStart(bytes, position, limit));
        if (!has(RECORD_START)) {
            position = limit;
        }
        return dropped + position - from;
    }

    private void skipLine() throws IOException {
        while (has(1)) {
            if (bytes[position++] == '\n') {
                return;
            }
        }
    }

    /**
     * Skips all line ends that follow.
     *
     * @return whether the first of them are two of one kind, CR LF or LF
     */
    boolean skipRecordEnd() throws IOException {
        boolean isEnd = startsWith('\r', '\n', '\r', '\n') || startsWith('\n', '\n');
        while (has(1) && (bytes[position] == '\n' || bytes[position] == '\r')) {
            position++;
        }
        return isEnd;
    }

    /** {@return whether something goes on here that is no line end, as behind a record whose length is wrong} */
    boolean isWithinLine() throws IOException {
        return has(1) && bytes[position] != '\n' && bytes[position] != '\r';
    }

    private boolean startsWith(char... expected) throws IOException {
        if (!has(expected.length)) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (bytes[position + i] != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Looks for the end of a head: the first empty line behind its first line. It does not look beyond a line that begins a record:
     * many of those may follow one another, and each must not be looked at more than once.
     *
     * @param most how long it can be
     * @return its length with the empty line; 0 when it does not end within that length, this stretch or the longest that is read
     */
    int headLength(long most) throws IOException {
        int longest = (int) Math.min(most, LONGEST_HEAD);
        boolean isEmptyLine = false;
        for (int i = 0; i < longest && has(i + 1); i++) {
            byte next = bytes[position + i];
            if (next == '\n' && isEmptyLine) {
                return i + 1;
            }
            if (next == RECORD[0]
                    && isEmptyLine
                    && has(i + RECORD_START)
                    && isRecordStart(bytes, position + i, limit)) {
                return 0;
            }
            isEmptyLine = next == '\n' || (isEmptyLine && next == '\r');
        }
        return 0;
    }

    /** {@return the next bytes, which have been looked at already; valid until anything else is asked for} */
    ByteBuffer head(int length) {
        return ByteBuffer.wrap(bytes, position, length);
    }

    /** Goes on past bytes that have been looked at already. */
    void skip(int count) {
        position += count;
    }

    /**
     * Reads from this stretch.
     *
     * @return the number of bytes read, at least 1; -1 at the end of the stretch
     */
    int read(byte[] target, int from, int length) throws IOException {
        if (!has(1)) {
            return -1;
        }
        int count = Math.min(length, limit - position);
        System.arraycopy(bytes, position, target, from, count);
        position += count;
        return count;
    }

    /**
     * Skips bytes of this stretch.
     *
     * @return how many were skipped; fewer than asked for only at the end of the stretch
     */
    long skip(long count) throws IOException {
        long left = count;
        while (left > 0 && has(1)) {
            int skipped = (int) Math.min(left, limit - position);
            position += skipped;
            left -= skipped;
        }
        return count - left;
    }
}
