package io.github.oscenews.parser;

import io.github.oscenews.model.ItemField;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Severity;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.Tile.FieldTile;
import io.github.oscenews.parser.Tile.FurnitureTile;
import io.github.oscenews.parser.Tile.ResidueTile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one parse finds, accounted for and handed on in the order of the document.
 *
 * <p>Pieces are given in their order: a piece that begins further on than the last one ended has white space before it. Doubts are
 * given in any order, and become problems when the piece they are about is complete. Not thread-safe.
 */
final class Findings {

    private final Source document;
    private final NewsroomHandler handler;
    private final @Nullable LedgerHandler ledger;
    private final int mostExcerpts;

    /** The offset up to which everything is accounted for. */
    private long at;

    private long fieldCharacters;
    private long residueCharacters;
    private long items;
    private long rejects;
    private final Map<ProblemCode, Long> problemCounts = new EnumMap<>(ProblemCode.class);
    private final List<Doubt> doubts = new ArrayList<>();

    Findings(Source document, NewsroomHandler handler, int mostExcerpts) {
        this.document = document;
        this.handler = handler;
        this.ledger = handler instanceof LedgerHandler both ? both : null;
        this.mostExcerpts = mostExcerpts;
    }

    long fieldCharacters() {
        return fieldCharacters;
    }

    long residueCharacters() {
        return residueCharacters;
    }

    long items() {
        return items;
    }

    long accountedUpTo() {
        return at;
    }

    long rejects() {
        return rejects;
    }

    Map<ProblemCode, Long> problemCounts() {
        return problemCounts;
    }

    /** Accounts for a value of the item that is given next. Rule 11.2: A field tile reads exactly as the value of the item. */
    void field(ItemField field, Segment value) throws IOException {
        accountUpTo(value.start());
        fieldCharacters += value.end() - value.start();
        if (ledger != null) {
            ledger.tile(new FieldTile(value.span(), items, field));
        }
        at = value.end();
    }

    void furniture(Furniture kind, long start, long end) throws IOException {
        accountUpTo(start);
        if (ledger != null && end > start) {
            ledger.tile(new FurnitureTile(new SourceSpan(start, end), kind));
        }
        at = end;
    }

    void residue(SourceSpan span) throws IOException {
        accountUpTo(span.start());
        residueCharacters += span.length();
        if (ledger != null) {
            ledger.tile(new ResidueTile(span));
        }
        at = span.end();
    }

    private void accountUpTo(long start) throws IOException {
        // Rule 11.1: Every character lies in exactly one tile: a field, furniture or residue.
        if (start > at) {
            furniture(Furniture.WHITE_SPACE, at, start);
        }
    }

    /** Completes an item whose pieces were given. */
    void item(RawRecord record, NewsItem item) throws IOException {
        release(record.last().end(), null);
        // Rule 3.8: Two records with the same title and date are two records.
        items++;
        handler.item(SourcedItem.of(item, source(record)));
    }

    /**
     * Keeps a record that cannot be an item; the first cause in the record becomes its problem.
     *
     * @param longest the most characters to be kept of it
     */
    void reject(RawRecord record, List<Doubt> causes, int longest) throws IOException {
        // Rule 7.4: Every character of a reject is residue.
        SourceSpan span = record.span();
        residue(span);
        doubts.addAll(causes);
        Doubt first = causes.stream()
                .min(Comparator.comparingLong(cause -> cause.place().start()))
                .orElseThrow();
        Problem problem = Objects.requireNonNull(release(span.end(), first), "a cause stands in its record");
        rejects++;
        handler.reject(new Reject(record.text(longest), span, source(record), problem));
    }

    private Source source(RawRecord record) {
        return document.lines(record.first().lineNumber(), record.last().lineNumber());
    }

    void doubt(Doubt doubt) {
        doubts.add(doubt);
    }

    /** Takes back what was said of text that turns out to be part of no record. */
    void forgetDoubtsBefore(long end) {
        doubts.removeIf(doubt -> doubt.place().start() < end);
    }

    /** Hands on the problems of places up to an offset: nothing more will be said of them. */
    void release(long end) throws IOException {
        release(end, null);
    }

    /** Completes a newsroom page. */
    DocumentTotals finish(long length) throws IOException {
        accountUpTo(length);
        release(length, null);
        return new DocumentTotals(true, length, this);
    }

    /** Completes a document of which nothing is read, for a reason; and says so when it goes on. */
    DocumentTotals unread(long length, Doubt reason, @Nullable String tooLarge) throws IOException {
        doubts.clear();
        // Rule 10.1: A document that is no newsroom page gives one information and nothing else.
        furniture(reason.code() == ProblemCode.DOCUMENT_EMPTY ? Furniture.WHITE_SPACE : Furniture.UNREAD, 0, length);
        doubts.add(reason);
        if (tooLarge != null) {
            doubts.add(new Doubt(ProblemCode.DOCUMENT_TOO_LARGE, reason.place(), tooLarge));
        }
        release(length, null);
        return new DocumentTotals(false, length, this);
    }

    /**
     * Makes problems of the doubts about places up to an offset, in the order of the places.
     *
     * @param wanted one of these doubts, or null
     * @return what has become of that one
     */
    private @Nullable Problem release(long end, @Nullable Doubt wanted) throws IOException {
        if (doubts.isEmpty()) {
            return null;
        }
        List<Doubt> due = new ArrayList<>(doubts);
        due.removeIf(doubt -> doubt.place().start() > end);
        doubts.removeIf(doubt -> doubt.place().start() <= end);
        due.sort(Comparator.comparingLong(doubt -> doubt.place().start()));
        Problem found = null;
        for (Doubt doubt : due) {
            Problem problem = problem(doubt);
            handler.problem(problem);
            found = doubt.equals(wanted) ? problem : found;
        }
        return found;
    }

    private Problem problem(Doubt doubt) throws IOException {
        ProblemCode code = doubt.code();
        long count = problemCounts.merge(code, 1L, Long::sum);
        // Rule 1.10: Beyond a number of problems of one code, messages have no excerpt.
        boolean isOfMany = code.severity() != Severity.INFO && count > mostExcerpts;
        if (isOfMany && count == mostExcerpts + 1L) {
            handler.problem(problem(new Doubt(
                    ProblemCode.EXCERPTS_OMITTED,
                    doubt.place(),
                    doubt.line(),
                    "from here on, problems " + code.id() + " have no excerpt, as there are more than "
                            + mostExcerpts)));
        }
        return isOfMany || code == ProblemCode.EXCERPTS_OMITTED
                ? new Problem(code, doubt.place(), doubt.message())
                : new Problem(code, doubt.place(), doubt.message() + ": " + Excerpt.of(doubt.place(), doubt.line()));
    }
}
