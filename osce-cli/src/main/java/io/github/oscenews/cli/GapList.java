package io.github.oscenews.cli;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;

/** The months without items in words. */
final class GapList {

    private static final int MOST_GAPS = 120;

    private final Months months;
    private final String whole;
    private final List<MonthRange> gaps;

    /**
     * Prepares to list the months that are missing.
     *
     * @param whole what they are missing in, such as {@code in this collection}
     */
    GapList(Months months, String whole) {
        this.months = months;
        this.whole = whole;
        this.gaps = months.gaps();
    }

    /** How many there are, and the longest. */
    void appendSummaryTo(Element parent) {
        MonthRange range = months.range().orElseThrow();
        String between = range.months() == 1
                ? "All items are of " + Figures.month(range.first()) + "."
                : "From " + Figures.month(range.first()) + " to " + Figures.month(range.last()) + ", "
                        + without(range.months());
        parent.appendElement("p").text(between + longest());
    }

    private String without(long length) {
        long without = months.without();
        return without == 0
                ? "every month has at least one item."
                : Figures.number(without) + " of " + Figures.number(length, "month", "months")
                        + (without == 1 ? " has" : " have") + " no item " + whole + ".";
    }

    private String longest() {
        return gaps.stream()
                .filter(gap -> gap.months() > 1)
                .max(Comparator.comparingLong(MonthRange::months)
                        .thenComparing(MonthRange::first, Comparator.reverseOrder()))
                .map(gap -> " The longest time without any is " + words(gap) + ".")
                .orElse("");
    }

    private static String words(MonthRange gap) {
        return Figures.month(gap.first()) + " to " + Figures.month(gap.last()) + " ("
                + Figures.number(gap.months(), "month", "months") + ")";
    }

    void appendTo(Element parent) {
        if (gaps.isEmpty()) {
            return;
        }
        parent.appendElement("h3").text("Months without items");
        Element list = parent.appendElement("ul").id("gaps").addClass("gaps");
        for (MonthRange gap : gaps.subList(0, Math.min(MOST_GAPS, gaps.size()))) {
            Element line = list.appendElement("li");
            appendMonth(line, gap.first());
            if (gap.months() > 1) {
                line.appendText(" to ");
                appendMonth(line, gap.last());
                line.appendText(" ").appendElement("span").text(Figures.number(gap.months(), "month", "months"));
            }
        }
        if (gaps.size() > MOST_GAPS) {
            List<MonthRange> others = gaps.subList(MOST_GAPS, gaps.size());
            long more = others.stream().mapToLong(MonthRange::months).sum();
            parent.appendElement("p")
                    .text("And " + Figures.number(more, "month", "months") + " in "
                            + Figures.number(others.size(), "later place", "later places")
                            + (months.axis().isWhole() ? ", which the grid above shows." : "."));
        }
    }

    private static void appendMonth(Element parent, YearMonth month) {
        parent.appendElement("time").attr("datetime", month.toString()).text(Figures.month(month));
    }
}
