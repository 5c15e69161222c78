package io.github.oscenews.parser;

/**
 * A range of the characters of a document, half-open: {@code start} belongs to it, {@code end} does not.
 *
 * <p>Offsets count UTF-16 units from 0, a byte-order mark included, as {@link String#charAt(int)} does, in what {@link
 * NewsroomDocument#text()} gives: of listing text the decoded input, of HTML the text of the page. Immutable and thread-safe.
 *
 * @param start the offset of the first character, 0-based, in UTF-16 units
 * @param end the offset after the last character, in the same units; equal to {@code start} for a place between two characters
 */
public record SourceSpan(long start, long end) {

    /**
     * Makes a range, which may be empty.
     *
     * @param start the offset of the first character, 0-based, in UTF-16 units
     * @param end the offset after the last character, 0-based
     * @throws IllegalArgumentException unless 0 &lt;= start &lt;= end
     */
    public SourceSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "expected 0 <= start <= end, but start is " + start + " and end is " + end);
        }
    }

    /** {@return the number of UTF-16 units in the range} */
    public long length() {
        return end - start;
    }
}
