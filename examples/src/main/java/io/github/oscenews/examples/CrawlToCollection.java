package io.github.oscenews.examples;

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
import io.github.oscenews.parser.NewsroomParser;
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
        // With lines, two items of a page are told apart even if they look the same.
        NewsroomParser parser =
                NewsroomParser.builder().htmlLines(HtmlLines.ALWAYS).build();
        Merger merger = new Merger();
        ArchiveWalker.standard().walk(Path.of(arguments[0]), new ArchiveHandler() {
            @Override
            public void document(ArchiveDocument document) throws IOException {
                parser.stream(document.content(), document.source(), merger::add);
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
}
