package io.github.oscenews.parser;

import org.jsoup.nodes.Element;

/**
 * What the addresses of a page are resolved against.
 *
 * <p>Most of them are plain: a path on the same host, or one beside the page. What stands before such a path is the same for all, and
 * is asked for once. Immutable.
 */
final class Base {

    /** Words of ours, to see what becomes of an address. */
    private static final String PLAIN = "x";

    private final String address;

    /** What stands before a path on the host, and before one beside the page; empty where that is not certain. */
    private final String host;

    private final String folder;

    Base(String address) {
        this.address = address;
        this.host = before("/" + PLAIN);
        this.folder = before(PLAIN);
    }

    private String before(String printed) {
        String resolved = resolve(printed);
        return isOfTheWeb(resolved) && resolved.endsWith(printed)
                ? resolved.substring(0, resolved.length() - printed.length())
                : "";
    }

    /** An address as a whole; one that begins with its scheme stays as it is printed. */
    String absolute(String printed) {
        if (isOfTheWeb(printed)) {
            return printed;
        }
        boolean isOnHost = !printed.isEmpty() && printed.charAt(0) == '/';
        String before = isOnHost ? host : folder;
        return !before.isEmpty() && isPlainPath(printed, isOnHost ? 1 : 0) ? before + printed : resolve(printed);
    }

    /**
     * Whether a path has segments of letters, digits and hyphens only, which may have a query behind them. What has a colon may begin
     * with a scheme, and what has a dot may lead upwards.
     */
    private static boolean isPlainPath(String path, int from) {
        boolean isPath = true;
        for (int i = from; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
            boolean isSlash = isPath && c == '/' && i > from;
            boolean isQuery = isPath ? c == '?' && i > from : c == '=' || c == '&';
            if (!isPlain && !isSlash && !isQuery) {
                return false;
            }
            isPath &= c != '?';
        }
        return path.length() > from;
    }

    private String resolve(String printed) {
        Element link = new Element("a");
        link.setBaseUri(address);
        return link.attr("href", printed).absUrl("href");
    }

    static boolean isOfTheWeb(String address) {
        return address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8);
    }
}
