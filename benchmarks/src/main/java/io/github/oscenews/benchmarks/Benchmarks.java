package io.github.oscenews.benchmarks;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/**
 * The command of this module: {@code short}, {@code full}, {@code growth}, {@code merge ITEMS} and {@code text MEGABYTES}. Tables go to standard output,
 * progress to standard error.
 */
public final class Benchmarks {

    private static final String USAGE = """
            short [TASK]     about 4 minutes: 10 MB of text, 600 listings and 300 articles in HTML
            full [TASK]      about 40 minutes: 100 MB of text and 3,000 listings too, all measured three times
            growth           about 3 minutes: text of 1 to 1,000 MB, read in a heap of 64 MB
            merge ITEMS      how much memory it takes to merge a crawl of so many items
            text MEGABYTES   writes listing text

            A TASK is the name in the first column of the table.
            """;

    private Benchmarks() {}

    /**
     * Runs what is asked for.
     *
     * @param arguments the command and its argument
     * @throws IOException when data cannot be written
     * @throws RunnerException when a benchmark fails
     */
    public static void main(String[] arguments) throws IOException, RunnerException {
        List<String> words = List.of(arguments);
        String command = words.isEmpty() ? "" : words.get(0);
        switch (command + " " + words.size()) {
            case "short 1", "full 1" -> Comparison.run(form(command), "");
            case "short 2", "full 2" -> Comparison.run(form(command), words.get(1));
            case "growth 1" -> Growth.run(List.of(1, 10, 100, 1000));
            case "merge 2" -> MergeMemory.run(Integer.parseInt(words.get(1)));
            case "text 2" -> writeText(Integer.parseInt(words.get(1)));
            default -> {
                System.err.print(USAGE);
                System.exit(2);
            }
        }
    }

    private static Form form(String command) {
        return Form.valueOf(command.toUpperCase(Locale.ROOT));
    }

    private static void writeText(int megabytes) throws IOException {
        // Not System.out, which says nothing of a disk that is full.
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        Data.writeText(megabytes, out);
        out.flush();
    }
}
