package io.github.oscenews.parser;

import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Severity;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
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
 * <p>Doubts are given in any order, and become problems when the piece they are about is complete. Not thread-safe.
 */
final class Findings {

    private final Source document;
    private final HtmlLines lines;
    private final NewsroomHandler handler;
    private final Account account;
    private final int mostExcerpts;

    /** The pieces of the record being read in a page, where they come in any order; null in text. */
    private final @Nullable List<Piece> pieces;

    private long items;
    private long rejects;
    private final Map<ProblemCode, Long> problemCounts = new EnumMap<>(ProblemCode.class);
    private final List<Doubt> doubts = new ArrayList<>();

    /** The findings in listing text. */
    Findings(Source document, NewsroomHandler handler, int mostExcerpts) {
        this.document = document;
        this.lines = HtmlLines.ALWAYS;
        this.handler = handler;
        this.account = new Account(ledger(handler));
        this.pieces = null;
        this.mostExcerpts = mostExcerpts;
    }

    /** The findings in a page of HTML. */
    Findings(Source document, NewsroomHandler handler, int mostExcerpts, Page page, HtmlLines lines) {
        this.document = document;
        this.lines = lines;
        this.handler = handler;
        this.account = new PageAccount(ledger(handler), page, doubts::add);
        this.pieces = new ArrayList<>();
        this.mostExcerpts = mostExcerpts;
    }

    private static @Nullable LedgerHandler ledger(NewsroomHandler handler) {
        return handler instanceof LedgerHandler both ? both : null;
    }

    long fieldCharacters() {
        return account.fieldCharacters();
    }

    long residueCharacters() {
        return account.residueCharacters();
    }

    long items() {
        return items;
    }

    long accountedUpTo() {
        return account.accountedUpTo();
    }

    long rejects() {
        return rejects;
    }

    Map<ProblemCode, Long> problemCounts() {
        return problemCounts;
    }

    void furniture(Furniture kind, long start, long end) throws IOException {
        account.put(Piece.furniture(kind, start, end), items);
    }

    void residue(SourceSpan span) throws IOException {
        account.put(Piece.residue(span), items);
    }

    /** Accounts for everything before an offset that is part of no record. */
    void accountUpTo(long offset) throws IOException {
        account.accountUpTo(offset);
    }

    /** Takes a value, a label or whatever else stands in the record of the next item; in text, in the order of the document. */
    void put(Piece piece) throws IOException {
        if (pieces == null) {
            account.put(piece, items);
        } else {
            pieces.add(piece);
        }
    }

    /** Completes an item, of which all pieces are put. */
    void item(RawRecord record, NewsItem item) throws IOException {
        if (pieces != null) {
            Piece.sort(pieces);
            for (Piece piece : pieces) {
                account.put(piece, items);
            }
            pieces.clear();
        }
        release(record.last().end(), null);
        // Rule 3.8: Two records with the same title and date are two records.
        items++;
        handler.item(SourcedItem.of(item, lines == HtmlLines.ALWAYS ? placed(record) : document));
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
        String text = record.text(longest);
        handler.reject(new Reject(text, record.isCut(text), record.url(), span, placed(record), problem));
    }

    /** Whether nobody asks for pieces, so that a record can be accounted for as a whole. */
    boolean needsNoPieces() {
        return account.needsNoTiles();
    }

    /** Completes an item that was read at once, of which nothing is to be said. */
    void item(CanonicalRecord.Found record) throws IOException {
        account.put(record.end(), record.fields());
        release(record.end(), null);
        items++;
        handler.item(SourcedItem.of(record.item(), document.lines(record.firstLine(), record.lastLine())));
    }

    private Source placed(RawRecord record) {
        return document.lines(record.firstLine(), record.lastLine());
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
    DocumentTotals finish(DocumentFormat format, long length) throws IOException {
        account.close(length);
        release(length, null);
        return new DocumentTotals(format, length, this);
    }

    /** Completes a document of which nothing is read, for a reason, and says what else there is to say. */
    DocumentTotals unread(long length, Doubt reason, List<Doubt> others) throws IOException {
        doubts.clear();
        // Rule 10.1: A document that is no newsroom page gives one information and nothing else.
        furniture(reason.code() == ProblemCode.DOCUMENT_EMPTY ? Furniture.WHITE_SPACE : Furniture.UNREAD, 0, length);
        doubts.add(reason);
        doubts.addAll(others);
        release(length, null);
        return new DocumentTotals(DocumentFormat.OTHER, length, this);
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
