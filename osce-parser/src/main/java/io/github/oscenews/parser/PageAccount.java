package io.github.oscenews.parser;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The account of a page of HTML. Between the pieces that are put, it accounts for what is of no interest, and looks at what is left:
 * nothing but white space is taken for white space. Not thread-safe.
 */
final class PageAccount extends Account {

    private final Page page;
    private final Consumer<Doubt> doubts;

    /** What is of no interest, and how much of it is accounted for. */
    private final List<Piece> asides;

    private int next;

    PageAccount(@Nullable LedgerHandler ledger, Page page, Consumer<Doubt> doubts) {
        super(ledger);
        this.page = page;
        this.doubts = doubts;
        this.asides = page.asides();
    }

    @Override
    void put(Piece piece, long item) throws IOException {
        accountUpTo(piece.start());
        // What is residue, or outside, is so with everything in it.
        boolean isWhole = piece.field() == null
                && (piece.furniture() == null
                        || piece.furniture() == Furniture.OUTSIDE
                        || piece.furniture() == Furniture.UNREAD);
        // Rule 11.4: In HTML, a field may be several tiles, which together read as the value once white space is
        // folded.
        long from = piece.start();
        for (; next < asides.size() && asides.get(next).start() < piece.end(); next++) {
            if (!isWhole) {
                Piece aside = asides.get(next);
                putWithoutSpace(piece.at(from, aside.start()), item);
                putWithoutSpace(aside, item);
                from = aside.end();
            }
        }
        putWithoutSpace(piece.at(from, Math.max(from, piece.end())), item);
    }

    private void putWithoutSpace(Piece piece, long item) throws IOException {
        Piece trimmed = trimmed(piece.start(), piece.end(), piece);
        if (trimmed.end() > trimmed.start()) {
            accountForSpace(trimmed.start());
            add(trimmed, item);
        }
    }

    private Piece trimmed(long start, long end, Piece piece) {
        long from = start;
        long to = end;
        while (from < to && isSpace((int) from, piece)) {
            from++;
        }
        while (to > from && isSpace((int) to - 1, piece)) {
            to--;
        }
        return piece.at(from, to);
    }

    /** Whether a character is no part of a piece at whose end it stands. Values and residue keep all but what is folded. */
    private boolean isSpace(int offset, Piece piece) {
        char c = page.charAt(offset);
        return piece.furniture() == null ? Words.isFolded(c) || c == '\u00A0' : Html.isBlank(c);
    }

    @Override
    void accountUpTo(long start) throws IOException {
        for (; next < asides.size() && asides.get(next).start() < start; next++) {
            Piece aside = asides.get(next);
            accountForRest(aside.start());
            putWithoutSpace(aside, 0);
        }
        accountForRest(start);
    }

    /** Accounts for characters that nobody has claimed. */
    private void accountForRest(long end) throws IOException {
        if (end <= accountedUpTo()) {
            return;
        }
        // White space is left to the next piece, so that all of it becomes one tile.
        Piece rest = trimmed(accountedUpTo(), end, Piece.residue(new SourceSpan(accountedUpTo(), end)));
        if (rest.end() > rest.start()) {
            if (page.hasWords(rest.start(), rest.end())) {
                putWithoutSpace(rest, 0);
                PageSegment words = page.segment(rest.start(), rest.end());
                // Rule 13.17: Text between the records of a page is residue.
                doubts.accept(new Doubt(
                        ProblemCode.TEXT_OUTSIDE_RECORD,
                        words,
                        "found text that is part of no record, expected records and known furniture only"));
            } else {
                putWithoutSpace(Piece.furniture(Furniture.SEPARATOR, rest.start(), rest.end()), 0);
            }
        }
    }

    @Override
    void close(long length) throws IOException {
        accountUpTo(length);
        super.close(length);
    }
}
