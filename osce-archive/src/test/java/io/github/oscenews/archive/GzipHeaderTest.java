package io.github.oscenews.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GzipHeaderTest {

    private static final byte[] ALL_FIELDS = {
        0x1F, (byte) 0x8B, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 3, 1, 0, 'x', 'n', 0, 'c', 0, 1, 2
    };

    @Test
    void theLengthIsThatOfAllFields() {
        byte[] header = Arrays.copyOf(ALL_FIELDS, ALL_FIELDS.length + 5);

        assertThat(GzipHeader.length(header, 0, header.length)).isEqualTo(ALL_FIELDS.length);
        assertThat(GzipHeader.length(WarcBytes.gzip(new byte[1]), 0, 20)).isEqualTo(10);
    }

    @Test
    void headersThatAreCutOffAreIncomplete() {
        for (int length = 0; length < ALL_FIELDS.length; length++) {
            assertThat(GzipHeader.length(ALL_FIELDS, 0, length))
                    .as("%s bytes", length)
                    .isEqualTo(GzipHeader.INCOMPLETE);
        }
    }

    @Test
    void otherBytesAreNoHeader() {
        for (int at = 0; at < 4; at++) {
            byte[] other = ALL_FIELDS.clone();
            other[at] ^= (byte) 0xE0;
            assertThat(GzipHeader.length(other, 0, other.length)).isEqualTo(GzipHeader.NONE);
        }
    }
}
