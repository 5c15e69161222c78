package io.github.oscenews.model;

import java.util.Locale;

/** What can be doubtful when sightings are merged. {@link #id()} is stable across releases. */
public enum MergeProblemCode {
    /** A sighting, or what is one item by its address, may be of two different items; it is joined with neither. */
    SIGHTING_AMBIGUOUS(Severity.WARNING),
    /** A sighting would be one item with another one in the same document if they stood in two; each stays an item of its own. */
    SIGHTINGS_IN_ONE_DOCUMENT(Severity.WARNING);

    private final Severity severity;
    private final String id;

    MergeProblemCode(Severity severity) {
        this.severity = severity;
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the stable name for reports and data, such as {@code sighting-ambiguous}} */
    public String id() {
        return id;
    }

    /** {@return the severity of every problem with this code} */
    public Severity severity() {
        return severity;
    }
}
