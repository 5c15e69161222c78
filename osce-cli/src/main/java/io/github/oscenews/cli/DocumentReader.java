package io.github.oscenews.cli;

import io.github.oscenews.json.JsonProblem;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.Severity;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.NewsroomHandler;
import io.github.oscenews.parser.NewsroomParser;
import io.github.oscenews.parser.Problem;
import io.github.oscenews.parser.Reject;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one document, be it a page or items as JSON, and hands on what it holds part by part. Runs once, on whatever thread. */
final class DocumentReader implements NewsroomHandler {

    /** Takes a part of a document. */
    @FunctionalInterface
    interface Sink {
        void part(Part part) throws IOException;
    }

    private final Source source;
    private final long linesAbove;
    private final ItemForm form;

    /** Null when all items are wanted. */
    private final @Nullable FilterTally filter;

    private final Sink sink;
    private Part part;

    /**
     * Prepares to read.
     *
     * @param linesAbove how many lines of the document are above what is read
     * @param wanted how and which items are wanted; if none at all, rejects are not either
     */
    DocumentReader(Source source, long linesAbove, Setup.Wanted wanted, Sink sink) {
        this.source = source;
        this.linesAbove = linesAbove;
        this.form = wanted.items();
        this.filter = wanted.filter();
        this.part = new Part(form);
        this.sink = sink;
    }

    /** Reads a page. */
    Totals readPage(InputStream in, NewsroomParser parser) throws IOException {
        Totals totals = Totals.of(parser.stream(in, source, this));
        handOn();
        return totals;
    }

    /** Reads items that {@code osce} or somebody else wrote as JSON. They keep their sources. */
    Totals readItems(InputStream in) throws IOException {
        JsonProblems problems = new JsonProblems();
        long items = 0;
        try (Stream<SourcedItem> stream = NewsroomJson.standard().read(in, problems::add)) {
            for (Iterator<SourcedItem> each = stream.iterator(); each.hasNext(); items++) {
                item(each.next());
            }
        } catch (UncheckedIOException e) {
            // Of items that are cut off, those before are read, and who knows of the cut tells it.
            if (!(e.getCause() instanceof EOFException)) {
                throw e.getCause();
            }
        }
        handOn();
        return Totals.ofItems(items, problems.errors, problems.counts);
    }

    @Override
    public void item(SourcedItem item) throws IOException {
        if (form != ItemForm.NONE && (filter == null || filter.accepts(item.item()))) {
            boolean isMoved = linesAbove > 0;
            part.add(isMoved ? SourcedItem.of(item.item(), moved(item.sources().get(0))) : item);
            handOnIfFull();
        }
    }

    @Override
    public void reject(Reject reject) throws IOException {
        if (form != ItemForm.NONE) {
            part.add(moved(reject.source()), reject);
            handOnIfFull();
        }
    }

    /** Where something stands in the document, given where it stands in what is read. */
    private Source moved(Source place) {
        return place.firstLine().isEmpty()
                ? place
                : place.lines(
                        place.firstLine().getAsLong() + linesAbove,
                        place.lastLine().getAsLong() + linesAbove);
    }

    @Override
    public void problem(Problem problem) throws IOException {
        add(ProblemLine.of(source.document(), linesAbove, problem));
    }

    private void add(ProblemLine problem) throws IOException {
        part.add(problem);
        handOnIfFull();
    }

    private void handOnIfFull() throws IOException {
        if (part.isFull()) {
            handOn();
        }
    }

    private void handOn() throws IOException {
        Part full = part;
        part = new Part(form);
        sink.part(full);
    }

    /** Counts what is wrong with items. */
    private final class JsonProblems {

        private final Map<String, Long> counts = new TreeMap<>();
        private long errors;

        void add(JsonProblem problem) {
            counts.merge(problem.code().id(), 1L, Long::sum);
            errors += problem.severity() == Severity.ERROR ? 1 : 0;
            try {
                DocumentReader.this.add(ProblemLine.of(source.document(), problem));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
