package io.github.oscenews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearLabelsTest {

    private static List<String> near(String label, List<String> others) {
        NearLabels near = new NearLabels(label, false);
        others.forEach(near::offer);
        return near.labels();
    }

    @ParameterizedTest
    @CsvSource({
        "Electoins, Elections",
        "elections, Elections",
        "OSCE Mision to Serbia, OSCE Mission to Serbia",
        "Mission to Serbia, OSCE Mission to Serbia",
        "OSCE Mission to Croatia, OSCE Mission to Croatia (closed)",
        "Osce mission to croatia (Closed), OSCE Mission to Croatia (closed)",
        "Spot raport, Spot report",
        "rs, RS",
        "Yuoth, Youth",
        "'RS ', RS",
        "' Youth', Youth",
        "Russia, Russian Federation",
        "United States, United States of America",
        "states OF america, United States of America",
        "Republic of Moldova, Moldova",
        "OSCE Mission in Serbia, OSCE Mission to Serbia",
        "Croatia, OSCE Mission to Croatia (closed)",
        "'Youth, Lakes', Youth"
    })
    void whatIsMeantIsNear(String label, String meant) {
        assertThat(near(label, List.of(meant, "Media laws", "Troika"))).containsExactly(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "RU, RS",
        "UK, GB",
        "OSCE Office in Minsk (closed), OSCE Office in Zagreb (closed)",
        "OSCE Mission to Serbia, OSCE Mission to Moldova",
        "Daily report, Weekly report",
        "Media laws, Media pluralism",
        "OSCE, OSCE Secretariat",
        "OSCE, Shore of OSCE lakes",
        "ed State, United States of America",
        "United Rivers, United States of America",
        "Rus, Russian Federation",
        "Sea of IT, IT",
        "Youthful lakes, Youth"
    })
    void whatIsNotMeantIsNot(String label, String other) {
        assertThat(near(label, List.of(other))).isEmpty();
    }

    @Test
    void ofALabelThatIsListedOnlyAnotherWritingIsNear() {
        NearLabels near = new NearLabels("Slovenia", true);
        near.offer("Slovakia");
        assertThat(near.labels()).isEmpty();
        near.offer("SLOVENIA");
        assertThat(near.labels()).containsExactly("SLOVENIA");
    }

    @Test
    void labelsWithWordsInCommonAreNamedOnlyIfNoneDiffersInFewLetters() {
        List<String> labels = new ArrayList<>(List.of(
                "Lakes", "Lake of the hill", "The lake", "Some of each lake", "Old lake and shore", "Laker of shores"));
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(labels, new Random(i));
            assertThat(near("Lake", labels.subList(0, 6))).containsExactly("Lakes");
            assertThat(near(
                            "Lake",
                            labels.stream().filter(label -> label.length() > 6).toList()))
                    .containsExactly("The lake", "Laker of shores", "Lake of the hill");
        }
        NearLabels near = new NearLabels("Lake", true);
        labels.forEach(near::offer);
        assertThat(near.labels()).isEmpty();
    }

    @Test
    void atMostThreeAreNamedInWhateverOrderTheyCome() {
        List<String> labels = new ArrayList<>(
                List.of("lake bank", "Lake Bonk", "Lake Bunk", "Lake Bink", "Lake Benk", "Lake Bunker", "River"));
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(labels, new Random(i));
            assertThat(near("Lake Bank", labels)).containsExactly("lake bank");
            assertThat(near("Lake Bxnk", labels)).containsExactly("Lake Benk", "Lake Bink", "Lake Bonk");
        }
    }

    @Test
    void aLongLabelIsNearToNone() {
        String longLabel = "x".repeat(100_000);
        assertThat(near(longLabel, List.of(longLabel + "y", longLabel.toUpperCase(java.util.Locale.ROOT))))
                .isEmpty();
        assertThat(near("x".repeat(250), List.of("X".repeat(250), longLabel))).containsExactly("X".repeat(250));
    }
}
