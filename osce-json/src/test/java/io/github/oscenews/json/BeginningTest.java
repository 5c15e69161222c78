package io.github.oscenews.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"A title\"",
                "\uFEFF{\"title\":",
                " \r\n\t{ \"summary\" : \"\", \"title\" : 1",
                "[\n{\"title\":\"A title\"",
                "[ { \"a\": {\"title\": 1}}",
                "null\n{\"title\":\"A title\"",
                "{\"summary\":\"as \\\"version\\\":\\\"https://jsonfeed.org/version/1.1\\\"\",\"title\":\"A title\"",
                "ry\":\"the rest of a line\"}\n{\"title\":\"A title\""
            })
    void itemsBeginWithAnObject(String beginning) {
        assertThat(NewsroomJson.standard().looksLikeItems(beginning.getBytes(UTF_8)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[",
                "{\"",
                "\uFEFF[",
                "[]]",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"A feed\"",
                "{\"title\": \"A feed\", \"version\": \"https://jsonfeed.org/version/1\"",
                "[],",
                "[] Updated",
                "[,]",
                "[\u00A0]",
                "[][]",
                "[[]]",
                "[null]",
                "{}",
                "]",
                "<p>{\"title\":1}",
                "{title:\"title\"",
                "{\"document\":\"page.txt\",\"code\":\"title-missing\",\"text\":\"a \\\"title\\\" \"}",
                "[Updated] The \"title\" of the book",
                "{A note} on \"title\"",
                "Newsroom\n{\"title\":1}"
            })
    void anythingElseIsNoItems(String beginning) {
        assertThat(NewsroomJson.standard().looksLikeItems(beginning.getBytes(UTF_8)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[\n]\n", "\uFEFF[]", " \r\n\t[ \r\n\t] \r\n\t", "\uFEFF\n[ ]"})
    void anArrayOfNoneIsOneOfItems(String array) {
        assertThat(NewsroomJson.standard().looksLikeItems(array.getBytes(UTF_8)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1 << 15, 1 << 16})
    void theTitleIsLookedForWhereItCanBe(int length) {
        String items = "{\"body\":[\"" + "x".repeat(length) + "\"],\"title\":1}";

        assertThat(NewsroomJson.standard().looksLikeItems(items.getBytes(UTF_8)))
                .isEqualTo(length < 1 << 16);
    }
}
