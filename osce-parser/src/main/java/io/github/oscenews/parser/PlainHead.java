package io.github.oscenews.parser;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a page, read as far as it is written plainly: a declaration, comments, and elements of a head with attributes.
 * Nearly all pages say their encoding there or say none, which saves parsing them for it. Whatever else stands there is left to those
 * who know all of HTML. Not thread-safe.
 */
final class PlainHead {

    private static final String DECLARATION = "<!doctype";
    private static final String COMMENT = "<!--";
    private static final String TWO_HYPHENS = "--";
    private static final String END_OF_HEAD = "</head>";

    private final String text;
    private int at;

    /** Where the element, or whatever else, begins that was read last. */
    private int begun;

    PlainHead(String text) {
        this.text = text;
    }

    /** The attributes of the next {@code <meta>}; null when something stands before it that is not plain. */
    @Nullable Map<String, String> nextMeta() {
        while (true) {
            skipSpace();
            begun = at;
            if (skipComment() || skip(DECLARATION, '>') || skip(END_OF_HEAD, '>')) {
                continue;
            }
            String name = tag();
            Map<String, String> attributes = name.isEmpty() ? null : attributes();
            if (attributes == null || name.equals("meta")) {
                return attributes;
            }
            boolean isPlain = switch (name) {
                case "html", "head", "link", "base" -> true;
                case "title", "style", "script" -> skipText(name);
                default -> false;
            };
            if (!isPlain) {
                return null;
            }
        }
    }

    /** What is left from the first thing on that is not plain. */
    String rest() {
        return text.substring(begun);
    }

    /** Skips what begins so, up to a sign at its end. */
    private boolean skip(String beginning, char last) {
        int end = text.regionMatches(true, at, beginning, 0, beginning.length())
                ? text.indexOf(last, at + beginning.length() - 1)
                : -1;
        at = end < 0 ? at : end + 1;
        return end >= 0;
    }

    /** Skips a comment in which two hyphens are its end. */
    private boolean skipComment() {
        int from = at + COMMENT.length();
        boolean isOdd = text.startsWith(">", from) || text.startsWith("->", from);
        int end = text.startsWith(COMMENT, at) && !isOdd ? text.indexOf(TWO_HYPHENS, from) + TWO_HYPHENS.length() : 0;
        boolean isEnd = end >= from && text.startsWith(">", end);
        at = isEnd ? end + 1 : at;
        return isEnd;
    }

    /** Skips the text of an element in which there are no others; false where more than its end may begin with a sign in it. */
    private boolean skipText(String name) {
        int end = text.indexOf("</", at);
        int comment = text.indexOf("<!", at);
        boolean isEnd = end >= 0 && (begins(name, end + 2) || begins(name.toUpperCase(Locale.ROOT), end + 2));
        at = isEnd ? end + 3 + name.length() : at;
        return isEnd && (comment < 0 || comment > end);
    }

    /** Whether a tag goes on with a name and ends behind it. */
    private boolean begins(String name, int from) {
        return text.startsWith(name, from) && text.startsWith(">", from + name.length());
    }

    private void skipSpace() {
        while (at < text.length() && Words.isFolded(text.charAt(at))) {
            at++;
        }
    }

    /** The name of the tag that begins here; empty when none does. */
    private String tag() {
        return at < text.length() && text.charAt(at) == '<' ? name(++at) : "";
    }

    private String name(int from) {
        while (at < text.length() && isOfName(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at).toLowerCase(Locale.ROOT);
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == ':';
    }

    /** The attributes of a tag up to its end; null when they are written otherwise. */
    private @Nullable Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        boolean arePlain = true;
        while (true) {
            int end = at;
            skipSpace();
            if (text.startsWith("/>", at) || text.startsWith(">", at)) {
                at = text.indexOf('>', at) + 1;
                return arePlain || !HtmlCharset.mayBeNamed(attributes) ? attributes : null;
            }
            String name = at > end ? name(at) : "";
            String value = name.isEmpty() ? null : value();
            if (value == null) {
                return null;
            }
            arePlain &= isPlain(value);
            attributes.putIfAbsent(name, value);
        }
    }

    /** The value of an attribute of which the name has been read; null when it is written otherwise. */
    private @Nullable String value() {
        char next = at < text.length() ? text.charAt(at) : '=';
        if (next != '=') {
            return next == '>' || Words.isFolded(next) ? "" : null;
        }
        char quote = at + 1 < text.length() ? text.charAt(at + 1) : '=';
        boolean isQuoted = quote == '"' || quote == '\'';
        int from = at + (isQuoted ? 2 : 1);
        int close = isQuoted ? text.indexOf(quote, from) : endOfUnquoted(from);
        if (close < 0) {
            return null;
        }
        at = isQuoted ? close + 1 : close;
        return text.substring(from, close);
    }

    /** The index after a value without quotation marks; -1 when there is none, or it has signs that are better within such. */
    private int endOfUnquoted(int from) {
        int end = from;
        while (end < text.length() && !Words.isFolded(text.charAt(end)) && text.charAt(end) != '>') {
            if ("\"'=`".indexOf(text.charAt(end)) >= 0) {
                return -1;
            }
            end++;
        }
        return end > from && end < text.length() ? end : -1;
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '&' || c == '<' || c == '>' || c < ' ') {
                return false;
            }
        }
        return true;
    }
}
