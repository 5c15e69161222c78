package io.github.oscenews.conformance;

import static io.github.oscenews.conformance.MarkupNode.box;
import static io.github.oscenews.conformance.MarkupNode.element;
import static io.github.oscenews.conformance.MarkupNode.link;
import static io.github.oscenews.conformance.MarkupNode.text;

import io.github.oscenews.conformance.MarkupNode.Element;
import io.github.oscenews.conformance.MarkupStyle.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Marks up the labels of a record with their values. */
record MarkupLabels(MarkupStyle style, Draw draw) {

    /** A label as printed, and its values. */
    record Label(String name, List<String> values) {
        boolean isDate() {
            return name.equals("Publishing date:");
        }
    }

    /** Neighbouring labels where any element may stand. */
    List<MarkupNode> flow(List<Label> labels, Form form) {
        return switch (form) {
            case DEFINITION -> List.of(element("dl", pairs(labels, form)));
            case LIST_ITEMS -> List.of(element("ul", pairs(labels, form)));
            case CELLS, HEADER_CELL ->
                List.of(element(
                        "table",
                        labels.stream()
                                .map(label -> element("tr", pair(label, form)))
                                .toList()));
            default -> contained(labels, form);
        };
    }

    /** Labels and values that alternate as siblings, of the forms that need a parent. */
    List<MarkupNode> pairs(List<Label> labels, Form form) {
        return labels.stream()
                .flatMap(label -> pair(label, form).stream())
                .<MarkupNode>map(node -> node)
                .toList();
    }

    private List<Element> pair(Label label, Form form) {
        return switch (form) {
            case DEFINITION -> List.of(name("dt", label), element("dd", value(label)));
            case LIST_ITEMS -> List.of(name("li", label), element("li", value(label)));
            case HEADER_CELL -> List.of(name("th", label), element("td", value(label)));
            case CELLS -> List.of(name("td", label), element("td", value(label)));
            default -> throw new IllegalArgumentException(form + " needs no parent");
        };
    }

    private static Element name(String tag, Label label) {
        return element(tag, label.name());
    }

    private List<MarkupNode> contained(List<Label> labels, Form form) {
        return switch (style.container) {
            case "div" -> List.of(element("div", loose(labels, form)));
            case "ul" -> List.of(element("ul", each(labels, form, "li")));
            case "dl" -> List.of(element("dl", each(labels, form, "dd")));
            case "table" ->
                List.of(element(
                        "table",
                        each(labels, form, "td").stream()
                                .map(cell -> element("tr", cell))
                                .toList()));
            case "p" -> List.of(box("p", lines(labels, form)));
            default -> loose(labels, form);
        };
    }

    /** Each label with its value in an element. */
    List<Element> each(List<Label> labels, Form form, String tag) {
        return labels.stream().map(label -> whole(label, form, tag)).toList();
    }

    private Element whole(Label label, Form form, String tag) {
        Element whole = box(tag, labelled(label, form));
        boolean isKnown = label.isDate() && style.classes == MarkupStyle.Classes.KNOWN;
        return isKnown ? whole.with("class", "publishing-date") : whole;
    }

    private List<MarkupNode> loose(List<Label> labels, Form form) {
        // A label in one node with its value, and without an element, would be one text with whatever else is loose.
        String tag = style.wrapper.isEmpty() && form == Form.ONE_NODE ? "div" : style.wrapper;
        List<MarkupNode> nodes = new ArrayList<>();
        for (Label label : labels) {
            List<? extends MarkupNode> next = tag.isEmpty() ? labelled(label, form) : List.of(whole(label, form, tag));
            if (isWithinLine(nodes, next)) {
                nodes.addAll(separator(style.separator));
            }
            nodes.addAll(next);
        }
        return nodes;
    }

    /** Whether some nodes go on in the line in which others end. */
    static boolean isWithinLine(List<? extends MarkupNode> nodes, List<? extends MarkupNode> next) {
        return !nodes.isEmpty()
                && !next.isEmpty()
                && !nodes.get(nodes.size() - 1).isBlock()
                && !next.get(0).isBlock();
    }

    static List<MarkupNode> separator(String separator) {
        return switch (separator) {
            case "" -> List.of();
            case "br" -> List.of(element("br"));
            default -> List.of(text(separator));
        };
    }

    private List<MarkupNode> lines(List<Label> labels, Form form) {
        List<MarkupNode> nodes = new ArrayList<>();
        for (Label label : labels) {
            if (!nodes.isEmpty()) {
                nodes.add(element("br"));
            }
            nodes.addAll(labelled(label, form));
        }
        return nodes;
    }

    private List<MarkupNode> labelled(Label label, Form form) {
        List<MarkupNode> value = value(label);
        List<MarkupNode> nodes = new ArrayList<>();
        if (style.junk > 0 && draw.chance(5)) {
            nodes.add(new MarkupInline(draw).icon());
        }
        switch (form) {
            case SPAN_AND_TEXT -> nodes.add(name("span", label));
            case STRONG_AND_TEXT -> nodes.add(name(draw.of("strong", "b"), label));
            case SPANS -> nodes.add(name("span", label));
            case DIVS -> nodes.add(name("div", label));
            default -> nodes.add(text(label.name()));
        }
        if (isWithinLine(nodes, value) && (form == Form.ONE_NODE || draw.chance(80))) {
            nodes.add(text(" "));
        }
        switch (form) {
            case SPANS -> nodes.add(box("span", value));
            case DIVS -> nodes.add(element("div", value));
            default -> nodes.addAll(value);
        }
        return nodes;
    }

    private List<MarkupNode> value(Label label) {
        if (label.isDate()) {
            MarkupNode date = text(label.values().get(0));
            return List.of(style.hasTime ? element("time", date) : date);
        }
        return switch (style.terms) {
            case TEXT -> List.of(text(String.join(", ", label.values())));
            case LINKS -> label.values().stream().flatMap(this::linked).skip(1).toList();
            case LIST ->
                isList(label)
                        ? List.of(element("ul", items(label)))
                        : List.of(term(label.values().get(0)));
        };
    }

    private static boolean isList(Label label) {
        return !Set.of("Content type:", "Location:").contains(label.name());
    }

    private Stream<MarkupNode> linked(String term) {
        return Stream.of(text(", "), term(term));
    }

    private List<Element> items(Label label) {
        return label.values().stream().map(term -> element("li", term(term))).toList();
    }

    private MarkupNode term(String term) {
        return style.isOneLink ? text(term) : link("/terms/" + draw.number(900), text(term));
    }

    /** Whether values end in a text that may seem to go on in what follows in the same line. */
    static boolean isOpen(List<MarkupNode> labels) {
        return labels.get(labels.size() - 1) instanceof MarkupNode.Text
                || (labels.get(labels.size() - 1) instanceof Element last
                        && Set.of("a", "time").contains(last.tag()));
    }
}
