package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the style of the page of {@code osce stats} must do for those who do not see all colours, print it, or read it on a phone. */
class StatsStyleTest {

    private static final String WHITE = "#ffffff";

    private static String style() throws IOException {
        try (InputStream in = Objects.requireNonNull(StatsPage.class.getResourceAsStream("stats.css"))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static String colour(String property, String name) throws IOException {
        Matcher rule = Pattern.compile("(?m)^\\." + name + " \\{.* ?" + property + ": (#[0-9a-f]{6});")
                .matcher(style());
        assertThat(rule.find()).as("%s of .%s", property, name).isTrue();
        return rule.group(1);
    }

    /** As of WCAG 2, from 1 to 21. */
    private static double contrast(String one, String other) {
        double first = luminance(one) + .05;
        double second = luminance(other) + .05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(String colour) {
        double[] weights = {.2126, .7152, .0722};
        double luminance = 0;
        for (int i = 0; i < 3; i++) {
            double value = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            luminance += weights[i] * (value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4));
        }
        return luminance;
    }

    @Test
    void partsStandOutFromThePaper() throws IOException {
        for (String name :
                new String[] {"part0", "part1", "part2", "part3", "part4", "part5", "part6", "other", "cut", "elided"
                }) {
            assertThat(contrast(colour("fill", name), WHITE)).as(name).isGreaterThanOrEqualTo(3);
        }
        for (String name : new String[] {"complete", "none"}) {
            assertThat(contrast(colour("stroke", name), WHITE)).as(name).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void neighboursDifferInLightness() throws IOException {
        String[] neighbours = {"part0", "part1", "part2", "part3", "part4", "part5", "part6"};
        for (int i = 1; i < neighbours.length; i++) {
            assertThat(contrast(colour("fill", neighbours[i - 1]), colour("fill", neighbours[i])))
                    .as(neighbours[i])
                    .isGreaterThanOrEqualTo(2);
        }
        assertThat(contrast(colour("fill", "part5"), colour("fill", "other"))).isGreaterThanOrEqualTo(2);
        assertThat(luminance(colour("fill", "cut"))).isLessThan(luminance(colour("fill", "elided")) / 3);
        assertThat(luminance(colour("fill", "elided"))).isLessThan(luminance(colour("fill", "complete")) / 2);
    }

    @Test
    void noPageIsLeftEmptyInPrint() throws IOException {
        String print = style().substring(style().indexOf("@media print"));
        assertThat(print).doesNotContain("break-before: page").doesNotContainPattern("@page[^}]* size:");
        assertThat(print.lines().filter(line -> line.contains("break-inside: avoid")))
                .isNotEmpty()
                .noneMatch(line -> line.contains(".grid"));
    }
}
