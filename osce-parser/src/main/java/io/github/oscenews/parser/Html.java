package io.github.oscenews.parser;

import java.util.Locale;
import java.util.Set;

/** What tells HTML from listing text, which may also begin with a {@code <}. */
final class Html {

    /** The elements with which a page, or a piece of one, begins. */
    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "article",
            "aside",
            "b",
            "base",
            "blockquote",
            "body",
            "br",
            "button",
            "center",
            "dd",
            "div",
            "dl",
            "dt",
            "em",
            "font",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "i",
            "iframe",
            "img",
            "li",
            "link",
            "main",
            "meta",
            "nav",
            "noscript",
            "ol",
            "p",
            "script",
            "section",
            "span",
            "strong",
            "style",
            "table",
            "tbody",
            "td",
            "template",
            "th",
            "title",
            "tr",
            "ul");

    private static final int LONGEST_ELEMENT = 10;

    private Html() {}

    /** Whether the first visible character of a text begins a declaration, a comment or an element of HTML. */
    static boolean beginsAt(String text, int first) {
        if (text.charAt(first) != '<' || first + 1 == text.length()) {
            return false;
        }
        char c = text.charAt(first + 1);
        if (c == '!' || c == '?' || c == '/') {
            return true;
        }
        int end = first + 1;
        while (end < text.length() && end <= first + LONGEST_ELEMENT && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean ended = end < text.length()
                && (text.charAt(end) == '>' || text.charAt(end) == '/' || Character.isWhitespace(text.charAt(end)));
        return ended && ELEMENTS.contains(text.substring(first + 1, end).toLowerCase(Locale.ROOT));
    }
}
