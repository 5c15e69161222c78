package io.github.oscenews.examples;

import io.github.oscenews.model.Source;
import io.github.oscenews.parser.NewsroomDocument;
import io.github.oscenews.parser.NewsroomParser;
import io.github.oscenews.parser.Problem;
import io.github.oscenews.parser.Reject;
import java.io.IOException;
import java.nio.file.Path;

/** Prints all problems of a page, and of each record that cannot be an item where it stood, why it cannot, and its text. */
public final class WhatWasRejected {

    private WhatWasRejected() {}

    /**
     * Runs the example.
     *
     * @param arguments the page to read
     * @throws IOException when it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        NewsroomDocument page = NewsroomParser.standard().parse(Path.of(arguments[0]));
        for (Problem problem : page.problems()) {
            System.out.println(problem.severity() + " " + problem);
        }
        for (Reject reject : page.rejects()) {
            Source place = reject.source();
            System.out.println();
            System.out.println(place.document() + ", lines " + place.firstLine().getAsLong() + " to "
                    + place.lastLine().getAsLong() + ": "
                    + reject.problem().code().id());
            reject.text().lines().forEach(line -> System.out.println("| " + line));
        }
    }
}
