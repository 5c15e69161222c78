package io.github.oscenews.parser;

import io.github.oscenews.model.Source;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The addresses that a page prints, made absolute. */
final class Addresses {

    private static final String SITE = "https://www.osce.org/";
    private static final Base NEWSROOM = new Base(SITE);
    private static final List<String> NEXT =
            List.of("next", "next page", "next ›", "next »", "next >", "next →", "›", "»");

    private static final String NEXT_SIGNS = "nN›»";
    private static final String PAGER = "pager-next";
    private static final int MOST_NODES = 3;

    private final PageHead head;
    private final Elements elements;

    /** The address that the page says is its own, as it is printed. */
    private final Optional<String> own;

    private final Base base;

    private Addresses(Page page, Optional<String> own, Base base) {
        this.head = page.head();
        this.elements = page.elements();
        this.own = own;
        this.base = base;
    }

    /** The addresses of a page that may have been fetched from one. */
    static Addresses of(Page page, Source source) {
        // Rule 13.11: An address is resolved against that of the page: its `<base>`, the one it was fetched from, the
        // one it says is its own, or that of the newsroom.
        PageHead head = page.head();
        Optional<String> fetched = source.uri().filter(Base::isOfTheWeb);
        Optional<String> own = head.canonical().or(() -> head.meta(meta -> PageHead.is(meta, "property", "og:url")));
        String address = fetched.or(() -> own.map(NEWSROOM::absolute).filter(Base::isOfTheWeb))
                .orElse(SITE);
        String base = head.base()
                .map(printed -> Base.isOfTheWeb(printed) ? printed : new Base(address).absolute(printed))
                .filter(Base::isOfTheWeb)
                .orElse(address);
        return new Addresses(page, own, base.equals(SITE) ? NEWSROOM : new Base(base));
    }

    /** The address that an article says is its own. */
    Optional<String> canonical() {
        return own.map(base::absolute).filter(Base::isOfTheWeb);
    }

    /** The address that an article says is its own, where it is printed with its host; another may be anybody's. */
    Optional<String> printedCanonical() {
        return own.filter(Base::isOfTheWeb);
    }

    /** Whether an address is one of the OSCE's. */
    static boolean isOfTheOsce(String address) {
        if (NEWSROOM.isPlainlyOnHost(address)) {
            return true;
        }
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
        int at = elements.isIn(title.element(), Traits.LINKED) ? title.element() : Elements.NONE;
        while (at != Elements.NONE && !elements.is(at, Traits.LINKED)) {
            at = elements.parent(at);
        }
        int link = at == Elements.NONE ? title.link(elements) : at;
        return link == Elements.NONE ? Optional.empty() : of(elements.node(link));
    }

    private Optional<String> of(Element link) {
        String printed = link.attr("href").strip();
        if (printed.isEmpty() || printed.startsWith("#")) {
            return Optional.empty();
        }
        return Optional.of(base.absolute(printed)).filter(Base::isOfTheWeb);
    }

    /** The address of the next page of a listing. */
    Optional<String> nextPage() {
        // Rule 13.14: The next page of a listing is the one that its pager links to as the next.
        for (Element link : head.links()) {
            Optional<String> address = isNext(link) ? of(link) : Optional.empty();
            if (address.isPresent()) {
                return address;
            }
        }
        for (Element link : head.links()) {
            if (link.normalName().equals("a") && link.hasAttr("href") && saysNext(link)) {
                return of(link);
            }
        }
        return Optional.empty();
    }

    /** Whether a link says to programs that it leads to the next page. */
    private static boolean isNext(Element link) {
        if (link.attributesSize() == 0 || !link.attributes().hasKey("href")) {
            return false;
        }
        Element parent = link.parent();
        return PageHead.is(link, "rel", "next")
                || (parent != null
                        && parent.normalName().equals("li")
                        && parent.hasClass(PAGER)
                        && link.normalName().equals("a"));
    }

    /** Whether a link says to a reader that it leads to the next page. */
    private static boolean saysNext(Element link) {
        return link.childNodeSize() <= MOST_NODES
                && beginsLikeNext(link)
                && NEXT.contains(link.text().strip().toLowerCase(Locale.ROOT));
    }

    /** Whether the first sign of a link that may begin such words is one that does. */
    private static boolean beginsLikeNext(Element link) {
        for (Node at = Nodes.following(link, link); at != null; at = Nodes.following(at, link)) {
            String text = at instanceof TextNode words ? words.getWholeText() : "";
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (NEXT_SIGNS.indexOf(c) >= 0) {
                    return true;
                }
                if (c < 0x80 && Character.isLetterOrDigit(c)) {
                    return false;
                }
            }
        }
        return false;
    }
}
