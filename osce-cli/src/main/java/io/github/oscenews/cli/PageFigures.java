package io.github.oscenews.cli;

import io.github.oscenews.model.SummaryExtent;
import org.jsoup.nodes.Element;

/** The head of a page: what it is about, and the numbers that one asks for first. */
final class PageFigures {

    private final Statistics statistics;
    private final Summary summary;
    private final Choice choice;

    PageFigures(Counted counted) {
        this.statistics = counted.statistics();
        this.summary = counted.summary();
        this.choice = counted.choice();
    }

    void appendTo(Element header) {
        header.appendElement("p").addClass("kicker").text("OSCE newsroom");
        header.appendElement("h1")
                .text(
                        choice.hasFilter()
                                ? "What the items chosen hold, and what is missing"
                                : "What this collection holds, and what is missing");
        Months months = statistics.months();
        Element figures = header.appendElement("dl").id("figures").addClass("figures");
        add(figures, "items", Figures.number(statistics.items()), "");
        months.first().ifPresent(day -> add(figures, "first", Figures.day(day), ""));
        months.last().ifPresent(day -> add(figures, "last", Figures.day(day), ""));
        add(figures, "documents read", Figures.number(summary.documents()), "");
        if (statistics.items() == 0) {
            header.appendElement("p").addClass("note").text("There are no items to be counted.");
            appendBasis(header);
            return;
        }
        add(
                figures,
                "months without items",
                Figures.number(months.without()),
                " of " + Figures.number(months.length()));
        long cut = statistics.extent(SummaryExtent.CUT);
        add(figures, "summaries cut off", Figures.share(cut, statistics.withSummary()), "");
        appendBasis(header);
    }

    /** Says what counts as an item here, as all other numbers depend on it. */
    private void appendBasis(Element header) {
        StringBuilder basis = new StringBuilder("An item counts as often as the pages show it.");
        summary.sightings().ifPresent(count -> {
            basis.setLength(0);
            basis.append("Each item counts once. Sightings in all: ")
                    .append(Figures.number(count))
                    .append('.');
        });
        summary.leftOut()
                .ifPresent(count -> basis.append(" Items left out by filters: ")
                        .append(Figures.number(count))
                        .append('.'));
        header.appendElement("p").id("basis").addClass("basis").text(basis.toString());
        if (choice.hasFilter()) {
            Element filters =
                    header.appendElement("p").id("filters").addClass("basis").text("Chosen with: ");
            filters.appendElement("code").text(choice.filters());
        }
    }

    private static void add(Element figures, String name, String value, String more) {
        Element figure = figures.appendElement("div");
        figure.appendElement("dt").text(name);
        Element number = figure.appendElement("dd");
        number.text(value);
        if (!more.isEmpty()) {
            number.appendElement("small").text(more);
        }
    }
}
