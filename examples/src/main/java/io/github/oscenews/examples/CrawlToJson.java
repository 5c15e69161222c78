package io.github.oscenews.examples;

import io.github.oscenews.archive.ArchiveDocument;
import io.github.oscenews.archive.ArchiveHandler;
import io.github.oscenews.archive.ArchiveProblem;
import io.github.oscenews.archive.ArchiveWalker;
import io.github.oscenews.json.ItemWriter;
import io.github.oscenews.json.JsonFormat;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.parser.NewsroomParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the items of all pages in a folder, a zip, a tar or a WARC file as JSON Lines, holding one record at a time. */
public final class CrawlToJson {

    private CrawlToJson() {}

    /**
     * Runs the example.
     *
     * @param arguments the folder or archive to read and the file to write
     * @throws IOException when one of them cannot be used
     */
    public static void main(String[] arguments) throws IOException {
        NewsroomParser parser = NewsroomParser.standard();
        try (ItemWriter json =
                NewsroomJson.standard().writer(Files.newOutputStream(Path.of(arguments[1])), JsonFormat.JSON_LINES)) {
            ArchiveWalker.standard().walk(Path.of(arguments[0]), new ArchiveHandler() {
                @Override
                public void document(ArchiveDocument document) throws IOException {
                    parser.stream(document.content(), document.source(), json::write);
                }

                @Override
                public void problem(ArchiveProblem problem) {
                    System.out.println(problem);
                }
            });
        }
    }
}
