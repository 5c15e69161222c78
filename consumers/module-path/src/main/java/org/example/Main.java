package org.example;

import io.github.oscenews.archive.ArchiveDocument;
import io.github.oscenews.archive.ArchiveHandler;
import io.github.oscenews.archive.ArchiveProblem;
import io.github.oscenews.archive.ArchiveWalker;
import io.github.oscenews.json.ExportFormat;
import io.github.oscenews.json.ItemWriter;
import io.github.oscenews.json.JsonFormat;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.NewsroomParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Converts a folder to JSON, reads that again, and exports it. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (ItemWriter writer = NewsroomJson.standard().writer(json, JsonFormat.JSON_LINES)) {
            ArchiveWalker.standard().walk(Path.of(arguments[0]), new ArchiveHandler() {
                @Override
                public void document(ArchiveDocument document) throws IOException {
                    NewsroomParser.standard().stream(document.content(), document.source(), writer::write);
                }

                @Override
                public void problem(ArchiveProblem problem) {
                    throw new IllegalStateException(problem.toString());
                }
            });
        }
        List<SourcedItem> items = NewsroomJson.standard()
                .read(new ByteArrayInputStream(json.toByteArray()), System.out::println)
                .toList();
        System.out.println(items.size() + " items, in " + NewsItem.class.getModule());
        for (ExportFormat format : ExportFormat.values()) {
            ByteArrayOutputStream exported = new ByteArrayOutputStream();
            try (ItemWriter writer = NewsroomJson.standard().exporter(exported, format)) {
                for (SourcedItem item : items) {
                    writer.write(item);
                }
            }
            System.out.println(format + ": " + (exported.size() > json.size() / 2 ? "all" : "less"));
        }
    }
}
