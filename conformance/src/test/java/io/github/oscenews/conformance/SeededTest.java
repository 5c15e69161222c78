package io.github.oscenews.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class SeededTest {

    @Test
    void aFailureSaysTheSeedAndTheSmallestInputThatFailsToo() {
        String input = "One line\nand another\nwith an é and a \"\\\nin it\n".repeat(20);

        assertThatThrownBy(() -> Seeded.check(
                        42, input, text -> assertThat(text).doesNotContain("é").doesNotContain("\"\\\n")))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("seed 42, reduced input: ")
                .satisfies(e -> assertThat(
                                Objects.requireNonNull(e.getMessage()).lines().findFirst())
                        .hasValueSatisfying(line -> assertThat(line)
                                .isIn(
                                        "seed 42, reduced input: \"\\u00E9\"",
                                        "seed 42, reduced input: \"\\\"\\\\\\n\"")));
    }

    @Test
    void aLawThatHoldsSaysNothing() {
        assertThatCode(() -> Seeded.check(42, "One line", text -> {})).doesNotThrowAnyException();
    }
}
