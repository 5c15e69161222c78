package io.github.oscenews.parser;

import io.github.oscenews.model.SourcedItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The result of {@link NewsroomParser#parse(java.nio.file.Path) parse}: the items of one document, and everything in it that is no item.
 *
 * <p>Every record of the document is either in {@link #items()} or in {@link #rejects()}, and every character in the {@link
 * #ledger()}. Holds the text that was read, and of HTML the source too, as long as it lives.
 *
 * <p>Immutable and thread-safe. A method throws {@link NullPointerException} for null, and {@link IndexOutOfBoundsException} for a place
 * that is not in this document.
 */
public final class NewsroomDocument {

    private final String text;
    private final DocumentTotals totals;
    private final List<SourcedItem> items;
    private final List<Reject> rejects;
    private final List<Problem> problems;
    private final Optional<String> nextPage;
    private final Supplier<Ledger> parseAgain;
    private final Supplier<? extends LineNumbers> findPlaces;

    /** Made when asked for, so that places cost nothing to those who do not ask. */
    private volatile @Nullable Ledger ledger;

    private volatile @Nullable LineNumbers places;

    private NewsroomDocument(
            String text,
            DocumentTotals totals,
            Collector found,
            Supplier<Ledger> parseAgain,
            Supplier<? extends LineNumbers> findPlaces) {
        this.text = text;
        this.totals = totals;
        this.items = List.copyOf(found.items);
        this.rejects = List.copyOf(found.rejects);
        this.problems = List.copyOf(found.problems);
        this.nextPage = Optional.ofNullable(found.nextPage);
        this.parseAgain = parseAgain;
        this.findPlaces = findPlaces;
    }

    /**
     * Whether this is a page of the newsroom: its {@link #format()} is any but {@link DocumentFormat#OTHER}.
     *
     * @return false when the document holds something else or nothing; then it has no item, no reject and no residue, and a problem
     *     says what it holds instead
     */
    public boolean isNewsroomPage() {
        return totals.isNewsroomPage();
    }

    /** {@return the items in the order of the document, each with its source; empty when there is none} */
    public List<SourcedItem> items() {
        return items;
    }

    /** {@return the blocks that look like records and cannot be items, in the order of the document; empty when there is none} */
    public List<Reject> rejects() {
        return rejects;
    }

    /**
     * All problems, those of the rejects included.
     *
     * @return the problems in the order of the document, those of the document as a whole last; empty when there is none
     */
    public List<Problem> problems() {
        return problems;
    }

    /** {@return the numbers of items, rejects, problems and characters, which cost nothing to ask for} */
    public DocumentTotals totals() {
        return totals;
    }

    /** {@return what the document is, as its content shows} */
    public DocumentFormat format() {
        return totals.format();
    }

    /** {@return the absolute address of the next page, where the pager of a listing in HTML links to one (rule 13.14); else empty} */
    public Optional<String> nextPage() {
        return nextPage;
    }

    /**
     * The characters that every {@link SourceSpan} of this document is a range of.
     *
     * @return of listing text, the decoded input up to the limit of its length or the place where it is cut off; of HTML that is
     *     read, the text nodes outside of head, scripts, styles, templates and {@code noscript}, one after the other, with all their
     *     white space; of HTML that is not read, the decoded input
     */
    public String text() {
        return text;
    }

    /**
     * The characters of a range.
     *
     * @param span a range of this document
     * @return the characters
     * @throws IndexOutOfBoundsException when the range reaches beyond the text
     */
    public String text(SourceSpan span) {
        if (span.end() > text.length()) {
            throw new IndexOutOfBoundsException(
                    "expected a range within " + text.length() + " characters, but it is " + span);
        }
        return text.substring((int) span.start(), (int) span.end());
    }

    /**
     * The account of all characters (rule 11.1). The first call reads the input again, from memory, and the ledger is kept.
     *
     * @return the ledger, equal on every call
     */
    public Ledger ledger() {
        Ledger made = ledger;
        if (made == null) {
            made = parseAgain.get();
            ledger = made;
        }
        return made;
    }

    /**
     * The line of a character in the decoded input; in HTML, in the source of the page (rule 13.22). The first call reads the input again.
     *
     * @param offset an offset in the {@link #text()}, from 0 to its length, in UTF-16 units
     * @return the number of the line, 1-based; lines end with LF
     * @throws IndexOutOfBoundsException when there is no such offset
     */
    public long lineNumber(long offset) {
        return places(offset).lineNumber(offset);
    }

    /**
     * The place of a character in its {@linkplain #lineNumber(long) line} of the decoded input. The first call reads the input again.
     *
     * @param offset an offset in the {@link #text()}, from 0 to its length, in UTF-16 units
     * @return the number of the character in the line, 1-based, in UTF-16 units
     * @throws IndexOutOfBoundsException when there is no such offset
     */
    public long columnNumber(long offset) {
        return places(offset).columnNumber(offset);
    }

    private LineNumbers places(long offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException(
                    "expected an offset from 0 to " + text.length() + ", but it is " + offset);
        }
        LineNumbers made = places;
        if (made == null) {
            made = findPlaces.get();
            places = made;
        }
        return made;
    }

    /** Keeps everything that a parse of a whole document hands on, but for the tiles. */
    static final class Collector implements NewsroomHandler {

        private final List<SourcedItem> items = new ArrayList<>();
        private final List<Reject> rejects = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private @Nullable String nextPage;

        @Override
        public void item(SourcedItem item) {
            items.add(item);
        }

        @Override
        public void reject(Reject reject) {
            rejects.add(reject);
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }

        @Override
        public void nextPage(String address) {
            nextPage = address;
        }

        NewsroomDocument document(
                String text,
                DocumentTotals totals,
                Supplier<Ledger> parseAgain,
                Supplier<? extends LineNumbers> findPlaces) {
            return new NewsroomDocument(text, totals, this, parseAgain, findPlaces);
        }
    }

    /** Keeps the tiles and nothing else. */
    static final class Tiles implements LedgerHandler {

        private final List<Tile> tiles = new ArrayList<>();

        @Override
        public void tile(Tile tile) {
            tiles.add(tile);
        }

        @Override
        public void item(SourcedItem item) {}

        Ledger ledger() {
            return new Ledger(tiles);
        }
    }
}
