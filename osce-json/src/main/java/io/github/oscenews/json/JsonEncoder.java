package io.github.oscenews.json;

import io.github.oscenews.model.SourcedItem;
import java.io.IOException;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** A format that is JSON, with one object on each line for each item. */
abstract class JsonEncoder implements ItemEncoder {

    /**
     * What stands around the objects.
     *
     * @param first what stands before the first of them
     * @param next what stands before each other
     * @param after what stands behind each
     * @param end what stands behind all of them
     * @param nothing all that stands there if there is none
     */
    record Frame(String first, String next, String after, String end, String nothing) {

        /** Nothing but the ends of lines. */
        static final Frame LINES = new Frame("", "", "\n", "", "");

        /** An array, and what is around it. */
        static Frame array(String opening, String closing) {
            return new Frame(opening + "[\n", ",\n", "", "\n]" + closing + "\n", opening + "[]" + closing + "\n");
        }
    }

    private final JsonGenerator json;
    private final Frame frame;
    private boolean isEmpty = true;

    JsonEncoder(JsonGenerator json, Frame frame) {
        this.json = json;
        this.frame = frame;
    }

    /** The paragraphs of a body in one text, with a blank line between them; empty when there are none. */
    static String text(List<String> body) {
        return String.join("\n\n", body);
    }

    /** Writes the object that is made of an item. */
    abstract void write(SourcedItem item, JsonGenerator json);

    @Override
    public final void write(SourcedItem item) throws IOException {
        try {
            json.writeRaw(isEmpty ? frame.first() : frame.next());
            write(item, json);
            json.writeRaw(frame.after());
            isEmpty = false;
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public final void flush() throws IOException {
        try {
            json.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public final void close() throws IOException {
        try (json) {
            json.writeRaw(isEmpty ? frame.nothing() : frame.end());
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
