package io.github.oscenews.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.oscenews.json.ExportFormat;
import io.github.oscenews.json.ItemWriter;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.NewsroomDocument;
import io.github.oscenews.parser.NewsroomParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/** Prints the items of a page in a format of others, and says what that has no place for. */
public final class ExportAPage {

    private ExportAPage() {}

    /**
     * Runs the example.
     *
     * @param arguments the page to read and the name of an {@link ExportFormat}
     * @throws IOException when the page cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        NewsroomDocument page = NewsroomParser.standard().parse(Path.of(arguments[0]));
        page.problems().forEach(System.out::println);
        ExportFormat format = ExportFormat.valueOf(arguments[1]);
        // A file does as well; the writer closes it.
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ItemWriter writer = NewsroomJson.standard().exporter(out, format)) {
            for (SourcedItem seen : page.items()) {
                writer.write(seen);
            }
        }
        System.out.print(out.toString(UTF_8));
        System.out.println("left out: " + String.join(", ", format.leftOut()));
    }
}
