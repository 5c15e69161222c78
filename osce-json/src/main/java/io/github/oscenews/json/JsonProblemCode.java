package io.github.oscenews.json;

import io.github.oscenews.model.Severity;
import java.util.Locale;

/**
 * What can be wrong with JSON that should hold items. {@link #id()} is stable across releases; {@code docs/problems.md} says what causes
 * each and what to do.
 */
public enum JsonProblemCode {
    /** The line, or the array from here on, is not JSON; no item is given for it. */
    JSON_BROKEN(Severity.ERROR),
    /** A key that always stands there does not; no item is given. */
    KEY_MISSING(Severity.ERROR),
    /** A key stands there twice; no item is given. */
    KEY_REPEATED(Severity.ERROR),
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

    JsonProblemCode(Severity severity) {
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
