package io.github.oscenews.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The bytes of a zip archive. The last of them are kept, since they show how the archive ends, which the library does not tell. */
final class ZipInput extends BlockInput {

    /** More than the record at the end can have, with a comment as long as it may be. */
    private static final int KEPT = 1 << 17;

    /** More than there is between two entries. */
    private static final int LONGEST_HEADER = 100_000;

    private static final int NAMED_ENTRY = 0x02014B50;

    private final InputStream in;
    private final byte[] kept = new byte[KEPT];
    private long count;
    private long end = Long.MAX_VALUE;
    private boolean inContent;
    private boolean broken;

    ZipInput(InputStream in) {
        this.in = in;
    }

    /** {@return how many bytes were read} */
    long count() {
        return count;
    }

    /** {@return whether more bytes of this entry were asked for than there are, or than could be read} */
    boolean isBroken() {
        return broken;
    }

    /**
     * Expects a header or the directory, behind no more than so many bytes. The library would look for it up to the end of the
     * archive.
     */
    void expectHeader(long before) {
        end = plus(count, plus(LONGEST_HEADER, before));
        inContent = false;
    }

    /** Expects the bytes of an entry. The library would take those of the next one for it, if it is damaged. */
    void expectContent(long start, long length) {
        end = plus(start, length);
        inContent = true;
        broken = false;
    }

    /** Expects the bytes of an entry that does not say how many they are. */
    void expectContent() {
        expectContent(0, Long.MAX_VALUE);
    }

    private static long plus(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (count >= end && inContent) {
            return -1;
        }
        if (count >= end) {
            checkDirectory();
        }
        broken = true;
        int read = in.read(bytes, offset, (int) Math.min(Math.min(length, KEPT), end - count));
        broken = read < 0;
        keep(bytes, offset, Math.max(read, 0));
        return read;
    }

    private void keep(byte[] bytes, int offset, int length) {
        int at = (int) (count % KEPT);
        int first = Math.min(length, KEPT - at);
        System.arraycopy(bytes, offset, kept, at, first);
        System.arraycopy(bytes, offset + first, kept, 0, length - first);
        count += length;
    }

    private void checkDirectory() throws IOException {
        ByteBuffer last = last();
        int at = last.limit() - Integer.BYTES;
        while (at >= 0 && last.getInt(at) != NAMED_ENTRY) {
            at--;
        }
        if (at < 0) {
            throw new IOException("expected an entry or the directory, but found neither");
        }
        end = Long.MAX_VALUE;
    }

    /** {@return the last of the bytes that were read, of which numbers are taken as zip has them} */
    ByteBuffer last() {
        int length = (int) Math.min(count, KEPT);
        ByteBuffer last = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        int start = (int) ((count - length) % KEPT);
        int first = Math.min(length, KEPT - start);
        return last.put(kept, start, first).put(kept, 0, length - first).flip();
    }
}
