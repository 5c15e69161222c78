package io.github.oscenews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OtherNamesTest {

    private static final List<List<String>> NAMES =
            List.of(List.of("Lake Office", "Shore Office", "Pond Office"), List.of("Sea Office", "Shore Office"));

    @Test
    void aNameGivesAllOthersOfTheSame() {
        assertThat(OtherNames.of("Lake Office", NAMES)).containsExactly("Pond Office", "Shore Office");
        assertThat(OtherNames.of("Pond Office", NAMES)).containsExactly("Lake Office", "Shore Office");
        assertThat(OtherNames.of("Hill Office", NAMES)).isEmpty();
    }

    @Test
    void aNameThatTwoThingsHadGivesBothButNotEachTheOther() {
        assertThat(OtherNames.of("Shore Office", NAMES)).containsExactly("Lake Office", "Pond Office", "Sea Office");
        assertThat(OtherNames.of("Sea Office", NAMES)).containsExactly("Shore Office");
    }

    @Test
    void theChairIsSpelledInTwoWays() {
        assertThat(OtherNames.of("Chairmanship of the lake", List.of())).containsExactly("Chairpersonship of the lake");
        assertThat(OtherNames.of("Chairpersonship of the lake", List.of())).containsExactly("Chairmanship of the lake");
        assertThat(OtherNames.of("Lake Chairmanship", List.of(List.of("Lake Chairpersonship", "Lake Chair"))))
                .containsExactly("Lake Chair", "Lake Chairpersonship");
        assertThat(OtherNames.of("Lake Chair", List.of(List.of("Lake Chairpersonship", "Lake Chair"))))
                .containsExactly("Lake Chairmanship", "Lake Chairpersonship");
    }

    @Test
    void aCountryHasNone() {
        assertThat(LabelKind.COUNTRY.names()).isEmpty();
        assertThat(LabelKind.TYPE.names()).isEmpty();
        assertThat(LabelKind.WHAT.names())
                .contains(List.of("Combating human trafficking", "Combating trafficking in human beings"));
    }
}
