/**
 * Reads crawled pages of the OSCE newsroom.
 *
 * <p>The entry point is {@link io.github.oscenews.parser.NewsroomParser}; one call gives one {@link
 * io.github.oscenews.parser.NewsroomDocument} with the items, the {@link io.github.oscenews.parser.Reject}s, the {@link
 * io.github.oscenews.parser.Problem}s and the residue of that input. All of these are immutable and thread-safe.
 *
 * <p>The inside is an hourglass:
 *
 * <pre>
 * bytes ─ DecodedText ─ Html? ─ Lines ─ ListingText ──► RawRecord ──► RecordReader ──► Findings ──► NewsroomDocument
 *                      not read          front end       waist         meaning
 * </pre>
 *
 * <p>A front end finds where a record begins and ends and which of its words are the title, the labelled values and the body; of
 * dates and terms it uses no more than it takes to tell a title from a label. {@code RecordReader} decides what the raw values
 * mean, with {@code PublishingDate} and {@code TermList}, and whether a record is an item or a reject; it knows nothing of lines or
 * markup. A new input format is a new front end and nothing else. Everything passed along is a {@code Segment}: words together
 * with where they stood.
 */
@NullMarked
package io.github.oscenews.parser;

import org.jspecify.annotations.NullMarked;
