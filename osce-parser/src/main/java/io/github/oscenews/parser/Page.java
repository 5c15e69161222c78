package io.github.oscenews.parser;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * A page of HTML as a reader sees it: its lines from top to bottom, and for each element which part of the page it holds.
 *
 * <p>Rule 13.3: The characters of a page are those of its text nodes outside of its head, scripts, styles, templates and comments.
 */
final class Page {

    // There is room at first for the elements and the text of most pages.
    private static final int CHARACTERS_OF_ELEMENT = 32;
    private static final int LEAST_ELEMENTS = 32;
    private static final int MOST_ELEMENTS = 1 << 10;
    private static final int LEAST_TEXT = 256;
    private static final int MOST_TEXT = 1 << 14;

    private final Document document;
    private final Interest interest;
    private final Places places;
    private final Elements elements;
    private final PageHead head = new PageHead();

    /** The characters of the page, and behind them room that was not needed. */
    private char[] characters = {};

    private int length;

    private List<PageLine> lines = List.of();
    private List<Piece> asides = List.of();

    private Page(Document document, Interest interest, Places places, int size) {
        this.document = document;
        this.interest = interest;
        this.places = places;
        this.elements = new Elements(Math.max(LEAST_ELEMENTS, Math.min(size / CHARACTERS_OF_ELEMENT, MOST_ELEMENTS)));
    }

    /**
     * Reads a document.
     *
     * @param places takes the places of the text nodes, where they are known
     * @param size about how many characters its source has
     */
    static Page of(Document document, Interest interest, Places places, int size) {
        Page page = new Page(document, interest, places, size);
        PageReader reader = new PageReader(page, Math.max(LEAST_TEXT, Math.min(size / 2, MOST_TEXT)));
        reader.read(document);
        page.characters = reader.characters();
        page.length = reader.length();
        page.lines = reader.lines();
        page.asides = reader.asides();
        return page;
    }

    /** The characters of all text nodes. */
    String text() {
        return new String(characters, 0, length);
    }

    /** The number of characters of all text nodes. */
    int length() {
        return length;
    }

    char charAt(int offset) {
        return characters[offset];
    }

    /** Whether there is any letter or digit between two offsets. */
    boolean hasWords(long start, long end) {
        return Words.areIn(CharBuffer.wrap(characters, (int) start, (int) (end - start)));
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

    Elements elements() {
        return elements;
    }

    PageHead head() {
        return head;
    }

    /** Whatever stands between two offsets, with white space folded. */
    PageSegment segment(long start, long end) {
        char[] part = Arrays.copyOfRange(characters, (int) start, (int) end);
        Words words = new Words();
        words.add(part, 0, part.length, (int) start);
        return words.segment(this);
    }
}
