/**
 * Reads crawled pages of the OSCE newsroom.
 *
 * <p>The entry point is {@link io.github.oscenews.parser.NewsroomParser}: {@code parse} gives one {@link
 * io.github.oscenews.parser.NewsroomDocument} with the items, the {@link io.github.oscenews.parser.Reject}s, the {@link
 * io.github.oscenews.parser.Problem}s and the {@link io.github.oscenews.parser.Ledger} of that input; {@code stream} hands the same
 * to a {@link io.github.oscenews.parser.NewsroomHandler} while it reads. {@link io.github.oscenews.parser.ListingTextWriter} is the
 * way back. What is given is immutable and thread-safe. The rules of the formats, with examples, are in {@code docs/format.md}, and
 * the code quotes each one above the lines that obey it.
 *
 * <p>The inside is an hourglass:
 *
 * <pre>
 *                  ┌ LineReader ─ Lines ─ ListingText ─────────────────┐
 * bytes ─ Chunks ──┤   └ CanonicalRecord ───────────────────────────────────────────────────────────────────┐
 *           Head   │                          RecordFinder ─ ListingPage├─► RawRecord ─► RecordReader ─► Findings
 *                  └ HtmlDocument ─ Page ─ Parts ┤                      │    waist        meaning        account
 *                                                └ ArticlePage ─────────┘
 * </pre>
 *
 * <p>{@code Head} looks at the beginning: how the bytes are encoded, and whether they are HTML. {@code Chunks} gives the characters in
 * pieces, and lets them be looked at before they are decoded, since of UTF-8 most lines need no decoding, and most bytes become no
 * value.
 *
 * <p>A front end finds where a record begins and ends and which of its words are the title, the labelled values and the body; of
 * dates and terms it uses no more than it takes to tell a title from a label. {@code ListingText} reads lines, and holds one record
 * at a time. Nearly all records of text stand in the canonical form, and nothing is to be said of them: such a one, which {@code
 * CanonicalRecord} tells from all others, is an item without more ado, unless somebody asks for tiles. Whatever is only nearly so goes
 * the long way, which alone decides what things mean; it finds the same in what is canonical. HTML is held whole, and the tree that jsoup makes of it is walked once: {@code PageReader} numbers the {@code Elements}
 * in their order, with what {@code Traits} knows of each, and makes the lines that a reader sees, without what {@code Interest} leaves
 * out; on the way, {@code PageHead} notes what speaks to programs. From then on all is done with a {@code Page} of lines and numbers.
 * {@code Parts} finds the labels and their values in it; {@code RecordFinder} finds the records of a listing, {@code ArticlePage} the
 * one of an article. {@code RecordReader} decides what the raw values mean, with {@code PublishingDate} and {@code
 * TermList}, and whether a record is an item or a reject; it knows nothing of lines or markup. {@code Findings} sees every character
 * once, in order, with the help of an {@code Account}, and so can tell that none is left out. A new input format is a new front end
 * and nothing else. Everything passed along is a {@code Segment}, words together with where they stood, or a {@code Doubt}, a problem
 * in the making.
 */
@NullMarked
package io.github.oscenews.parser;

import org.jspecify.annotations.NullMarked;
