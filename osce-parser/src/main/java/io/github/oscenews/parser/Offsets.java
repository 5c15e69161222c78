package io.github.oscenews.parser;

import java.util.Arrays;

/**
 * Where in a page the characters of a text stand. Words mostly stand in the page as they read, so only the places are kept where the
 * text goes on elsewhere than at the next character: behind white space that was folded, and in another text node.
 *
 * <p>Not thread-safe while characters are added, and immutable from then on.
 */
final class Offsets {

    /** The index in the text at which each piece begins, and the offset in the page of its first character. */
    private int[] indices;

    private int[] offsets;
    private int pieces;
    private int length;

    Offsets() {
        this(8);
    }

    private Offsets(int room) {
        this.indices = new int[room];
        this.offsets = new int[room];
    }

    int length() {
        return length;
    }

    /** Adds characters that stand one behind the other. */
    void add(int offset, int count) {
        boolean goesOn = pieces > 0 && offsets[pieces - 1] + length - indices[pieces - 1] == offset;
        if (!goesOn) {
            if (pieces == indices.length) {
                indices = Arrays.copyOf(indices, 2 * pieces);
                offsets = Arrays.copyOf(offsets, 2 * pieces);
            }
            indices[pieces] = length;
            offsets[pieces++] = offset;
        }
        length += count;
    }

    /** Adds characters that do not stand in the page, all for the same place. */
    void addAllAt(int offset, int count) {
        for (int i = 0; i < count; i++) {
            add(offset, 1);
        }
    }

    /** Adds those of a part of another text. */
    void addAll(Offsets others, int from, int to) {
        int at = from;
        for (int piece = others.piece(from); at < to; piece++) {
            int end = piece + 1 < others.pieces ? Math.min(to, others.indices[piece + 1]) : to;
            add(others.offsets[piece] + at - others.indices[piece], end - at);
            at = end;
        }
    }

    /** The offset of the character at an index. */
    int at(int index) {
        int piece = piece(index);
        return offsets[piece] + index - indices[piece];
    }

    private int piece(int index) {
        int low = 0;
        int high = pieces - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (indices[middle] <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Begins anew. */
    void clear() {
        pieces = 0;
        length = 0;
    }

    /** Those of a text from an index on, which never change. */
    Offsets copy(int from, int to) {
        int first = piece(from);
        Offsets copy = new Offsets(Math.max(1, piece(Math.max(from, to - 1)) + 1 - first));
        copy.addAll(this, from, to);
        return copy;
    }
}
