package io.github.oscenews.cli;

/** How the items of documents are wanted. */
enum ItemForm {
    /** Not at all, but for their number. */
    NONE,
    /** As lines of JSON. */
    BYTES,
    /** As they are, for whoever merges them, or writes them in an order. */
    VALUES
}
