package io.github.oscenews.cli;

import io.github.oscenews.json.ExportFormat;
import io.github.oscenews.json.ItemWriter;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.SourcedItem;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Items in a format that others have made. */
final class ExportOutput implements ItemOutput {

    private final OutputStream out;
    private final ExportFormat format;

    /** Null until there is something to write, as a run that fails before writes nothing. */
    private @Nullable ItemWriter writer;

    ExportOutput(OutputStream out, ExportFormat format) {
        this.out = out;
        this.format = format;
    }

    @Override
    public ItemForm form() {
        return ItemForm.VALUES;
    }

    @Override
    public void write(Piece piece) throws IOException {
        for (SourcedItem item : piece.values()) {
            writer().write(item);
        }
    }

    private ItemWriter writer() {
        if (writer == null) {
            writer = NewsroomJson.standard().exporter(out, format);
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

    @Override
    public void close() throws IOException {
        writer().close();
    }
}
