package io.github.oscenews.cli;

import io.github.oscenews.json.ItemWriter;
import io.github.oscenews.json.JsonFormat;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.SourcedItem;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Where items are written to, by a writer that is made for the first of them. Not thread-safe. */
final class ItemOutput implements Closeable, Flushable {

    private final OutputStream out;
    private final JsonFormat format;
    private @Nullable ItemWriter writer;

    ItemOutput(OutputStream out, JsonFormat format) {
        this.out = out;
        this.format = format;
    }

    void write(SourcedItem item) throws IOException {
        writer().write(item);
    }

    /** The writer, made for the first item, as until then {@link WarmUp} loads what it takes. */
    private ItemWriter writer() {
        if (writer == null) {
            writer = NewsroomJson.standard().writer(out, format);
        }
        return writer;
    }

    @Override
    public void flush() throws IOException {
        if (writer == null) {
            out.flush();
        } else {
            writer.flush();
        }
    }

    /** Completes the output, which without any item may be more than nothing. */
    @Override
    public void close() throws IOException {
        writer().close();
    }
}
