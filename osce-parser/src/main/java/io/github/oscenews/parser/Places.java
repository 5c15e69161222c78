package io.github.oscenews.parser;

import java.util.Arrays;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Where in the source of a page its characters stand. Rule 13.22: A place in HTML is a line and a column of the source. For each text node its offset in the page and in the source. Within a node the
 * source is read alongside, as a character may be written there as an entity.
 *
 * <p>Thread-safe once all nodes are added.
 */
final class Places implements LineNumbers {

    private static final int LONGEST_ENTITY = 40;
    private static final int ROOM = 64;

    private final String source;
    private final LineStarts lines;

    private int[] nodeStarts;
    private int[] sourceStarts;
    private TextNode[] nodes;
    private int count;

    /** The place that was found last. */
    private @Nullable TextNode lastNode;

    private int lastIndex;
    private int lastOffset;

    Places(String source) {
        this.source = source;
        this.lines = LineStarts.of(source);
        int room = source.isEmpty() ? 0 : ROOM;
        this.nodeStarts = new int[room];
        this.sourceStarts = new int[room];
        this.nodes = new TextNode[room];
    }

    /** Adds the next text node, if its place is known. */
    void add(TextNode node, int start) {
        if (source.isEmpty() || !node.sourceRange().isTracked()) {
            return;
        }
        if (count == nodes.length) {
            nodeStarts = Arrays.copyOf(nodeStarts, 2 * count);
            sourceStarts = Arrays.copyOf(sourceStarts, 2 * count);
            nodes = Arrays.copyOf(nodes, 2 * count);
        }
        nodeStarts[count] = start;
        sourceStarts[count] = node.sourceRange().startPos();
        nodes[count++] = node;
    }

    @Override
    public synchronized long lineNumber(long offset) {
        return lines.lineNumber(sourceOffset(offset));
    }

    @Override
    public synchronized long columnNumber(long offset) {
        return lines.columnNumber(sourceOffset(offset));
    }

    /** The characters of the page at an offset in the source; none, where the source there has no text of the page. */
    synchronized SourceSpan inPage(int sourceOffset) {
        int before = 0;
        for (int i = 0; i < count; i++) {
            Range range = nodes[i].sourceRange();
            int length = nodes[i].getWholeText().length();
            if (range.startPos() <= sourceOffset && sourceOffset < range.endPos()) {
                int low = 0;
                int high = length - 1;
                while (low < high) {
                    int middle = (low + high) >>> 1;
                    if (sourceOffset(nodes[i], sourceStarts[i], middle) < sourceOffset) {
                        low = middle + 1;
                    } else {
                        high = middle;
                    }
                }
                return new SourceSpan(nodeStarts[i] + low, nodeStarts[i] + low + 1);
            }
            before = range.startPos() < sourceOffset ? nodeStarts[i] + length : before;
        }
        return new SourceSpan(before, before);
    }

    private int sourceOffset(long offset) {
        int index = Arrays.binarySearch(nodeStarts, 0, count, (int) offset);
        int node = index < 0 ? -index - 2 : index;
        return node < 0 ? 0 : sourceOffset(nodes[node], sourceStarts[node], (int) offset - nodeStarts[node]);
    }

    /** The offset in the source of a character of a node. */
    private int sourceOffset(TextNode node, int start, int index) {
        String text = node.getWholeText();
        // Places are mostly asked for one after the other.
        boolean goesOn = node.equals(lastNode) && lastIndex <= index;
        int at = goesOn ? lastOffset : start;
        int i = goesOn ? lastIndex : 0;
        while (i < Math.min(index, text.length()) && at < source.length()) {
            int entity = source.charAt(at) == '&' ? entity(at) : 0;
            if (entity > 0) {
                i += Parser.unescapeEntities(source.substring(at, at + entity), false)
                        .length();
                at += entity;
            } else {
                // What the parser leaves out, such as U+0000, stands in the source alone.
                i += source.charAt(at) == text.charAt(i) || source.charAt(at) != 0 ? 1 : 0;
                at++;
            }
        }
        lastNode = node;
        lastIndex = i;
        lastOffset = at;
        return at;
    }

    /** The length of the entity that begins in the source; 0 when none does. */
    private int entity(int at) {
        int end = at + 1;
        while (end < source.length() && end < at + LONGEST_ENTITY && isOfEntity(source.charAt(end))) {
            end++;
        }
        if (end < source.length() && source.charAt(end) == ';') {
            end++;
        }
        String written = source.substring(at, end);
        return Parser.unescapeEntities(written, false).equals(written) ? 0 : end - at;
    }

    private static boolean isOfEntity(char c) {
        return c == '#' || (c < 0x80 && Character.isLetterOrDigit(c));
    }
}
