package io.github.oscenews.cli;

import io.github.oscenews.json.JsonProblemCode;
import java.util.Objects;

/** Why a line is no reject that can be replayed. */
final class RejectMismatch extends Exception {

    private static final long serialVersionUID = 1;

    private final JsonProblemCode code;

    RejectMismatch(JsonProblemCode code, String message) {
        super(message);
        this.code = code;
    }

    JsonProblemCode code() {
        return code;
    }

    /** What was found and what was expected. */
    String message() {
        return Objects.requireNonNull(getMessage());
    }
}
