package io.github.oscenews.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermListTest {

    private static List<String> entries(String value) {
        return TermList.entries(List.of(new TextSegment("", value, 0, value.length(), 1, 1))).stream()
                .map(Segment::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Policing                                | Policing
                    Youth, Policing                         | Youth;Policing
                    Youth,   Policing                       | Youth;Policing
                    Youth , Policing                        | Youth;Policing
                    Border management,Policing              | Border management,Policing
                    Border management,Policing, Youth       | Border management,Policing;Youth
                    Roma and Sinti, Cyber/ICT Security      | Roma and Sinti;Cyber/ICT Security
                    Youth; Policing                         | Youth@ Policing
                    """)
    void splitsAtCommasBeforeBlanksAndAtNothingElse(String value, String entries) {
        assertThat(entries(value).stream().map(entry -> entry.replace(';', '@')))
                .containsExactly(entries.split(";", -1));
    }

    @Test
    void keepsEmptyEntriesForTheirReport() {
        assertThat(entries("Youth,")).containsExactly("Youth", "");
        assertThat(entries(", Youth, , Policing")).containsExactly("", "Youth", "", "Policing");
        assertThat(entries(",")).containsExactly("", "");
    }

    @Test
    void knowsWhereEachEntryStood() {
        Segment youth = TermList.entries(List.of(new TextSegment("", "Policing,  Youth", 100, 116, 7, 13)))
                .get(1);

        assertThat(youth).isEqualTo(new TextSegment("", "Youth", 111, 116, 7, 24));
    }

    @Test
    void valuesThatStandApartAreEntriesOfTheirOwn() {
        assertThat(TermList.entries(List.of(
                        new TextSegment("", "Youth", 0, 5, 1, 1), new TextSegment("", "Policing", 9, 17, 2, 1))))
                .hasSize(2);
    }
}
