package io.github.oscenews.benchmarks;

import io.github.oscenews.parser.DocumentTotals;
import io.github.oscenews.parser.NewsroomParser;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Listing text in a file, read as a stream in little memory. */
@State(Scope.Benchmark)
public class TextGrowth {

    private static final String FOLDER = "benchmarks.folder";

    @Param("1")
    int megabytes;

    /** The argument of Java that says in which folder the files are. */
    static String folder(Path folder) {
        return "-D" + FOLDER + "=" + folder;
    }

    /** Makes a file to be read. */
    static void write(Path folder, int megabytes) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file(folder, megabytes)))) {
            Data.writeText(megabytes, out);
        }
    }

    private static Path file(Path folder, int megabytes) {
        return folder.resolve("text-" + megabytes + ".txt");
    }

    /** For JMH. */
    public TextGrowth() {}

    /**
     * Reads all items.
     *
     * @param blackhole takes them
     * @return how many there were
     * @throws IOException when the file cannot be read
     */
    @Benchmark
    public DocumentTotals task(Blackhole blackhole) throws IOException {
        Path folder = Path.of(System.getProperty(FOLDER, ""));
        try (InputStream in = Files.newInputStream(file(folder, megabytes))) {
            return NewsroomParser.standard().stream(in, Data.SOURCE, blackhole::consume);
        }
    }
}
