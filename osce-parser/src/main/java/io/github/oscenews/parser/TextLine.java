package io.github.oscenews.parser;

/**
 * A line of listing text, and where it stands.
 *
 * @param before the characters between the words above and these, as they stand in the input; empty where nobody asks for them
 * @param chars the words, and whatever else is held with them, such as a whole chunk of the input
 * @param first the index of the first character of the words
 * @param start the offset of that character in the decoded input
 * @param lineNumber the line, 1-based
 * @param columnNumber the place of that character in the line, 1-based
 * @param isPlain whether it is known that all characters are printable ASCII
 */
record TextLine(
        String before, String chars, int first, long start, long lineNumber, long columnNumber, boolean isPlain) {}
