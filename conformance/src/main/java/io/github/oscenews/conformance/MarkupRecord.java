package io.github.oscenews.conformance;

import static io.github.oscenews.conformance.MarkupNode.element;
import static io.github.oscenews.conformance.MarkupNode.link;
import static io.github.oscenews.conformance.MarkupNode.text;

import io.github.oscenews.conformance.MarkupLabels.Label;
import io.github.oscenews.conformance.MarkupNode.Element;
import io.github.oscenews.conformance.MarkupStyle.Classes;
import io.github.oscenews.conformance.MarkupStyle.Form;
import io.github.oscenews.conformance.MarkupStyle.Host;
import io.github.oscenews.conformance.MarkupStyle.Lines;
import io.github.oscenews.conformance.MarkupStyle.Link;
import io.github.oscenews.conformance.MarkupStyle.Part;
import io.github.oscenews.model.NewsItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Marks up one item in the style of its page. */
final class MarkupRecord {

    private final NewsItem item;

    /** The address of the item as the page prints it. */
    private final String address;

    private final MarkupStyle style;
    private final Draw draw;
    private final MarkupLabels labels;
    private final MarkupInline inline;
    private final MarkupJunk junk;

    MarkupRecord(NewsItem item, String address, MarkupStyle style, Draw draw) {
        this.item = item;
        this.address = address;
        this.style = style;
        this.draw = draw;
        this.labels = new MarkupLabels(style, draw);
        this.inline = new MarkupInline(draw);
        this.junk = new MarkupJunk(draw);
    }

    /** A title, a summary, or neighbouring labels in one form. */
    private record Piece(Part part, List<Label> labels, Form form) {}

    List<MarkupNode> nodes() {
        List<MarkupNode> nodes = switch (style.host) {
            case FLOW -> flow();
            case DEFINITIONS -> definitions();
            case ROW -> row();
        };
        if (style.record.isEmpty()) {
            return nodes;
        }
        boolean isOneCell = style.record.equals("tr") && style.host == Host.FLOW;
        List<MarkupNode> content = isOneCell ? List.of(element("td", nodes)) : nodes;
        return List.of(dressed(element(style.record, content), "search-result-news"));
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        List<Label> others = otherLabels();
        for (Part part : style.order) {
            switch (part) {
                case DATE -> pieces.add(new Piece(Part.LABELS, List.of(date()), style.dateForm));
                case LABELS -> {
                    if (!others.isEmpty()) {
                        addLabels(pieces, others);
                    }
                }
                default -> pieces.add(new Piece(part, List.of(), style.form));
            }
        }
        return pieces;
    }

    private void addLabels(List<Piece> pieces, List<Label> others) {
        Piece last = pieces.get(pieces.size() - 1);
        List<Label> all = new ArrayList<>(others);
        if (last.part() == Part.LABELS && last.form() == style.form) {
            all.addAll(0, last.labels());
            pieces.remove(last);
        }
        pieces.add(new Piece(Part.LABELS, all, style.form));
    }

    private Label date() {
        return new Label("Publishing date:", List.of(Markup.date(item.publishingDate())));
    }

    private List<Label> otherLabels() {
        List<Label> others = new ArrayList<>();
        addLabel(others, "Collections:", item.collections());
        addLabel(others, "Content type:", item.contentType().stream().toList());
        addLabel(others, "Where we are:", item.whereWeAre());
        addLabel(others, "What we do:", item.whatWeDo());
        addLabel(others, "Location:", item.location().stream().toList());
        return others;
    }

    private static void addLabel(List<Label> labels, String name, List<?> values) {
        if (!values.isEmpty()) {
            labels.add(new Label(name, values.stream().map(Object::toString).toList()));
        }
    }

    private List<MarkupNode> flow() {
        List<Piece> pieces = pieces();
        List<MarkupNode> nodes = new ArrayList<>();
        if (style.isGrouped) {
            int half = 1 + draw.number(pieces.size() - 1);
            boolean mayHaveHeader = Set.of("article", "section").contains(style.record);
            nodes.add(element(
                    mayHaveHeader && half == 1 ? draw.of("header", "div") : "div", flow(pieces.subList(0, half))));
            nodes.add(element("div", flow(pieces.subList(half, pieces.size()))));
        } else {
            nodes.addAll(flow(pieces));
        }
        if (style.isOneLink) {
            return List.of(link(address, nodes.toArray(MarkupNode[]::new)));
        }
        if (style.isFlat()
                && !(nodes.get(0).isBlock() && nodes.get(nodes.size() - 1).isBlock())) {
            // Else the end of one record and the beginning of the next would be one line.
            nodes.add(element(draw.of("br", "hr")));
        }
        return nodes;
    }

    private List<MarkupNode> flow(List<Piece> pieces) {
        List<MarkupNode> nodes = new ArrayList<>();
        boolean isOpen = true;
        for (Piece piece : pieces) {
            List<MarkupNode> next = nodes(piece);
            if (MarkupLabels.isWithinLine(nodes, next)) {
                // Else a summary would read as a part of the value or the title before it.
                boolean mustBreak = piece.part() != Part.LABELS && isOpen;
                nodes.addAll(MarkupLabels.separator(mustBreak ? "br" : style.separator));
            }
            nodes.addAll(next);
            isOpen = piece.part() != Part.LABELS || MarkupLabels.isOpen(next);
            nodes.addAll(junk(piece));
        }
        return nodes;
    }

