package io.github.oscenews.parser;

/**
 * A range of the decoded input.
 *
 * <p>Offsets count UTF-16 units from 0, a byte-order mark included, as {@link String#charAt} does.
 *
 * @param start the offset of the first character
 * @param end the offset after the last character; equal to {@code start} for a place between two characters
 */
public record SourceSpan(long start, long end) {

    /**
     * Checks the order.
     *
     * @param start the offset of the first character
     * @param end the offset after the last character
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
