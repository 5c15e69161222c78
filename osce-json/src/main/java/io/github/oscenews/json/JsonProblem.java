package io.github.oscenews.json;

import io.github.oscenews.model.Severity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something in JSON that is not as {@link NewsroomJson} writes it, with the line and the key where it stands.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonProblem {

    private final JsonProblemCode code;
    private final long lineNumber;
    private final @Nullable String key;
    private final String message;

    JsonProblem(JsonProblemCode code, long lineNumber, @Nullable String key, String message) {
        this.code = code;
        this.lineNumber = lineNumber;
        this.key = key;
        this.message = message;
    }

    /** {@return what kind of problem this is} */
    public JsonProblemCode code() {
        return code;
    }

    /** {@return the severity of the {@link #code()}} */
    public Severity severity() {
        return code.severity();
    }

    /** {@return the line of the input it stands on, 1-based; lines end with LF} */
    public long lineNumber() {
        return lineNumber;
    }

    /**
     * The key it is about.
     *
     * @return the key with those around it, such as {@code title} or {@code sources[0].document}; empty when the problem is
     *     about a line or an element as a whole
     */
    public Optional<String> key() {
        return Optional.ofNullable(key);
    }

    /** {@return what was found and what was expected, in one line; the wording may change between releases} */
    public String message() {
        return message;
    }

    /** {@return line, code and message in one line, for logs} */
    @Override
    public String toString() {
        return lineNumber + ": " + code.id() + ": " + message;
    }
}
