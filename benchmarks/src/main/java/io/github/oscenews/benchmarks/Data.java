package io.github.oscenews.benchmarks;

import io.github.oscenews.json.ItemWriter;
import io.github.oscenews.json.JsonFormat;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.NewsroomParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The data of the tasks by their amount; a megabyte is 1,000,000 bytes. */
final class Data {

    static final Source SOURCE = Source.of("page.txt");

    private static final long SEED = 1;
    private static final long MEGABYTE = 1_000_000;

    private Data() {}

    /**
     * Writes listing text.
     *
     * @return the number of items
     */
    static long writeText(int megabytes, OutputStream out) throws IOException {
        return Pages.writeText(SEED, megabytes * MEGABYTE, out);
    }

    static byte[] text(int megabytes) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        writeText(megabytes, text);
        return text.toByteArray();
    }

    /** The items of listing text. */
    static List<SourcedItem> items(int megabytes) throws IOException {
        List<SourcedItem> items = new ArrayList<>();
        NewsroomParser.standard().stream(new ByteArrayInputStream(text(megabytes)), SOURCE, items::add);
        return items;
    }

    /** The items of listing text as JSON Lines. */
    static byte[] jsonLines(int megabytes) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        writeJsonLines(items(megabytes), lines);
        return lines.toByteArray();
    }

    static void writeJsonLines(List<SourcedItem> items, OutputStream out) throws IOException {
        try (ItemWriter writer = NewsroomJson.standard().writer(out, JsonFormat.JSON_LINES)) {
            for (SourcedItem item : items) {
                writer.write(item);
            }
        }
    }
}
