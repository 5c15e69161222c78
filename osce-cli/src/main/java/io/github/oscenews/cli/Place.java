package io.github.oscenews.cli;

import io.github.oscenews.model.Source;
import java.util.OptionalLong;

/**
 * Where a problem is, as exactly as that is known.
 *
 * @param name the document, archive or file
 * @param line the line, 1-based
 * @param column the column, 1-based; only with a line
 * @param offset how many bytes are before it, where a place has no line
 */
record Place(String name, OptionalLong line, OptionalLong column, OptionalLong offset) {

    /** A place in a text. */
    static Place of(String name, long line, long column) {
        return new Place(name, OptionalLong.of(line), OptionalLong.of(column), OptionalLong.empty());
    }

    /** Where an item was seen, which has no line where that was not asked for. */
    static Place of(Source source) {
        return new Place(source.document(), source.firstLine(), OptionalLong.empty(), OptionalLong.empty());
    }

    /** A line as a whole. */
    static Place ofLine(String name, long line) {
        return new Place(name, OptionalLong.of(line), OptionalLong.empty(), OptionalLong.empty());
    }

    /** A place among bytes. */
    static Place ofBytes(String name, OptionalLong offset) {
        return new Place(name, OptionalLong.empty(), OptionalLong.empty(), offset);
    }

    /** The form that editors jump to, {@code name:line:column}; with a place among bytes, {@code name: byte offset}. */
    @Override
    public String toString() {
        StringBuilder place = new StringBuilder(name);
        if (line.isPresent()) {
            place.append(':').append(line.getAsLong());
        }
        if (column.isPresent()) {
            place.append(':').append(column.getAsLong());
        }
        if (offset.isPresent()) {
            place.append(": byte ").append(offset.getAsLong());
        }
        return place.toString();
    }
}
