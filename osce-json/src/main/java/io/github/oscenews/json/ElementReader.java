package io.github.oscenews.json;

import io.github.oscenews.model.SourcedItem;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Reads one object as an item, and turns what is wrong with it into problems with line numbers. */
final class ElementReader {

    private final Consumer<? super JsonProblem> problems;

    ElementReader(Consumer<? super JsonProblem> problems) {
        this.problems = problems;
    }

    /** The line of the input that a parser is at, 1-based. */
    interface Line {
        long of(JsonParser json);
    }

    /**
     * Reads the object at whose start the parser stands.
     *
     * @return the item; null when the object is none, which is reported, and then the parser may stand anywhere within it
     * @throws JacksonException when the input is not JSON or cannot be read
     */
    @Nullable SourcedItem read(JsonParser json, Line line) {
        try {
            return ItemParser.readSourcedItem(json, new LineReports(line));
        } catch (ItemMismatch e) {
            problems.accept(new JsonProblem(e.code(), line.of(json), e.key(), e.getOriginalMessage()));
            return null;
        }
    }

    void reportBroken(long line, String message) {
        problems.accept(new JsonProblem(JsonProblemCode.JSON_BROKEN, line, null, message));
    }

    /** What Jackson says, without where it says it, which it does not know. */
    void reportBroken(long line, JacksonException e, String consequence) {
        String message = e.getOriginalMessage();
        int place = message.indexOf(" (start marker at [");
        reportBroken(line, Values.oneLine(place < 0 ? message : message.substring(0, place)) + consequence);
    }

    private final class LineReports implements Reports {

        private final Line line;

        LineReports(Line line) {
            this.line = line;
        }

        @Override
        public void unknownKey(JsonParser json, String key) {
            report(
                    JsonProblemCode.KEY_UNKNOWN,
                    json,
                    Values.oneLine(key),
                    "found a key that is not known, expected none but the known ones");
            json.skipChildren();
        }

        @Override
        public void contradiction(JsonParser json, String key, String message) {
            report(JsonProblemCode.VALUE_CONTRADICTORY, json, key, message);
        }

        private void report(JsonProblemCode code, JsonParser json, String key, String message) {
            problems.accept(new JsonProblem(code, line.of(json), key, key + ": " + message));
        }
    }
}
