package io.github.oscenews.json;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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

    String textNotEmpty(String key) {
        String text = text(key);
        if (text.isEmpty()) {
            throw invalid(key, "a string that is not empty");
        }
        return text;
    }

    List<String> textsNotBlank(String key) {
        List<String> texts = new ArrayList<>();
        enterArray(key);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            texts.add(isTextNotBlank() ? json.getString() : textNotBlank(key + "[" + texts.size() + "]"));
        }
        return texts;
    }

    private boolean isTextNotBlank() {
        return json.currentToken() == JsonToken.VALUE_STRING
                && !json.getString().isBlank();
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

    /** Reads a date or a time, as its class prints it. */
    <T> T time(String key, Function<String, T> parse, String expected) {
        String text = text(key);
        try {
            return parse.apply(text);
        } catch (DateTimeException e) {
            throw invalid(key, expected);
        }
    }

    void enterArray(String key) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw wrongType(key, "an array");
        }
    }

    /** @param key the key of the object; null for an element or a line */
    void enterObject(@Nullable String key) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw wrongType(key, "an object");
        }
    }

    /**
     * The next key of the object entered, with the parser at its value.
     *
     * @param seen the keys of this object so far
     * @param prefix what stands before the key in messages
     * @return the key, or null at the end of the object
     */
    @Nullable String nextKey(Set<String> seen, String prefix) {
        if (json.nextToken() == JsonToken.END_OBJECT) {
            return null;
        }
        String key = json.currentName();
        json.nextToken();
        if (!seen.add(key)) {
            throw new ItemMismatch(
                    json,
                    JsonProblemCode.KEY_REPEATED,
                    oneLine(prefix + key),
                    "found this key again, expected it once in an object");
        }
        return key;
    }

    ItemMismatch wrongType(@Nullable String key, String expected) {
        return new ItemMismatch(json, JsonProblemCode.TYPE_WRONG, key, "found " + found() + ", expected " + expected);
    }

    ItemMismatch invalid(String key, String expected) {
        return new ItemMismatch(
                json, JsonProblemCode.VALUE_INVALID, key, "found " + found() + ", expected " + expected);
    }

    ItemMismatch missing(String key) {
        return new ItemMismatch(
                json, JsonProblemCode.KEY_MISSING, key, "found no such key, expected it in every object");
    }

    private String found() {
        JsonToken token = json.currentToken();
        return switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
            case START_OBJECT, END_OBJECT -> "an object";
            case START_ARRAY, END_ARRAY -> "an array";
            case VALUE_STRING -> excerpt(json.getString());
            case NOT_AVAILABLE -> "nothing";
            default -> oneLine(json.getString());
        };
    }

    /** The beginning of a text in quotation marks, on one line. */
    static String excerpt(String text) {
        return "\"" + oneLine(text) + "\"";
    }

    /** The beginning of a text, with a blank for each character that is not to be seen. */
    static String oneLine(String text) {
        StringBuilder beginning = new StringBuilder(LONGEST_EXCERPT + 1);
        text.codePoints()
                .limit(LONGEST_EXCERPT)
                .map(c -> isVisible(c) ? c : ' ')
                .forEach(beginning::appendCodePoint);
        return text.codePoints().skip(LONGEST_EXCERPT).findAny().isPresent()
                ? beginning.append('…').toString()
                : beginning.toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
