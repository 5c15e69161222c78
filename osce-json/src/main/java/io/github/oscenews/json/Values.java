package io.github.oscenews.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads single values, each named by its key. The parser stands at the first token of the value when a method is called and at
 * its last when it returns; a value of another type throws {@link ItemMismatch}.
 *
 * <p>Not thread-safe: the state of one reading.
 */
final class Values {

    private static final int LONGEST_EXCERPT = 60;

    private final JsonParser json;

    Values(JsonParser json) {
        this.json = json;
    }

    String text(String key) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw wrongType(key, "a string");
        }
        return json.getString();
    }

    String textNotBlank(String key) {
        String text = text(key);
        if (text.isBlank()) {
            throw invalid(key, "a string that is not blank");
        }
        return text;
    }

    List<String> textsNotBlank(String key) {
        List<String> texts = new ArrayList<>();
        enterArray(key);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            texts.add(textNotBlank(key + "[" + texts.size() + "]"));
        }
        return texts;
    }

    long number(String key) {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw wrongType(key, "a whole number");
        }
        if (json.getNumberType() != JsonParser.NumberType.INT && json.getNumberType() != JsonParser.NumberType.LONG) {
            throw invalid(key, "a line number");
        }
        return json.getLongValue();
    }

    void enterArray(String key) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw wrongType(key, "an array");
        }
    }

    void enterObject(String key) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw wrongType(key, "an object");
        }
    }

    /** The next key of the object entered, with the parser at its value, or null at the end of the object. */
    @Nullable String nextKey() {
        if (json.nextToken() == JsonToken.END_OBJECT) {
            return null;
        }
        String key = json.currentName();
        json.nextToken();
        return key;
    }

    ItemMismatch wrongType(String key, String expected) {
        return new ItemMismatch(json, JsonProblem.Code.TYPE_WRONG, key, "found " + found() + ", expected " + expected);
    }

    ItemMismatch invalid(String key, String expected) {
        return new ItemMismatch(
                json, JsonProblem.Code.VALUE_INVALID, key, "found " + found() + ", expected " + expected);
    }

    ItemMismatch missing(String key) {
        return new ItemMismatch(
                json, JsonProblem.Code.KEY_MISSING, key, "found no such key, expected it in every object");
    }

    private String found() {
        JsonToken token = json.currentToken();
        return switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
            case START_OBJECT, END_OBJECT -> "an object";
            case START_ARRAY, END_ARRAY -> "an array";
            case VALUE_STRING -> excerpt(json.getString());
            case NOT_AVAILABLE -> "nothing";
            default -> json.getString();
        };
    }

    /** The beginning of a text in quotation marks, on one line. */
    static String excerpt(String text) {
        int end = Math.min(text.length(), LONGEST_EXCERPT);
        String beginning = text.substring(0, end)
                .codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return "\"" + beginning + (end < text.length() ? "…\"" : "\"");
    }
}
