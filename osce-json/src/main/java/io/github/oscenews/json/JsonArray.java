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

    private final JsonParser json;
    private final ElementReader reader;
    private boolean entered;
    private boolean ended;

    JsonArray(InputStream in, JsonFactory factory, ElementReader reader) {
        this.json = factory.createParser(ObjectReadContext.empty(), in);
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
            reader.report(
                    JsonProblem.Code.JSON_BROKEN,
                    json.currentLocation().getLineNr(),
                    "",
                    e.getOriginalMessage() + "; nothing below is read");
        }
        return null;
    }

    private @Nullable SourcedItem nextElement() {
        if (json.nextToken() == JsonToken.END_ARRAY) {
            ended = true;
            if (json.nextToken() != null) {
                reader.report(
                        JsonProblem.Code.JSON_BROKEN,
                        json.currentTokenLocation().getLineNr(),
                        "",
                        "found more after the end of the array, expected nothing");
            }
            return null;
        }
        int depth = json.streamReadContext().getNestingDepth();
        int outside = json.currentToken().isStructStart() ? depth - 1 : depth;
        SourcedItem item = reader.read(json, 0);
        while (json.streamReadContext().getNestingDepth() > outside && json.nextToken() != null) {
            // To the end of an element that was not read to its end.
        }
        return item;
    }
}
