package io.github.oscenews.parser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A page of HTML as a reader sees it: its lines from top to bottom, and for each element which part of the page it holds.
 *
 * <p>Rule 13.3: The characters of a page are those of its text nodes outside of its head, scripts, styles, templates and comments.
 */
final class Page {

    /** What the parser takes for blocks, as they may hold some. */
    private static final Set<String> INLINE = Set.of("ins", "del");

    private final String text;
    private final List<PageLine> lines;
    private final List<Piece> asides;
    private final Map<Element, Extent> extents;
    private final Map<Element, Boolean> ownWords = new HashMap<>();
    private final Document document;
    private final Interest interest;
    private final Places places;

    private Page(Builder built, Document document) {
        this.text = built.text.toString();
        this.lines = built.lines;
        this.asides = built.asides;
        this.extents = built.extents;
        this.document = document;
        this.interest = built.interest;
        this.places = built.places;
    }

    /**
     * Reads a document.
     *
     * @param places takes the places of the text nodes, where they are known
     */
    static Page of(Document document, Interest interest, Places places) {
        Builder builder = new Builder(interest, places);
        document.traverse(builder);
        builder.endLine();
        builder.asides.sort(Comparator.comparingLong(Piece::start));
        Page page = new Page(builder, document);
        page.lines.forEach(line -> line.complete(page));
        return page;
    }

    /** The characters of all text nodes. */
    String text() {
        return text;
    }

    /** The lines that a reader sees and that may be of interest. */
    List<PageLine> lines() {
        return lines;
    }

    /** What is of no interest, in the order of the page. */
    List<Piece> asides() {
        return asides;
    }

    Document document() {
        return document;
    }

    /** What of the document is left out. */
    Interest interest() {
        return interest;
    }

    Places places() {
        return places;
    }

    Extent extent(Element element) {
        return Objects.requireNonNull(extents.get(element), "an element of this page");
    }

    /** Whatever stands between two offsets, with white space folded. */
    PageSegment segment(long start, long end) {
        Words words = new Words();
        for (int i = (int) start; i < end; i++) {
            words.add(text.charAt(i), i);
        }
        return words.segment(this);
    }

    /** Whether a browser shows an element as a block, with what stands before and after it on other lines. */
    static boolean isBlock(Element element) {
        return element.isBlock() && !INLINE.contains(element.normalName());
    }

    /** Whether an element has words of its own, besides those of the elements in it. */
    boolean hasOwnWords(Element element) {
        // The element around a long list may be asked about for each entry.
        return ownWords.computeIfAbsent(element, key -> key.textNodes().stream().anyMatch(node -> !node.isBlank()));
    }

    /** Whether an element is another one, or stands in it. */
    boolean isWithin(Element element, Element outer) {
        Extent inner = extent(element);
        Element at = element;
        for (int depth = inner.depth(); depth > extent(outer).depth(); depth--) {
            at = Objects.requireNonNull(at.parent());
        }
        return at.equals(outer);
    }

    /** The innermost element that holds two others. */
    Element common(Element one, Element other) {
        Element a = one;
        Element b = other;
        while (!a.equals(b)) {
            boolean isDeeper = extent(a).depth() >= extent(b).depth();
            if (isDeeper) {
                a = Objects.requireNonNull(a.parent());
            } else {
                b = Objects.requireNonNull(b.parent());
            }
        }
        return a;
    }

    /** The child of an element that holds another one, or is it; null when that is the element itself. */
    @Nullable Element childOf(Element parent, Element within) {
        Element at = within;
        while (!at.equals(parent) && !parent.equals(at.parent())) {
            at = Objects.requireNonNull(at.parent());
        }
        return at.equals(parent) ? null : at;
    }

    /** Goes through the nodes of a document. */
    private static final class Builder implements NodeVisitor {

        /** What stands in these is no text of the page. */
        private static final Set<String> WITHOUT_TEXT = Set.of("head", "script", "style", "template", "noscript");

        private static final Set<String> PREFORMATTED = Set.of("pre", "listing", "plaintext", "textarea");

        private final Interest interest;
        private final Places places;
        private final StringBuilder text = new StringBuilder();
        private final List<PageLine> lines = new ArrayList<>();
        private final List<Piece> asides = new ArrayList<>();
        private final Map<Element, Extent> extents = new HashMap<>();
        private final Map<Long, Integer> paths = new HashMap<>();
        private final Map<String, Integer> names = new HashMap<>();

