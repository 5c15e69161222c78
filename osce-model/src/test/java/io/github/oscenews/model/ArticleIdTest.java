package io.github.oscenews.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.osce.org/odihr/12345, 12345, ''",
        "http://osce.org/node/12345/, 12345, ''",
        "https://www.osce.org/odihr/elections/ukraine/12345, 12345, ''",
        "https://www.osce.org/ru/odihr/12345?page=2, 12345, ru",
        "https://www.osce.org/en/odihr/12345#top, 12345, ''",
        "https://www.osce.org/ru/12345, 12345, ''",
        "https://www.osce.org/pc/12345, 12345, ''",
        "https://web.example.org/web/2015/https://www.osce.org/uk/pc/12345, 12345, uk",
        "https://a.example.org/odihr/007, 7, ''",
        "https://a.example.org//odihr/12345, 12345, ''",
    })
    void addressesOfArticles(String address, long number, String language) {
        assertThat(ArticleId.of(address)).isEqualTo(new ArticleId(language, number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "://",
                "https://",
                "https://www.osce.org",
                "https://www.osce.org/",
                "https://www.osce.org/12345",
                "https://www.osce.org//12345",
                "https://www.osce.org/odihr/12345x",
                "https://www.osce.org/odihr/-1",
                "https://www.osce.org/odihr/1234567890123456789",
                "https://www.osce.org/odihr/１２",
                "https://www.osce.org/press-releases?page=2/12345",
                "https://www.osce.org?x=/odihr/12345",
                "#https://www.osce.org/odihr/12345",
                "?",
            })
    void others(String address) {
        assertThat(ArticleId.of(address)).isNull();
    }
}
