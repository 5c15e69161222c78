package io.github.oscenews.parser;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.oscenews.model.Source;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads pages of the OSCE newsroom, text dumps and saved HTML, into items. The entry point of this package.
 *
 * <p>What is read is listing text, any number of pages of the newsroom's listing in one document, as a text extraction leaves them:
 * one line for the title of a record, one for each label, and one or more for its text; and saved pages of HTML, a listing or an
 * article each, in whatever markup. The document decides by its content what it is, see {@link DocumentFormat}; anything else gives a
 * document without items that says so. All rules, with examples, are in {@code docs/format.md}.
 *
 * <p>{@code parse} holds a document whole and gives it back with everything in it. {@code stream} hands on what it finds while it
 * reads; of listing text it holds one record at a time, so that input may have any length, and a page of HTML it holds whole. Both
 * find the same.
 *
 * <p>No content makes a method throw: what cannot be read is a {@link Reject} or a {@link Problem} of the result. That is so, too,
 * where an input throws an {@link EOFException}, as the streams do that decompress a file which is cut off: the document ends there
 * before it is whole, what was read is kept, and the record at the end is a reject, in HTML every record, see {@link
 * ProblemCode#DOCUMENT_CUT_OFF}. A caller that finds out otherwise throws one from the stream that it gives.
 *
 * <p>What is thrown is an {@link IOException}, which a stream, a file or a handler threw, and {@link NullPointerException} for null; and
 * by the builder {@link IllegalArgumentException} for a setting out of its range. Unchecked exceptions of a stream or a handler reach the
 * caller as they are. The same input gives the same result in every locale and time zone. Immutable and thread-safe.
 */
public final class NewsroomParser {

    private static final NewsroomParser STANDARD = builder().build();

    private final Charset charset;
    private final Limits limits;
    private final HtmlLines htmlLines;
    private final TextScope textScope;

    private NewsroomParser(Charset charset, Limits limits, HtmlLines htmlLines, TextScope textScope) {
        this.charset = charset;
        this.limits = limits;
        this.htmlLines = htmlLines;
        this.textScope = textScope;
    }

    /** {@return the parser with the standard settings, which {@link Builder} lists; the same at every call} */
    public static NewsroomParser standard() {
        return STANDARD;
    }

    /** {@return a new builder with the standard settings, which {@link Builder} lists} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a file whole. The document of its items is named by the file name, see {@link Source#of(Path)}.
     *
     * @param file the file, not compressed
     * @return what it holds
     * @throws IOException when the file cannot be read
     */
    public NewsroomDocument parse(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return parse(in, Source.of(file));
        }
    }

    /**
     * Reads bytes up to the end of a stream, which stays open, or to the {@linkplain Builder#longestDocument limit} of a document's
     * length. Where the stream throws an {@link EOFException}, the document is cut off.
     *
     * @param in the stream; need not be buffered
     * @param document where the bytes come from; becomes the source of each item, with its lines where they are known
     * @return what the stream holds
     * @throws IOException when the stream cannot be read, and throws any other exception
     */
    public NewsroomDocument parse(InputStream in, Source document) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(document, "document");
        Input input = new Input(document, new Malformed(limits.longestDocument()), Ending.whole());
        InputStream bytes = input.ending().of(in);
        byte[] first = Head.first(bytes);
        StringBuilder text = new StringBuilder();
        Chunks.of(Head.whole(first, bytes), Head.charset(first, charset), input.malformed())
                .read(limits.longestDocument(), text);
        return parse(text.toString(), input);
    }

    /**
     * Reads a text, up to the {@linkplain Builder#longestDocument limit} of a document's length.
     *
     * @param text the text, listing text or HTML
     * @param document where the text comes from; becomes the source of each item, with its lines where they are known
     * @return what the text holds
     */
    public NewsroomDocument parse(String text, Source document) {
        Objects.requireNonNull(document, "document");
        return parse(text, Input.of(document));
    }

    private NewsroomDocument parse(String text, Input input) {
        if (text.length() <= limits.longestDocument()) {
            return isHtml(text) ? parseHtml(text, input) : parseText(text, input);
        }
        // Rule 1.9: Of a document to be held whole that is longer than the limit, the beginning is read.
        String beginning = text.substring(0, end(text));
        String tooLarge = "found more than " + limits.longestDocument()
                + " characters, expected at most as many in a document held whole; read as a stream, it may have any length";
        return isHtml(beginning)
                ? refuseHtml(beginning, input.document(), tooLarge, Ending.whole())
                : parseText(beginning, input.atLimit(tooLarge));
    }

    private NewsroomDocument parseText(String text, Input input) {
        return document(text, handler -> run(text, input, handler), handler -> run(text, input.again(), handler));
    }

    private static boolean isHtml(String text) {
        try {
            return Head.beginsHtml(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException("a string does no input", e);
        }
    }

    private NewsroomDocument parseHtml(String source, Input input) {
        String tooLarge = HtmlDocument.tooLarge(source.length(), source, limits);
        if (tooLarge != null) {
            return refuseHtml(source, input.document(), tooLarge, input.ending());
        }
        HtmlDocument html = new HtmlDocument(source, input, limits, htmlLines);
        NewsroomDocument.Collector found = new NewsroomDocument.Collector();
        DocumentTotals totals = read(html::read, found);
        Reading again = handler -> new HtmlDocument(source, input.again(), limits, HtmlLines.OF_FAULTS).read(handler);
        return found.document(html.text(), totals, () -> ledger(again), html::places);
    }

    private NewsroomDocument refuseHtml(String source, Source document, String tooLarge, Ending ending) {
        HtmlSource page = new HtmlSource(source, source.length());
        Reading refusal = handler -> HtmlDocument.refuse(page, tooLarge, ending, findings(document, handler));
        return document(source, refusal, refusal);
    }

    /** One reading of a document that is held whole. */
    private interface Reading {
        DocumentTotals into(NewsroomHandler handler) throws IOException;
    }

    /** What a text holds whose characters are all accounted for as they stand. */
    private static NewsroomDocument document(String text, Reading first, Reading again) {
        NewsroomDocument.Collector found = new NewsroomDocument.Collector();
        DocumentTotals totals = read(first, found);
        return found.document(text, totals, () -> ledger(again), () -> LineStarts.of(text));
    }

    private static Ledger ledger(Reading again) {
        NewsroomDocument.Tiles tiles = new NewsroomDocument.Tiles();
        read(again, tiles);
        return tiles.ledger();
    }

    private static DocumentTotals read(Reading reading, NewsroomHandler handler) {
        try {
            return reading.into(handler);
        } catch (IOException e) {
            throw new UncheckedIOException("a string and a list do no input or output", e);
        }
    }

    /** Where to cut a text that is too long: neither within a character nor within a line end. */
    private int end(String text) {
        int end = limits.longestDocument();
        boolean isWithin = Character.isHighSurrogate(text.charAt(end - 1))
                || (text.charAt(end - 1) == '\r' && text.charAt(end) == '\n');
        return isWithin ? end - 1 : end;
    }

    private DocumentTotals run(String text, Input input, NewsroomHandler handler) throws IOException {
        return readText(new CharChunks(new StringReader(text)), input, handler);
    }

    /**
     * Reads bytes up to the end of a stream, which stays open, and hands on what it finds. Where the stream throws an {@link
     * EOFException}, the document is cut off.
     *
     * @param in the stream, of any length
     * @param document where the bytes come from; becomes the source of each item, with its lines where they are known
     * @param handler takes items, rejects and problems, and the tiles too if it is a {@link LedgerHandler}
     * @return how much there was of what
     * @throws IOException when the stream cannot be read, and throws any other exception, or the handler throws it
     */
    public DocumentTotals stream(InputStream in, Source document, NewsroomHandler handler) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(handler, "handler");
        Input input = new Input(document, new Malformed(Long.MAX_VALUE), Ending.whole());
        InputStream rest = input.ending().of(in);
        byte[] first = Head.first(rest);
        Charset found = Head.charset(first, charset);
        if (Head.isHtml(first, found)) {
            return readHtml(HtmlSource.ofUtf8(first, rest, limits.longestHtml(), input.malformed()), input, handler);
        }
        BufferedInputStream bytes = Head.whole(first, rest);
        boolean isHtml = Head.isHtml(bytes, found);
        return read(Chunks.of(bytes, found, input.malformed()), isHtml, input, handler);
    }

    /**
     * Reads characters up to the end of a reader, which stays open, and hands on what it finds. Where the reader throws an {@link
     * EOFException}, the document is cut off; an {@link java.io.InputStreamReader} loses characters then, which a stream of bytes
     * does not.
     *
     * @param in the reader, of any length
     * @param document where the characters come from; becomes the source of each item, with its lines where they are known
     * @param handler takes items, rejects and problems, and the tiles too if it is a {@link LedgerHandler}
     * @return how much there was of what
     * @throws IOException when the reader cannot be read, and throws any other exception, or the handler throws it
     */
    public DocumentTotals stream(Reader in, Source document, NewsroomHandler handler) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(handler, "handler");
        Input input = Input.of(document);
        BufferedReader chars = new BufferedReader(input.ending().of(in));
        boolean isHtml = Head.isHtml(chars);
        return read(new CharChunks(chars), isHtml, input, handler);
    }

    private DocumentTotals read(Chunks chunks, boolean isHtml, Input input, NewsroomHandler handler)
            throws IOException {
        return isHtml
                ? readHtml(HtmlSource.of(chunks, limits.longestHtml()), input, handler)
                : readText(chunks, input, handler);
    }

    private DocumentTotals readHtml(HtmlSource page, Input input, NewsroomHandler handler) throws IOException {
        String tooLarge = HtmlDocument.tooLarge(page.length(), page.text(), limits);
        return tooLarge == null
                ? new HtmlDocument(page.text(), input, limits, htmlLines).read(handler)
                : HtmlDocument.refuse(page, tooLarge, input.ending(), findings(input.document(), handler));
    }

    private DocumentTotals readText(Chunks chunks, Input input, NewsroomHandler handler) throws IOException {
        LineReader lines = new LineReader(chunks, limits, input);
        return new Parse(lines, input, findings(input.document(), handler), limits).run(textScope);
    }

    private Findings findings(Source document, NewsroomHandler handler) {
        return new Findings(document, handler, limits.mostExcerpts());
    }

    /**
     * Makes a {@link NewsroomParser} with other settings than the standard ones, which are:
     *
     * <ul>
     *   <li>{@code charset} UTF-8;
     *   <li>{@code longestLine} 2<sup>20</sup>, {@code longestRecord} 2<sup>22</sup>, {@code longestDocument} 2<sup>28</sup> and {@code
     *       longestHtml} 2<sup>24</sup> UTF-16 units;
     *   <li>{@code mostTags} 2<sup>16</sup> tags and {@code deepestNesting} 512 elements;
     *   <li>{@code mostExcerpts} 1,000 for each code and document;
     *   <li>{@code htmlLines} {@link HtmlLines#OF_FAULTS} and {@code textScope} {@link TextScope#LISTING}.
     * </ul>
     *
     * <p>Each method checks its argument at once: out of range it throws {@link IllegalArgumentException}, null {@link
     * NullPointerException}. Not thread-safe; may be used again after {@link #build()}.
     */
    public static final class Builder {

        private static final int LONGEST_TO_KEEP = 1 << 28;
        private static final int LONGEST_DOCUMENT = 1 << 30;

        private Charset charset = UTF_8;
        private int longestLine = 1 << 20;
        private int longestRecord = 1 << 22;
        private int longestDocument = 1 << 28;
        private int longestHtml = 1 << 24;
        private int mostTags = 1 << 16;
        private int deepestNesting = 512;
        private int mostExcerpts = 1000;
        private HtmlLines htmlLines = HtmlLines.OF_FAULTS;
        private TextScope textScope = TextScope.LISTING;

        private Builder() {}

        /**
         * Sets how bytes are encoded. A byte-order mark of UTF-8, UTF-16LE or UTF-16BE at the beginning of a document says more
         * than this setting, unless it is a form of UTF-32; so does a page of HTML that names its encoding in a {@code <meta>}.
         *
         * @param charset the encoding of documents that do not say theirs
         * @return this builder
         * @throws IllegalArgumentException when the charset is one that guesses among several, such as {@code x-JISAutoDetect}
         */
        public Builder charset(Charset charset) {
            if (charset.newDecoder().isAutoDetecting()) {
                throw new IllegalArgumentException("expected one charset, but " + charset + " guesses among several");
            }
            this.charset = charset;
            return this;
        }

        /**
         * Sets how long a line may be. Without this limit, an input without line ends fills the memory.
         *
         * @param characters the most UTF-16 units that are kept of a line, its end not counted
         * @return this builder
         * @throws IllegalArgumentException unless it is from 1 to 2<sup>28</sup>
         */
        public Builder longestLine(int characters) {
            this.longestLine = checked("longestLine", characters, LONGEST_TO_KEEP);
            return this;
        }

        /**
         * Sets how long a record may be. Without this limit, an input with one record and any number of lines fills the memory. As
         * lines take memory too, a record has at most one for each 64 of these characters, and 1,000.
         *
         * @param characters the most UTF-16 units that are kept of a record, from its title to its end
         * @return this builder
         * @throws IllegalArgumentException unless it is from 1 to 2<sup>28</sup>
         */
        public Builder longestRecord(int characters) {
            this.longestRecord = checked("longestRecord", characters, LONGEST_TO_KEEP);
            return this;
        }

        /**
         * Sets how long a document may be that {@code parse} holds whole. Without this limit, an endless input fills the memory.
         * {@code stream} reads input of any length.
         *
         * @param characters the most UTF-16 units that are read of a document
         * @return this builder
         * @throws IllegalArgumentException unless it is from 1 to 2<sup>30</sup>
         */
        public Builder longestDocument(int characters) {
            this.longestDocument = checked("longestDocument", characters, LONGEST_DOCUMENT);
            return this;
        }

        /**
         * Sets how long a document of HTML may be, which is always held whole. Without this limit, an endless one fills the memory.
         *
         * @param characters the most UTF-16 units; a document that is longer is not read
         * @return this builder
         * @throws IllegalArgumentException unless it is from 1 to 2<sup>28</sup>
         */
        public Builder longestHtml(int characters) {
            this.longestHtml = checked("longestHtml", characters, LONGEST_TO_KEEP);
            return this;
        }

        /**
         * Sets how many tags a document of HTML may have, each {@code <} counted. Without this limit, a document of nothing but tags
         * takes a hundred times its size in memory.
         *
         * @param tags the most tags; a document with more is not read
         * @return this builder
         * @throws IllegalArgumentException unless it is from 1 to 2<sup>28</sup>
         */
        public Builder mostTags(int tags) {
            this.mostTags = checked("mostTags", tags, LONGEST_TO_KEEP);
            return this;
        }

        /**
         * Sets how deep elements of HTML may stand within each other. Elements that would stand deeper stand side by side at that
         * depth, as in browsers, and none is lost. Without this limit, tags that are never closed take much time.
         *
         * @param elements the most elements around another
         * @return this builder
         * @throws IllegalArgumentException unless it is from 1 to 2<sup>28</sup>
         */
        public Builder deepestNesting(int elements) {
            this.deepestNesting = checked("deepestNesting", elements, LONGEST_TO_KEEP);
            return this;
        }

        /**
         * Sets for which findings in HTML the lines are given. To know them takes a second reading of a page.
         *
         * @param lines for rejects and problems only, or for items, too
         * @return this builder
         */
        public Builder htmlLines(HtmlLines lines) {
            this.htmlLines = Objects.requireNonNull(lines, "lines");
            return this;
        }

        /**
         * Sets how much of a page the documents of text show. It has no effect on HTML.
         *
         * @param scope a listing alone, as in a dump, or all of a page, as in a WET file
         * @return this builder
         */
        public Builder textScope(TextScope scope) {
            this.textScope = Objects.requireNonNull(scope, "scope");
            return this;
        }

        /**
         * Sets how many problems of one code have an excerpt in their message. Without this limit, a document of nothing but faults
         * takes many times its size. All problems are given and counted whatever the limit.
         *
         * @param excerpts the most problems of one code in one document that have an excerpt; 0 for none
         * @return this builder
         * @throws IllegalArgumentException when the number is negative
         */
        public Builder mostExcerpts(int excerpts) {
            if (excerpts < 0) {
                throw new IllegalArgumentException("expected mostExcerpts >= 0, but it is " + excerpts);
            }
            this.mostExcerpts = excerpts;
            return this;
        }

        /** {@return a new parser with these settings} */
        public NewsroomParser build() {
            Limits limits = new Limits(
                    longestLine, longestRecord, longestDocument, longestHtml, mostTags, deepestNesting, mostExcerpts);
            return new NewsroomParser(charset, limits, htmlLines, textScope);
        }

        private static int checked(String name, int value, int most) {
            if (value < 1 || value > most) {
                throw new IllegalArgumentException("expected 1 <= " + name + " <= " + most + ", but it is " + value);
            }
            return value;
        }
    }
}
