package io.github.oscenews.parser;

import io.github.oscenews.model.ItemField;
import io.github.oscenews.parser.Tile.FieldTile;
import io.github.oscenews.parser.Tile.ResidueTile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The account of all characters of a document: each lies in exactly one tile, which says what it is for. The tiles stand in the order of
 * the document, without gap or overlap, from offset 0 to the end (rule 11.1 of {@code docs/format.md}).
 *
 * <p>Two ledgers are equal when their tiles are. Immutable and thread-safe.
 */
public final class Ledger {

    private final List<Tile> tiles;

    /** The index of the first tile of each item, and the number of tiles. */
    private final int[] items;

    Ledger(List<Tile> tiles) {
        this.tiles = List.copyOf(tiles);
        int[] starts = new int[tiles.size() + 1];
        int count = 0;
        for (int i = 0; i < tiles.size(); i++) {
            if (tiles.get(i) instanceof FieldTile field && field.item() == count) {
                starts[count++] = i;
            }
        }
        starts[count++] = tiles.size();
        this.items = Arrays.copyOf(starts, count);
    }

    /** {@return all tiles; empty for a document without characters} */
    public List<Tile> tiles() {
        return tiles;
    }

    /**
     * The places of a value of an item in the document.
     *
     * @param item the index in {@link NewsroomDocument#items()}, from 0
     * @param field which value
     * @return one range for a value, one for each element of a list, one for each line of a summary, in the order of the document; in
     *     HTML more where furniture stands within a value; empty when the item does not have that value, or has it from what a page
     *     says outside its text, as an address
     * @throws IndexOutOfBoundsException when there is no such item
     */
    public List<SourceSpan> spans(int item, ItemField field) {
        Objects.requireNonNull(field, "field");
        if (item < 0 || item >= items.length - 1) {
            throw new IndexOutOfBoundsException(
                    "expected an item from 0 to " + (items.length - 2) + ", but it is " + item);
        }
        List<SourceSpan> spans = new ArrayList<>();
        for (Tile tile : tiles.subList(items[item], items[item + 1])) {
            if (tile instanceof FieldTile part && part.field() == field) {
                spans.add(part.span());
            }
        }
        return List.copyOf(spans);
    }

    /** {@return the ranges that were not understood, in the order of the document; empty when everything was} */
    public List<SourceSpan> residue() {
        return tiles.stream()
                .filter(ResidueTile.class::isInstance)
                .map(Tile::span)
                .toList();
    }

    /** {@return whether the other has equal tiles} */
    @Override
    public boolean equals(Object other) {
        return other instanceof Ledger ledger && ledger.tiles.equals(tiles);
    }

    /** {@return a hash code of the tiles} */
    @Override
    public int hashCode() {
        return tiles.hashCode();
    }

    /** {@return the tiles, for logs} */
    @Override
    public String toString() {
        return tiles.toString();
    }
}
