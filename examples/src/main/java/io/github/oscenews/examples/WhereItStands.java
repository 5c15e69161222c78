package io.github.oscenews.examples;

import io.github.oscenews.model.ItemField;
import io.github.oscenews.parser.NewsroomDocument;
import io.github.oscenews.parser.NewsroomParser;
import io.github.oscenews.parser.SourceSpan;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Asks where values stood on a page, and how much of the page was not understood. A page of HTML would do as well: the places are
 * ranges of its text, and lines and columns are those of the file.
 */
public final class WhereItStands {

    private WhereItStands() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     * @throws IOException when the page cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        NewsroomDocument page = NewsroomParser.standard().parse(Path.of("examples/data/page-1.txt"));
        for (SourceSpan place : page.ledger().spans(0, ItemField.WHAT_WE_DO)) {
            long start = place.start();
            System.out.println(page.lineNumber(start) + ":" + page.columnNumber(start) + " " + page.text(place));
        }
        System.out.println("characters not understood: " + page.totals().residue());
    }
}
