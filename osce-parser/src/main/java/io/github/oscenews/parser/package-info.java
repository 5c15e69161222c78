/**
 * Reads crawled pages of the OSCE newsroom.
 *
 * <p>The entry point is {@link io.github.oscenews.parser.NewsroomParser}: {@code parse} gives one {@link
 * io.github.oscenews.parser.NewsroomDocument} with the items, the {@link io.github.oscenews.parser.Reject}s, the {@link
 * io.github.oscenews.parser.Problem}s and the {@link io.github.oscenews.parser.Ledger} of that input; {@code stream} hands the same
 * to a {@link io.github.oscenews.parser.NewsroomHandler} while it reads. {@link io.github.oscenews.parser.ListingTextWriter} is the
 * way back. What is given is immutable and thread-safe. The rules of the format, with examples, are in {@code docs/format.md}, and
 * the code quotes each one above the lines that obey it.
 *
 * <p>The inside is an hourglass, through which one record passes at a time:
 *
 * <pre>
 * bytes ─ Decoder ─ LineReader ─ Lines ─ ListingText ──► RawRecord ──► RecordReader ──► Findings ──► handler or document
 *                                         front end       waist         meaning          account
 * </pre>
 *
 * <p>A front end finds where a record begins and ends and which of its words are the title, the labelled values and the body; of
 * dates and terms it uses no more than it takes to tell a title from a label. {@code ListingText} keeps the record being read in an
 * {@code OpenRecord}, and what stands above the first one {@code Outside}. {@code RecordReader} decides what the raw values mean,
 * with {@code PublishingDate} and {@code TermList}, and whether a record is an item or a reject; it knows nothing of lines or
 * markup. {@code Findings} sees every character once, in order, and so can tell that none is left out. A new input format is a new
 * front end and nothing else. Everything passed along is a {@code Segment}, words together with where they stood, or a {@code
 * Doubt}, a problem in the making. {@code Parse} puts the parts together.
 */
@NullMarked
package io.github.oscenews.parser;

import org.jspecify.annotations.NullMarked;
