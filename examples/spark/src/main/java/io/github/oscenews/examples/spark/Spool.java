package io.github.oscenews.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.oscenews.json.ItemWriter;
import io.github.oscenews.json.JsonFormat;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.SourcedItem;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Keeps what was found in one file on the local disk until Spark asks for it: the parser hands on, and Spark fetches, and what is between
 * them may be more than fits into memory. First all is written, then {@link #next} gives it in that order. Not thread-safe.
 *
 * <p>On the disk, each is a line, {@code tag TAB json}. There is neither a tab nor a line end in JSON as it is written here.
 */
final class Spool implements Closeable {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().rootValueSeparator((String) null).build();

    /** Writes the keys of an object. */
    @FunctionalInterface
    interface Keys {
        void write(JsonGenerator json);
    }

    private final Path file;
    private final OutputStream out;

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final ItemWriter items = NewsroomJson.standard().writer(line, JsonFormat.JSON_LINES);
    private final JsonGenerator objects = FACTORY.createGenerator(ObjectWriteContext.empty(), line);

    /** Null as long as this is written. */
    private @Nullable BufferedReader in;

    Spool() throws IOException {
        file = Files.createTempFile("newsroom", ".spool");
        out = new BufferedOutputStream(Files.newOutputStream(file));
    }

    /** Adds an item, with the bytes that the command writes. */
    void add(String tag, SourcedItem item) throws IOException {
        items.write(item);
        items.flush();
        add(tag);
    }

    /** Adds an object. */
    void add(String tag, Keys keys) throws IOException {
        objects.writeStartObject();
        keys.write(objects);
        objects.writeEndObject();
        objects.writeRaw('\n');
        objects.flush();
        add(tag);
    }

    private void add(String tag) throws IOException {
        out.write((tag + '\t').getBytes(UTF_8));
        line.writeTo(out);
        line.reset();
    }

    /** The next of what was added, as its tag and its JSON without the line end; null behind the last. Nothing can be added any more. */
    @Nullable Tuple2<String, String> next() throws IOException {
        if (in == null) {
            out.close();
            in = Files.newBufferedReader(file);
        }
        String next = in.readLine();
        if (next == null) {
            return null;
        }
        int tab = next.indexOf('\t');
        return new Tuple2<>(next.substring(0, tab), next.substring(tab + 1));
    }

    /** Deletes the file, whether all was asked for or not. */
    @Override
    public void close() throws IOException {
        try {
            out.close();
            if (in != null) {
                in.close();
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
