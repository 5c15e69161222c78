package io.github.oscenews.conformance;

import static io.github.oscenews.conformance.MarkupNode.element;
import static io.github.oscenews.conformance.MarkupNode.link;
import static io.github.oscenews.conformance.MarkupNode.text;

import io.github.oscenews.conformance.MarkupNode.Element;
import io.github.oscenews.conformance.MarkupNode.Raw;
import io.github.oscenews.conformance.MarkupStyle.Classes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts the list of records in a page: what stands around it holds labels, too, and records that are not seen. */
final class MarkupPage {

    private final MarkupStyle style;
    private final Draw draw;
    private final MarkupSite site;

    /** A record in the markup of the others, to be hidden. */
    private final List<MarkupNode> hidden;

    MarkupPage(MarkupStyle style, Draw draw, List<MarkupNode> hidden) {
        this.style = style;
        this.draw = draw;
        this.site = new MarkupSite(draw);
        this.hidden = hidden;
    }

    List<MarkupNode> nodes(String base, List<MarkupNode> list) {
        List<Element> head = new ArrayList<>();
        if (!base.isEmpty()) {
            head.add(element("base").with("href", base));
        } else if (draw.chance(30)) {
            head.add(element("link")
                    .with("rel", "canonical")
                    .with("href", "https://www.osce.org/press-releases?page=2"));
        }
        head.addAll(site.head("News and press releases"));
        List<MarkupNode> body = new ArrayList<>();
        body.add(site.header());
        body.addAll(around());
        body.addAll(content(list));
        body.addAll(around());
        body.addAll(site.footer(style.isFlat()));
        return site.page(head, body);
    }

    private List<MarkupNode> content(List<MarkupNode> list) {
        List<MarkupNode> nodes = new ArrayList<>(heading());
        nodes.addAll(
                style.classes == Classes.KNOWN
                        ? List.of(element("div", element("div", list).with("class", "pane-content"))
                                .with("class", "panel-pane pane-apachesolr-result"))
                        : list);
        nodes.addAll(pager());
        String tag = draw.of("", "div", style.list.contains("main") ? "div" : "main");
        return tag.isEmpty() ? nodes : List.of(element(tag, nodes));
    }

    private List<Element> heading() {
        List<Element> lines = new ArrayList<>();
        for (String line : Generator.HEADING.lines().toList()) {
            if (draw.chance(60)) {
                lines.add(element(draw.of("h1", "h2", "p", "div"), line));
            }
        }
        return lines;
    }

    private List<MarkupNode> pager() {
        String next = draw.of("next", "next ›", "Next page");
        Stream<Element> pages = IntStream.rangeClosed(2, 2 + draw.number(4))
                .mapToObj(page -> link("/press-releases?page=" + (page - 1), text(String.valueOf(page))));
        Stream<Element> links = Stream.concat(pages, Stream.of(link("/press-releases?page=1", text(next))));
        return switch (draw.number(4)) {
            case 0 -> List.of();
            case 1 -> List.of(element("div", links.toList()));
            case 2 -> List.of(element("nav", links.toList()));
            default -> List.of(knownPager(next));
        };
    }

    private static Element knownPager(String next) {
        return element(
                        "ul",
                        element("li", "1").with("class", "pager-current first"),
                        element("li", link("/press-releases?page=1", text("2"))).with("class", "pager-item"),
                        element("li", link("/press-releases?page=1", text(next)))
                                .with("class", "pager-next"),
                        element("li", link("/press-releases?page=9", text("last »")))
                                .with("class", "pager-last last"))
                .with("class", "pager");
    }

    /** What is no part of the list, and where nothing but its elements says so. */
    private List<MarkupNode> around() {
        List<MarkupNode> nodes = new ArrayList<>();
        for (int i = draw.number(4); i > 0; i--) {
            nodes.add(
                    switch (draw.number(7)) {
                        case 0, 1 -> site.menu();
                        case 2 -> hidden();
                        case 3 -> site.script();
                        case 4 -> new Raw("<!-- <p>Publishing date: 1 January 1999</p> -->");
                        default -> site.aside(style.isFlat());
                    });
        }
        return nodes;
    }

    private Element hidden() {
        return switch (draw.number(5)) {
            case 0 -> element("div", hidden).with("hidden", "");
            case 1 -> element("div", hidden).with("style", draw.of("display:none", "color: red; display: none;"));
            case 2 -> element("template", hidden);
            case 3 -> element("noscript", hidden);
            default ->
                element(
                                "section",
                                Stream.concat(Stream.of(element("h2", "Draft")), hidden.stream())
                                        .toList())
                        .with("hidden", "");
        };
    }
}
