package io.github.oscenews.json;

import io.github.oscenews.model.Severity;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something in JSON that is not as {@link NewsroomJson} writes it, with the line and the key where it stands.
 *
 * <p>Two are equal when they say the same of the same line. Immutable and thread-safe.
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

    /** {@return whether the other says the same of the same place} */
    @Override
    public boolean equals(Object other) {
        return other instanceof JsonProblem problem
                && problem.code == code
                && problem.lineNumber == lineNumber
                && Objects.equals(problem.key, key)
                && problem.message.equals(message);
    }

    /** {@return a hash code of code, line, key and message} */
    @Override
    public int hashCode() {
        return Objects.hash(code, lineNumber, key, message);
    }

    /** {@return line, code and message in one line, for logs} */
    @Override
    public String toString() {
        return lineNumber + ": " + code.id() + ": " + message;
    }
}
