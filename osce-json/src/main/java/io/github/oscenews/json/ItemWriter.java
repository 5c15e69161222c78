package io.github.oscenews.json;

import io.github.oscenews.model.SourcedItem;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes items one by one to a stream; made by {@link NewsroomJson#writer NewsroomJson.writer}.
 *
 * <p>Holds one item at a time, so any number can be written. {@link #close()} completes the output; without it the last items may
 * not be written and an array is not ended. Not thread-safe.
 *
 * <p>Throws {@link IOException} when the stream does, {@link IllegalStateException} for an item after {@link #close()}, and {@link
 * NullPointerException} for null. What was written when the stream threw is not to be relied on.
 */
public final class ItemWriter implements Closeable, Flushable {

    private final JsonGenerator json;
    private final JsonFormat format;
    private boolean empty = true;
    private boolean closed;

    ItemWriter(JsonGenerator json, JsonFormat format) {
        this.json = json;
        this.format = format;
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
        try {
            if (format == JsonFormat.JSON_ARRAY) {
                json.writeRaw(empty ? "[\n" : ",\n");
            }
            ItemGenerator.write(item, json);
            if (format == JsonFormat.JSON_LINES) {
                json.writeRaw('\n');
            }
            empty = false;
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Hands all items written so far to the stream and flushes it: whole lines, or the beginning of an array.
     *
     * @throws IOException when the stream cannot be written
     */
    @Override
    public void flush() throws IOException {
        try {
            json.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Completes the output and closes the stream. Further calls do nothing.
     *
     * @throws IOException when the stream cannot be written
     */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (format == JsonFormat.JSON_ARRAY) {
                json.writeRaw(empty ? "[]\n" : "\n]\n");
            }
            json.close();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
