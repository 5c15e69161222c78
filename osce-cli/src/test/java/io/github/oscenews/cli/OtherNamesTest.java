package io.github.oscenews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OtherNamesTest {

    private static final List<List<String>> NAMES =
            List.of(List.of("Lake Office", "Shore Office", "Pond Office"), List.of("Sea Office", "Shore Office"));

    /** The other names, but for those that say that the thing was closed. */
    private static List<String> open(String name, List<List<String>> names) {
        return OtherNames.of(name, names).stream()
                .filter(other -> OtherNames.open(other).equals(other))
                .toList();
    }

    @Test
    void aNameGivesAllOthersOfTheSame() {
        assertThat(open("Lake Office", NAMES)).containsExactly("Pond Office", "Shore Office");
        assertThat(open("Pond Office", NAMES)).containsExactly("Lake Office", "Shore Office");
        assertThat(open("Hill Office", NAMES)).isEmpty();
    }

    @Test
    void whatIsClosedIsFoundAsOpenAndTheOtherWayRound() {
        assertThat(OtherNames.of("Hill Office", NAMES))
                .containsExactly("Hill Office (closed)", "Hill Office (discontinued)");
        assertThat(OtherNames.of("Hill Office (closed)", NAMES))
                .containsExactly("Hill Office", "Hill Office (discontinued)");
        assertThat(OtherNames.of("Hill Office (discontinued)", NAMES))
                .containsExactly("Hill Office", "Hill Office (closed)");
    }

    @Test
    void whatIsClosedHasTheOtherNamesOfTheSame() {
        List<List<String>> names = List.of(List.of("Sea Office (closed)", "Shore Office"));
        assertThat(OtherNames.of("Sea Office", names)).contains("Sea Office (closed)", "Shore Office");
        assertThat(OtherNames.of("Shore Office (closed)", names))
                .contains("Sea Office (closed)", "Sea Office", "Shore Office");
        assertThat(open("Lake Office (discontinued)", NAMES))
                .containsExactly("Lake Office", "Pond Office", "Shore Office");
    }

    @Test
    void aNameThatTwoThingsHadGivesBothButNotEachTheOther() {
        assertThat(open("Shore Office", NAMES)).containsExactly("Lake Office", "Pond Office", "Sea Office");
        assertThat(open("Sea Office", NAMES)).containsExactly("Shore Office");
    }

    @Test
    void theChairIsSpelledInTwoWays() {
        assertThat(open("Chairmanship of the lake", List.of())).containsExactly("Chairpersonship of the lake");
        assertThat(open("Chairpersonship of the lake", List.of())).containsExactly("Chairmanship of the lake");
        assertThat(open("Lake Chairmanship", List.of(List.of("Lake Chairpersonship", "Lake Chair"))))
                .containsExactly("Lake Chair", "Lake Chairpersonship");
        assertThat(open("Lake Chair", List.of(List.of("Lake Chairpersonship", "Lake Chair"))))
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
