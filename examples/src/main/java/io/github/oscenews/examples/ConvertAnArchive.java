package io.github.oscenews.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.oscenews.archive.ArchiveDocument;
import io.github.oscenews.archive.ArchiveHandler;
import io.github.oscenews.archive.ArchiveProblem;
import io.github.oscenews.archive.ArchiveWalker;
import io.github.oscenews.json.ItemWriter;
import io.github.oscenews.json.JsonFormat;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.NewsroomHandler;
import io.github.oscenews.parser.NewsroomParser;
import io.github.oscenews.parser.Problem;
import io.github.oscenews.parser.TextScope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the items of all pages in an archive or a folder as JSON Lines, and prints what could not be read. */
public final class ConvertAnArchive {

    private ConvertAnArchive() {}

    /**
     * Runs the example.
     *
     * @param arguments the archive or folder to read and the file to write
     * @throws IOException when one of them cannot be used
     */
    public static void main(String[] arguments) throws IOException {
        try (ItemWriter json =
                NewsroomJson.standard().writer(Files.newOutputStream(Path.of(arguments[1])), JsonFormat.JSON_LINES)) {
            ArchiveWalker.standard().walk(Path.of(arguments[0]), new ArchiveHandler() {
                @Override
                public void document(ArchiveDocument document) throws IOException {
                    String name = document.source().document();
                    long items = parser(document).stream(document.content(), document.source(), new Writing(json, name))
                            .items();
                    System.out.println(name + ": items: " + items);
                }

                @Override
                public void problem(ArchiveProblem problem) {
                    System.out.println(problem);
                }
            });
        }
    }

    /** A page is in the encoding that its server named, unless it names one itself; extracted text has menus around the listing. */
    private static NewsroomParser parser(ArchiveDocument document) {
        boolean isExtracted = document.kind() == ArchiveDocument.Kind.EXTRACTED_TEXT;
        return NewsroomParser.builder()
                .charset(document.charset().orElse(UTF_8))
                .textScope(isExtracted ? TextScope.WHOLE_PAGE : TextScope.LISTING)
                .build();
    }

    private record Writing(ItemWriter json, String document) implements NewsroomHandler {

        @Override
        public void item(SourcedItem seen) throws IOException {
            json.write(seen);
        }

        @Override
        public void problem(Problem problem) {
            System.out.println(document + ":" + problem);
        }
    }
}
