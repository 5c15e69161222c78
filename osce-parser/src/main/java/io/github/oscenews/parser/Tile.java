package io.github.oscenews.parser;

import io.github.oscenews.model.ItemField;
import java.util.Objects;

/**
 * A piece of a document and what it is for: part of an item, part of the page's furniture, or neither.
 *
 * <p>There are these three kinds and no other. Immutable and thread-safe.
 */
public sealed interface Tile {

    /** {@return the characters, in UTF-16 units from 0; never none in a ledger} */
    SourceSpan span();

    /**
     * A value of an item, or an element of it. The characters read exactly as that value: a title, a term, a date as printed (rule 11.2).
     * Of a summary of several lines each line is a tile. In HTML they read so once white space is folded, and a value within which
     * furniture stands is several tiles (rule 11.4).
     *
     * @param span the characters
     * @param item which item, 0-based, in the order of the document
     * @param field which value
     */
    record FieldTile(SourceSpan span, long item, ItemField field) implements Tile {

        /**
         * A tile of a value.
         *
         * @param span the characters
         * @param item which item, 0-based
         * @param field which value
         * @throws IllegalArgumentException when {@code item} is negative
         */
        public FieldTile {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(field, "field");
            if (item < 0) {
                throw new IllegalArgumentException("expected an item from 0 on, but it is " + item);
            }
        }
    }

    /**
     * Characters that are known and part of no item.
     *
     * @param span the characters
     * @param kind what they are for
     */
    record FurnitureTile(SourceSpan span, Furniture kind) implements Tile {

        /**
         * A tile of furniture.
         *
         * @param span the characters
         * @param kind what they are for
         */
        public FurnitureTile {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(kind, "kind");
        }
    }

    /**
     * Characters that were not understood: a reject, an unknown or surplus label, text outside records. A problem says more.
     *
     * @param span the characters
     */
    record ResidueTile(SourceSpan span) implements Tile {

        /**
         * A tile of residue.
         *
         * @param span the characters
         */
        public ResidueTile {
            Objects.requireNonNull(span, "span");
        }
    }
}
