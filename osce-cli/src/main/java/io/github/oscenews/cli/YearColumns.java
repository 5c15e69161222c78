package io.github.oscenews.cli;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A chart with a column for each year, of parts that stand on one another. The bars are stretched to the width that there is; what is
 * written beside them is not, so that it can be read at any width.
 */
final class YearColumns {

    /** Fewer columns leave the rest of the width free, as a single one as wide as the page looks like no column. */
    private static final int FEWEST_PLACES = 8;

    /** So many years can have their names below a chart on a narrow screen. */
    private static final int MOST_NAMES = 8;

    private static final int HEIGHT = 1000;
    private static final int PLACE = 10;

    /** What is left free between parts that stand on one another, if they are high enough: about a pixel. */
    private static final int SEPARATION = 4;

    /** What the height of a column says. */
    enum Scale {
        /** The number of items. */
        COUNT,
        /** All items of the year are as high as the chart. */
        SHARE
    }

    private final String id;
    private final YearParts parts;
    private final Scale scale;
    private final int places;
    private final long step;
    private final long top;

    /** Prepares to draw. */
    YearColumns(String id, YearParts parts, Scale scale) {
        this.id = id;
        this.parts = parts;
        this.scale = scale;
        this.places = Math.max(FEWEST_PLACES, parts.axis().spans().size());
        this.step = scale == Scale.SHARE ? 25 : step(parts.most());
        this.top = scale == Scale.SHARE ? 100 : (parts.most() + step - 1) / step * step;
    }

    /** The distance of the lines across the chart, of which there are five at most: 1, 2 or 5 with zeros behind it. */
    private static long step(long most) {
        long step = 1;
        for (int i = 0; step * 5 < most; i++) {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return step;
    }

    void appendTo(Element parent, String title, String description) {
        Element figure = parent.appendElement("figure").addClass("columns");
        appendLegend(figure.appendElement("ul").addClass("legend"));
        figure.appendElement("p")
                .addClass("unit")
                .text(scale == Scale.COUNT ? "Items" : "Share of the summaries of a year");
        Element plot = figure.appendElement("div").addClass("plot");
        appendScale(plot.appendElement("div").addClass("scale").attr("aria-hidden", "true"));
        appendChart(plot, title, description);
        appendYears(plot.appendElement("div").addClass("years").attr("aria-hidden", "true"));
        plot.appendElement("p").addClass("unit").text("Year of the publishing date" + later());
    }

    private String later() {
        return parts.axis().isWhole()
                ? ""
                : "; not drawn: " + Figures.number(parts.axis().moreYears(), "later year", "later years") + " with "
                        + Figures.number(parts.later(), "item", "items");
    }

    private void appendLegend(Element list) {
        for (YearParts.Part part : parts.parts()) {
            if (parts.sum(part) == 0) {
                continue;
            }
            Element key = list.appendElement("li").addClass("key");
            key.appendElement("span").addClass("cell").addClass(part.style()).attr("aria-hidden", "true");
            key.appendElement("span").text(ShownLabel.shortened(part.name(), YearTable.LONGEST_NAME));
            key.appendElement("b").text(Figures.number(parts.sum(part)));
        }
    }

    private void appendScale(Element ticks) {
        for (long tick = top; tick >= 0; tick -= step) {
            ticks.appendElement("span").text(Figures.number(tick) + (scale == Scale.SHARE ? " %" : ""));
        }
    }

    private void appendChart(Element plot, String title, String description) {
        Element chart = plot.appendElement("svg")
                .attr("role", "img")
                .attr("aria-labelledby", id + "-title")
                .attr("aria-describedby", id + "-description")
                .attr("aria-details", id + "-by-year")
                .attr("viewBox", "0 0 " + places * PLACE + " " + HEIGHT)
                .attr("preserveAspectRatio", "none");
        chart.appendElement("title").id(id + "-title").text(title);
        chart.appendElement("desc").id(id + "-description").text(description);
        for (long tick = 0; tick <= top; tick += step) {
            chart.appendElement("path")
                    .addClass("rule")
                    .attr("d", "M0 " + (HEIGHT - tick * HEIGHT / top) + "h" + places * PLACE);
        }
        for (int place = 0; place < parts.axis().spans().size(); place++) {
            YearSpan span = parts.axis().spans().get(place);
            if (span.isYear()) {
                appendColumn(chart, place, span.first());
            } else {
                chart.appendElement("path")
                        .addClass("break")
                        .attr("d", "M" + (place * PLACE + PLACE / 2) + " 0v" + HEIGHT)
                        .appendElement("title")
                        .text(span + ": no items");
            }
        }
    }

    private void appendColumn(Element chart, int place, int year) {
        long whole = scale == Scale.SHARE ? parts.all(year) : top;
        long below = 0;
        for (YearParts.Part part : parts.parts()) {
            long count = part.count(year);
            if (count > 0) {
                long low = HEIGHT * below / whole;
                long high = HEIGHT * (below + count) / whole;
                low += below > 0 && high - low > 3 * SEPARATION ? SEPARATION : 0;
                Element bar = chart.appendElement("rect")
                        .addClass(part.style())
                        .attr("x", Integer.toString(place * PLACE + 1))
                        .attr("y", Long.toString(HEIGHT - high))
                        .attr("width", Integer.toString(PLACE - 2))
                        .attr("height", Long.toString(high - low));
                bar.appendElement("title").text(said(part, year, count));
                below += count;
            }
        }
    }

    private String said(YearParts.Part part, int year, long count) {
        return YearSpan.name(year) + ", " + ShownLabel.shortened(part.name(), YearTable.LONGEST_NAME) + ": "
                + Figures.number(count)
                + (scale == Scale.SHARE ? " (" + Figures.share(count, parts.all(year)) + ")" : "");
    }

    private void appendYears(Element years) {
        int every = every();
        List<String> names = new ArrayList<>();
        for (YearSpan span : parts.axis().spans()) {
            boolean isNamed = span.isYear() && Math.floorMod(span.first(), every) == 0;
            names.add(isNamed ? span.toString() : "");
        }
        while (names.size() < places) {
            names.add("");
        }
        for (String name : names) {
            years.appendElement("span").text(name);
        }
    }

    /** The distance of years that are named. */
    private int every() {
        int every = 1;
        for (int i = 0; parts.axis().spans().size() > MOST_NAMES * every; i++) {
            every = i % 3 == 1 ? every / 2 * 5 : every * 2;
        }
        return every;
    }
}
