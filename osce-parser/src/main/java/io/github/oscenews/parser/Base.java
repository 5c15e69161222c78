package io.github.oscenews.parser;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * What the addresses of a page are resolved against.
 *
 * <p>Most of them are plain: a path on the same host or on another one, or a path beside the page, of letters, digits and hyphens.
 * These are words put together, and for all others there is {@link java.net.URL}. Immutable.
 */
final class Base {

    private static final String SLASHES = "//";

    private final String address;

    /** What stands before a host, before a path on the host, and before one beside the page; empty where that is not plain. */
    private final String scheme;

    private final String host;
    private final String folder;

    Base(String address) {
        this.address = address;
        boolean hasScheme = address.startsWith("http://") || address.startsWith("https://");
        int from = address.indexOf(SLASHES);
        int path = hasScheme ? endOfHost(address, from) : 0;
        boolean isPlain = path > 0 && isPlainPath(address, path + 1);
        int query = address.indexOf('?');
        this.scheme = isPlain ? address.substring(0, from) : "";
        this.host = isPlain ? address.substring(0, path) : "";
        this.folder =
                isPlain ? address.substring(0, address.lastIndexOf('/', query < 0 ? address.length() : query) + 1) : "";
    }

    /** Whether an address is one on the same host, with a path and a query that are plain. */
    boolean isPlainlyOnHost(String whole) {
        return !host.isEmpty()
                && whole.startsWith(host)
                && whole.startsWith("/", host.length())
                && isPlainPath(whole, host.length() + 1);
    }

    /** An address as a whole; one that begins with its scheme stays as it is printed. */
    String absolute(String printed) {
        if (isOfTheWeb(printed)) {
            return printed;
        }
        String before = before(printed);
        return before.isEmpty() ? resolve(printed) : before + printed;
    }

    /** What makes an address whole when it is put before it; empty when that is not so simple. */
    private String before(String printed) {
        if (printed.startsWith(SLASHES)) {
            int path = endOfHost(printed, 0);
            return path > 0 && isPlainPath(printed, path + 1) ? scheme : "";
        }
        if (printed.startsWith("/")) {
            return isPlainPath(printed, 1) ? host : "";
        }
        return !printed.isEmpty() && printed.charAt(0) != '?' && isPlainPath(printed, 0) ? folder : "";
    }

    /** The index of the slash behind a host in small letters, which begins with two slashes; 0 for what is written otherwise. */
    private static int endOfHost(String address, int from) {
        int at = from + SLASHES.length();
        while (at < address.length() && (isSmallOrDigit(address.charAt(at)) || address.charAt(at) == '.')) {
            at++;
        }
        return at > from + SLASHES.length() && at < address.length() && address.charAt(at) == '/' ? at : 0;
    }

    /** Whether a path, and a query behind it, are plain. What has a colon may begin with a scheme; what has a dot may lead upwards. */
    private static boolean isPlainPath(String address, int from) {
        boolean isQuery = false;
        for (int i = from; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean isSign = isQuery ? c == '=' || c == '&' : c == '/' && i > from;
            boolean beginsQuery = !isQuery && c == '?';
            isQuery |= beginsQuery;
            if (!isSmallOrDigit(c) && !(c >= 'A' && c <= 'Z') && !isSign && !beginsQuery) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSmallOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }

    private String resolve(String printed) {
        Element link = new Element("a");
        link.setBaseUri(address);
        return link.attr("href", printed).absUrl("href");
    }

    static boolean isOfTheWeb(String address) {
        if (address.isEmpty() || Character.toLowerCase(address.charAt(0)) != 'h') {
            return false;
        }
        String start = address.substring(0, Math.min(address.length(), 8)).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }
}
