package io.github.oscenews.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

    @Test
    void theListHasEachNameOnceAndCodesOfTwoCapitals() {
        assertThat(Country.listed()).hasSize(71).extracting(Country::label).doesNotHaveDuplicates();
        assertThat(Country.listed()).extracting(Country::code).allMatch(code -> code.matches("[A-Z]{2}"));
        assertThat(Country.listed()).startsWith(country("Albania")).endsWith(country("Tunisia"));
        assertThatThrownBy(() -> Country.listed().remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Country country(String label) {
        return Country.find(label).orElseThrow();
    }

    @Test
    void aNameIsFoundAsItIsListed() {
        assertThat(country("Serbia").label()).isEqualTo("Serbia");
        assertThat(country("Serbia").code()).isEqualTo("RS");
        assertThat(country("Serbia")).hasToString("Serbia").isSameAs(country("Serbia"));
        for (String other : List.of("serbia", "SERBIA", "Serbia ", "RS", "", "Atlantis")) {
            assertThat(Country.find(other)).as(other).isEmpty();
        }
    }

    @Test
    void allNamesOfAStateHaveItsCode() {
        assertThat(country("Turkey").code())
                .isEqualTo(country("Türkiye").code())
                .isEqualTo("TR");
        assertThat(country("Czech Republic").code())
                .isEqualTo(country("Czechia").code());
        assertThat(country("Turkey")).isNotEqualTo(country("Türkiye"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "az"})
    void aDatelineFindsItsCountryInAnyCaseAndLocale(String locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            for (Country country : Country.listed()) {
                String capitals = country.label().toUpperCase(Locale.ROOT);
                Optional<String> printed = Dateline.parse("BAR, " + capitals + ". A body.")
                        .orElseThrow()
                        .country();
                assertThat(printed.flatMap(Country::findIgnoringCase)).contains(country);
                assertThat(Country.findIgnoringCase(country.label().toLowerCase(Locale.ROOT)))
                        .contains(country);
            }
        } finally {
            Locale.setDefault(before);
        }
        assertThat(Country.findIgnoringCase("SERBI")).isEmpty();
    }

    @Test
    void theCountriesOfFieldOperationsAreListedButForKosovo() {
        List<String> codes = Country.listed().stream().map(Country::code).toList();
        assertThat(Structure.listed())
                .flatExtracting(structure -> structure.country().stream().toList())
                .filteredOn(code -> !codes.contains(code))
                .containsOnly("XK");
    }
}
