package io.github.oscenews.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static Segment line(String text) {
        return new TextSegment("", text, 100, 100 + text.length(), 1, 1);
    }

    private static String whole(String text) {
        return Excerpt.of(line(text), line(text));
    }

    private static String part(String text, int from, int to) {
        return Excerpt.of(line(text).part(from, to), line(text));
    }

    @Test
    void isShortAndCutBetweenCharacters() {
        assertThat(whole("a")).isEqualTo("\"a\"");
        assertThat(whole("x".repeat(60))).isEqualTo("\"" + "x".repeat(60) + "\"");
        assertThat(whole("x".repeat(61))).isEqualTo("\"" + "x".repeat(60) + "…\"");
        assertThat(whole("😀".repeat(1000))).isEqualTo("\"" + "😀".repeat(60) + "…\"");
    }

    @Test
    void marksThePlaceWithinItsLine() {
        assertThat(part("What we do: Policing, ", 21, 21)).isEqualTo("\"…hat we do: Policing,>><< \"");
        assertThat(part("abc", 0, 1)).isEqualTo("\">>a<<bc\"");
        assertThat(part("abc", 2, 3)).isEqualTo("\"ab>>c<<\"");
        assertThat(part("1".repeat(20) + "x" + "2".repeat(20), 20, 21))
                .isEqualTo("\"" + "1".repeat(20) + ">>x<<" + "2".repeat(20) + "\"");
        assertThat(part("1".repeat(21) + "x".repeat(61) + "2".repeat(21), 21, 82))
                .isEqualTo("\"…" + "1".repeat(20) + ">>" + "x".repeat(60) + "…<<" + "2".repeat(20) + "…\"");
        assertThat(part("😀".repeat(21) + "x", 42, 43)).isEqualTo("\"…" + "😀".repeat(20) + ">>x<<\"");
    }

    @Test
    void hasNothingInvisible() {
        assertThat(whole("a\n\u00A0\u2028\uFEFF\u001B\uD800é b"))
                .isEqualTo("\"a<U+000A><U+00A0><U+2028><U+FEFF><U+001B><U+D800>é b\"");
    }
}
