package io.github.oscenews.parser;

import java.util.Locale;
import java.util.Set;

/** What tells HTML from listing text, which may also begin with a {@code <}. */
final class Html {

    /** The elements with which a page, or a piece of one, begins. */
    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "address",
            "article",
            "aside",
            "b",
            "base",
            "blockquote",
            "body",
            "br",
            "button",
            "caption",
            "center",
            "details",
            "dialog",
            "dd",
            "div",
            "dl",
            "dt",
            "em",
            "fieldset",
            "figcaption",
            "figure",
            "font",
            "footer",
            "form",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hgroup",
            "hr",
            "html",
            "i",
            "iframe",
            "img",
            "li",
            "link",
            "main",
            "menu",
            "meta",
            "nav",
            "noscript",
            "ol",
            "option",
            "p",
            "pre",
            "script",
            "section",
            "select",
            "small",
            "span",
            "strong",
            "style",
            "summary",
            "svg",
            "table",
            "tbody",
            "td",
            "template",
            "th",
            "thead",
            "title",
            "tr",
            "u",
            "ul");

    private static final int LONGEST_ELEMENT = 10;

    /** So many characters decide. */
    static final int LONGEST_BEGINNING = LONGEST_ELEMENT + 2;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Html() {}

    /** Whether a character may stand before the beginning. */
    static boolean isBlank(char c) {
        return c == BYTE_ORDER_MARK || Segment.isWhiteSpace(c);
    }

    /**
     * Whether the first visible characters of a document begin a declaration, a comment or an element of HTML.
     *
     * @param text the document from its first visible character on, or as much of it as decides
     */
    static boolean begins(String text) {
        // Rule 10.3: A document whose first visible characters begin an element, a comment or a declaration of HTML
        // is HTML.
        if (text.length() < 2 || text.charAt(0) != '<') {
            return false;
        }
        char c = text.charAt(1);
        if (c == '!' || c == '?' || c == '/') {
            return true;
        }
        int end = 1;
        while (end < text.length() && end <= LONGEST_ELEMENT && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean ended = end == text.length()
                || text.charAt(end) == '>'
                || text.charAt(end) == '/'
                || Character.isWhitespace(text.charAt(end));
        return ended && ELEMENTS.contains(text.substring(1, end).toLowerCase(Locale.ROOT));
    }
}
