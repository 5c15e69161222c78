package io.github.oscenews.json;

/** How several items stand in one file. */
public enum JsonFormat {
    /** One object on each line, every line ended by {@code '\n'}, no blank lines; UTF-8 without byte-order mark. */
    JSON_LINES,
    /** One array with one object on each line, ended by {@code '\n'}; UTF-8 without byte-order mark. */
    JSON_ARRAY
}
