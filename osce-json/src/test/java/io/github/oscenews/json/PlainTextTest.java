package io.github.oscenews.json;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void everyByteIsPlainOrEndsTheTextWhereverItStands() {
        for (int value = 0; value < 256; value++) {
            boolean plain = value >= 0x20 && value < 0x80 && value != '"' && value != '\\';
            for (int at = 0; at < 20; at++) {
                byte[] text = new byte[30];
                Arrays.fill(text, (byte) '!');
                text[at] = (byte) value;
                text[at + 5] = '"';

                assertThat(PlainText.end(text, 0, text.length))
                        .as("%d at %d", value, at)
                        .isEqualTo(plain ? at + 5 : at);
            }
        }
    }

    @Test
    void bytesBesideAnEndDoNotMoveIt() {
        for (int above = 0; above < 256; above++) {
            byte[] text = {'a', 'b', '"', (byte) above, 'c', '\\', 'd', (byte) above, 'e', 'f', 'g', 'h'};

            assertThat(PlainText.end(text, 0, text.length)).isEqualTo(2);
            assertThat(PlainText.end(text, 4, text.length)).isEqualTo(5);
        }
    }

    @Test
    void nothingIsFoundAtOrBeyondTheLimit() {
        byte[] text = "0123456789\"\"\"\"\"\"\"\"".getBytes(US_ASCII);

        for (int from = 0; from <= 10; from++) {
            for (int limit = from; limit <= 10; limit++) {
                assertThat(PlainText.end(text, from, limit)).isEqualTo(limit);
            }
        }
    }
}
