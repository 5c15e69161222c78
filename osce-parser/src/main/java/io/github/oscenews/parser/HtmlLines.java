package io.github.oscenews.parser;

/** Which findings in HTML say on which lines of the file they stand. To know a line takes a second reading of the page. */
public enum HtmlLines {
    /** For rejects and problems, so that a page without any is read once. */
    OF_FAULTS,
    /** For items, too. */
    ALWAYS
}
