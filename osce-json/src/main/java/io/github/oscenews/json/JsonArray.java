package io.github.oscenews.json;

import io.github.oscenews.model.SourcedItem;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Items in an array. What is broken as JSON ends the reading, as nothing below it can be told apart any more. */
final class JsonArray implements Elements {

    private static final String REST = "; nothing below is read";

    private final JsonParser json;
    private final long linesAbove;
    private final ElementReader reader;
    private boolean entered;
    private boolean ended;

    /**
     * Begins to read.
     *
     * @param in the input, at the beginning of the array
     * @param linesAbove the number of lines that were read before
     */
    JsonArray(InputStream in, long linesAbove, JsonFactory factory, ElementReader reader) {
        this.json = factory.createParser(ObjectReadContext.empty(), in);
        this.linesAbove = linesAbove;
        this.reader = reader;
    }

    @Override
    public @Nullable SourcedItem next() {
        try {
            if (!entered) {
                entered = true;
                json.nextToken();
            }
            while (!ended) {
                SourcedItem item = nextElement();
                if (item != null) {
                    return item;
                }
            }
        } catch (JacksonIOException e) {
            throw e;
        } catch (JacksonException e) {
            ended = true;
            reader.reportBroken(linesAbove + json.currentLocation().getLineNr(), e, REST);
        }
        json.close();
        return null;
    }

    private @Nullable SourcedItem nextElement() {
        if (json.nextToken() == JsonToken.END_ARRAY) {
            ended = true;
            if (json.nextToken() != null) {
                reader.reportBroken(line(json), "found more after the end of the array, expected nothing" + REST);
            }
            return null;
        }
        int depth = json.streamReadContext().getNestingDepth();
        int outside = json.currentToken().isStructStart() ? depth - 1 : depth;
        SourcedItem item = reader.read(json, this::line);
        while (json.streamReadContext().getNestingDepth() > outside && json.nextToken() != null) {
            // To the end of an element that was not read to its end.
        }
        return item;
    }

    private long line(JsonParser at) {
        return linesAbove + at.currentTokenLocation().getLineNr();
    }
}
