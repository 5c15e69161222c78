package io.github.oscenews.cli;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** A table of years and months whose cells are shaded by their numbers, so that months without items are seen at a glance. */
final class MonthGrid {

    private static final int LEVELS = 5;

    /** A cell of the grid is narrow. */
    private static final int MANY_DIGITS = 4;

    private final Months months;
    private final MonthRange range;

    /** How many numbers have one shade. */
    private final long step;

    /** Prepares to draw months, of which one at least has items. */
    MonthGrid(Months months) {
        this.months = months;
        this.range = months.range().orElseThrow();
        this.step = step(months.counts());
    }

    /** Nearly all numbers are to have different shades: the few that are far greater than the others share the darkest. */
    private static long step(List<Long> counts) {
        List<Long> sorted = counts.stream().sorted().toList();
        long great = sorted.get((sorted.size() - 1) * 19 / 20);
        long exact = (great + LEVELS - 1) / LEVELS;
        if (exact <= LEVELS) {
            return exact;
        }
        long round = 5;
        while (exact > 10 * round) {
            round *= 10;
        }
        return (exact + round - 1) / round * round;
    }

    private int level(long count) {
        return (int) Math.min(LEVELS, (count - 1) / step + 1);
    }

    void appendTo(Element parent) {
        appendLegend(parent);
        Element table = parent.appendElement("table").id("months").addClass("grid");
        table.appendElement("caption").text("Number of items by month of the publishing date");
        Element head = table.appendElement("thead").appendElement("tr");
        columnHead(head, "Year", "");
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            columnHead(head, name.substring(0, 3), name);
        }
        columnHead(head, "All", "All months of the year").addClass("all");
        Element body = table.appendElement("tbody");
        YearAxis axis = months.axis();
        for (YearSpan span : axis.spans()) {
            Element row = body.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(span.toString());
            if (span.isYear()) {
                appendYear(row, span.first());
            } else {
                row.addClass("empty");
                wide(row).addClass("gap").text("no items in " + Figures.number(span.years(), "year", "years"));
            }
        }
        if (!axis.isWhole()) {
            Element row = body.appendElement("tr").addClass("later");
            row.appendElement("th").attr("scope", "row").text("later");
            wide(row).text(axis.more() + ", with " + Figures.number(axis.moreItems(), "item", "items"));
        }
    }

    private static Element wide(Element row) {
        return row.appendElement("td").attr("colspan", "13");
    }

    private static Element columnHead(Element row, String name, String wholeName) {
        Element head = row.appendElement("th").attr("scope", "col").text(name);
        return wholeName.isEmpty() ? head : head.attr("abbr", wholeName);
    }

    private void appendYear(Element row, int year) {
        long all = 0;
        for (Month month : Month.values()) {
            YearMonth cell = YearMonth.of(year, month);
            all += months.of(cell);
            appendMonth(row.appendElement("td"), cell);
        }
        number(row.appendElement("td").addClass("all"), all);
    }

    private void appendMonth(Element cell, YearMonth month) {
        if (month.isBefore(range.first()) || month.isAfter(range.last())) {
            cell.addClass("outside");
            return;
        }
        long count = months.of(month);
        cell.addClass(count == 0 ? "gap" : "level" + level(count));
        cell.attr("title", Figures.month(month) + ": " + Figures.number(count, "item", "items"));
        number(cell, count);
    }

    private static void number(Element cell, long count) {
        String number = Long.toString(count);
        if (number.length() >= MANY_DIGITS) {
            cell.addClass(number.length() == MANY_DIGITS ? "long" : "longer");
        }
        cell.text(number);
    }

    private void appendLegend(Element parent) {
        long most = months.counts().stream().mapToLong(Long::longValue).max().orElseThrow();
        Element legend = parent.appendElement("p").addClass("legend");
        legend.appendElement("span").text("Items in a month:");
        if (months.without() > 0) {
            key(legend, "gap", "0", "none");
        }
        for (int level = 1; level <= level(most); level++) {
            long from = (level - 1) * step + 1;
            long to = level == LEVELS ? most : Math.min(level * step, most);
            key(legend, "level" + level, "", Figures.number(from) + (from == to ? "" : " to " + Figures.number(to)));
        }
    }

    private static void key(Element legend, String style, String sample, String name) {
        Element key = legend.appendElement("span").addClass("key");
        key.appendElement("span")
                .addClass("cell")
                .addClass(style)
                .attr("aria-hidden", "true")
                .text(sample);
        key.appendElement("span").text(name);
    }
}
