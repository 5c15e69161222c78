package io.github.oscenews.parser;

import java.io.IOException;

/** A handler that takes the ledger of a document too, tile by tile. Tiles are only made for such a handler, as they take time. */
public interface LedgerHandler extends NewsroomHandler {

    /**
     * Takes the next tile; together they are the {@link Ledger} of the document. The tiles of a record come before its problems.
     *
     * @param tile the tile, which begins where the one before it ends, the first one at offset 0
     * @throws IOException when it cannot be handed on
     */
    void tile(Tile tile) throws IOException;
}
