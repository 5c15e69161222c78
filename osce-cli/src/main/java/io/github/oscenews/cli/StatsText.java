package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.oscenews.model.ItemField;
import io.github.oscenews.model.SummaryExtent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** Writes what was counted as tables to be read on a terminal: nearly all years, and of labels and gaps the first. */
final class StatsText {

    private static final int MOST_LABELS = 15;
    private static final int MOST_GAPS = 30;

    private final Statistics statistics;
    private final Summary summary;
    private final Choice choice;
    private final StringBuilder text = new StringBuilder();

    StatsText(Counted counted) {
        this.statistics = counted.statistics();
        this.summary = counted.summary();
        this.choice = counted.choice();
    }

    void write(OutputStream out) throws IOException {
        summary.lines().forEach(this::line);
        summary.residueLine().ifPresent(this::line);
        if (choice.hasFilter()) {
            line("chosen with: " + choice.filters());
        }
        if (statistics.items() > 0) {
            writeItems();
        }
        out.write(text.toString().getBytes(UTF_8));
        out.flush();
    }

    private void writeItems() {
        writeYears();
        writeGaps();
        writeLabels("Content types", statistics.contentTypes(), ItemField.CONTENT_TYPE);
        writeLabels(
                "Structures (an item with several counts in each)", statistics.structures(), ItemField.WHERE_WE_ARE);
        writeLabels("Fields of work (an item with several counts in each)", statistics.fields(), ItemField.WHAT_WE_DO);
        writeExtents();
        writeNotShown();
    }

    private void writeYears() {
        Months months = statistics.months();
        Map<Integer, Long> years = months.byYear();
        TextTable table = new TextTable();
        YearAxis axis = months.axis();
        for (YearSpan span : axis.spans()) {
            table.add(span.toString(), span.isYear() ? years.getOrDefault(span.first(), 0L) : 0);
        }
        if (!axis.isWhole()) {
            table.addApart("and " + axis.moreYears() + " later years with items, together", axis.moreItems());
        }
        section(
                "Items by year, " + months.first().orElseThrow() + " to "
                        + months.last().orElseThrow(),
                table);
    }

    private void writeGaps() {
        Months months = statistics.months();
        List<MonthRange> gaps = months.gaps();
        TextTable table = new TextTable();
        gaps.stream().limit(MOST_GAPS).forEach(gap -> table.add(gap.toString()));
        if (gaps.isEmpty()) {
            table.add("none");
        } else if (gaps.size() > MOST_GAPS) {
            long more =
                    gaps.stream().skip(MOST_GAPS).mapToLong(MonthRange::months).sum();
            table.add("and " + more + " more, in " + (gaps.size() - MOST_GAPS) + " places");
        }
        section("Months without items: " + months.without() + " of " + months.length(), table);
    }

    private void writeLabels(String heading, Counts counts, ItemField field) {
        List<Counts.Count> ranked = counts.ranked();
        TextTable table = new TextTable();
        ranked.stream().limit(MOST_LABELS).forEach(count -> table.add(count.label(), count.count()));
        if (ranked.size() > MOST_LABELS) {
            List<Counts.Count> others = ranked.subList(MOST_LABELS, ranked.size());
            table.addApart("and " + others.size() + " more, together", Counts.sum(others));
        }
        if (counts.others() > 0) {
            table.addApart("labels too long or too many to be kept, together", counts.others());
        }
        table.addApart("not shown", statistics.notShown(field));
        section(heading, table);
    }

    private void writeExtents() {
        TextTable table = new TextTable();
        for (SummaryExtent extent : SummaryExtent.values()) {
            table.add(StatsJson.name(extent), statistics.extent(extent));
        }
        section("Summaries, by how they end (of items that show one)", table);
    }

    private void writeNotShown() {
        TextTable table = new TextTable();
        Statistics.OPTIONAL_FIELDS.forEach(field -> table.add(field.key(), statistics.notShown(field)));
        section("Items that do not show a field, of " + statistics.items(), table);
    }

    private void section(String heading, TextTable table) {
        line("");
        line(heading);
        table.lines().forEach(this::line);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
