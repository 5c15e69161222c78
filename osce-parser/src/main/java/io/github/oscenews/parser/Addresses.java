package io.github.oscenews.parser;

import io.github.oscenews.model.Source;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The addresses that a page prints, made absolute. */
final class Addresses {

    private static final String SITE = "https://www.osce.org/";
    private static final List<String> NEXT =
            List.of("next", "next page", "next ›", "next »", "next >", "next →", "›", "»");

    private final Document document;

    /** The address that the page says is its own, as it is printed. */
    private final Optional<String> own;

    private final String base;

    private Addresses(Document document, Optional<String> own, String base) {
        this.document = document;
        this.own = own;
        this.base = base;
    }

    /** The addresses of a page that may have been fetched from one. */
    static Addresses of(Document document, Source source) {
        // Rule 13.11: An address is resolved against that of the page: its `<base>`, the one it was fetched from, the
        // one it says is its own, or that of the newsroom.
        Optional<String> fetched = source.uri().filter(Addresses::isOfTheWeb);
        Optional<String> own = attribute(document, "link[rel=canonical]", "href")
                .or(() -> attribute(document, "meta[property=og:url]", "content"));
        String page = fetched.or(
                        () -> own.map(printed -> absolute(SITE, printed)).filter(Addresses::isOfTheWeb))
                .orElse(SITE);
        String base = attribute(document, "base[href]", "href")
                .map(printed -> absolute(page, printed))
                .filter(Addresses::isOfTheWeb)
                .orElse(page);
        return new Addresses(document, own, base);
    }

    private static Optional<String> attribute(Document document, String query, String name) {
        Element element = document.selectFirst(query);
        return element == null
                ? Optional.empty()
                : Optional.of(element.attr(name).strip()).filter(value -> !value.isEmpty());
    }

    /** An address that begins with its scheme stays as it is printed. */
    private static String absolute(String base, String printed) {
        if (isOfTheWeb(printed)) {
            return printed;
        }
        Element link = new Element("a");
        link.setBaseUri(base);
        return link.attr("href", printed).absUrl("href");
    }

    private static boolean isOfTheWeb(String address) {
        String start = address.substring(0, Math.min(address.length(), 8)).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /** The address that an article says is its own. */
    Optional<String> canonical() {
        return own.map(printed -> absolute(base, printed)).filter(Addresses::isOfTheWeb);
    }

    /** The address that an article says is its own, where it is printed with its host; another may be anybody's. */
    Optional<String> printedCanonical() {
        return own.filter(Addresses::isOfTheWeb);
    }

    /** Whether an address is one of the OSCE's. */
    static boolean isOfTheOsce(String address) {
        try {
            String host = new URI(address.replace(' ', '+')).getHost();
            String lower = host == null ? "" : host.toLowerCase(Locale.ROOT);
            return lower.equals("osce.org") || lower.endsWith(".osce.org");
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The address that a title links to: of the link around it, or else in it. */
    Optional<String> ofTitle(Part title) {
        for (Element at = title.element(); at != null; at = at.parent()) {
            if (at.normalName().equals("a") && at.hasAttr("href")) {
                return of(at);
            }
        }
        return title.link() == null ? Optional.empty() : of(title.link());
    }

    private Optional<String> of(Element link) {
        String printed = link.attr("href").strip();
        if (printed.isEmpty() || printed.startsWith("#")) {
            return Optional.empty();
        }
        return Optional.of(absolute(base, printed)).filter(Addresses::isOfTheWeb);
    }

    /** The address of the next page of a listing. */
    Optional<String> nextPage() {
        // Rule 13.14: The next page of a listing is the one that its pager links to as the next.
        for (Element link : document.select("link[rel=next][href], a[rel=next][href], li.pager-next > a[href]")) {
            Optional<String> address = of(link);
            if (address.isPresent()) {
                return address;
            }
        }
        for (Element link : document.select("a[href]")) {
            if (link.childNodeSize() <= 3 && NEXT.contains(link.text().strip().toLowerCase(Locale.ROOT))) {
                return of(link);
            }
        }
        return Optional.empty();
    }
}
