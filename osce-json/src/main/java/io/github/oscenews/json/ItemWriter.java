package io.github.oscenews.json;

import io.github.oscenews.model.SourcedItem;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.util.Objects;

/**
 * Writes items one by one to a stream; made by {@link NewsroomJson#writer NewsroomJson.writer} and {@link NewsroomJson#exporter
 * NewsroomJson.exporter}.
 *
 * <p>Holds one item at a time, so any number can be written. {@link #close()} completes the output; without it the last items may
 * not be written, and an array is not ended. Not thread-safe.
 *
 * <p>Throws {@link IOException} when the stream does, {@link IllegalStateException} for an item after {@link #close()}, and {@link
 * NullPointerException} for null. What was written when the stream threw is not to be relied on.
 */
public final class ItemWriter implements Closeable, Flushable {

    private final ItemEncoder encoder;
    private boolean closed;

    ItemWriter(ItemEncoder encoder) {
        this.encoder = encoder;
    }

    /**
     * Writes one item behind those before it, with its sources; it may stay in memory until {@link #flush()}.
     *
     * @param item the item
     * @throws IOException when the stream cannot be written
     * @throws IllegalStateException when this writer is closed
     */
    public void write(SourcedItem item) throws IOException {
        Objects.requireNonNull(item, "item");
        if (closed) {
            throw new IllegalStateException("the writer is closed");
        }
        encoder.write(item);
    }

    /**
     * Hands all items written so far to the stream and flushes it: whole lines, or the beginning of an array. Does nothing once closed.
     *
     * @throws IOException when the stream cannot be written
     */
    @Override
    public void flush() throws IOException {
        if (!closed) {
            encoder.flush();
        }
    }

    /**
     * Completes the output and closes the stream, which it also closes if it cannot write. Further calls do nothing.
     *
     * @throws IOException when the stream cannot be written
     */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            encoder.close();
        }
    }
}
