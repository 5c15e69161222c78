package io.github.oscenews.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** For each field, one of two values is the fuller one, and never both or none; docs/merging.md shows which. */
class PreferenceTest {

    private static final List<String> TEXTS = List.of(
            "a",
            "b",
            "aa",
            "a.",
            "a...",
            "a…",
            "a. b",
            "\"a\"",
            "“a”",
            "𝐀",
            "\uFFFD",
            "...",
            "https://www.osce.org/node/1",
            "https://www.osce.org/node/1?x",
            "http://osce.org/pc/1",
            "https://www.osce.org/pc/1",
            "https://www.osce.org/pc/1#x");

    @ParameterizedTest
    @EnumSource
    void isATotalOrder(ItemField field) {
        Comparator<List<String>> order = Preference.of(field);
        List<List<String>> values = values(field);
        for (List<String> one : values) {
            for (List<String> other : values) {
                int difference = Integer.signum(order.compare(one, other));
                assertThat(difference).isEqualTo(-Integer.signum(order.compare(other, one)));
                assertThat(difference == 0).as(one + " " + other).isEqualTo(one.equals(other));
                for (List<String> third : values) {
                    if (difference < 0 && order.compare(other, third) < 0) {
                        assertThat(order.compare(one, third)).isNegative();
                    }
                }
            }
        }
    }

    private static List<List<String>> values(ItemField field) {
        if (field == ItemField.PUBLISHING_DATE) {
            return List.of(List.of("2001-05-17"), List.of("2001-05-18"), List.of("1999-12-31"));
        }
        List<List<String>> values = new ArrayList<>(TEXTS.stream().map(List::of).toList());
        if (field.isList()) {
            Random random = new Random(1);
            for (int i = 0; i < 20; i++) {
                values.add(List.of(TEXTS.get(random.nextInt(TEXTS.size())), TEXTS.get(random.nextInt(TEXTS.size()))));
            }
            values.add(List.of("a", "b", "aa"));
        }
        return values.stream().distinct().toList();
    }
}
