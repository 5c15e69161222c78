package io.github.oscenews.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

    /** The text, then what it gives: text, places, country, date, agency. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    VIENNA, 5 May 2004- A body.                  | VIENNA, 5 May 2004               | VIENNA                  |            | 2004-05-05 |
                    VIENNA, 5 May 2004-- A body.                 | VIENNA, 5 May 2004               | VIENNA                  |            | 2004-05-05 |
                    VIENNA, 5 May 2004 - A body.                 | VIENNA, 5 May 2004               | VIENNA                  |            | 2004-05-05 |
                    VIENNA, 5 May 2004 – A body.                 | VIENNA, 5 May 2004               | VIENNA                  |            | 2004-05-05 |
                    VIENNA, 5 May 2004 — A body.                 | VIENNA, 5 May 2004               | VIENNA                  |            | 2004-05-05 |
                    VIENNA,  5  May  2004  –  A body.            | VIENNA,  5  May  2004            | VIENNA                  |            | 2004-05-05 |
                    TIRANA, 5 May 2001 (OSCE)-- A body.          | TIRANA, 5 May 2001 (OSCE)        | TIRANA                  |            | 2001-05-05 | OSCE
                    VIENNA/WARSAW, 5 May 2015 – A body.          | VIENNA/WARSAW, 5 May 2015        | VIENNA;WARSAW           |            | 2015-05-05 |
                    VIENNA / WARSAW, 5 May 2015 – A body.        | VIENNA / WARSAW, 5 May 2015      | VIENNA;WARSAW           |            | 2015-05-05 |
                    Vienna/ Warsaw, 5 May 2015 – A body.         | Vienna/ Warsaw, 5 May 2015       | Vienna;Warsaw           |            | 2015-05-05 |
                    A/B/C/D/E, 5 May 2015 – A body.              | A/B/C/D/E, 5 May 2015            | A;B;C;D;E               |            | 2015-05-05 |
                    STRASBOURG, VIENNA, WARSAW, 5 May 2011 – A.  | STRASBOURG, VIENNA, WARSAW, 5 May 2011 | STRASBOURG;VIENNA;WARSAW |     | 2011-05-05 |
                    OSH, Kyrgyzstan, 5 May 2006- A body.         | OSH, Kyrgyzstan, 5 May 2006      | OSH                     | Kyrgyzstan | 2006-05-05 |
                    OSH, KYRGYZSTAN, 5 May 2006- A body.         | OSH, KYRGYZSTAN, 5 May 2006      | OSH                     | KYRGYZSTAN | 2006-05-05 |
                    OSH / JALALABAD, Kyrgyzstan, 5 May 2006- A.  | OSH / JALALABAD, Kyrgyzstan, 5 May 2006 | OSH;JALALABAD    | Kyrgyzstan | 2006-05-05 |
                    İZMİR, TÜRKİYE, 5 May 2023 – A body.         | İZMİR, TÜRKİYE, 5 May 2023       | İZMİR                   | TÜRKİYE    | 2023-05-05 |
                    THE HAGUE, The Netherlands, 5 May 2023 – A.  | THE HAGUE, The Netherlands, 5 May 2023 | THE HAGUE         | The Netherlands | 2023-05-05 |
                    VIENNA, JORDAN VALLEY, 5 May 2015 – A body.  | VIENNA, JORDAN VALLEY, 5 May 2015 | VIENNA;JORDAN VALLEY   |            | 2015-05-05 |
                    Belgrade, 5 May 2023- A body.                | Belgrade, 5 May 2023             | Belgrade                |            | 2023-05-05 |
                    5 May 2024, SARAJEVO – A body.               | 5 May 2024, SARAJEVO             | SARAJEVO                |            | 2024-05-05 |
                    5 May 2024, Belgrade – A body.               | 5 May 2024, Belgrade             | Belgrade                |            | 2024-05-05 |
                    5 May 2024, SARAJEVO- A body.                | 5 May 2024, SARAJEVO             | SARAJEVO                |            | 2024-05-05 |
                    5 May, 2024, SARAJEVO, MOSTAR – A body.      | 5 May, 2024, SARAJEVO, MOSTAR    | SARAJEVO;MOSTAR         |            | 2024-05-05 |
                    5 May, SARAJEVO – A body.                    | 5 May, SARAJEVO                  | SARAJEVO                |            |            |
                    ZAGREB, 5 October, 2000-- A body.            | ZAGREB, 5 October, 2000          | ZAGREB                  |            | 2000-10-05 |
                    WARSAW, 5 MAY 2002- A body.                  | WARSAW, 5 MAY 2002               | WARSAW                  |            | 2002-05-05 |
                    VIENNA, 5 Apr 2012- A body.                  | VIENNA, 5 Apr 2012               | VIENNA                  |            | 2012-04-05 |
                    WARSAW/VIENNA, 5 June – A body.              | WARSAW/VIENNA, 5 June            | WARSAW;VIENNA           |            |            |
                    TIRANA / GENEVA – 5 May 2020. A body.        | TIRANA / GENEVA – 5 May 2020     | TIRANA;GENEVA           |            | 2020-05-05 |
                    TIRANA, GENEVA - 5 May 2020. A body.         | TIRANA, GENEVA - 5 May 2020      | TIRANA;GENEVA           |            | 2020-05-05 |
                    KAMENSK-SHAKHTINSKIY, Russian Federation. A. | KAMENSK-SHAKHTINSKIY, Russian Federation | KAMENSK-SHAKHTINSKIY | Russian Federation | |
                    WASHINGTON D.C., 5 May 2004 – A body.        | WASHINGTON D.C., 5 May 2004      | WASHINGTON D.C.         |            | 2004-05-05 |
                    ANDORRA LA VELLA, 5 May 2004 – A body.       | ANDORRA LA VELLA, 5 May 2004     | ANDORRA LA VELLA        |            | 2004-05-05 |
                    Rio de Janeiro, 5 May 2004 – A body.         | Rio de Janeiro, 5 May 2004       | Rio de Janeiro          |            | 2004-05-05 |
                    L’AQUILA, 5 May 2004 – A body.               | L’AQUILA, 5 May 2004             | L’AQUILA                |            | 2004-05-05 |
                    BRČKO, 5 May 2004 – A body.                  | BRČKO, 5 May 2004                | BRČKO                   |            | 2004-05-05 |
                    UKRAINE, 5 May 2004 – A body.                | UKRAINE, 5 May 2004              | UKRAINE                 |            | 2004-05-05 |
                    """)
    void reads(String body, String text, String places, String country, LocalDate date, String agency) {
        Dateline dateline = Dateline.parse(body).orElseThrow();

        assertThat(dateline.text()).isEqualTo(text);
        assertThat(dateline.places()).isEqualTo(List.of(places.split(";")));
        assertThat(dateline.country()).isEqualTo(Optional.ofNullable(country));
        assertThat(dateline.date()).isEqualTo(Optional.ofNullable(date));
        assertThat(dateline.agency()).isEqualTo(Optional.ofNullable(agency));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A plain sentence.",
                "On 6 and 7 May 2024, the Mission met.",
                "From 19 to 21 May, the Mission met.",
                "At 08:12 on 9 May, the monitors left.",
                "Summary VIENNA, 5 May 2004 – A body.",
                "JOINT STATEMENT: VIENNA, 5 May 2004 – A body.",
                "URGENT, 5 May 2004 – A body.",
                "VIENNA, 5 May 2015–A body.",
                "VIENNA, 5 May 2015: A body.",
                "VIENNA, 5 May 2015 –",
                "VIENNA, 5 May 2015 –\nA body.",
                "VIENNA, 5 May 2015",
                "VIENNA, 5 May 15 – A body.",
                "VIENNA, 5 May 20155 – A body.",
                "VIENNA, 5 Mayday 2015 – A body.",
                "VIENNA, Tuesday 5 May 2015 – A body.",
                "VIENNA, TUESDAY, 5 May 2015 – A body.",
                "VIENNA 5 May 2015 – A body.",
                "VIENNA,5 May 2015 – A body.",
                "vienna, 5 May 2015 – A body.",
                "the, 5 May 2015 – A body.",
                "OSCE, 5 May 2015 – A body.",
                "OSCE/ODIHR, 5 May 2015 – A body.",
                "OSCE-ODIHR, 5 May 2015 – A body.",
                "Vienna-OSCE, 5 May 2015 – A body.",
                "OSCE’s, 5 May 2015 – A body.",
                "VIENNA/NATO, 5 May 2015: A body.",
                "World Press Freedom Day, 3 May 2015 – A body.",
                "OSCE Mission to Skopje, 5 May 2015 – A body.",
                "ONE TWO THREE FOUR FIVE, 5 May 2015 – A body.",
                "ST. PETERSBURG, 5 May 2015 – A body.",
                "WASHINGTON, D.C., 5 May 2015 – A body.",
                "Strasbourg, Vienna, 5 May 2015 – A body.",
                "VIENNA, WARSAW, Poland, 5 May 2015 – A body.",
                "ANKARA, ISTANBUL, TÜRKİYE, 5 May 2015 – A body.",
                "TURKEY, ANKARA, 5 May 2015 – A body.",
                "TÜRKİYE, ANKARA, 5 May 2015 – A body.",
                "In Vienna, Austria. A body.",
                "At Vienna, 5 May 2015 – A body.",
                "Christmas, 25 December – A body.",
                "VIENNA, 5 May 2015 (O) – A body.",
                "VIENNA, 5 May 2015 (OSCE/ODIHR) – A body.",
                "VIENNA, 5 May 2015 (ABCDEFGHIJK) – A body.",
                "TIRANA–5 May 2020. A body.",
                "TIRANA – 5 May 2020.",
                "TIRANA – 5 May 2020 A body.",
                "TIRANA, Atlantis. A body.",
                "VIENNA/WARSAW, Poland. A body.",
                "5 May 2024, Belgrade hosted a meeting – again.",
                "5 May 2024 – A body."
            })
    void readsNoneWhenInDoubt(String body) {
        assertThat(Dateline.parse(body)).isEmpty();
    }

    @Test
    void keepsADayThatDoesNotExistAsPrintedOnly() {
        Dateline dateline = Dateline.parse("VIENNA, 31 February 2004 – A body.").orElseThrow();

        assertThat(dateline.text()).isEqualTo("VIENNA, 31 February 2004");
        assertThat(dateline.date()).isEmpty();
        assertThat(dateline.printedDate()).hasValueSatisfying(date -> {
            assertThat(date.day()).isEqualTo(31);
            assertThat(date.exists()).isFalse();
        });
    }

    @Test
    @Timeout(60)
    void staysFastOnLongRunsThatAlmostMatch() {
        assertThat(Dateline.parse("A, ".repeat(100_000))).isEmpty();
        assertThat(Dateline.parse("A/".repeat(100_000))).isEmpty();
        assertThat(Dateline.parse("A" + " ".repeat(1_000_000))).isEmpty();
        assertThat(Dateline.parse("A-".repeat(1_000_000))).isEmpty();
        assertThat(Dateline.parse("A.".repeat(1_000_000))).isEmpty();
    }
}
