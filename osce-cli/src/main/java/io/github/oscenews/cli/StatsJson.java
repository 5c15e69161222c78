package io.github.oscenews.cli;

import io.github.oscenews.model.ItemField;
import io.github.oscenews.model.SummaryExtent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * Writes all that was counted as one JSON object on one line, for programs. Months and years are in the order of time, labels in that
 * of their counts.
 */
final class StatsJson {

    private final Statistics statistics;
    private final Summary summary;
    private final Choice choice;

    StatsJson(Counted counted) {
        this.statistics = counted.statistics();
        this.summary = counted.summary();
        this.choice = counted.choice();
    }

    void write(OutputStream out) throws IOException {
        try (JsonLines lines = new JsonLines(out)) {
            lines.write(this::writeAll);
        }
    }

    private void writeAll(JsonGenerator json) {
        json.writeName("options");
        choice.write(json);
        json.writeNumberProperty("items", statistics.items());
        writeMonths(json);
        writeCounts("contentType", statistics.contentTypes(), json);
        json.writeObjectPropertyStart("contentTypeByYear");
        for (int year : statistics.months().byYear().keySet()) {
            writeCounts(YearSpan.name(year), statistics.contentTypes(year), json);
        }
        json.writeEndObject();
        writeCounts(ItemField.WHERE_WE_ARE.key(), statistics.structures(), json);
        writeCounts(ItemField.WHAT_WE_DO.key(), statistics.fields(), json);
        writeOtherLabels(json);
        writeExtents(json);
        json.writeNumberProperty("withBody", statistics.withBody());
        json.writeObjectPropertyStart("notShown");
        Statistics.OPTIONAL_FIELDS.forEach(field -> json.writeNumberProperty(field.key(), statistics.notShown(field)));
        json.writeEndObject();
        writeProblems(json);
        json.writeName("totals");
        summary.write(json);
    }

    private void writeMonths(JsonGenerator json) {
        Months months = statistics.months();
        months.first().ifPresent(day -> json.writeStringProperty("firstPublishingDate", day.toString()));
        months.last().ifPresent(day -> json.writeStringProperty("lastPublishingDate", day.toString()));
        json.writeObjectPropertyStart("years");
        months.byYear().forEach((year, count) -> json.writeNumberProperty(YearSpan.name(year), count));
        json.writeEndObject();
        json.writeObjectPropertyStart("months");
        months.byMonth().forEach((month, count) -> json.writeNumberProperty(MonthRange.name(month), count));
        json.writeEndObject();
        json.writeNumberProperty("monthsWithoutItems", months.without());
        json.writeArrayPropertyStart("gaps");
        for (MonthRange gap : months.gaps()) {
            json.writeStartObject();
            json.writeStringProperty("from", MonthRange.name(gap.first()));
            json.writeStringProperty("to", MonthRange.name(gap.last()));
            json.writeNumberProperty("months", gap.months());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeCounts(String key, Counts counts, JsonGenerator json) {
        json.writeObjectPropertyStart(key);
        for (Counts.Count count : counts.ranked()) {
            json.writeNumberProperty(count.label(), count.count());
        }
        json.writeEndObject();
    }

    /** How often there were labels that are not kept; nothing if they all are, as nearly always. */
    private void writeOtherLabels(JsonGenerator json) {
        Map<String, Long> others = new LinkedHashMap<>();
        others.put(ItemField.CONTENT_TYPE.key(), statistics.contentTypes().others());
        others.put(ItemField.WHERE_WE_ARE.key(), statistics.structures().others());
        others.put(ItemField.WHAT_WE_DO.key(), statistics.fields().others());
        write("otherLabels", others, json);
        Map<String, Long> years = new LinkedHashMap<>();
        for (int year : statistics.months().byYear().keySet()) {
            years.put(YearSpan.name(year), statistics.contentTypes(year).others());
        }
        write("otherContentTypesByYear", years, json);
    }

    /** Writes those numbers that are not 0, if there are any. */
    private static void write(String key, Map<String, Long> counts, JsonGenerator json) {
        counts.values().removeIf(count -> count == 0);
        if (!counts.isEmpty()) {
            json.writeObjectPropertyStart(key);
            counts.forEach(json::writeNumberProperty);
            json.writeEndObject();
        }
    }

    private void writeExtents(JsonGenerator json) {
        json.writeObjectPropertyStart("summaryExtent");
        for (SummaryExtent extent : SummaryExtent.values()) {
            json.writeNumberProperty(name(extent), statistics.extent(extent));
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("summaryExtentByYear");
        for (int year : statistics.months().byYear().keySet()) {
            json.writeObjectPropertyStart(YearSpan.name(year));
            for (SummaryExtent extent : SummaryExtent.values()) {
                json.writeNumberProperty(name(extent), statistics.extent(extent, year));
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** The name that an extent has in items. */
    static String name(SummaryExtent extent) {
        return extent.name().toLowerCase(Locale.ROOT);
    }

    private void writeProblems(JsonGenerator json) {
        json.writeArrayPropertyStart("problems");
        for (Summary.ProblemCount problem : summary.problems()) {
            json.writeStartObject();
            json.writeStringProperty("code", problem.code());
            json.writeStringProperty("severity", ProblemLine.name(problem.severity()));
            json.writeNumberProperty("count", problem.count());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
