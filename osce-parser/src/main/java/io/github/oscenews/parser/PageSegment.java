package io.github.oscenews.parser;

import java.util.Arrays;
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

    /** The offset in the page of each character of the text. */
    private final int[] offsets;

    private final long start;

    /** Equal to the start for a value of the page's metadata, which stands in no text. */
    private final long end;

    /**
     * Makes a segment.
     *
     * @param page where the words stand
     * @param text the words
     * @param offsets the offset in the page of each character of the text
     * @param start the offset of the first character
     * @param end the offset after the last one; equal to the start for a value of the page's metadata, which stands in no text
     */
    PageSegment(Page page, String text, int[] offsets, long start, long end) {
        this.page = page;
        this.text = text;
        this.offsets = offsets;
        this.start = start;
        this.end = end;
    }

    /** A value of metadata, at an offset where it may be spoken of. */
    static PageSegment ofMetadata(Page page, String value, long at) {
        int[] offsets = new int[value.length()];
        Arrays.fill(offsets, (int) at);
        return new PageSegment(page, value, offsets, at, at);
    }

    /** Words of ours and a segment behind them, as if they stood where that begins. */
    static PageSegment withPrefix(String prefix, PageSegment segment) {
        return joined(List.of(ofMetadata(segment.page, prefix, segment.start), segment), List.of(""));
    }

    /** Several segments as one, with words of ours between them; at least one. */
    static PageSegment joined(List<PageSegment> segments, List<String> separators) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < segments.size(); i++) {
            text.append(i == 0 ? "" : separators.get(i - 1)).append(segments.get(i).text);
        }
        int[] offsets = new int[text.length()];
        int at = 0;
        for (int i = 0; i < segments.size(); i++) {
            PageSegment segment = segments.get(i);
            if (i > 0) {
                int length = separators.get(i - 1).length();
                Arrays.fill(offsets, at, at + length, (int) segments.get(i - 1).end);
                at += length;
            }
            System.arraycopy(segment.offsets, 0, offsets, at, segment.offsets.length);
            at += segment.offsets.length;
        }
        PageSegment first = segments.get(0);
        return new PageSegment(
                first.page, text.toString(), offsets, first.start, segments.get(segments.size() - 1).end);
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
        int index = Arrays.binarySearch(offsets, (int) offset);
        int first = index < 0 ? -index - 1 : index;
        while (first > 0 && offsets[first - 1] == offset) {
            first--;
        }
        return first;
    }

    @Override
    public PageSegment part(int from, int to) {
        long first = from < offsets.length ? offsets[from] : end;
        boolean isMetadata = start == end;
        long afterLast = isMetadata || from == to ? first : offsets[to - 1] + 1L;
        return new PageSegment(page, text.substring(from, to), Arrays.copyOfRange(offsets, from, to), first, afterLast);
    }

    @Override
    public PageSegment stripped() {
        return (PageSegment) Segment.super.stripped();
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
