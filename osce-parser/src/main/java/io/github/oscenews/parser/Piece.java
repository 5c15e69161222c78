package io.github.oscenews.parser;

import io.github.oscenews.model.ItemField;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Characters of a document and what they are: a tile in the making, of which the item is not yet given.
 *
 * @param start the offset of the first character
 * @param end the offset after the last one
 * @param field which value of the item; null for none
 * @param furniture what they are for; null for none, and then they are residue unless they are a value
 */
record Piece(
        long start,
        long end,
        @Nullable ItemField field,
        @Nullable Furniture furniture) {

    static Piece field(ItemField field, Segment value) {
        return new Piece(value.start(), value.end(), field, null);
    }

    static Piece furniture(Furniture kind, long start, long end) {
        return new Piece(start, end, null, kind);
    }

    static Piece residue(SourceSpan span) {
        return new Piece(span.start(), span.end(), null, null);
    }

    /** The same, of other characters. */
    Piece at(long from, long to) {
        return new Piece(from, to, field, furniture);
    }

    /** Puts pieces in the order of the document, in which they nearly always are; such as begin together stay as they are. */
    static void sort(List<Piece> pieces) {
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i - 1).start > pieces.get(i).start) {
                pieces.sort(Comparator.comparingLong(Piece::start));
                return;
            }
        }
    }
}
