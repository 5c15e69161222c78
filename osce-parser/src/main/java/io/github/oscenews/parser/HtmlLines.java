package io.github.oscenews.parser;

/** For which findings in HTML the lines are given. To know a line takes a second reading of the page. */
public enum HtmlLines {
    /** For rejects and problems, so that a page without any is read once. */
    OF_FAULTS,
    /** For items, too. */
    ALWAYS
}
