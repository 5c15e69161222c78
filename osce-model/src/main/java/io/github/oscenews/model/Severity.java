package io.github.oscenews.model;

/** How much a problem in some input costs: a record, a doubt, or nothing. */
public enum Severity {
    /** A record, a line or an element was lost: it gave no item. */
    ERROR,
    /** An item was given, and something about it deserves a second look. */
    WARNING,
    /** Nothing is wrong: a fact about the input that a reader of the result should know. */
    INFO
}
