package io.github.oscenews.benchmarks;

import io.github.oscenews.model.Source;
import io.github.oscenews.parser.DocumentTotals;
import io.github.oscenews.parser.NewsroomParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Pages of HTML in memory, each read as a document of its own. */
@State(Scope.Benchmark)
public abstract class HtmlToItems {

    private static final Source SOURCE = Source.of("page.html");

    private List<byte[]> pages = List.of();

    HtmlToItems() {}

    /** Makes the pages. */
    @Setup
    public void setUp() {
        pages = pages();
    }

    abstract List<byte[]> pages();

    /**
     * Reads the items of all pages.
     *
     * @param blackhole takes them
     * @return the number of items; less one for each reject, of which there are none
     * @throws IOException never
     */
    @Benchmark
    public long task(Blackhole blackhole) throws IOException {
        long count = 0;
        for (byte[] page : pages) {
            DocumentTotals totals =
                    NewsroomParser.standard().stream(new ByteArrayInputStream(page), SOURCE, blackhole::consume);
            count += totals.items() - totals.rejects();
        }
        return count;
    }

    /**
     * Has jsoup read all pages.
     *
     * @param blackhole takes the trees
     * @return the number of pages that are not empty
     * @throws IOException never
     */
    @Benchmark
    public long jsoupParse(Blackhole blackhole) throws IOException {
        long count = 0;
        for (byte[] page : pages) {
            Document tree = Jsoup.parse(new ByteArrayInputStream(page), "UTF-8", "https://www.osce.org/");
            blackhole.consume(tree);
            count += tree.childNodeSize() > 0 ? 1 : 0;
        }
        return count;
    }
}
