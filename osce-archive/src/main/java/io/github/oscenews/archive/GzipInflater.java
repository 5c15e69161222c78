package io.github.oscenews.archive;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** An inflater that hands out what it has read before damage, and throws only when it is asked for more. */
final class GzipInflater extends Inflater {

    private @Nullable DataFormatException damage;

    /**
     * Begins to inflate.
     *
     * @param isBare whether the data comes without zlib's header and checksum, as it does in gzip
     */
    GzipInflater(boolean isBare) {
        super(isBare);
    }

    @Override
    public int inflate(byte[] output, int off, int len) throws DataFormatException {
        if (damage != null) {
            throw damage;
        }
        long before = getBytesWritten();
        try {
            return super.inflate(output, off, len);
        } catch (DataFormatException e) {
            int sound = (int) (getBytesWritten() - before);
            if (sound <= 0) {
                throw e;
            }
            damage = e;
            return sound;
        }
    }

    @Override
    public void reset() {
        super.reset();
        damage = null;
    }
}
