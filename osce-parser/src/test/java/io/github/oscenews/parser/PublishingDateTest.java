package io.github.oscenews.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishingDateTest {

    private final List<Doubt> causes = new ArrayList<>();

    private Optional<LocalDate> read(String line) {
        RawLabel label = Objects.requireNonNull(LabelLine.read(new TextSegment("", line, 0, line.length(), 2, 1)));
        return PublishingDate.read(label, causes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    17 November 2023   | 2023-11-17
                    30 August, 2002    | 2002-08-30
                    """)
    void isADayThatExists(String value, LocalDate day) {
        assertThat(read("Publishing date: " + value)).contains(day);
        assertThat(causes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
                    nothing            | 1  | date-unreadable  | found no date, expected a date such as 17 November 2023
                    soon               | 18 | date-unreadable  | found no date, expected a date such as 17 November 2023
                    5 May              | 18 | date-unreadable  | found no date, expected a date such as 17 November 2023
                    Friday, 5 May 2004 | 18 | date-unreadable  | found no date, expected a date such as 17 November 2023
                    31 April 2004      | 18 | date-nonexistent | found a day that the calendar does not have, expected one that exists
                    """)
    void isNothingElse(String value, long column, String code, String message) {
        assertThat(read("Publishing date: " + (value == null ? "" : value))).isEmpty();
        assertThat(causes).singleElement().satisfies(cause -> {
            assertThat(cause.code().id()).isEqualTo(code);
            assertThat(cause.place().columnNumber()).isEqualTo(column);
            assertThat(cause.message()).isEqualTo(message);
        });
    }
}
