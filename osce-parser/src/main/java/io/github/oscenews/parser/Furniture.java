package io.github.oscenews.parser;

/**
 * What those characters are for that are understood and part of no item. The list is closed: anything else is residue.
 *
 * <p>Rule 11.3: A furniture tile reads as its kind says.
 */
public enum Furniture {
    /** A line of a page's heading: {@code Newsroom}, {@code News and press releases}, or the sentence below them. */
    PREAMBLE,
    /** A label of a record, such as {@code Content type:}, with the blanks behind its colon. */
    LABEL,
    /**
     * Commas between the terms of a list, with the blanks around them. In HTML any signs without a letter or digit that stand between
     * values, or only blanks between terms.
     */
    SEPARATOR,
    /**
     * White space of any kind and byte-order marks outside values: line ends, blank lines, blanks at the ends of lines. One tile
     * holds all that stands between two other tiles.
     */
    WHITE_SPACE,
    /**
     * Whatever stands outside the results or the article of a page of HTML, or outside the records of the text of a whole page:
     * menus, headers, footers, other columns.
     */
    OUTSIDE,
    /** Text in HTML that a browser does not show. */
    HIDDEN,
    /** Buttons, icons, and links to share, to read more or to another page of a listing, in HTML. */
    CONTROL,
    /** Captions and credits of pictures in HTML. */
    CAPTION,
    /** The author of an article in HTML. */
    AUTHOR,
    /** The files that an article in HTML offers for download. */
    DOWNLOAD,
    /** The whole of a document that is not read; its only problem says what it is instead of a newsroom page. */
    UNREAD
}
