package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.oscenews.json.JsonFormat;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;

/** Where encoded items are written to, as lines or as the elements of one array. Not thread-safe. */
final class ItemOutput implements Closeable, Flushable {

    private final OutputStream out;
    private final JsonFormat format;
    private boolean isEmpty = true;

    ItemOutput(OutputStream out, JsonFormat format) {
        this.out = out;
        this.format = format;
    }

    /**
     * Writes items.
     *
     * @param lines one object on each line, which has no line feed but the one at its end
     */
    void write(ByteArrayOutputStream lines) throws IOException {
        if (format == JsonFormat.JSON_LINES) {
            lines.writeTo(out);
        } else {
            writeElements(lines.toByteArray());
        }
    }

    private void writeElements(byte[] lines) throws IOException {
        int from = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] == '\n') {
                out.write(ascii(isEmpty ? "[\n" : ",\n"));
                out.write(lines, from, i - from);
                from = i + 1;
                isEmpty = false;
            }
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** Completes the output, which without any item may be more than nothing. */
    @Override
    public void close() throws IOException {
        if (format == JsonFormat.JSON_ARRAY) {
            out.write(ascii(isEmpty ? "[]\n" : "\n]\n"));
        }
        out.close();
    }
}
