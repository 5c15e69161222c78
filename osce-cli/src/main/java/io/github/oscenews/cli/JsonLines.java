package io.github.oscenews.cli;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON objects in UTF-8, each on a line that ends with a line feed. Not thread-safe. */
final class JsonLines implements Closeable, Flushable {

    private final OutputStream out;
    private @Nullable JsonGenerator generator;

    JsonLines(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes one object.
     *
     * @param keys writes the keys and values
     */
    void write(Consumer<JsonGenerator> keys) throws IOException {
        JsonGenerator json = generator();
        try {
            json.writeStartObject();
            keys.accept(json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** The generator, made for the first object: most runs have none, and need not load what it takes. */
    private JsonGenerator generator() {
        if (generator == null) {
            generator = Factory.STANDARD.createGenerator(ObjectWriteContext.empty(), out);
        }
        return generator;
    }

    @Override
    public void flush() throws IOException {
        if (generator == null) {
            out.flush();
            return;
        }
        try {
            generator.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        if (generator == null) {
            out.close();
            return;
        }
        try {
            generator.close();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** Made with the first generator. */
    private static final class Factory {
        static final JsonFactory STANDARD =
                JsonFactory.builder().rootValueSeparator((String) null).build();
    }
}
