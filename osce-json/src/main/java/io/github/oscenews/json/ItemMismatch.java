package io.github.oscenews.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;

/** JSON that is no item. Its message names the key, what was found and what was expected. */
final class ItemMismatch extends StreamReadException {

    private static final long serialVersionUID = 1;

    private final JsonProblemCode code;
    private final @Nullable String key;

    ItemMismatch(JsonParser json, JsonProblemCode code, @Nullable String key, String message) {
        super(json, key == null ? message : key + ": " + message, json.currentTokenLocation());
        this.code = code;
        this.key = key;
    }

    JsonProblemCode code() {
        return code;
    }

    /** The key; null when the whole object is none. */
    @Nullable String key() {
        return key;
    }
}
