package io.github.oscenews.conformance;

import io.github.oscenews.conformance.MarkupNode.Element;
import io.github.oscenews.conformance.MarkupNode.Raw;
import io.github.oscenews.conformance.MarkupNode.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a tree in one of the many ways that mean the same to a browser. Not thread-safe: the state of one page. */
final class MarkupWriter {

    private static final Set<String> VOID = Set.of("base", "br", "hr", "img", "link", "meta");

    /** Without a table: in a page without doctype it does not close a paragraph. */
    private static final Set<String> CLOSE_A_PARAGRAPH = Set.of(
            "article",
            "aside",
            "blockquote",
            "div",
            "dl",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "header",
            "hr",
            "main",
            "nav",
            "ol",
            "p",
            "section",
            "ul");

    /** Which elements may follow an element that is not closed, beside the end of what it stands in. */
    private static final Map<String, Set<String>> OPTIONAL_ENDS = Map.of(
            "li", Set.of("li"),
            "dt", Set.of("dt", "dd"),
            "dd", Set.of("dt", "dd"),
            "td", Set.of("td", "th"),
            "th", Set.of("td", "th"),
            "tr", Set.of("tr"),
            "p", CLOSE_A_PARAGRAPH);

    private static final Map<Integer, String> NAMES = Map.of(
            (int) '–', "ndash",
            (int) '“', "ldquo",
            (int) '”', "rdquo",
            (int) '’', "rsquo",
            (int) '…', "hellip",
            (int) 'š', "scaron",
            (int) 'ö', "ouml",
            (int) 'ß', "szlig");

    private final Draw draw;
    private final boolean isPretty;
    private final boolean isUpperCase;
    private final boolean isXml;
    private final boolean leavesEndsOut;
    private final boolean leavesQuotesOut;
    private final int entities;
    private final int spaces;
    private final StringBuilder page = new StringBuilder();

    MarkupWriter(Draw draw) {
        this.draw = draw;
        this.isPretty = draw.chance(50);
        this.isUpperCase = draw.chance(10);
        this.isXml = draw.chance(10);
        this.leavesEndsOut = draw.chance(25);
        this.leavesQuotesOut = !isXml && draw.chance(20);
        this.entities = draw.of(0, 0, 30, 100);
        this.spaces = draw.of(0, 0, 5);
    }

    String write(List<? extends MarkupNode> nodes) {
        page.append(
                draw.of(
                        "",
                        "<!DOCTYPE html>",
                        "<!doctype html>\n",
                        "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">\n"));
        writeAll(nodes, 0, null);
        return page.append(isPretty || draw.chance(30) ? "\n" : "").toString();
    }

    /** White space is put only where a block begins or ends; elsewhere it would be seen. */
    private void writeAll(List<? extends MarkupNode> nodes, int depth, @Nullable Element parent) {
        boolean isInBlock = parent == null || parent.isBlock();
        for (int i = 0; i < nodes.size(); i++) {
            MarkupNode node = nodes.get(i);
            boolean isAfterBlock = i == 0 ? isInBlock : nodes.get(i - 1).isBlock();
            if (isAfterBlock || node.isBlock()) {
                newLine(depth);
            }
            if (node instanceof Element element) {
                write(element, depth, parent, i + 1 == nodes.size() ? null : nodes.get(i + 1));
            } else if (node instanceof Text text) {
                text.text().codePoints().forEach(c -> write(c, depth));
            } else if (node instanceof Raw raw) {
                page.append(raw.html());
            }
        }
    }

    private void newLine(int depth) {
        if (isPretty) {
            page.append('\n').append("  ".repeat(depth));
        }
    }

    private void write(Element element, int depth, @Nullable Element parent, @Nullable MarkupNode next) {
        page.append('<').append(name(element));
        element.attributes().forEach(this::writeAttribute);
        if (VOID.contains(element.tag())) {
            page.append(isXml ? " />" : ">");
            return;
        }
        page.append('>');
        writeAll(element.children(), depth + 1, element);
        if (element.isBlock() && !element.children().isEmpty()) {
            newLine(depth);
        }
        if (!leavesEndsOut || !mayStayOpen(element, parent, next) || draw.chance(20)) {
            page.append("</").append(name(element)).append('>');
        }
    }

    private static boolean mayStayOpen(Element element, @Nullable Element parent, @Nullable MarkupNode next) {
        Set<String> followers = OPTIONAL_ENDS.getOrDefault(element.tag(), Set.of());
        if (next != null) {
            return next instanceof Element follower && followers.contains(follower.tag());
        }
        boolean isInLink = parent == null || parent.tag().equals("a");
        return !followers.isEmpty() && !element.tag().equals("dt") && !isInLink;
    }

    private String name(Element element) {
        return isUpperCase ? element.tag().toUpperCase(Locale.ROOT) : element.tag();
    }

    private void writeAttribute(String name, String value) {
        page.append(' ').append(name);
        if (value.isEmpty() && !isXml) {
            return;
        }
        String escaped = value.replace("&", "&amp;").replace("\"", "&quot;");
        boolean needsQuotes = !value.matches("[A-Za-z0-9:./?_-]+");
        page.append(leavesQuotesOut && !needsQuotes ? "=" + escaped : "=\"" + escaped + "\"");
    }

    private void write(int c, int depth) {
        if (c == ' ') {
            writeSpace(depth);
        } else if (c == '&') {
            page.append("&amp;");
        } else if (c == '<') {
            page.append("&lt;");
        } else if (c == '"' && draw.chance(entities)) {
            page.append(draw.of("&quot;", "&#34;"));
        } else if (c > 0x7E && draw.chance(entities)) {
            String name = NAMES.get(c);
            page.append(
                            name == null || draw.chance(50)
                                    ? draw.of("&#" + c, "&#x" + Integer.toHexString(c))
                                    : "&" + name)
                    .append(';');
        } else {
            page.appendCodePoint(c);
        }
    }

    private void writeSpace(int depth) {
        if (draw.chance(spaces)) {
            page.append(draw.of("&nbsp;", "&#160;", "\u00A0"));
        } else if (isPretty && draw.chance(15)) {
            newLine(depth);
        } else {
            page.append(isPretty && draw.chance(3) ? "   " : " ");
        }
    }
}
