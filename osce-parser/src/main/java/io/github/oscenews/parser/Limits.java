package io.github.oscenews.parser;

/**
 * How much of an input is kept.
 *
 * @param longestLine the most characters of a line
 * @param longestRecord the most characters of a record
 * @param longestDocument the most characters of a document that is held whole
 * @param longestHtml the most characters of a document of HTML
 * @param mostTags the most tags of a document of HTML
 * @param deepestNesting the most elements of HTML around another
 * @param mostExcerpts the most excerpts for one code
 */
record Limits(
        int longestLine,
        int longestRecord,
        int longestDocument,
        int longestHtml,
        int mostTags,
        int deepestNesting,
        int mostExcerpts) {

    /** A line takes memory of its own, besides its characters. */
    private static final int CHARACTERS_FOR_A_LINE = 64;

    private static final int LINES_OF_ANY_RECORD = 1000;

    /** The most lines of a record. */
    int mostLines() {
        return LINES_OF_ANY_RECORD + longestRecord / CHARACTERS_FOR_A_LINE;
    }
}
