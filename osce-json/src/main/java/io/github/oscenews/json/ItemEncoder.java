package io.github.oscenews.json;

import io.github.oscenews.model.SourcedItem;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;

/** Turns items into the bytes of one format, one behind the other. Not thread-safe. */
interface ItemEncoder extends Closeable, Flushable {

    void write(SourcedItem item) throws IOException;

    /** Completes what was written, and closes the stream. Called once. */
    @Override
    void close() throws IOException;
}
