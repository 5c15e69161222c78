package io.github.oscenews.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.oscenews.json.ItemWriter;
import io.github.oscenews.json.JsonFormat;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.parser.NewsroomParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Listing text in memory, converted to JSON Lines as a stream. */
@State(Scope.Benchmark)
public class TextToJson {

    @Param("10")
    int megabytes;

    private byte[] text = {};
    private List<PlainItem> values = List.of();

    /** For JMH. */
    public TextToJson() {}

    /**
     * Makes the text.
     *
     * @throws IOException never
     */
    @Setup
    public void setUp() throws IOException {
        text = Data.text(megabytes);
        values = PlainItem.allOf(Data.items(megabytes));
    }

    /**
     * Reads and writes all items.
     *
     * @param blackhole takes how many there were of what
     * @return the number of bytes written
     * @throws IOException never
     */
    @Benchmark
    public long task(Blackhole blackhole) throws IOException {
        CountingStream out = new CountingStream();
        try (ItemWriter writer = NewsroomJson.standard().writer(out, JsonFormat.JSON_LINES)) {
            blackhole.consume(
                    NewsroomParser.standard().stream(new ByteArrayInputStream(text), Data.SOURCE, writer::write));
        }
        return out.count();
    }

    /**
     * Decodes the text, and writes the same values with Jackson's generator.
     *
     * @param blackhole takes the text
     * @return the number of bytes written
     */
    @Benchmark
    public long newStringAndJacksonWriter(Blackhole blackhole) {
        blackhole.consume(new String(text, UTF_8));
        CountingStream out = new CountingStream();
        PlainItem.writeJsonLines(values, out);
        return out.count();
    }
}