    private List<MarkupNode> nodes(Piece piece) {
        return switch (piece.part()) {
            case TITLE -> title();
            case SUMMARY -> summary();
            default -> labels.flow(piece.labels(), piece.form());
        };
    }

    private List<MarkupNode> junk(Piece piece) {
        List<MarkupNode> nodes = new ArrayList<>();
        if (piece.part() == Part.SUMMARY && !style.isOneLink && draw.chance(style.junk)) {
            nodes.add(junk.readMore(address));
        }
        if (draw.chance(style.junk)) {
            nodes.add(style.isOneLink ? junk.harmless() : junk.any());
        }
        return nodes;
    }

    private List<MarkupNode> title() {
        boolean isTagged = style.hasInlineTags && draw.chance(50);
        // A link around a word of a title would be the title's link to some and not to others.
        List<MarkupNode> words = new ArrayList<>(
                isTagged ? inline.tagged(item.title(), "em", "strong", "span", "b") : List.of(text(item.title())));
        if (draw.chance(style.junk / 5)) {
            words.add(0, inline.icon());
        }
        List<MarkupNode> inner =
                style.link == Link.INSIDE ? List.of(link(address, words.toArray(MarkupNode[]::new))) : words;
        if (style.title.isEmpty()) {
            return inner;
        }
        Element title = element(style.title, inner);
        Element dressed = style.host == Host.FLOW ? dressed(title, "search-title") : title;
        return List.of(style.link == Link.AROUND ? link(address, dressed) : dressed);
    }

    private List<MarkupNode> summary() {
        List<String> lines = Arrays.asList(item.summary().split("\n", -1));
        if (lines.size() == 1 || style.lines == Lines.BREAKS) {
            List<MarkupNode> nodes = new ArrayList<>();
            for (String line : lines) {
                if (!nodes.isEmpty()) {
                    nodes.add(element("br"));
                }
                nodes.addAll(words(line));
            }
            return style.summary.isEmpty() ? nodes : List.of(dressed(element(style.summary, nodes), "search-snippet"));
        }
        String tag = style.summary.equals("div") ? "div" : "p";
        List<Element> blocks =
                lines.stream().map(line -> element(tag, words(line))).toList();
        return style.lines == Lines.BLOCKS || style.classes == Classes.KNOWN
                ? List.of(dressed(element("div", blocks), "search-snippet"))
                : List.copyOf(blocks);
    }

    private List<MarkupNode> words(String line) {
        boolean isTagged = style.hasInlineTags && draw.chance(70);
        String link = style.isOneLink ? "em" : "a";
        return isTagged ? inline.tagged(line, "em", "strong", "span", link, link) : List.of(text(line));
    }

    private List<MarkupNode> definitions() {
        List<MarkupNode> nodes = new ArrayList<>();
        List<Piece> pieces = pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean isBeforeSummary = i + 1 < pieces.size() && pieces.get(i + 1).part() == Part.SUMMARY;
            if (piece.part() == Part.TITLE) {
                nodes.add(dressed(element("dt", title()), "search-title"));
            } else if (piece.part() == Part.SUMMARY) {
                nodes.add(element("dd", summary()));
            } else if (piece.form() == Form.DEFINITION && !isBeforeSummary) {
                // Before a summary, which is a dd too, that would be another value of the last label.
                nodes.addAll(labels.pairs(piece.labels(), piece.form()));
            } else if (isEach(piece)) {
                nodes.addAll(labels.each(piece.labels(), piece.form(), "dd"));
            } else {
                nodes.add(element("dd", nodes(piece)));
            }
            junk(piece).forEach(node -> nodes.add(element("dd", node)));
        }
        return nodes;
    }

    private List<MarkupNode> row() {
        List<MarkupNode> nodes = new ArrayList<>();
        for (Piece piece : pieces()) {
            if (piece.form() == Form.CELLS || piece.form() == Form.HEADER_CELL) {
                nodes.addAll(
                        piece.part() == Part.LABELS
                                ? labels.pairs(piece.labels(), piece.form())
                                : List.of(element("td", nodes(piece))));
            } else if (piece.part() == Part.LABELS && isEach(piece)) {
                nodes.addAll(labels.each(piece.labels(), piece.form(), "td"));
            } else {
                nodes.add(element("td", nodes(piece)));
            }
            junk(piece).forEach(node -> nodes.add(element("td", node)));
        }
        return nodes;
    }

    /** Whether each label of a piece stands in a cell or {@code dd} of its own. */
    private boolean isEach(Piece piece) {
        return style.container.isEmpty()
                && Set.of(Form.ONE_NODE, Form.SPAN_AND_TEXT, Form.STRONG_AND_TEXT, Form.SPANS, Form.DIVS)
                        .contains(piece.form());
    }

    /** An element with the attributes that the style of the page wants, which change nothing of what it means. */
    private Element dressed(Element element, String known) {
        return switch (style.classes) {
            case NONE -> element;
            case KNOWN -> element.with("class", known);
            case RANDOM -> {
                Element dressed = element.with("class", draw.of("a1 b-22", "x", "row views-row", "zz--9", "item"));
                Element named = draw.chance(30) ? dressed.with("id", "n" + draw.number(1_000_000)) : dressed;
                yield draw.chance(30) ? named.with("data-key", "Content type: 7") : named;
            }
        };
    }
}
