package io.github.oscenews.parser;

/**
 * Words of listing text: a line, or a part of one.
 *
 * @param before the characters between the words above and these, as they stand in the input; empty where nobody asks for them
 * @param text the words
 * @param start the offset of the first character in the decoded input
 * @param end the offset after the last character; further on than the text reaches when the words are cut
 * @param lineNumber the line of the first character, 1-based
 * @param columnNumber the place of the first character in its line, 1-based
 */
record TextSegment(String before, String text, long start, long end, long lineNumber, long columnNumber)
        implements Segment {

    @Override
    public boolean isCut() {
        return end - start > text.length();
    }

    @Override
    public int indexOf(long offset) {
        return (int) Math.min(offset - start, text.length());
    }

    @Override
    public TextSegment part(int from, int to) {
        return new TextSegment(
                from == 0 ? before : "",
                text.substring(from, to),
                start + from,
                start + to,
                lineNumber,
                columnNumber + from);
    }

    @Override
    public long lastLineNumber() {
        return lineNumber;
    }
}
