package io.github.oscenews.parser;

/**
 * What a document is, as its content shows. Nobody has to say it beforehand, and names of files do not count.
 *
 * <p>A document whose first visible character begins an element, a comment or a declaration of HTML is HTML. Of HTML, a page that
 * says of itself that it is an article of the newsroom is an article, and one that shows a label such as {@code Publishing date:} is
 * a listing. Any other document is listing text if one of its lines begins with such a label, or is the sentence that heads listings.
 * The rules in full are in the chapters 10, 13 and 14 of {@code docs/format.md}.
 */
public enum DocumentFormat {
    /** One page of the listing or many, as a text extraction leaves them: lines without markup. */
    LISTING_TEXT,
    /** A page of the listing as HTML. */
    LISTING_HTML,
    /** The page of one article as HTML. */
    ARTICLE_HTML,
    /** Anything else; nothing of it is read, and a problem says what it is. */
    OTHER
}
