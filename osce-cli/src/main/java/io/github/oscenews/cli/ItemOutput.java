package io.github.oscenews.cli;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;

/** Where items are written to, in whatever format. {@link #close()} completes what is written. Not thread-safe. */
interface ItemOutput extends Closeable, Flushable {

    /** How this wants items to be. */
    ItemForm form();

    /**
     * Writes items below those before them.
     *
     * @param piece has them in the form that is wanted
     */
    void write(Piece piece) throws IOException;
}
