package io.github.oscenews.parser;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a page, read as far as it is written plainly: a declaration, and elements of a head with attributes. Nearly all pages say their encoding there, which saves parsing them for it. Whatever else stands there is left to those who
 * know all of HTML. Not thread-safe.
 */
final class PlainHead {

    private static final String DECLARATION = "<!doctype";
    private static final String END_OF_TITLE = "</title>";

    private final String text;
    private int at;

    PlainHead(String text) {
        this.text = text;
    }

    /** The attributes of the next {@code <meta>}; null when something stands before it that is not plain. */
    @Nullable Map<String, String> nextMeta() {
        while (true) {
            skipSpace();
            if (text.regionMatches(true, at, DECLARATION, 0, DECLARATION.length())) {
                at = text.indexOf('>', at) + 1;
                if (at == 0) {
                    return null;
                }
                continue;
            }
            String name = tag();
            Map<String, String> attributes = name.isEmpty() ? null : attributes();
            if (attributes == null || name.equals("meta")) {
                return attributes;
            }
            boolean isPlain = switch (name) {
                case "html", "head", "link", "base" -> true;
                case "title" -> skipTitle();
                default -> false;
            };
            if (!isPlain) {
                return null;
            }
        }
    }

    private boolean skipTitle() {
        at = text.indexOf('<', at);
        boolean isEnd = at >= 0 && text.startsWith(END_OF_TITLE, at);
        at += END_OF_TITLE.length();
        return isEnd;
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
        while (true) {
            int end = at;
            skipSpace();
            if (text.startsWith("/>", at) || text.startsWith(">", at)) {
                at = text.indexOf('>', at) + 1;
                return attributes;
            }
            String name = at > end ? name(at) : "";
            String value = name.isEmpty() ? null : value();
            if (value == null) {
                return null;
            }
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
        if (close < 0 || !isPlain(from, close)) {
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

    private boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '&' || c == '<' || c == '>' || c < ' ') {
                return false;
            }
        }
        return true;
    }
}
