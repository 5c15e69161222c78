package io.github.oscenews.parser;

import io.github.oscenews.model.ItemField;
import io.github.oscenews.parser.Tile.FieldTile;
import io.github.oscenews.parser.Tile.ResidueTile;
import java.util.List;
import java.util.stream.Stream;

/**
 * The account of a document: every character lies in exactly one tile. The tiles stand in the order of the document, without gap
 * or overlap, from offset 0 to the end.
 *
 * <p>Immutable and thread-safe.
 */
public final class Ledger {

    private final List<Tile> tiles;

    Ledger(List<Tile> tiles) {
        this.tiles = List.copyOf(tiles);
    }

    /** {@return all tiles; empty for a document without characters} */
    public List<Tile> tiles() {
        return tiles;
    }

    /**
     * Where a value of an item stands.
     *
     * @param item the index in {@link NewsroomDocument#items()}
     * @param field which value
     * @return one range for a value, one for each element of a list, one for each line of a summary, in their order; empty when the
     *     item does not have that value, or there is no such item
     */
    public List<SourceSpan> spans(int item, ItemField field) {
        return of(FieldTile.class)
                .filter(tile -> tile.item() == item && tile.field() == field)
                .map(Tile::span)
                .toList();
    }

    /** {@return the ranges that were not understood, in the order of the document; empty when everything was} */
    public List<SourceSpan> residue() {
        return of(ResidueTile.class).map(Tile::span).toList();
    }

    private <T extends Tile> Stream<T> of(Class<T> kind) {
        return tiles.stream().filter(kind::isInstance).map(kind::cast);
    }
}
