package io.github.oscenews.benchmarks;

import io.github.oscenews.model.SourcedItem;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Items in memory, written as JSON Lines; what is computed from their text is known from the first writing. */
@State(Scope.Benchmark)
public class ItemsToJson {

    @Param("10")
    int megabytes;

    private List<SourcedItem> items = List.of();
    private List<PlainItem> values = List.of();

    /** For JMH. */
    public ItemsToJson() {}

    /**
     * Makes the items.
     *
     * @throws IOException never
     */
    @Setup
    public void setUp() throws IOException {
        items = Data.items(megabytes);
        values = PlainItem.allOf(items);
    }

    /**
     * Writes the items.
     *
     * @return the number of bytes
     * @throws IOException never
     */
    @Benchmark
    public long task() throws IOException {
        CountingStream out = new CountingStream();
        Data.writeJsonLines(items, out);
        return out.count();
    }

    /** {@return the number of bytes of the same values, written with Jackson's generator} */
    @Benchmark
    public long jacksonWriter() {
        CountingStream out = new CountingStream();
        PlainItem.writeJsonLines(values, out);
        return out.count();
    }
}
