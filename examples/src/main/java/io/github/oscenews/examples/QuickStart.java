package io.github.oscenews.examples;

import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.NewsroomDocument;
import io.github.oscenews.parser.NewsroomParser;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a page and prints the days and titles of its items. */
public final class QuickStart {

    private QuickStart() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     * @throws IOException when the page cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        NewsroomDocument page = NewsroomParser.standard().parse(Path.of("examples/data/statements/page-1.txt"));
        for (SourcedItem seen : page.items()) {
            System.out.println(seen.item().publishingDate() + " " + seen.item().title());
        }
    }
}
