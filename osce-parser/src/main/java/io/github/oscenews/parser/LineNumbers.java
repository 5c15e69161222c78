package io.github.oscenews.parser;

/** Where the characters of a document stand in its source. */
interface LineNumbers {

    /** The line of a character, 1-based. */
    long lineNumber(long offset);

    /** The place of a character in its line, 1-based. */
    long columnNumber(long offset);
}
