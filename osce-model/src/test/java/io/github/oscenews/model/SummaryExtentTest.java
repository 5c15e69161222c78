package io.github.oscenews.model;

import static io.github.oscenews.model.SummaryExtent.COMPLETE;
import static io.github.oscenews.model.SummaryExtent.CUT;
import static io.github.oscenews.model.SummaryExtent.ELIDED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryExtentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It ended.",
                "It ended!",
                "Did it end?",
                "He said “it ended.”",
                "He said 'it ended.'",
                "It ended (at last.)",
                "It ended [...].",
                "It ended. ",
                "It ended.\u00A0",
                "It ended.“",
                "It ended.»›]}\"",
                "."
            })
    void isCompleteAfterAMarkThatEndsASentence(String summary) {
        assertThat(SummaryExtent.of("A title", summary)).isEqualTo(COMPLETE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"It went on...", "It went on..", "It went on....", "It went on…", "It went on [...]", "“On…”"})
    void isElidedAfterAnEllipsis(String summary) {
        assertThat(SummaryExtent.of("A title", summary)).isEqualTo(ELIDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It stopped in the mid", "one,", "two:", "three.*", "four.[1]", "five;", "”"})
    void isCutAfterAnythingElse(String summary) {
        assertThat(SummaryExtent.of("A title", summary)).isEqualTo(CUT);
    }

    @Test
    void isCompleteWhenEmptyOrEqualToTheTitle() {
        assertThat(SummaryExtent.of("A title", "")).isEqualTo(COMPLETE);
        assertThat(SummaryExtent.of("A title", "A title")).isEqualTo(COMPLETE);
        assertThat(SummaryExtent.of("A title...", "A title...")).isEqualTo(COMPLETE);
        assertThat(SummaryExtent.of("A title", "A titl")).isEqualTo(CUT);
    }
}
