package io.github.oscenews.json;

import tools.jackson.core.JsonParser;

/** Where {@link ItemParser} reports what does not keep it from giving an item. */
interface Reports {

    /** Takes note of a key that is not known. The parser stands at its value and must be moved to the value's end. */
    void unknownKey(JsonParser json, String key);

    /** Takes note of a computed value that is not what follows from the text. */
    void contradiction(JsonParser json, String key, String message);
}
