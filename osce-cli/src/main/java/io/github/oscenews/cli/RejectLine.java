package io.github.oscenews.cli;

import io.github.oscenews.json.JsonProblemCode;
import io.github.oscenews.model.Source;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * What it takes to replay a reject, from a line as {@link RejectWriter} writes it.
 *
 * @param source where the text stood
 * @param url the address of the record in the text; empty when none is known
 * @param text the text, repaired or not
 */
record RejectLine(Source source, Optional<String> url, String text) {

    private static final List<String> REQUIRED = List.of("document", "firstLine", "lastLine", "text");

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // The length of the line is limited.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            // The input is UTF-8; what does not look like it is broken, not another encoding.
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .build();

    /**
     * Reads a line.
     *
     * @param line the bytes of the line
     * @return the reject; null for a blank line
     * @throws RejectMismatch when the line is no such object
     */
    static @Nullable RejectLine parse(byte[] line) throws RejectMismatch {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() == null) {
                return null;
            }
            RejectLine reject = new Reading(json).read();
            if (json.nextToken() != null) {
                throw new RejectMismatch(
                        JsonProblemCode.JSON_BROKEN,
                        "found more after the end of the object, expected the end of the line");
            }
            return reject;
        } catch (JacksonException e) {
            // Jackson also says where in the line, but of a line that it takes for a whole input.
            String found = e.getOriginalMessage().replaceFirst("(?s) \\(start marker at \\[.*", "");
            throw new RejectMismatch(
                    JsonProblemCode.JSON_BROKEN, "found what is no JSON, expected one object on the line: " + found);
        }
    }

    /** Reads one object, with the parser at its first token. */
    private static final class Reading {

        private static final int LONGEST_EXCERPT = 60;

        private final JsonParser json;
        private final Source.Builder source = Source.builder();
        private Optional<String> url = Optional.empty();
        private String text = "";

        Reading(JsonParser json) {
            this.json = json;
        }

        RejectLine read() throws RejectMismatch {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw new RejectMismatch(JsonProblemCode.TYPE_WRONG, "found " + found() + ", expected an object");
            }
            Set<String> seen = new HashSet<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String key = json.currentName();
                json.nextToken();
                if (!seen.add(key)) {
                    throw mismatch(JsonProblemCode.KEY_REPEATED, key, "found this key again, expected it once");
                }
                readValue(key);
            }
            for (String key : REQUIRED) {
                if (!seen.contains(key)) {
                    throw mismatch(JsonProblemCode.KEY_MISSING, key, "found no such key, expected it in every object");
                }
            }
            try {
                return new RejectLine(source.build(), url, text);
            } catch (IllegalArgumentException e) {
                throw new RejectMismatch(JsonProblemCode.VALUE_INVALID, Objects.requireNonNull(e.getMessage()));
            }
        }

        private void readValue(String key) throws RejectMismatch {
            switch (key) {
                case "document" -> source.document(stringNotEmpty(key));
                case "uri" -> source.uri(string(key));
                case "captured" -> source.captured(time(key));
                case "firstLine" -> source.firstLine(lineNumber(key));
                case "lastLine" -> source.lastLine(lineNumber(key));
                case "url" -> url = Optional.of(stringNotBlank(key));
                case "text" -> text = string(key);
                case "cut" -> refuseCut(key);
                // What a person may change or leave out, and what a later version may add.
                default -> json.skipChildren();
            }
        }

        private String string(String key) throws RejectMismatch {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                throw mismatch(JsonProblemCode.TYPE_WRONG, key, "found " + found() + ", expected a string");
            }
            return json.getString();
        }

        private String stringNotEmpty(String key) throws RejectMismatch {
            String string = string(key);
            if (string.isEmpty()) {
                throw mismatch(
                        JsonProblemCode.VALUE_INVALID,
                        key,
                        "found " + found() + ", expected a string that is not empty");
            }
            return string;
        }

        private String stringNotBlank(String key) throws RejectMismatch {
            String string = string(key);
            if (string.isBlank()) {
                throw mismatch(
                        JsonProblemCode.VALUE_INVALID,
                        key,
                        "found " + found() + ", expected a string that is not blank");
            }
            return string;
        }

        private Instant time(String key) throws RejectMismatch {
            try {
                return Instant.parse(string(key));
            } catch (DateTimeException e) {
                throw mismatch(
                        JsonProblemCode.VALUE_INVALID,
                        key,
                        "found " + found() + ", expected a time such as \"2023-12-01T00:00:00Z\"");
            }
        }

        private long lineNumber(String key) throws RejectMismatch {
            if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
                throw mismatch(JsonProblemCode.TYPE_WRONG, key, "found " + found() + ", expected a whole number");
            }
            if (json.getNumberType() == NumberType.BIG_INTEGER) {
                throw mismatch(JsonProblemCode.VALUE_INVALID, key, "found " + found() + ", expected a line number");
            }
            return json.getLongValue();
        }

        /** The beginning of a record may well read like a record, and so would lose its end without a word. */
        private void refuseCut(String key) throws RejectMismatch {
            if (json.currentToken() != JsonToken.VALUE_TRUE && json.currentToken() != JsonToken.VALUE_FALSE) {
                throw mismatch(JsonProblemCode.TYPE_WRONG, key, "found " + found() + ", expected true or false");
            }
            if (json.currentToken() == JsonToken.VALUE_TRUE) {
                throw mismatch(
                        JsonProblemCode.VALUE_INVALID,
                        key,
                        "found " + found() + ", as the text is only the beginning of the record,"
                                + " expected the whole text and not this key");
            }
        }

        private static RejectMismatch mismatch(JsonProblemCode code, String key, String message) {
            return new RejectMismatch(code, excerpt(key) + ": " + message);
        }

        private String found() {
            JsonToken token = Objects.requireNonNull(json.currentToken());
            return switch (token) {
                case START_OBJECT -> "an object";
                case START_ARRAY -> "an array";
                case VALUE_STRING -> "\"" + excerpt(json.getString()) + "\"";
                default -> excerpt(json.getString());
            };
        }

        private static String excerpt(String text) {
            return text.codePointCount(0, text.length()) <= LONGEST_EXCERPT
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, LONGEST_EXCERPT)) + "…";
        }
    }
}
