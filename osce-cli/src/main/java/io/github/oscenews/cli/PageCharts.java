package io.github.oscenews.cli;

import io.github.oscenews.cli.YearColumns.Scale;
import io.github.oscenews.cli.YearParts.Part;
import io.github.oscenews.model.ItemField;
import io.github.oscenews.model.SummaryExtent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToLongFunction;
import org.jsoup.nodes.Element;

/** The charts of a page, of a collection with items. */
final class PageCharts {

    /** So many colours can be told apart. */
    private static final int MOST_TYPES = 6;

    private final Statistics statistics;
    private final Months months;
    private final YearAxis axis;
    private final String whole;

    PageCharts(Counted counted) {
        this.statistics = counted.statistics();
        this.whole = counted.choice().hasFilter() ? "among the items counted" : "in this collection";
        this.months = statistics.months();
        this.axis = months.axis();
    }

    void appendTo(Element page) {
        appendMonths(section(page, "Which months are there"));
        appendTypes(section(page, "What kinds of news"));
        Element pair = page.appendElement("div").addClass("pair");
        appendLabels(
                section(pair, "Which parts of the OSCE"),
                "structures",
                new LabelBars.Kind("structure", "structures"),
                statistics.structures(),
                ItemField.WHERE_WE_ARE);
        appendLabels(
                section(pair, "Which fields of work"),
                "fields",
                new LabelBars.Kind("field of work", "fields of work"),
                statistics.fields(),
                ItemField.WHAT_WE_DO);
        appendExtents(section(page, "How much of the text"));
        appendNotShown(section(page, "What items do not show"));
    }

    private static Element section(Element parent, String heading) {
        Element section = parent.appendElement("section");
        section.appendElement("h2").text(heading);
        return section;
    }

    private void appendMonths(Element section) {
        GapList gaps = new GapList(months, whole);
        gaps.appendSummaryTo(section);
        new MonthGrid(months).appendTo(section);
        gaps.appendTo(section);
    }

    private void appendTypes(Element section) {
        YearParts parts = new YearParts(axis, types());
        long notShown = statistics.notShown(ItemField.CONTENT_TYPE);
        String without = notShown == 0
                ? "Every item shows one."
                : Figures.number(notShown, "item shows", "items show") + " none.";
        section.appendElement("p").text("Items by year and content type. " + without);
        new YearColumns("types", parts, Scale.COUNT)
                .appendTo(section, "Items by year and content type", new YearWords(parts).ofCounts());
        new YearTable("types-by-year", parts, Scale.COUNT).appendTo(section, "Items by year and content type");
        new LabelBars("types", new LabelBars.Kind("content type", "content types"), statistics.contentTypes(), notShown)
                .appendAllTo(section);
    }

    /** Every item has one type, another one or none; the types that are many are parts of their own. */
    private List<Part> types() {
        List<Counts.Count> ranked = statistics.contentTypes().ranked();
        // If only one were left, it could as well be shown.
        int shown = ranked.size() <= MOST_TYPES + 1 ? ranked.size() : MOST_TYPES;
        List<Part> parts = new ArrayList<>();
        for (Counts.Count type : ranked.subList(0, shown)) {
            String label = type.label();
            parts.add(part(
                    label,
                    "part" + parts.size(),
                    year -> statistics.contentTypes(year).of(label)));
        }
        if (shown < ranked.size() || statistics.contentTypes().others() > 0) {
            parts.add(part(others(ranked.size() - shown), "other", year -> others(year, ranked, shown)));
        }
        if (statistics.notShown(ItemField.CONTENT_TYPE) > 0) {
            Map<Integer, Long> all = months.byYear();
            parts.add(part(
                    "no type shown",
                    "none",
                    year -> all.getOrDefault(year, 0L)
                            - statistics.contentTypes(year).sum()));
        }
        return parts;
    }

    /** If there are types that are not kept, nobody knows how many. */
    private String others(int number) {
        return "other types" + (statistics.contentTypes().others() > 0 ? "" : " (" + Figures.number(number) + ")");
    }

    private long others(int year, List<Counts.Count> ranked, int shown) {
        long others = statistics.contentTypes(year).sum();
        for (Counts.Count type : ranked.subList(0, shown)) {
            others -= statistics.contentTypes(year).of(type.label());
        }
        return others;
    }

    private Part part(String name, String style, IntToLongFunction count) {
        Map<Integer, Long> counts = new HashMap<>();
        long later = 0;
        for (int year : months.byYear().keySet()) {
            long items = count.applyAsLong(year);
            if (axis.has(year)) {
                counts.put(year, items);
            } else {
                later += items;
            }
        }
        return new Part(name, style, counts, later);
    }

    private void appendLabels(Element section, String id, LabelBars.Kind kind, Counts counts, ItemField field) {
        long notShown = statistics.notShown(field);
        section.appendElement("p")
                .text("Items by " + kind.one() + ". An item with several " + kind.many() + " counts in each of them.");
        new LabelBars(id, kind, counts, notShown).appendTo(section);
    }

    private void appendExtents(Element section) {
        section.appendElement("p")
                .text("Share of summaries, by how they end: a complete one ends like a sentence, an elided one with an"
                        + " ellipsis, and one that is cut in the middle of a sentence or a word.");
        long all = statistics.withSummary();
        if (all == 0) {
            section.appendElement("p").text("No item shows a summary.");
            return;
        }
        long without = statistics.notShown(ItemField.SUMMARY);
        section.appendElement("p")
                .text("Of " + Figures.number(all, "summary", "summaries") + ", "
                        + Figures.share(statistics.extent(SummaryExtent.CUT), all) + " are cut."
                        + (without == 0 ? "" : " " + Figures.number(without, "item shows", "items show") + " none."));
        List<Part> parts = new ArrayList<>();
        for (SummaryExtent extent : List.of(SummaryExtent.CUT, SummaryExtent.ELIDED, SummaryExtent.COMPLETE)) {
            String name = StatsJson.name(extent);
            parts.add(part(name, name, year -> statistics.extent(extent, year)));
        }
        YearParts extents = new YearParts(axis, parts);
        new YearColumns("extents", extents, Scale.SHARE)
                .appendTo(
                        section,
                        "Share of summaries by year that are cut, elided and complete",
                        new YearWords(extents).ofShares());
        new YearTable("extents-by-year", extents, Scale.SHARE)
                .appendTo(section, "Summaries by year and by how they end");
    }

    private void appendNotShown(Element section) {
        section.appendElement("p")
                .text("Items without a field, of " + Figures.number(statistics.items())
                        + ". A listing has no texts of articles (body), and listing text no addresses (url).");
        Element table = section.appendElement("table").id("not-shown").addClass("bars");
        table.appendElement("caption").text("Items that do not show a field");
        Element head = table.appendElement("thead").appendElement("tr");
        head.appendElement("th").attr("scope", "col").text("field");
        head.appendElement("th").attr("scope", "col").text("items");
        Element body = table.appendElement("tbody");
        for (ItemField field : Statistics.OPTIONAL_FIELDS) {
            Element row = LabelBars.row(body, words(field), statistics.notShown(field));
            LabelBars.appendBar(row.child(0), statistics.notShown(field), statistics.items());
        }
    }

    /** The label that a page of the newsroom has for a field, more or less: keys read alike. */
    private static String words(ItemField field) {
        return field.key().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
