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

    /** Whether the first visible character of a line begins a declaration, a comment or an element of HTML. */
    static boolean begins(String line) {
        int start = 0;
        while (start < line.length() && Segment.isWhiteSpace(line.charAt(start))) {
            start++;
        }
        if (start + 1 >= line.length() || line.charAt(start) != '<') {
            return false;
        }
        char c = line.charAt(start + 1);
        if (c == '!' || c == '?' || c == '/') {
            return true;
        }
        int end = start + 1;
        while (end < line.length() && end <= start + LONGEST_ELEMENT && Character.isLetterOrDigit(line.charAt(end))) {
            end++;
        }
        boolean ended = end == line.length()
                || line.charAt(end) == '>'
                || line.charAt(end) == '/'
                || Character.isWhitespace(line.charAt(end));
        return ended && ELEMENTS.contains(line.substring(start + 1, end).toLowerCase(Locale.ROOT));
    }
}
