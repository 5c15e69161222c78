package io.github.oscenews.conformance;

import static io.github.oscenews.conformance.MarkupNode.element;
import static io.github.oscenews.conformance.MarkupNode.link;
import static io.github.oscenews.conformance.MarkupNode.text;

import io.github.oscenews.conformance.MarkupNode.Element;
import io.github.oscenews.conformance.MarkupNode.Raw;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes what all pages of the site have, whatever they show. */
record MarkupSite(Draw draw) {

    private static final List<String> MENU = List.of(
            "Publishing date:",
            "Publishing date: newest first",
            "Content type: all",
            "Where we are:",
            "Where we are",
            "What we do",
            "News",
            "Border management");

    /** A page with or without the elements that a browser puts in by itself. */
    List<MarkupNode> page(List<Element> head, List<MarkupNode> body) {
        if (draw.chance(15)) {
            return Stream.concat(head.stream(), body.stream()).toList();
        }
        Element html = element("html", element("head", head), element("body", body));
        return List.of(draw.chance(50) ? html.with("lang", "en") : html);
    }

    List<Element> head(String title) {
        List<Element> head = new ArrayList<>();
        if (draw.chance(70)) {
            head.add(element("meta").with("charset", "utf-8"));
        }
        if (draw.chance(80)) {
            head.add(element("title", title + " | OSCE"));
        }
        if (draw.chance(30)) {
            head.add(element("meta").with("property", "og:title").with("content", title));
        }
        if (draw.chance(30)) {
            head.add(script());
        }
        if (draw.chance(20)) {
            head.add(element("style", new Raw(".publishing-date:before { content: 'Publishing date: ' }")));
        }
        return head;
    }

    Element header() {
        List<MarkupNode> nodes = new ArrayList<>();
        if (draw.chance(40)) {
            nodes.add(link("#main", text("Skip to main content")));
        }
        nodes.add(
                element(draw.of("p", "div"), link("/", text("Organization for Security and Co-operation in Europe"))));
        if (draw.chance(30)) {
            nodes.add(menu());
        }
        return element("header", nodes);
    }

    /** A menu that looks like labels, known by its element or by its class. */
    Element menu() {
        List<Element> entries = Stream.generate(() -> draw.generator().oneOf(MENU))
                .limit(1 + (long) draw.number(5))
                .map(entry ->
                        element("li", draw.chance(70) ? link("/press-releases?sort=1", text(entry)) : text(entry)))
                .toList();
        Element list = element("ul", entries);
        return draw.chance(50) ? list.with("class", draw.of("menu", "menu nav")) : element("nav", list);
    }

    Element script() {
        return element(
                "script",
                new Raw(draw.of(
                        "var html = \"<p>Publishing date: 1 January 1999</p>\";",
                        "\nPublishing date: 1 January 1999\n",
                        "if (1 < 2 && a) { document.title = 'Publishing date:'; }")));
    }

    /** What stands beside a list. Where records are loose, only its element can tell it from them. */
    Element aside(boolean isLoose) {
        return element(
                isLoose || draw.chance(50) ? "aside" : "div",
                element(draw.of("h2", "h3"), draw.of("Follow us", "Latest videos", "Upcoming events")),
                element("p", "Watch the river at a glance."));
    }

    List<MarkupNode> footer(boolean isLoose) {
        if (draw.chance(20)) {
            return List.of();
        }
        Element address = element("p", "Example Street 6, 1010 Vienna");
        Element links =
                element("ul", element("li", link("/contact", text("Contact us"))), element("li", "Legal notice"));
        return List.of(element(isLoose || draw.chance(60) ? "footer" : "div", address, links));
    }
}
