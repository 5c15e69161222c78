package io.github.oscenews.parser;

/**
 * A block that looks like a record and cannot be an item.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the block as it stands in the decoded input, line ends included
 * @param span the place of the text
 * @param firstLine the first line of the block, 1-based
 * @param lastLine the last line of the block, 1-based and inclusive
 * @param problem why it is no item; when there are several reasons, the first in the block
 */
public record Reject(String text, SourceSpan span, long firstLine, long lastLine, Problem problem) {}
