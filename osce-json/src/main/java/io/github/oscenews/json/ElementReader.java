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

    /**
     * Reads the object at whose start the parser stands.
     *
     * @param linesAbove the number of lines of the input above those the parser knows of
     * @return the item; null when the object is none, which is reported, and then the parser may stand anywhere within it
     * @throws JacksonException when the input is not JSON or cannot be read
     */
    @Nullable SourcedItem read(JsonParser json, long linesAbove) {
        try {
            return ItemParser.readSourcedItem(json, new LineReports(linesAbove));
        } catch (ItemMismatch e) {
            report(e.code(), line(json, linesAbove), e.key(), e.getOriginalMessage());
            return null;
        }
    }

    void report(JsonProblem.Code code, long line, String key, String message) {
        problems.accept(new JsonProblem(code, line, key, message));
    }

    private static long line(JsonParser json, long linesAbove) {
        return linesAbove + json.currentTokenLocation().getLineNr();
    }

    private final class LineReports implements Reports {

        private final long linesAbove;

        LineReports(long linesAbove) {
            this.linesAbove = linesAbove;
        }

        @Override
        public void unknownKey(JsonParser json, String key) {
            report(
                    JsonProblem.Code.KEY_UNKNOWN,
                    line(json, linesAbove),
                    key,
                    key + ": found a key that is not known, expected none but the known ones");
            json.skipChildren();
        }

        @Override
        public void contradiction(JsonParser json, String key, String message) {
            report(JsonProblem.Code.VALUE_CONTRADICTORY, line(json, linesAbove), key, key + ": " + message);
        }
    }
}
