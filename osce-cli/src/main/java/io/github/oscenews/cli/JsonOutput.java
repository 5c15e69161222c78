package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.oscenews.json.JsonFormat;
import java.io.IOException;
import java.io.OutputStream;

/** Items as our own JSON, as lines or as the elements of one array. They come encoded, by as many threads as there are. */
final class JsonOutput implements ItemOutput {

    private final OutputStream out;
    private final JsonFormat format;
    private boolean isEmpty = true;

    JsonOutput(OutputStream out, JsonFormat format) {
        this.out = out;
        this.format = format;
    }

    @Override
    public ItemForm form() {
        return ItemForm.BYTES;
    }

    @Override
    public void write(Piece piece) throws IOException {
        if (format == JsonFormat.JSON_LINES) {
            piece.bytes().writeTo(out);
        } else {
            writeElements(piece.bytes().toByteArray());
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
