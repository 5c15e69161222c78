package io.github.oscenews.examples;

import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.DocumentTotals;
import io.github.oscenews.parser.NewsroomHandler;
import io.github.oscenews.parser.NewsroomParser;
import io.github.oscenews.parser.Problem;
import io.github.oscenews.parser.Reject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a text dump of any length, holding one record at a time, and prints items, rejects and problems as they come. */
public final class StreamALargeDump {

    private StreamALargeDump() {}

    /**
     * Runs the example.
     *
     * @param arguments the dump to read
     * @throws IOException when it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Path dump = Path.of(arguments[0]);
        DocumentTotals totals;
        try (InputStream in = Files.newInputStream(dump)) {
            totals = NewsroomParser.standard().stream(in, Source.of(dump), new Printing());
        }
        System.out.println(totals.items() + " items, " + totals.rejects() + " rejects, " + totals.residue() + " of "
                + totals.characters() + " characters not understood");
    }

    private static final class Printing implements NewsroomHandler {

        @Override
        public void item(SourcedItem seen) {
            System.out.println(
                    "item " + seen.item().publishingDate() + " " + seen.item().title());
        }

        @Override
        public void reject(Reject reject) {
            System.out.println("reject of " + reject.text().length() + " characters");
        }

        @Override
        public void problem(Problem problem) {
            System.out.println("problem " + problem);
        }
    }
}
