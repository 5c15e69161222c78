package io.github.oscenews.parser;

/**
 * How much of a page a document of text shows, which its lines do not say themselves. It says nothing of HTML, where markup tells a
 * listing from what stands around it.
 */
public enum TextScope {
    /**
     * The listing alone: the heading of a page and its records, as a dump has them. Any other line above the first title is residue
     * with a problem, and every line below the last record's labels is a part of its text.
     */
    LISTING,
    /**
     * All that a browser shows, as the {@code conversion} records of WET files have it: menus, a search form, a pager and a footer
     * stand around the listing as lines like any other. What stands above the first title, and below the first line of the last
     * record's text, is {@link Furniture#OUTSIDE}.
     *
     * <p>Whether a line is a record's or a menu's shows by its place alone. So where a record at the edge of the listing has lost its
     * title or its text, the next line of the menu or the footer is taken for it, and no problem tells. And as a last record may have
     * a text of several lines, though hardly any has, a dump of listings alone is better read as what it is.
     */
    WHOLE_PAGE
}
