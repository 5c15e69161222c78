package io.github.oscenews.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;

/**
 * The bytes of an entry of a zip archive that is not packed, and has its length behind it. They end where the checksum and the
 * length of all bytes so far stand, which those of a zip archive in it do not.
 */
final class ZipStoredInput extends InputStream {

    /** So many bytes at an end may belong to a signature that goes on. */
    private static final int MARGIN = 3;

    private final PushbackInputStream in;
    private final CRC32 crc = new CRC32();
    private long count;

    ZipStoredInput(PushbackInputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        byte[] next = in.readNBytes(ZipEntries.LONGEST_UNREAD);
        boolean ends = startsSignature(next, 0) && ZipDescriptor.isAt(next, crc.getValue(), count);
        if (next.length <= MARGIN || (startsSignature(next, 0) && !ends && next.length < ZipDescriptor.LONGEST)) {
            throw new EOFException("the length of a stored entry should stand behind it, and does not");
        }
        int read = ends ? 0 : Math.min(length, possibleEnd(next));
        System.arraycopy(next, 0, bytes, offset, read);
        in.unread(next, read, next.length - read);
        crc.update(bytes, offset, read);
        count += read;
        return ends ? -1 : read;
    }

    private static int possibleEnd(byte[] bytes) {
        for (int at = 1; at < bytes.length - MARGIN; at++) {
            if (startsSignature(bytes, at)) {
                return at;
            }
        }
        return bytes.length - MARGIN;
    }

    private static boolean startsSignature(byte[] bytes, int at) {
        return at + MARGIN < bytes.length
                && bytes[at] == 'P'
                && bytes[at + 1] == 'K'
                && bytes[at + 2] == 7
                && bytes[at + 3] == 8;
    }
}
