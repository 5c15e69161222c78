package io.github.oscenews.parser;

import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What one parse has found so far. Not thread-safe.
 */
final class Findings {

    private final Source document;
    private final String text;
    private final List<SourcedItem> items = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<SourceSpan> residue = new ArrayList<>();

    Findings(Source document, String text) {
        this.document = document;
        this.text = text;
    }

    void item(RawRecord record, NewsItem item) {
        items.add(SourcedItem.of(item, source(record)));
    }

    /** Keeps a record that cannot be an item; the first cause becomes its problem. */
    void reject(RawRecord record, List<Problem> causes) {
        SourceSpan span = record.span();
        String block = text.substring((int) span.start(), (int) span.end());
        rejects.add(new Reject(block, span, source(record), causes.get(0)));
        problems.addAll(causes);
        residue.add(span);
    }

    private Source source(RawRecord record) {
        return document.lines(record.first().lineNumber(), record.last().lineNumber());
    }

    void residue(Segment segment, ProblemCode code, String message) {
        residue.add(segment.span());
        problem(segment, code, message);
    }

    void problem(Segment segment, ProblemCode code, String message) {
        problems.add(new Problem(code, segment, message));
    }

    /** The result, with problems and residue in the order of the text. */
    NewsroomDocument document() {
        problems.sort(Comparator.comparingLong(problem -> problem.span().start()));
        residue.sort(Comparator.comparingLong(SourceSpan::start));
        return new NewsroomDocument(true, items, rejects, problems, residue);
    }
}
