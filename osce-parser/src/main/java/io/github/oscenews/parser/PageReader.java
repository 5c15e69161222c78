package io.github.oscenews.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document into a page. It goes once through the nodes of the document; where an element is left out, what stands in it is
 * counted and not looked at.
 *
 * <p>Not thread-safe: the state of one reading.
 */
final class PageReader {

    private final Page page;
    private final Interest interest;
    private final Places places;
    private final Elements elements;
    private final PageHead head;

    /** The characters of the page so far. */
    private char[] text;

    private int length;
    private final List<PageLine> lines = new ArrayList<>();
    private final List<Piece> asides = new ArrayList<>();
    private final Words line = new Words();

    /** The innermost element that has begun and not yet ended. */
    private int open = Elements.NONE;

    private int preformatted = Elements.NONE;
    private int heading = Elements.NONE;

    /** The next text with words, where it begins no phrase; null where that is not known. */
    private @Nullable TextNode noPhrase;

    /**
     * Begins to read.
     *
     * @param room for so many characters there is room at first
     */
    PageReader(Page page, int room) {
        this.text = new char[room];
        this.page = page;
        this.interest = page.interest();
        this.places = page.places();
        this.elements = page.elements();
        this.head = page.head();
    }

    /** The characters of the page, and behind them room that was not needed. */
    char[] characters() {
        return text;
    }

    int length() {
        return length;
    }

    List<PageLine> lines() {
        return lines;
    }

    List<Piece> asides() {
        return asides;
    }

    void read(Document document) {
        Node at = document;
        while (at != null) {
            boolean isOpen = begin(at);
            Node inner = isOpen && at.childNodeSize() > 0 ? at.childNode(0) : null;
            at = inner == null ? endUpToNext(at) : inner;
        }
        endLine();
        Piece.sort(asides);
    }

    /** Ends a node and those around it that end there too; gives the next one. */
    private @Nullable Node endUpToNext(Node node) {
        Node at = node;
        while (at != null) {
            if (at instanceof Element) {
                end();
            }
            Node next = at.nextSibling();
            if (next != null) {
                return next;
            }
            at = at.parent();
        }
        return null;
    }

    /** Begins a node; gives whether the nodes in it are to be read. */
    private boolean begin(Node node) {
        if (node instanceof TextNode words) {
            add(words);
            return false;
        }
        return node instanceof Element element && begin(element);
    }

    private boolean begin(Element element) {
        open = elements.begin(element, open, length);
        int traits = elements.traits(open);
        see(element, traits);
        if ((traits & Traits.WITHOUT_TEXT) != 0) {
            see(element);
            noPhrase = null;
            return false;
        }
        breakLine(traits);
        Furniture kind = interest.furniture(element, traits, mayBePhrase(element));
        if (kind != null) {
            leaveOut(element, kind);
            noPhrase = null;
            return false;
        }
        if (preformatted == Elements.NONE && (traits & Traits.PREFORMATTED) != 0) {
            preformatted = open;
        } else if (heading == Elements.NONE && (traits & Traits.HEADING) != 0) {
            heading = open;
        }
        return true;
    }

    /** Whether an element begins like one that leads to more. What its first text does not begin, no element around that does. */
    private boolean mayBePhrase(Element element) {
        if (interest == Interest.LAST || noPhrase != null) {
            return false;
        }
        TextNode first = Phrases.firstWords(element);
        boolean mayBePhrase = first != null && Phrases.mayBeginPhrase(first);
        noPhrase = mayBePhrase ? null : first;
        return mayBePhrase;
    }

    private void end() {
        elements.end(open, length);
        breakLine(elements.traits(open));
        preformatted = preformatted == open ? Elements.NONE : preformatted;
        heading = heading == open ? Elements.NONE : heading;
        open = elements.parent(open);
    }

    private void see(Element element, int traits) {
        if ((traits & (Traits.SPEAKS_TO_PROGRAMS | Traits.LINK)) != 0) {
            head.see(element);
        }
    }

    /** Looks for what speaks to programs in an element of which nothing else is of interest. */
    private void see(Element element) {
        for (Node at = Nodes.following(element, element); at != null; at = Nodes.following(at, element)) {
            if (at instanceof Element inner) {
                head.see(inner);
            }
        }
    }

    /** Rule 13.4: Elements that a browser shows as blocks, and `<br>`, begin a new line; in a heading there is one line. */
    private void breakLine(int traits) {
        boolean isBreak = (traits & Traits.LINE_BREAK) != 0;
        if (isBreak || (traits & Traits.BLOCK) != 0) {
            boolean isInHeading = heading != Elements.NONE && (isBreak || heading != open);
            if (isInHeading) {
                line.addSpace(length);
            } else {
                endLine();
            }
        }
    }

    private void add(TextNode node) {
        int start = length;
        append(node);
        noPhrase = node.equals(noPhrase) ? null : noPhrase;
        line.begin(open);
        if (preformatted == Elements.NONE) {
            int before = line.length();
            line.add(text, start, length, 0);
            seeOwnWords(line.length() > before);
        } else {
            addPreformatted(start);
            seeOwnWords(!isBlank(start));
        }
    }

    private void seeOwnWords(boolean areThere) {
        if (areThere) {
            elements.setOwnWords(open);
        }
    }

    private boolean isBlank(int start) {
        int at = start;
        while (at < length && Words.isFolded(text[at])) {
            at++;
        }
        return at == length;
    }

    private void addPreformatted(int start) {
        for (int i = start; i < length; i++) {
            if (text[i] == '\n') {
                endLine();
                line.begin(open);
            } else {
                line.addPreformatted(text[i], i);
            }
        }
    }

    private void append(TextNode node) {
        String words = node.getWholeText();
        places.add(node, length);
        int end = length + words.length();
        if (end > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, end));
        }
        words.getChars(0, words.length(), text, length);
        length = end;
    }

    /** Takes all text in an element for furniture. */
    private void leaveOut(Element element, Furniture kind) {
        Node at = Nodes.following(element, element);
        while (at != null) {
            boolean isWithoutText = false;
            if (at instanceof TextNode words) {
                int start = length;
                append(words);
                addAside(kind, start, length);
            } else if (at instanceof Element inner) {
                head.see(inner);
                isWithoutText = (Traits.ofTag(inner.normalName()) & Traits.WITHOUT_TEXT) != 0;
                if (isWithoutText) {
                    see(inner);
                }
            }
            at = isWithoutText ? Nodes.behind(at, element) : Nodes.following(at, element);
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
        if (line.length() == 0) {
            return;
        }
        PageLine read = line.line(page);
        if (read != null) {
            String words = read.words().text().strip();
            if (Preamble.isLine(words)) {
                leaveOutLine(Furniture.PREAMBLE);
            } else if (interest == Interest.FIRST && heading == Elements.NONE && Phrases.isPhrase(words)) {
                leaveOutLine(Furniture.CONTROL);
            } else {
                lines.add(read);
            }
        }
        line.clear();
    }

    /** Leaves the line out, with whatever was left out of it already. */
    private void leaveOutLine(Furniture kind) {
        int start = line.firstOffset();
        while (!asides.isEmpty() && asides.get(asides.size() - 1).start() > start) {
            asides.remove(asides.size() - 1);
        }
        asides.add(Piece.furniture(kind, start, line.lastOffset() + 1L));
    }
}
