package io.github.oscenews.cli;

import java.util.function.ToLongFunction;
import org.jsoup.nodes.Element;

/** The numbers of a chart by year, for those who want to read them or do not see the chart. */
final class YearTable {

    /** A name of a part that is longer is cut off here: it stands whole in the table of all. */
    static final int LONGEST_NAME = 40;

    private final String id;
    private final YearParts parts;
    private final YearColumns.Scale scale;

    YearTable(String id, YearParts parts, YearColumns.Scale scale) {
        this.id = id;
        this.parts = parts;
        this.scale = scale;
    }

    void appendTo(Element parent, String caption) {
        Element details = parent.appendElement("details");
        details.appendElement("summary").text("The numbers by year");
        Element table = details.appendElement("table").id(id).addClass("numbers by-year");
        table.appendElement("caption").text(caption);
        appendHead(table.appendElement("thead").appendElement("tr"));
        Element body = table.appendElement("tbody");
        for (YearSpan span : parts.axis().spans()) {
            appendRow(body, span.toString(), part -> part.count(span));
        }
        if (!parts.axis().isWhole()) {
            appendRow(body, parts.axis().more(), YearParts.Part::later);
        }
        appendRow(table.appendElement("tfoot"), "All", parts::sum);
    }

    private void appendRow(Element rows, String name, ToLongFunction<YearParts.Part> count) {
        Element row = rows.appendElement("tr");
        row.appendElement("th").attr("scope", "row").text(name);
        long all = 0;
        for (YearParts.Part part : parts.parts()) {
            all += count.applyAsLong(part);
            row.appendElement("td").text(Figures.number(count.applyAsLong(part)));
        }
        row.appendElement("td").text(Figures.number(all));
        if (scale == YearColumns.Scale.SHARE) {
            row.appendElement("td")
                    .text(Figures.share(count.applyAsLong(parts.parts().get(0)), all));
        }
    }

    private void appendHead(Element row) {
        columnHead(row, "Year");
        for (YearParts.Part part : parts.parts()) {
            columnHead(row, ShownLabel.shortened(part.name(), LONGEST_NAME));
        }
        columnHead(row, "All");
        if (scale == YearColumns.Scale.SHARE) {
            columnHead(row, "Share " + parts.parts().get(0).name());
        }
    }

    private static void columnHead(Element row, String name) {
        row.appendElement("th").attr("scope", "col").appendElement("span").text(name);
    }
}
