package io.github.oscenews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.cli.StructureCountries.Entry;
import io.github.oscenews.model.Structure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureCountriesTest {

    private static final StructureCountries LISTED = StructureCountries.listed();

    @ParameterizedTest
    @CsvSource({
        "OSCE Special Monitoring Mission to Ukraine,          UA",
        "OSCE Special Monitoring Mission to Ukraine (closed), UA",
        "OSCE Mission to Ukraine,                             UA",
        "OSCE Mission to Skopje (discontinued),               MK",
        "OSCE Spillover Monitor Mission to Skopje,            MK",
        "OSCE Office in Baku,                                 AZ",
        "OSCE Office in Baku (closed),                        AZ",
        "OSCE Centre in Dushanbe,                             TJ",
        "OSCE Observer Mission at the Russian Checkpoints Gukovo and Donetsk, RU",
    })
    void aStructureIsKnownByEachOfItsNamesOpenOrClosed(String name, String code) {
        assertThat(LISTED.of(name)).containsExactly(code);
    }

    @Test
    void everyFieldOperationHasTheCountryThatTheListGives() {
        for (Structure structure : Structure.listed()) {
            assertThat(LISTED.of(structure.label()))
                    .isEqualTo(structure.country().stream().toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"OSCE Secretariat", "OSCE Centre in Atlantis", "OSCE office in Baku", "' (closed)'"})
    void ofOthersNothingIsKnown(String name) {
        assertThat(LISTED.of(name)).isEmpty();
    }

    @Test
    void aNameThatTwoHadGivesTheCountriesOfBoth() {
        StructureCountries countries = new StructureCountries(List.of(
                Entry.of("Lake Mission (closed)", "ME"),
                Entry.of("Shore Mission", "RS"),
                Entry.of("Lake Mission", "RS"),
                Entry.of("Lake Mission", "ME")));
        assertThat(countries.of("Lake Mission")).containsExactly("ME", "RS");
        assertThat(countries.of("Shore Mission (closed)")).containsExactly("RS");
    }
}
