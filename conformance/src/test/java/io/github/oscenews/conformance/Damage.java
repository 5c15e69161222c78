package io.github.oscenews.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** Breaks a text in one of the ways in which texts break. */
final class Damage {

    private static final List<String> LINES = List.of(
            "Publishing date: 31 February 2024",
            "Publishing date: 5 May 2004",
            "Publishing date:",
            "publishing date: 5 May 2004",
            "Publishing Date : 5 May 2004",
            "Content type: News",
            "Where we are: Troika, , ",
            "What we do: ,",
            "Location: Georgia",
            "Collections: x",
            "Report type: Daily report",
            "Note: x",
            "Newsroom",
            "News and press releases",
            "News and press releases from the OSCE's global activities.",
            "",
            "\f",
            "\uFEFF",
            "VIENNA, 31 April 2004 – It began.",
            "- Arms control",
            "- \f",
            "- \u2003",
            "News and press releases from the OSCE's global activities.News and press releases from the OSCE's global activities.",
            "It ends.Newsroom",
            "\u2028",
            "   \t",
            "Where we are: Troika",
            "<html>");

    private static final List<String> CHARACTERS = List.of(
            "\u0000",
            "\r",
            "\n",
            "\r\n",
            "\f",
            "\u2028",
            "\uD800",
            "\uDC00",
            "\uFEFF",
            "\u00A0",
            "\t",
            " ",
            ",",
            ", ",
            ":",
            "…",
            ".",
            "\uFFFD",
            "\u001B",
            "Publishing date:",
            "Newsroom");

    private Damage() {}

    static String of(String text, Generator generator) {
        String damaged = text;
        for (int i = 1 + generator.number(4); i > 0; i--) {
            damaged = once(damaged, generator);
        }
        return damaged;
    }

    private static String once(String text, Generator generator) {
        int at = generator.number(text.length() + 1);
        return switch (generator.number(10)) {
            case 0, 1 -> withLines(text, lines -> lines.remove(generator.number(lines.size())));
            case 2 -> withLines(text, lines -> lines.add(generator.number(lines.size() + 1), generator.sentence()));
            case 3, 4 ->
                withLines(text, lines -> lines.add(generator.number(lines.size() + 1), generator.oneOf(LINES)));
            case 5 ->
                withLines(
                        text,
                        lines -> Collections.swap(
                                lines, generator.number(lines.size()), generator.number(lines.size())));
            case 6 ->
                withLines(
                        text,
                        lines -> lines.add(generator.number(lines.size()), lines.get(generator.number(lines.size()))));
            case 7 -> text.substring(0, at) + generator.oneOf(CHARACTERS) + text.substring(at);
            case 8 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 1 + generator.number(40)));
            default -> generator.number(2) == 0 ? text.substring(0, at) : text.substring(at);
        };
    }

    private static String withLines(String text, Consumer<List<String>> change) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        change.accept(lines);
        return String.join("\n", lines);
    }
}
