package io.github.oscenews.parser;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.oscenews.model.NewsItem;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes items as listing text, which {@link NewsroomParser} reads back equal.
 *
 * <p>The form is the canonical one (chapter 12 of {@code docs/format.md}): the three lines of a heading, then the records in the order of
 * the items, in UTF-8, with LF between lines and none at the end, as pages were crawled.
 *
 * <p>Each item is read back before it is written, below the one before it, by {@link NewsroomParser#standard()}; an item that would come
 * out otherwise is refused. A page that is in the canonical form already comes out byte for
 * byte as it went in.
 *
 * <p>Holds one item at a time, so any number can be written. Not thread-safe. Throws {@link IOException} when the stream does, {@link
 * UnwritableItemException} for an item that it refuses, {@link IllegalStateException} once closed, and {@link NullPointerException} for
 * null.
 */
public final class ListingTextWriter implements Closeable, Flushable {

    private final OutputStream out;

    /** The item above the next one. */
    private @Nullable NewsItem above;

    private boolean closed;

    private ListingTextWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Begins to write. Without any item, nothing is written.
     *
     * @param out where to; closed with the writer. It is written to once an item, so an unbuffered stream is slow
     * @return a writer
     */
    public static ListingTextWriter to(OutputStream out) {
        return new ListingTextWriter(Objects.requireNonNull(out, "out"));
    }

    /**
     * Writes one item below those before it, without the places where it was seen.
     *
     * @param item the item
     * @throws UnwritableItemException when listing text cannot carry the item, such as a title with a line break or an address; then
     *     nothing of it is written
     * @throws IOException when the stream cannot be written
     * @throws IllegalStateException when this writer is closed
     */
    public void write(NewsItem item) throws IOException {
        Objects.requireNonNull(item, "item");
        if (closed) {
            throw new IllegalStateException("the writer is closed");
        }
        // Rule 12.2: An item that would not be read back equal is refused.
        Optional<UnwritableItemException> refusal = ReadBack.refusal(above, item);
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        // Rule 12.1: Items are written as records below the three lines of a heading, with LF between lines and no line
        // end at the end.
        String text = "\n" + RecordText.of(item);
        out.write(((above == null ? Preamble.text() : "") + text).getBytes(UTF_8));
        above = item;
    }

    /**
     * Flushes the stream.
     *
     * @throws IOException when the stream cannot be written
     * @throws IllegalStateException when this writer is closed
     */
    @Override
    public void flush() throws IOException {
        if (closed) {
            throw new IllegalStateException("the writer is closed");
        }
        out.flush();
    }

    /**
     * Closes the stream. Further calls do nothing.
     *
     * @throws IOException when the stream cannot be written
     */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            out.close();
        }
    }
}
