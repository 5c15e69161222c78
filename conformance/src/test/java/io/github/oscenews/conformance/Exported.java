package io.github.oscenews.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.oscenews.json.ExportFormat;
import io.github.oscenews.json.ItemWriter;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.ListingTextWriter;
import io.github.oscenews.parser.NewsroomParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes items in a format of docs/exports.md, and reads them by libraries of others. */
final class Exported {

    private static final int LINES_OF_THE_HEADING = 3;

    private Exported() {}

    static ExportFormat format(String heading) {
        return switch (heading) {
            case "ninjs" -> ExportFormat.NINJS;
            case "JSON-LD" -> ExportFormat.JSON_LD;
            case "JSON Feed" -> ExportFormat.JSON_FEED;
            case "CSV" -> ExportFormat.CSV;
            default -> throw new IllegalArgumentException(heading);
        };
    }

    static String write(ExportFormat format, List<SourcedItem> items) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ItemWriter writer = NewsroomJson.standard().exporter(out, format)) {
            for (SourcedItem item : items) {
                writer.write(item);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(UTF_8);
    }

    static List<ExportView> views(String heading, List<SourcedItem> items) {
        return heading.equals("Listing text") ? views(items) : views(format(heading), write(format(heading), items));
    }

    static List<ExportView> views(ExportFormat format, String text) {
        List<ExportView> views = new ArrayList<>();
        switch (format) {
            case NINJS ->
                text.lines().map(OwnJson.MAPPER::readTree).forEach(line -> views.add(new ExportView.OfJson(line)));
            case JSON_LD ->
                OwnJson.MAPPER.readTree(text).path("@graph").forEach(node -> views.add(new ExportView.OfJson(node)));
            case JSON_FEED -> OwnJson.MAPPER.readTree(text).path("items").forEach(node -> views.add(ofFeed(node)));
            case CSV -> records(text).forEach(cells -> views.add(new ExportView.OfRecord(cells)));
            case CSV_FOR_SPREADSHEETS ->
                throw new IllegalArgumentException("what is made for spreadsheets is not read back");
        }
        return views;
    }

    /** A content without a summary beside it is the summary. */
    private static ExportView ofFeed(JsonNode node) {
        ObjectNode item = (ObjectNode) node;
        if (!item.has("summary")) {
            item.set("summary", item.remove("content_text"));
        }
        return new ExportView.OfJson(item);
    }

    static List<Map<String, String>> records(String text) {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            return parser.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each on a page of its own. */
    private static List<ExportView> views(List<SourcedItem> items) {
        List<ExportView> views = new ArrayList<>();
        for (SourcedItem item : items) {
            List<String> lines = List.of(listingText(List.of(item)).split("\n", -1));
            views.add(new ExportView.OfLines(lines.subList(LINES_OF_THE_HEADING, lines.size())));
        }
        return views;
    }

    static String listingText(List<SourcedItem> items) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ListingTextWriter writer = ListingTextWriter.to(out)) {
            for (SourcedItem item : items) {
                writer.write(item.item());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(UTF_8);
    }

    static List<NewsItem> readListingText(String text) {
        return NewsroomParser.standard().parse(text, Laws.DOCUMENT).items().stream()
                .map(SourcedItem::item)
                .toList();
    }

    /** What a reader computes of an item that it read from listing text. */
    static List<String> computed(SourcedItem item, String key) {
        SourcedItem read = NewsroomParser.standard()
                .parse(listingText(List.of(item)), Laws.DOCUMENT)
                .items()
                .get(0);
        return OwnJson.values(OwnJson.of(read), key);
    }
}
