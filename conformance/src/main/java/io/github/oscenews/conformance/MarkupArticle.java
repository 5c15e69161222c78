package io.github.oscenews.conformance;

import static io.github.oscenews.conformance.MarkupNode.element;
import static io.github.oscenews.conformance.MarkupNode.link;
import static io.github.oscenews.conformance.MarkupNode.text;

import io.github.oscenews.conformance.MarkupNode.Element;
import io.github.oscenews.conformance.MarkupNode.Raw;
import io.github.oscenews.model.NewsItem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of one item in HTML, whose markup is composed at random, and the item that whoever reads it finds there.
 *
 * <p>The title is the only {@code h1}. A description is there only where its known class shows it, since it is else the first
 * paragraph; and a list of downloads, which only its known class shows, has no heading, which would be one of the text. Without
 * known classes there is a canonical address, since nothing else tells an article of the OSCE from one of any other site.
 *
 * @param item the item
 * @param html the page
 */
public record MarkupArticle(NewsItem item, String html) {

    /**
     * A page of a random item.
     *
     * @param seed decides everything
     * @return the page
     */
    public static MarkupArticle of(long seed) {
        return new Composition(new Draw(new Generator(seed))).article();
    }

    @Override
    public String toString() {
        return item + "\n" + html;
    }

    /** The state of one article while it is made. */
    private static final class Composition {

        private final Draw draw;
        private final MarkupSite site;
        private final MarkupJunk junk;
        private final MarkupInline inline;
        private final boolean isKnown;
        private final NewsItem.Builder item = NewsItem.builder();
        private final List<Element> head = new ArrayList<>();

        Composition(Draw draw) {
            this.draw = draw;
            this.site = new MarkupSite(draw);
            this.junk = new MarkupJunk(draw);
            this.inline = new MarkupInline(draw);
            this.isKnown = draw.chance(50);
        }

        MarkupArticle article() {
            NewsItem listed = draw.generator().item();
            String title = Markup.varied(listed.title(), draw);
            item.title(title).publishingDate(listed.publishingDate());
            List<MarkupNode> top = new ArrayList<>(top(title));
            List<MarkupNode> date = date(listed);
            if (!isKnown || draw.chance(70)) {
                String address = "https://www.osce.org/" + Markup.address(draw);
                item.url(address);
                head.add(element("link").with("rel", "canonical").with("href", address));
            }
            head.addAll(site.head(title));
            List<MarkupNode> article = new ArrayList<>();
            article.addAll(top);
            article.addAll(date);
            addJunk(article);
            article.addAll(description());
            article.addAll(body(listed.summary()));
            addJunk(article);
            article.addAll(downloads());
            String html = new MarkupWriter(draw).write(page(article));
            return new MarkupArticle(item.build(), html);
        }

        private List<MarkupNode> page(List<MarkupNode> article) {
            List<MarkupNode> body = new ArrayList<>();
            body.add(site.header());
            addAround(body);
            Element content = isKnown
                    ? element("div", article)
                            .with("class", draw.of("content--content", "content--content node-content"))
                    : element(draw.of("article", "main", "div"), article);
            body.add(content);
            addAround(body);
            body.addAll(site.footer(false));
            return site.page(head, body);
        }

        private void addAround(List<MarkupNode> nodes) {
            for (int i = draw.number(3); i > 0; i--) {
                nodes.add(draw.of(site.menu(), site.script(), site.aside(true)));
            }
        }

        private void addJunk(List<MarkupNode> nodes) {
            if (draw.chance(30)) {
                nodes.add(junk.any());
            }
        }

        private List<MarkupNode> top(String title) {
            Element heading =
                    element("h1", draw.chance(20) ? inline.tagged(title, "em", "span") : List.of(text(title)));
            return isKnown && draw.chance(50)
                    ? List.of(element("div", heading).with("class", "content--header"))
                    : List.of(heading);
        }

        private List<MarkupNode> date(NewsItem listed) {
            String day = Markup.date(listed.publishingDate());
            String time = listed.publishingDate() + draw.of("T00:10:00+02:00", "T23:50:00-05:00", "T12:00:00Z");
            boolean isInHead = draw.chance(50);
            if (isInHead) {
                head.add(
                        draw.chance(50)
                                ? element("meta")
                                        .with("property", "article:published_time")
                                        .with("content", time)
                                : linkedData(
                                        draw.of(time, listed.publishingDate().toString())));
            }
            return switch (draw.number(isInHead ? 4 : 3)) {
                case 0 -> List.of(element("span", day).with("class", "date-display-single"));
                case 1 -> List.of(element("p", element("time", day).with("datetime", time)));
                case 2 -> List.of(element("p", "Publishing date: " + day));
                default -> List.of();
            };
        }

        private static Element linkedData(String time) {
            return element(
                            "script",
                            new Raw(
                                    "{\"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"datePublished\": \""
                                            + time + "\"}"))
                    .with("type", "application/ld+json");
        }

        private List<MarkupNode> description() {
            if (!isKnown || draw.chance(60)) {
                return List.of();
            }
            String description = draw.generator().sentence();
            item.summary(description);
            return List.of(element("div", element("div", description).with("class", "field-item"))
                    .with("class", "field field-field-description"));
        }

        private List<MarkupNode> body(String first) {
            List<MarkupNode> nodes = new ArrayList<>(List.of(element("p", paragraph(first))));
            for (int i = draw.number(6); i > 0; i--) {
                nodes.add(
                        switch (draw.number(6)) {
                            case 0 -> element(draw.of("ul", "ol"), items());
                            case 1 -> element("blockquote", element("p", paragraph()));
                            case 2 -> element("blockquote", paragraph());
                            case 3 -> element(draw.of("h2", "h3"), paragraph());
                            default -> element("p", paragraph());
                        });
            }
            boolean isInPane = isKnown || draw.chance(50);
            Element pane = element("div", nodes);
            return isInPane ? List.of(isKnown ? pane.with("class", "pane-content") : pane) : nodes;
        }

        private List<Element> items() {
            return Stream.generate(() -> element("li", paragraph()))
                    .limit(1 + (long) draw.number(3))
                    .toList();
        }

        private List<MarkupNode> paragraph() {
            return paragraph(draw.generator().sentence());
        }

        private List<MarkupNode> paragraph(String plain) {
            String text = Markup.varied(plain, draw);
            item.addBody(text);
            return draw.chance(30) ? inline.tagged(text, "em", "strong", "a", "span") : List.of(text(text));
        }

        private List<MarkupNode> downloads() {
            return draw.chance(70)
                    ? List.of()
                    : List.of(element("ul", element("li", link("/files/1.pdf", text("Report (PDF)"))))
                            .with("class", "osce-download-links"));
        }
    }
}
