package io.github.oscenews.parser;

/**
 * A label that stands for a record.
 *
 * @param part the index of the label; of another part where the record has no label
 * @param frame the element that holds the record, or a part of it; {@link Elements#NONE} when that is the label alone
 * @param from the index of the first part in the frame
 * @param to the index after the last one
 */
record Anchor(int part, int frame, int from, int to) {}
