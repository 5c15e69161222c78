package io.github.oscenews.conformance;

import static io.github.oscenews.conformance.MarkupNode.element;
import static io.github.oscenews.conformance.MarkupNode.link;
import static io.github.oscenews.conformance.MarkupNode.text;

import io.github.oscenews.conformance.MarkupNode.Element;
import io.github.oscenews.conformance.MarkupNode.Raw;
import java.util.List;
import java.util.stream.Stream;

/** Makes what stands between the parts of a record, or of an article, and is no part of it. */
record MarkupJunk(Draw draw) {

    private static final List<String> SHARES = List.of("Facebook", "Twitter", "E-mail", "Print", "LinkedIn");

    /** What may stand anywhere, even within a link. */
    MarkupNode harmless() {
        return draw.of(
                figure(),
                new MarkupInline(draw).icon(),
                new Raw("<!-- end of field; Content type: News -->"),
                element("span"),
                element("div"),
                element("p", "\u00A0"),
                element("script", new Raw("var label = \"Publishing date: 1 January 1999\";")),
                element("style", new Raw("h3 > a { color: #036 }")),
                element("template", element("p", "Publishing date: 1 January 1999")));
    }

    /** What may stand anywhere but within a link. */
    MarkupNode any() {
        return draw.chance(50)
                ? harmless()
                : draw.of(element("button", "Share").with("type", "button"), shares(), shares());
    }

    private Element figure() {
        MarkupNode image = element("img").with("src", "/files/photo.jpg").with("alt", "Officers at a river");
        return element(
                "figure", image, element("figcaption", "Photo: OSCE/Anna Example, " + draw.of("Niš", "5 May 2004")));
    }

    private Element shares() {
        Stream<Element> links = SHARES.stream()
                .limit(2 + (long) draw.number(4))
                .map(share -> link("https://share.example.org/" + share, text(share)));
        return draw.chance(60)
                ? element("ul", links.map(link -> element("li", link)).toList())
                : element("div", links.toList());
    }

    /** It stands in a block of its own: within a line of the summary, it would read as a part of it. */
    Element readMore(String address) {
        return element(draw.of("p", "div"), link(address, text(draw.of("Read more", "Read more »", "more"))));
    }
}
