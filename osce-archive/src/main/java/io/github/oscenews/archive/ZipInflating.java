package io.github.oscenews.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The bytes of an entry of a zip archive that is packed as usual, which ends where the packed bytes say so. */
final class ZipInflating extends InflaterInputStream {

    ZipInflating(InputStream in) {
        super(in, new Inflater(true), ZipEntries.LONGEST_UNREAD);
    }

    /** {@return how many bytes were unpacked} */
    long packedSize() {
        return inf.getBytesRead();
    }

    /** Gives back what was read and does not belong to it. */
    void giveBack(PushbackInputStream source) throws IOException {
        source.unread(buf, len - inf.getRemaining(), inf.getRemaining());
    }

    @Override
    public void close() {
        inf.end();
    }
}
