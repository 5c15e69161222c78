package io.github.oscenews.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FoldedTest {

    @Test
    void whatMeansNothingIsFolded() {
        assertThat(Folded.of(" A  b\u00A0\n\tC ")).isEqualTo("a b c");
        assertThat(Folded.of("“a” «b» 'c' \"d\" ‘e’ „f“ ''g''")).isEqualTo("'a' 'b' 'c' 'd' 'e' 'f' 'g'");
        assertThat(Folded.of("a - b – c — d -- e‑f − g")).isEqualTo("a - b - c - d - e-f - g");
        assertThat(Folded.of("ÄÖ ΣΑΣ ДА")).isEqualTo(Folded.of("äö σας да"));
        assertThat(Folded.of("")).isEmpty();
        assertThat(Folded.of(" \t ")).isEmpty();
    }

    @Test
    void allElseIsNot() {
        assertThat(Folded.of("é")).isNotEqualTo(Folded.of("e"));
        assertThat(Folded.of("a, b.")).isEqualTo("a, b.");
        assertThat(Folded.of("aabb..")).isEqualTo("aabb..");
        assertThat(Folded.of("𐐀\uD800")).isEqualTo("𐐨\uD800");
    }

    @Test
    void noLocaleChangesIt() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Folded.of("TITLE")).isEqualTo("title");
        } finally {
            Locale.setDefault(before);
        }
    }
}
