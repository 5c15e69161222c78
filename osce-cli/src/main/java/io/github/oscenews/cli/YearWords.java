package io.github.oscenews.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntToDoubleFunction;

/** What one sees of a chart by year at first sight, in words for those who do not see it. */
final class YearWords {

    /** So many years or parts can be remembered when they are read out. */
    private static final int MOST_NAMED = 3;

    private static final String NUMBERS = " The numbers are in the table below the chart.";

    private final YearParts parts;

    /** The years with items. */
    private final List<Integer> years = new ArrayList<>();

    YearWords(YearParts parts) {
        this.parts = parts;
        for (YearSpan span : parts.axis().spans()) {
            if (span.isYear() && parts.all(span.first()) > 0) {
                years.add(span.first());
            }
        }
    }

    /** Of columns as high as there are items: how they begin and end, which is the highest, and what they are made of. */
    String ofCounts() {
        return range(year -> Figures.number(parts.all(year), "item", "items")) + most() + biggest() + later() + NUMBERS;
    }

    /** Of columns of the same height: how much the first part takes. */
    String ofShares() {
        if (years.isEmpty()) {
            return "No year that is drawn has any." + later() + NUMBERS;
        }
        StringJoiner shares = new StringJoiner(", ", "Of all: ", ". ");
        parts.parts().forEach(part -> shares.add(part.name() + " " + Figures.share(parts.sum(part), parts.sum())));
        String name = parts.parts().get(0).name();
        String most = parts.sum(parts.parts().get(0)) == 0 ? "" : mostOfFirst(name);
        return shares + range(year -> name + " " + share(year)) + most + later() + NUMBERS;
    }

    /** Puts a year into words. */
    @FunctionalInterface
    private interface Words {
        String of(int year);
    }

    private String range(Words words) {
        int first = years.get(0);
        int last = years.get(years.size() - 1);
        return first == last
                ? "One year, " + YearSpan.name(first) + ": " + words.of(first) + "."
                : "From " + YearSpan.name(first) + " (" + words.of(first) + ") to " + YearSpan.name(last) + " ("
                        + words.of(last) + ").";
    }

    private String most() {
        List<Integer> greatest = greatest(parts::all);
        return years.size() == 1
                ? ""
                : " The most, " + Figures.number(parts.all(greatest.get(0))) + ", in " + named(greatest) + ".";
    }

    private String mostOfFirst(String name) {
        YearParts.Part first = parts.parts().get(0);
        List<Integer> greatest = greatest(year -> (double) first.count(year) / parts.all(year));
        return years.size() == 1
                ? ""
                : " The greatest share that is " + name + ", " + share(greatest.get(0)) + ", in " + named(greatest)
                        + ".";
    }

    private String share(int year) {
        return Figures.share(parts.parts().get(0).count(year), parts.all(year));
    }

    /** The years of the greatest value. */
    private List<Integer> greatest(IntToDoubleFunction value) {
        double most = years.stream().mapToDouble(value::applyAsDouble).max().orElse(0);
        return years.stream().filter(year -> value.applyAsDouble(year) == most).toList();
    }

    private static String named(List<Integer> years) {
        if (years.size() > MOST_NAMED) {
            return "each of " + Figures.number(years.size(), "year", "years") + ", the first of them "
                    + YearSpan.name(years.get(0));
        }
        StringJoiner names = new StringJoiner(" and ");
        years.forEach(year -> names.add(YearSpan.name(year)));
        return names.toString();
    }

    private String biggest() {
        List<YearParts.Part> biggest = parts.parts().stream()
                .sorted(Comparator.<YearParts.Part>comparingLong(parts::sum).reversed())
                .toList();
        StringJoiner shares = new StringJoiner(", ", biggest.size() > MOST_NAMED ? " Most of them: " : " Parts: ", ".");
        biggest.stream()
                .limit(MOST_NAMED)
                .forEach(part -> shares.add(ShownLabel.shortened(part.name(), YearTable.LONGEST_NAME) + " "
                        + Figures.share(parts.sum(part), parts.sum())));
        return shares.toString();
    }

    private String later() {
        YearAxis axis = parts.axis();
        return axis.isWhole()
                ? ""
                : " " + Figures.number(axis.moreYears(), "later year is", "later years are") + " not drawn.";
    }
}
