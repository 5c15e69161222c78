package io.github.oscenews.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * The elements with which a page speaks to programs, wherever they stand: what it says of itself, and its links. They are found
 * while the page is read, so that nobody has to search it for them. Not thread-safe.
 */
final class PageHead {

    private final List<Element> metas = new ArrayList<>();
    private final List<Element> bases = new ArrayList<>();
    private final List<Element> scripts = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();

    /** Takes the next element of the page. */
    void see(Element element) {
        switch (element.normalName()) {
            case "meta" -> metas.add(element);
            case "base" -> bases.add(element);
            case "script" -> scripts.add(element);
            case "link", "a" -> links.add(element);
            default -> {}
        }
    }

    /** {@code <a>} and {@code <link>}. */
    List<Element> links() {
        return links;
    }

    List<Element> scripts() {
        return scripts;
    }

    /** The content of the first metadata that are wanted; empty when there are none, or they say nothing. */
    Optional<String> meta(Predicate<Element> wanted) {
        return first(metas, wanted, "content");
    }

    /** The address of the first {@code <base>} that has one. */
    Optional<String> base() {
        return first(bases, base -> base.hasAttr("href"), "href");
    }

    /** The address of the first {@code <link>} that is the page's own. */
    Optional<String> canonical() {
        return first(links, link -> link.normalName().equals("link") && is(link, "rel", "canonical"), "href");
    }

    private static Optional<String> first(List<Element> elements, Predicate<Element> wanted, String attribute) {
        for (Element element : elements) {
            if (wanted.test(element)) {
                return Optional.of(element.attr(attribute).strip()).filter(value -> !value.isEmpty());
            }
        }
        return Optional.empty();
    }

    /** Whether an element has an attribute with a value, in whatever case. */
    static boolean is(Element element, String attribute, String value) {
        return element.attributesSize() > 0
                && value.equalsIgnoreCase(element.attributes().get(attribute));
    }
}
