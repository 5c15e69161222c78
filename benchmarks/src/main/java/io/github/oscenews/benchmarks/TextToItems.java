package io.github.oscenews.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.oscenews.parser.DocumentTotals;
import io.github.oscenews.parser.NewsroomParser;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Listing text in memory, read as a stream. */
@State(Scope.Benchmark)
public class TextToItems {

    @Param("10")
    int megabytes;

    private byte[] text = {};

    /** For JMH. */
    public TextToItems() {}

    /**
     * Makes the text.
     *
     * @throws IOException never
     */
    @Setup
    public void setUp() throws IOException {
        text = Data.text(megabytes);
    }

    /**
     * Reads all items.
     *
     * @param blackhole takes them
     * @return how many there were
     * @throws IOException never
     */
    @Benchmark
    public DocumentTotals task(Blackhole blackhole) throws IOException {
        return NewsroomParser.standard().stream(new ByteArrayInputStream(text), Data.SOURCE, blackhole::consume);
    }

    /** {@return the text, of which nothing is read} */
    @Benchmark
    public String newString() {
        return new String(text, UTF_8);
    }

    /**
     * Reads all lines.
     *
     * @param blackhole takes them
     * @return the number of lines
     * @throws IOException never
     */
    @Benchmark
    public long readLine(Blackhole blackhole) throws IOException {
        long count = 0;
        BufferedReader lines = new BufferedReader(new InputStreamReader(new ByteArrayInputStream(text), UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            blackhole.consume(line);
            count++;
        }
        return count;
    }
}
