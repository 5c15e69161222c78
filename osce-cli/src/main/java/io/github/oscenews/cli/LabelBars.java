package io.github.oscenews.cli;

import java.util.List;
import org.jsoup.nodes.Element;

/** A table of the labels that were counted most often, with a bar for each; and all labels in a table to be opened. */
final class LabelBars {

    private static final int MOST_BARS = 15;
    private static final int LONGEST_LABEL = 140;

    /** A page with more rows can hardly be opened. */
    private static final int MOST_ROWS = 1000;

    private static final int WIDTH = 1000;

    /** So short a bar can still be seen. */
    private static final int SHORTEST = 3;

    /**
     * What the labels are, in words.
     *
     * @param one as the head of their column
     * @param many as in a sentence
     */
    record Kind(String one, String many) {}

    private final String id;
    private final Kind kind;
    private final List<Counts.Count> ranked;
    private final long others;
    private final long notShown;

    /** If only one label were left, it could as well be shown. */
    private final int bars;

    LabelBars(String id, Kind kind, Counts counts, long notShown) {
        this.id = id;
        this.kind = kind;
        this.ranked = counts.ranked();
        this.others = counts.others();
        this.notShown = notShown;
        this.bars = ranked.size() <= MOST_BARS + 1 ? ranked.size() : MOST_BARS;
    }

    void appendTo(Element parent) {
        Element table = table(parent, "bars", "Items by " + kind.one());
        Element body = table.appendElement("tbody");
        for (Counts.Count count : ranked.subList(0, bars)) {
            String label = ShownLabel.shortened(count.label(), LONGEST_LABEL);
            Element row = row(body, label, count.count());
            appendBar(row.child(0), count.count(), ranked.get(0).count());
        }
        appendEnd(table, body, bars);
        if (ranked.size() > bars
                || ranked.stream().anyMatch(count -> ShownLabel.length(count.label()) > LONGEST_LABEL)) {
            appendAllTo(parent);
        }
    }

    /** The table of all labels. */
    void appendAllTo(Element parent) {
        Element details = parent.appendElement("details");
        details.appendElement("summary").text("All " + Figures.number(ranked.size(), kind.one(), kind.many()));
        Element table = table(details, "numbers", "Items by " + kind.one() + ", all " + kind.many());
        table.id("all-" + id);
        Element body = table.appendElement("tbody");
        for (Counts.Count count : ranked.subList(0, Math.min(MOST_ROWS, ranked.size()))) {
            row(body, ShownLabel.whole(count.label()), count.count());
        }
        appendEnd(table, body, MOST_ROWS);
    }

    private Element table(Element parent, String style, String caption) {
        Element table = parent.appendElement("table").id(id).addClass(style);
        table.appendElement("caption").text(caption);
        Element head = table.appendElement("thead").appendElement("tr");
        head.appendElement("th").attr("scope", "col").text(kind.one());
        head.appendElement("th").attr("scope", "col").text("items");
        return table;
    }

    /** What is not in the table is counted in it all the same. */
    private void appendEnd(Element table, Element body, int most) {
        if (ranked.size() > most) {
            List<Counts.Count> others = ranked.subList(most, ranked.size());
            String more = "and " + Figures.number(others.size()) + " more " + kind.many() + ", together";
            row(body, more, Counts.sum(others)).addClass("more");
        }
        if (others > 0) {
            row(body, kind.many() + " with a label too long or too many to be kept, together", others)
                    .addClass("more");
        }
        if (notShown > 0) {
            row(table.appendElement("tfoot"), "none shown", notShown);
        }
    }

    /** Adds a row of a label and its number. */
    static Element row(Element rows, String label, long count) {
        Element row = rows.appendElement("tr");
        row.appendElement("th").attr("scope", "row").appendElement("span").text(label);
        row.appendElement("td").text(Figures.number(count));
        return row;
    }

    /** Draws a bar; the number that it shows stands beside it. */
    static void appendBar(Element parent, long count, long most) {
        long length = count == 0 ? 0 : Math.max(SHORTEST, Math.round((double) count / most * WIDTH));
        Element chart = parent.appendElement("svg")
                .attr("aria-hidden", "true")
                .attr("viewBox", "0 0 " + WIDTH + " 10")
                .attr("preserveAspectRatio", "none");
        chart.appendElement("rect").addClass("track").attr("width", "1000").attr("height", "10");
        chart.appendElement("rect")
                .addClass("bar")
                .attr("width", Long.toString(length))
                .attr("height", "10");
    }
}
