package io.github.oscenews.parser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8PageTest {

    private static final List<String> PIECES =
            List.of("", "<p>", "won’t", "größe", "Ниш", "\0", "\uFEFF", "😀", "\u00A0", "“", "\r\n");

    @Test
    void soundTextIsDecoded() {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(9); pieces > 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertThat(Utf8Page.text(text.toString().getBytes(UTF_8))).isEqualTo(text.toString());
        }
    }

    @Test
    void whatIsOrSeemsMalformedIsLeftToOthers() {
        assertThat(Utf8Page.text("<p>größe".getBytes(ISO_8859_1))).isNull();
        assertThat(Utf8Page.text("<p>\uFFFD".getBytes(UTF_8))).isNull();
        assertThat(Utf8Page.text(new byte[] {'<', 'p', '>', (byte) 0xE2, (byte) 0x80}))
                .isNull();
    }
}
