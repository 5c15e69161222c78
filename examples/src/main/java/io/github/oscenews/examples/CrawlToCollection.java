package io.github.oscenews.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.oscenews.archive.ArchiveDocument;
import io.github.oscenews.archive.ArchiveHandler;
import io.github.oscenews.archive.ArchiveProblem;
import io.github.oscenews.archive.ArchiveWalker;
import io.github.oscenews.model.Disagreement;
import io.github.oscenews.model.MergeProblem;
import io.github.oscenews.model.Merged;
import io.github.oscenews.model.Merger;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.HtmlLines;
import io.github.oscenews.parser.NewsroomHandler;
import io.github.oscenews.parser.NewsroomParser;
import io.github.oscenews.parser.Problem;
import io.github.oscenews.parser.TextScope;
import java.io.IOException;
import java.nio.file.Path;

/** Prints each item of a crawl once, with the number of places it was seen, and the values that they do not agree in. */
public final class CrawlToCollection {

    private CrawlToCollection() {}

    /**
     * Runs the example.
     *
     * @param arguments the folder or archive to read
     * @throws IOException when it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Merger merger = new Merger();
        ArchiveWalker.standard().walk(Path.of(arguments[0]), new ArchiveHandler() {
            @Override
            public void document(ArchiveDocument document) throws IOException {
                String name = document.source().document();
                parser(document).stream(document.content(), document.source(), new Merging(merger, name));
            }

            @Override
            public void problem(ArchiveProblem problem) {
                System.out.println(problem);
            }
        });
        Merged merged = merger.merged();
        for (SourcedItem item : merged.items()) {
            System.out.println(item.item().publishingDate() + " " + item.item().title() + ", seen "
                    + item.sources().size() + "x");
            for (Disagreement other : item.disagreements()) {
                System.out.println("  other " + other.field().key() + ": " + String.join(", ", other.value()));
            }
        }
        for (MergeProblem problem : merged.problems()) {
            System.out.println(problem.message());
        }
    }

    /** A page is in the encoding that its server named, unless it names one itself; extracted text has menus around the listing. */
    private static NewsroomParser parser(ArchiveDocument document) {
        boolean isExtracted = document.kind() == ArchiveDocument.Kind.EXTRACTED_TEXT;
        return NewsroomParser.builder()
                .charset(document.charset().orElse(UTF_8))
                .textScope(isExtracted ? TextScope.WHOLE_PAGE : TextScope.LISTING)
                // With lines, two items of a page are told apart even if they look the same.
                .htmlLines(HtmlLines.ALWAYS)
                .build();
    }

    private record Merging(Merger merger, String document) implements NewsroomHandler {

        @Override
        public void item(SourcedItem seen) {
            merger.add(seen);
        }

        @Override
        public void problem(Problem problem) {
            System.out.println(document + ":" + problem);
        }
    }
}
