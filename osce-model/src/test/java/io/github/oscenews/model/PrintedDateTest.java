package io.github.oscenews.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    17 November 2023  | 2023-11-17
                    17 Nov 2023       | 2023-11-17
                    30 August, 2002   | 2002-08-30
                    05 May 2004       | 2004-05-05
                    5 MAY 2002        | 2002-05-05
                    5 sept 2002       | 2002-09-05
                    5   may ,  2002   |
                    5  may,  2002     | 2002-05-05
                    29 February 2024  | 2024-02-29
                    29 February 2023  |
                    29 February 1900  |
                    31 February 2024  |
                    31 April 2024     |
                    0 May 2024        |
                    5 May 0000        |
                    5 May 0001        | 0001-05-05
                    32 May 2024       |
                    5 May             |
                    """)
    void givesTheDayThatExists(String text, LocalDate date) {
        assertThat(PrintedDate.parse(text).flatMap(PrintedDate::date).orElse(null))
                .isEqualTo(date);
    }

    @ParameterizedTest
    @EnumSource(Month.class)
    void readsEveryMonthInFullAndInThreeLettersInAnyCase(Month month) {
        String upper = month.name();
        String lower = upper.toLowerCase(Locale.ROOT);
        for (String name : new String[] {upper, lower, upper.substring(0, 3), lower.substring(0, 3)}) {
            assertThat(PrintedDate.parse("7 " + name + " 2001").flatMap(PrintedDate::date))
                    .contains(LocalDate.of(2001, month, 7));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "May 2004",
                "Wednesday, 5 May 2004",
                "Wednesday 5 May 2004",
                "5. May 2004",
                "5th May 2004",
                "May 5, 2004",
                "2004-05-05",
                "5/5/2004",
                "5 May 04",
                "5 May 20045",
                "005 May 2004",
                "5 Ma 2004",
                "5 Juin 2004",
                "5 Jun. 2004",
                "5May 2004",
                "5 May2004",
                "5 May 2004.",
                "5 May 2004 ",
                " 5 May 2004",
                "5\u00A0May 2004",
                "٥ May 2004",
                "5 Mayı 2004",
                "5 Aprıl 2004",
                "5 AprİL 2004",
                "5 \u017Fept 2004"
            })
    void refusesWhatIsNotTheGrammar(String text) {
        assertThat(PrintedDate.parse(text)).isEmpty();
    }

    @Test
    void existsInSomeYearWhenNoneIsPrinted() {
        assertThat(PrintedDate.parse("29 February"))
                .hasValueSatisfying(d -> assertThat(d.exists()).isTrue());
        assertThat(PrintedDate.parse("30 February"))
                .hasValueSatisfying(d -> assertThat(d.exists()).isFalse());
    }
}