        /** The element of which nothing is text of the page. */
        private @Nullable Element without;

        /** The element in which everything is left out, and what it is for. */
        private @Nullable Element left;

        private Furniture leftAs = Furniture.OUTSIDE;

        private @Nullable Element preformatted;
        private @Nullable Element heading;
        private PageLine line = new PageLine();

        Builder(Interest interest, Places places) {
            this.interest = interest;
            this.places = places;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                add(words);
            } else if (node instanceof Element element) {
                begin(element, depth);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                end(element);
            }
        }

        private void begin(Element element, int depth) {
            extents.put(element, new Extent(text.length(), text.length(), depth, path(element)));
            String name = element.normalName();
            if (without == null && WITHOUT_TEXT.contains(name)) {
                without = element;
            }
            if (left != null || without != null) {
                return;
            }
            if (breaksLine(element, name)) {
                endLine();
            }
            Furniture kind = interest.furniture(element);
            if (kind != null) {
                left = element;
                leftAs = kind;
            } else if (preformatted == null && PREFORMATTED.contains(name)) {
                preformatted = element;
            } else if (heading == null && Interest.isHeading(name)) {
                heading = element;
            }
        }

        private void end(Element element) {
            Extent begun = Objects.requireNonNull(extents.get(element), "begun before it ends");
            extents.put(element, new Extent(begun.start(), text.length(), begun.depth(), begun.path()));
            if (element.equals(without)) {
                without = null;
            }
            if (element.equals(left)) {
                left = null;
            }
            if (left == null && without == null && breaksLine(element, element.normalName())) {
                endLine();
            }
            if (element.equals(preformatted)) {
                preformatted = null;
            }
            if (element.equals(heading)) {
                heading = null;
            }
        }

        /** Rule 13.4: Elements that a browser shows as blocks, and `<br>`, begin a new line; in a heading there is one line. */
        private boolean breaksLine(Element element, String name) {
            if (name.equals("br")) {
                if (heading != null) {
                    line.addSpace(text.length());
                }
                return heading == null;
            }
            if (!isBlock(element)) {
                return false;
            }
            boolean isOfHeading = heading != null && !heading.equals(element);
            if (isOfHeading) {
                line.addSpace(text.length());
            }
            return !isOfHeading;
        }

        /** Numbers paths, so that two can be told apart at a glance. */
        private int path(Element element) {
            Element parent = element.parent();
            long above = parent == null || extents.get(parent) == null
                    ? 0
                    : extents.get(parent).path();
            int name = names.computeIfAbsent(element.normalName(), key -> names.size() + 1);
            return paths.computeIfAbsent((above << Integer.SIZE) | name, key -> paths.size() + 1);
        }

        private void add(TextNode node) {
            if (without != null) {
                return;
            }
            String words = node.getWholeText();
            int start = text.length();
            places.add(node, start);
            text.append(words);
            if (left != null) {
                addAside(leftAs, start, text.length());
                return;
            }
            line.begin(node);
            for (int i = 0; i < words.length(); i++) {
                if (preformatted != null && words.charAt(i) == '\n') {
                    endLine();
                    line.begin(node);
                } else {
                    line.add(words.charAt(i), start + i, preformatted != null);
                }
            }
        }

        private void addAside(Furniture kind, int start, int end) {
            Piece last = asides.isEmpty() ? null : asides.get(asides.size() - 1);
            if (last != null && last.furniture() == kind && last.end() == start) {
                asides.set(asides.size() - 1, last.at(last.start(), end));
            } else {
                asides.add(Piece.furniture(kind, start, end));
            }
        }

        private void endLine() {
            if (line.isEmpty()) {
                return;
            }
            String words = line.text();
            if (Words.areIn(words)) {
                if (Preamble.isLine(words)) {
                    leaveOut(Furniture.PREAMBLE);
                } else if (interest == Interest.FIRST && heading == null && Interest.isPhrase(words)) {
                    leaveOut(Furniture.CONTROL);
                } else {
                    lines.add(line);
                }
            }
            line = new PageLine();
        }

        /** Leaves the line out, with whatever was left out of it already. */
        private void leaveOut(Furniture kind) {
            while (!asides.isEmpty() && asides.get(asides.size() - 1).start() > line.start()) {
                asides.remove(asides.size() - 1);
            }
            asides.add(Piece.furniture(kind, line.start(), line.end()));
        }
    }
}
