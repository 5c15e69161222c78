package io.github.oscenews.examples;

import io.github.oscenews.json.ItemWriter;
import io.github.oscenews.json.JsonFormat;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.NewsroomDocument;
import io.github.oscenews.parser.NewsroomParser;
import io.github.oscenews.parser.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the items of a page as JSON Lines, says what was wrong with the page, and reads the items back. */
public final class PageToJson {

    private PageToJson() {}

    /**
     * Runs the example.
     *
     * @param arguments the page to read and the file to write
     * @throws IOException when one of them cannot be used
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        NewsroomDocument page = NewsroomParser.standard().parse(Path.of(arguments[0]));
        try (ItemWriter json = NewsroomJson.standard().writer(Files.newOutputStream(file), JsonFormat.JSON_LINES)) {
            for (SourcedItem seen : page.items()) {
                json.write(seen);
            }
        }
        for (Problem problem : page.problems()) {
            System.out.println("line " + problem.lineNumber() + ": " + problem.message());
        }
        try (InputStream in = Files.newInputStream(file)) {
            List<SourcedItem> back =
                    NewsroomJson.standard().read(in, System.out::println).toList();
            System.out.println(back.size() + " items, " + (back.equals(page.items()) ? "the same" : "others")
                    + " when read back; " + page.rejects().size() + " rejected");
        }
    }
}
