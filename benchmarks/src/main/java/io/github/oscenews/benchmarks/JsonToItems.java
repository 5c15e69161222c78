package io.github.oscenews.benchmarks;

import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.SourcedItem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The JSON Lines of listing text in memory, read as a stream. */
@State(Scope.Benchmark)
public class JsonToItems {

    private static final JsonFactory JACKSON = new JsonFactory();

    @Param("10")
    int megabytes;

    private byte[] lines = {};

    /** For JMH. */
    public JsonToItems() {}

    /**
     * Makes the lines.
     *
     * @throws IOException never
     */
    @Setup
    public void setUp() throws IOException {
        lines = Data.jsonLines(megabytes);
    }

    /**
     * Reads all items.
     *
     * @param blackhole takes them
     * @return the number of items
     */
    @Benchmark
    public long task(Blackhole blackhole) {
        long count = 0;
        try (Stream<SourcedItem> items =
                NewsroomJson.standard().read(new ByteArrayInputStream(lines), JsonToItems::refuse)) {
            for (Iterator<SourcedItem> each = items.iterator(); each.hasNext(); count++) {
                blackhole.consume(each.next());
            }
        }
        return count;
    }

    private static void refuse(Object problem) {
        throw new IllegalStateException(problem.toString());
    }

    /** {@return the number of tokens that Jackson's parser finds, which decodes no text unless it is asked for} */
    @Benchmark
    public long jacksonParser() {
        long count = 0;
        try (JsonParser json = JACKSON.createParser(ObjectReadContext.empty(), new ByteArrayInputStream(lines))) {
            while (json.nextToken() != null) {
                count++;
            }
        }
        return count;
    }
}
