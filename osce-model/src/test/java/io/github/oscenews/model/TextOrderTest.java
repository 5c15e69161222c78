package io.github.oscenews.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextOrderTest {

    @Test
    void isThatOfTheBytes() {
        List<String> texts =
                List.of("", "a", "ab", "b", "é", "\uD7FF", "\uE000", "\uFFFD", "𐀀", "𐀀a", "𝐀", "\uDBFF\uDFFF");
        for (String one : texts) {
            for (String other : texts) {
                int bytes = Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));
                assertThat(Integer.signum(TextOrder.BY_CODE_POINT.compare(one, other)))
                        .as(one + " " + other)
                        .isEqualTo(Integer.signum(bytes));
            }
        }
    }
}
