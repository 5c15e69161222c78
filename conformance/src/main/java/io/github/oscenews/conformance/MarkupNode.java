package io.github.oscenews.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a page of {@link Markup} is made of before {@link MarkupWriter} writes it. Only valid HTML is made, so a browser sees this tree. */
sealed interface MarkupNode {

    /** Whether it stands on a line of its own, so that white space around it is not seen. */
    boolean isBlock();

    /** Text as it is read, without entities. */
    record Text(String text) implements MarkupNode {
        @Override
        public boolean isBlock() {
            return false;
        }
    }

    /** Characters that are written as they stand: a comment, or what a script holds. */
    record Raw(String html) implements MarkupNode {
        @Override
        public boolean isBlock() {
            return false;
        }
    }

    /** An element; an attribute without value is the empty string. */
    record Element(String tag, Map<String, String> attributes, List<MarkupNode> children) implements MarkupNode {

        private static final Set<String> BLOCKS = Set.of(
                "article",
                "aside",
                "blockquote",
                "body",
                "br",
                "dd",
                "div",
                "dl",
                "dt",
                "figcaption",
                "figure",
                "footer",
                "h1",
                "h2",
                "h3",
                "h4",
                "head",
                "header",
                "hr",
                "html",
                "li",
                "link",
                "main",
                "meta",
                "nav",
                "ol",
                "p",
                "section",
                "table",
                "tbody",
                "td",
                "th",
                "title",
                "tr",
                "ul");

        @Override
        public boolean isBlock() {
            return BLOCKS.contains(tag) || children.stream().anyMatch(MarkupNode::isBlock);
        }

        Element with(String name, String value) {
            Map<String, String> more = new LinkedHashMap<>(attributes);
            more.put(name, value);
            return new Element(tag, more, children);
        }
    }

    static MarkupNode text(String text) {
        return new Text(text);
    }

    static Element element(String tag, MarkupNode... children) {
        return element(tag, List.of(children));
    }

    static Element element(String tag, List<? extends MarkupNode> children) {
        return new Element(tag, Map.of(), List.copyOf(children));
    }

    static Element element(String tag, String text) {
        return element(tag, text(text));
    }

    static Element link(String address, MarkupNode... children) {
        return element("a", children).with("href", address);
    }

    /** An element that holds blocks if it must: where a paragraph or a span cannot, a {@code div} stands instead. */
    static Element box(String tag, List<? extends MarkupNode> children) {
        boolean isBroken = children.stream().anyMatch(child -> child.isBlock() && !isBreak(child));
        return element(isBroken && !Set.of("div", "li", "dd", "td").contains(tag) ? "div" : tag, children);
    }

    static boolean isBreak(MarkupNode node) {
        return node instanceof Element element && element.tag().equals("br");
    }
}
