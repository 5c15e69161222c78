package io.github.oscenews.parser;

import io.github.oscenews.parser.Tile.FieldTile;
import io.github.oscenews.parser.Tile.FurnitureTile;
import io.github.oscenews.parser.Tile.ResidueTile;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The account of one document's characters while it is made: each piece is put behind the last one, so that none can be left out or
 * counted twice.
 *
 * <p>A piece that begins further on than the last one ended has white space before it. Not thread-safe.
 */
class Account {

    private final @Nullable LedgerHandler ledger;

    /** The offset up to which everything is accounted for. */
    private long at;

    private long fieldCharacters;
    private long residueCharacters;

    /**
     * Begins an account.
     *
     * @param ledger takes the tiles; null when nobody asks for them
     */
    Account(@Nullable LedgerHandler ledger) {
        this.ledger = ledger;
    }

    final long fieldCharacters() {
        return fieldCharacters;
    }

    final long residueCharacters() {
        return residueCharacters;
    }

    final long accountedUpTo() {
        return at;
    }

    /**
     * Puts a piece.
     *
     * @param item the index of the item whose value it may be
     */
    void put(Piece piece, long item) throws IOException {
        accountUpTo(piece.start());
        add(piece, item);
    }

    /** Whether nobody asks for tiles. */
    final boolean needsNoTiles() {
        return ledger == null;
    }

    /** Puts everything up to an offset, of which some characters are values and the others furniture; for an account without tiles. */
    final void put(long end, long fields) {
        fieldCharacters += fields;
        at = end;
    }

    /** Accounts for everything before an offset that nobody has put. */
    void accountUpTo(long start) throws IOException {
        accountForSpace(start);
    }

    /** Accounts for everything up to the end of the document. */
    void close(long length) throws IOException {
        accountForSpace(length);
    }

    /** Accounts for white space before an offset. */
    final void accountForSpace(long start) throws IOException {
        // Rule 11.1: Every character lies in exactly one tile: a field, furniture or residue.
        if (start > at) {
            add(Piece.furniture(Furniture.WHITE_SPACE, at, start), 0);
        }
    }

    /** Adds a piece that begins where the last one ended. */
    final void add(Piece piece, long item) throws IOException {
        long length = piece.end() - piece.start();
        fieldCharacters += piece.field() == null ? 0 : length;
        residueCharacters += piece.field() == null && piece.furniture() == null ? length : 0;
        at = piece.end();
        if (ledger != null && length > 0) {
            ledger.tile(tile(piece, item));
        }
    }

    private static Tile tile(Piece piece, long item) {
        SourceSpan span = new SourceSpan(piece.start(), piece.end());
        if (piece.field() != null) {
            return new FieldTile(span, item, piece.field());
        }
        return piece.furniture() == null ? new ResidueTile(span) : new FurnitureTile(span, piece.furniture());
    }
}
