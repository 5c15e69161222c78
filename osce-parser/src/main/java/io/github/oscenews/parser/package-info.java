/**
 * Crawled pages of the OSCE newsroom, read into items, with all that could not be read.
 *
 * <p>The entry point is {@link io.github.oscenews.parser.NewsroomParser}. Its {@code parse} gives one {@link
 * io.github.oscenews.parser.NewsroomDocument} with the items, the {@link io.github.oscenews.parser.Reject}s, the {@link
 * io.github.oscenews.parser.Problem}s and the {@link io.github.oscenews.parser.Ledger} of that input; {@code stream} hands the same to
 * a {@link io.github.oscenews.parser.NewsroomHandler} while it reads. {@link io.github.oscenews.parser.ListingTextWriter} is the way
 * back.
 *
 * <p>A parser may be kept for ever and shared; a document belongs to the input it was read from, and holds its text. All that is given
 * is immutable and thread-safe. Wherever characters are counted, they are UTF-16 units, and a range of them is a {@link
 * io.github.oscenews.parser.SourceSpan}. The rules of the formats, with numbers and examples, are in <a
 * href="https://github.com/oscenews/osce-newsroom/blob/HEAD/docs/format.md">docs/format.md</a>, the codes of problems in <a
 * href="https://github.com/oscenews/osce-newsroom/blob/HEAD/docs/problems.md">docs/problems.md</a>.
 *
 * <p>No content throws. A wrong argument throws {@link IllegalArgumentException}, and what cannot be read or written {@link
 * java.io.IOException}. Nothing takes or gives null; where it is noticed, it throws {@link NullPointerException}.
 */
@NullMarked
package io.github.oscenews.parser;

import org.jspecify.annotations.NullMarked;

/*
 * The inside is an hourglass:
 *
 *                  ┌ LineReader ─ Lines ─ ListingText ─────────────────┐
 * bytes ─ Chunks ──┤   └ CanonicalRecord ───────────────────────────────────────────────────────────────────┐
 *           Head   │                          RecordFinder ─ ListingPage├─► RawRecord ─► RecordReader ─► Findings
 *                  └ HtmlDocument ─ Page ─ Parts ┤                      │    waist        meaning        account
 *                                                └ ArticlePage ─────────┘
 *
 * Head looks at the beginning: how the bytes are encoded, and whether they are HTML. Chunks gives the characters in pieces, and lets
 * them be looked at before they are decoded, since of UTF-8 most lines need no decoding, and most bytes become no value.
 *
 * A front end finds where a record begins and ends and which of its words are the title, the labelled values and the body; of dates and
 * terms it uses no more than it takes to tell a title from a label. ListingText reads lines, and holds one record at a time. Nearly all
 * records of text stand in the canonical form, and nothing is to be said of them: such a one, which CanonicalRecord tells from all
 * others, is an item without more ado, unless somebody asks for tiles. Whatever is only nearly so goes the long way, which alone decides
 * what things mean; it finds the same in what is canonical. HTML is held whole, and the tree that jsoup makes of it is walked once:
 * PageReader numbers the Elements in their order, with what Traits knows of each, and makes the lines that a reader sees, without what
 * Interest leaves out; on the way, PageHead notes what speaks to programs. From then on all is done with a Page of lines and numbers.
 * Parts finds the labels and their values in it; RecordFinder finds the records of a listing, ArticlePage the one of an article.
 * RecordReader decides what the raw values mean, with PublishingDate and TermList, and whether a record is an item or a reject; it knows
 * nothing of lines or markup. Findings sees every character once, in order, with the help of an Account, and so can tell that none is
 * left out. A new input format is a new front end and nothing else. Everything passed along is a Segment, words together with where they
 * stood, or a Doubt, a problem in the making.
 */
