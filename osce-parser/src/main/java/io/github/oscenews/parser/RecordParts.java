package io.github.oscenews.parser;

/**
 * Which parts of a page make one record.
 *
 * @param from the index of the first one
 * @param to the index after the last one
 * @param title the index of the title; -1 when the record lost it
 */
record RecordParts(int from, int to, int title) {}
