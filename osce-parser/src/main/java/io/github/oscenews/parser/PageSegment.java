package io.github.oscenews.parser;

import java.util.List;

/**
 * Words of a page of HTML as a browser shows them: white space is folded, and what is of no interest is left out. So a word may
 * stand further from the last one in the page than in the text.
 *
 * <p>Immutable.
 */
final class PageSegment implements Segment {

    private final Page page;
    private final String text;

    /** The offsets in the page of a text that holds these words, and the index in it of the first of their characters. */
    private final Offsets offsets;

    private final int base;

    private final int start;

    /** Equal to the start for a value of the page's metadata, which stands in no text. */
    private final int end;

    private PageSegment(Page page, String text, Offsets offsets, int base, SourceSpan span) {
        this.page = page;
        this.text = text;
        this.offsets = offsets;
        this.base = base;
        this.start = (int) span.start();
        this.end = (int) span.end();
    }

    private PageSegment(PageSegment whole, int from, int to, int start, int end) {
        this.page = whole.page;
        this.text = whole.text.substring(from, to);
        this.offsets = whole.offsets;
        this.base = whole.base + from;
        this.start = start;
        this.end = end;
    }

    /** Words that stand in the page; at least one character. */
    static PageSegment of(Page page, String text, Offsets offsets) {
        return new PageSegment(
                page, text, offsets, 0, new SourceSpan(offsets.at(0), offsets.at(text.length() - 1) + 1L));
    }

    /** A value of metadata, at an offset where it may be spoken of. */
    static PageSegment ofMetadata(Page page, String value, long at) {
        Offsets offsets = new Offsets();
        offsets.addAllAt((int) at, value.length());
        return new PageSegment(page, value, offsets, 0, new SourceSpan(at, at));
    }

    /** Words of ours and a segment behind them, as if they stood where that begins. */
    static PageSegment withPrefix(String prefix, PageSegment segment) {
        return joined(List.of(ofMetadata(segment.page, prefix, segment.start), segment), List.of(""));
    }

    /** Several segments as one, with words of ours between them; at least one. */
    static PageSegment joined(List<PageSegment> segments, List<String> separators) {
        StringBuilder text = new StringBuilder();
        Offsets offsets = new Offsets();
        for (int i = 0; i < segments.size(); i++) {
            PageSegment segment = segments.get(i);
            if (i > 0) {
                text.append(separators.get(i - 1));
                offsets.addAllAt(segments.get(i - 1).end, separators.get(i - 1).length());
            }
            text.append(segment.text);
            offsets.addAll(segment.offsets, segment.base, segment.base + segment.text.length());
        }
        PageSegment first = segments.get(0);
        PageSegment last = segments.get(segments.size() - 1);
        return new PageSegment(first.page, text.toString(), offsets, 0, new SourceSpan(first.start, last.end));
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public long start() {
        return start;
    }

    @Override
    public long end() {
        return end;
    }

    @Override
    public String before() {
        return "";
    }

    /** Words of a page are held whole, so none are cut. */
    @Override
    public boolean isCut() {
        return false;
    }

    @Override
    public int indexOf(long offset) {
        int low = 0;
        int high = text.length() - 1;
        int found = -1;
        while (low <= high && found < 0) {
            int middle = (low + high) >>> 1;
            int there = offset(middle);
            if (there < offset) {
                low = middle + 1;
            } else if (there > offset) {
                high = middle - 1;
            } else {
                found = middle;
            }
        }
        int first = found < 0 ? low : found;
        while (first > 0 && offset(first - 1) == offset) {
            first--;
        }
        return first;
    }

    /** The offset in the page of the character at an index. */
    int offset(int index) {
        return offsets.at(base + index);
    }

    @Override
    public PageSegment part(int from, int to) {
        int first = from < text.length() ? offset(from) : end;
        boolean isMetadata = start == end;
        int afterLast = isMetadata || from == to ? first : offset(to - 1) + 1;
        boolean isWhole = to - from == text.length() && first == start && afterLast == end;
        return isWhole ? this : new PageSegment(this, from, to, first, afterLast);
    }

    @Override
    public PageSegment stripped() {
        return (PageSegment) Segment.super.stripped();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public PageSegment stripped(int from, int to) {
        return (PageSegment) Segment.super.stripped(from, to);
    }

    @Override
    public long lineNumber() {
        return page.places().lineNumber(start);
    }

    @Override
    public long columnNumber() {
        return page.places().columnNumber(start);
    }

    @Override
    public long lastLineNumber() {
        return page.places().lineNumber(Math.max(start, end - 1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PageSegment segment
                && segment.start == start
                && segment.end == end
                && segment.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The words, for logs. */
    @Override
    public String toString() {
        return text;
    }
}
