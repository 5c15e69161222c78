package io.github.oscenews.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** JSON that is no item. Its message names the key, what was found and what was expected. */
final class ItemMismatch extends MismatchedInputException {

    private static final long serialVersionUID = 1;

    private final JsonProblem.Code code;
    private final String key;

    ItemMismatch(JsonParser json, JsonProblem.Code code, String key, String message) {
        super(json, key + ": " + message, json.currentTokenLocation());
        this.code = code;
        this.key = key;
    }

    JsonProblem.Code code() {
        return code;
    }

    String key() {
        return key;
    }
}
