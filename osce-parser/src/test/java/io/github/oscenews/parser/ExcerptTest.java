package io.github.oscenews.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void isShortAndCutBetweenCharacters() {
        assertThat(Excerpt.of("a")).isEqualTo("\"a\"");
        assertThat(Excerpt.of("x".repeat(60))).isEqualTo("\"" + "x".repeat(60) + "\"");
        assertThat(Excerpt.of("x".repeat(61))).isEqualTo("\"" + "x".repeat(60) + "…\"");
        assertThat(Excerpt.of("😀".repeat(1000))).isEqualTo("\"" + "😀".repeat(60) + "…\"");
    }

    @Test
    void hasNothingInvisible() {
        assertThat(Excerpt.of("a\n\u00A0\u2028\uFEFF\u001B\uD800é b"))
                .isEqualTo("\"a<U+000A><U+00A0><U+2028><U+FEFF><U+001B><U+D800>é b\"");
    }
}
