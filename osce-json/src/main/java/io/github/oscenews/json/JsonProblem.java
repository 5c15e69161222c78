package io.github.oscenews.json;

import io.github.oscenews.model.Severity;
import java.util.Locale;

/**
 * Something in JSON that is not as {@link NewsroomJson} writes it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code what kind of problem this is
 * @param lineNumber the line it stands on, 1-based
 * @param key the key it is about, such as {@code title} or {@code sources[0].document}; empty when it is about a line as a whole
 * @param message what was found and what was expected, in one line; the wording may change between releases
 */
public record JsonProblem(Code code, long lineNumber, String key, String message) {

    /** {@return the severity of the {@link #code()}} */
    public Severity severity() {
        return code.severity();
    }

    /** What can be wrong. {@link #id()} is stable across releases. */
    public enum Code {
        /** The line, or the array from here on, is not JSON; no item is given for it. */
        JSON_BROKEN(Severity.ERROR),
        /** A key that always stands there does not; no item is given. */
        KEY_MISSING(Severity.ERROR),
        /** A value is not of the type of its key; no item is given. */
        TYPE_WRONG(Severity.ERROR),
        /** A value is of the right type and impossible, such as a day that does not exist; no item is given. */
        VALUE_INVALID(Severity.ERROR),
        /** A key that this version does not know; it is skipped. */
        KEY_UNKNOWN(Severity.WARNING),
        /** {@code summaryExtent} or {@code dateline} is not what follows from the text; the text counts. */
        VALUE_CONTRADICTORY(Severity.WARNING);

        private final Severity severity;
        private final String id;

        Code(Severity severity) {
            this.severity = severity;
            this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** {@return the stable name for reports and data, such as {@code key-missing}} */
        public String id() {
            return id;
        }

        /** {@return the severity of every problem with this code} */
        public Severity severity() {
            return severity;
        }
    }
}
