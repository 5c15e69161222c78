package io.github.oscenews.archive;

import java.nio.ByteBuffer;
import java.util.OptionalLong;

/** The record that ends a zip archive. The library goes by the entries as they stand; this is how many there should be. */
final class ZipEnd {

    private static final int LENGTH = 22;
    private static final int END = 0x06054B50;
    private static final int LARGE_END_PLACE = 0x07064B50;
    private static final int LARGE_END_PLACE_LENGTH = 20;
    private static final int LARGE_END = 0x06064B50;
    private static final int LARGE_END_LENGTH = 56;
    private static final int LARGE = 0xFFFF;

    private ZipEnd() {}

    /**
     * {@return how many entries there are, as the record says by which these bytes end, and zeros, if need be; just as many as were met,
     * if so many cannot be told from others; empty if it does not stand there}
     */
    static OptionalLong entries(ByteBuffer last, long met) {
        int zeros = last.limit();
        for (int at = last.limit() - LENGTH; at >= 0; at--) {
            while (zeros > 0 && last.get(zeros - 1) == 0) {
                zeros--;
            }
            if (last.getInt(at) == END) {
                int end = at + LENGTH + number(last, at + 20);
                if (end <= last.limit() && end >= zeros) {
                    return OptionalLong.of(entries(last, at, met));
                }
            }
        }
        return OptionalLong.empty();
    }

    private static long entries(ByteBuffer last, int at, long met) {
        int entries = number(last, at + 10);
        int place = at - LARGE_END_PLACE_LENGTH;
        int large = place - LARGE_END_LENGTH;
        if (entries == LARGE
                && large >= 0
                && last.getInt(place) == LARGE_END_PLACE
                && last.getInt(large) == LARGE_END) {
            return last.getLong(large + 32);
        }
        // Programs that know no larger numbers write what fits.
        return entries == (met & LARGE) ? met : entries;
    }

    private static int number(ByteBuffer last, int at) {
        return last.getShort(at) & 0xFFFF;
    }
}
