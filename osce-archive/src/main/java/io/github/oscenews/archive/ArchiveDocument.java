package io.github.oscenews.archive;

import io.github.oscenews.model.Source;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * A document and its bytes, while an {@link ArchiveHandler} has it. When the handler returns, the bytes are gone; {@link #source()} may be
 * kept. Not thread-safe.
 */
public final class ArchiveDocument {

    /** What a document can be the text of, as far as the archive says. */
    public enum Kind {
        /** A file as it is, or a page as it was fetched. */
        PAGE,
        /** The text of a whole page that a crawler extracted, menus and footers included: a {@code conversion} record of a WET file. */
        EXTRACTED_TEXT
    }

    private final Source source;
    private final Kind kind;
    private final Optional<Charset> charset;
    private final InputStream content;

    ArchiveDocument(Source source, Kind kind, Optional<Charset> charset, InputStream content) {
        this.source = source;
        this.kind = kind;
        this.charset = charset;
        this.content = content;
    }

    /**
     * {@return the name of the document, such as {@code crawl.zip!/dump/page-1.txt} or {@code
     * crawl.warc.gz!/https://www.osce.org/press-releases}; and of a WARC record the address and the time of the crawl, where it has
     * them}
     */
    public Source source() {
        return source;
    }

    /** {@return what it can be the text of} */
    public Kind kind() {
        return kind;
    }

    /** {@return the encoding that the server named when the page was fetched; empty when it named none, or none that Java knows} */
    public Optional<Charset> charset() {
        return charset;
    }

    /**
     * The bytes of the document, with every compression undone.
     *
     * <p>Where the document is damaged or reaches a limit, an {@link java.io.EOFException} is thrown once all bytes before were given, so
     * that nobody takes them for the whole; a parser of osce-parser knows what to do then. A handler may let it pass: the walk reports a
     * problem and goes on. Any other {@link java.io.IOException} says that the file itself, or the stream that is walked, cannot be
     * read.
     *
     * @return the stream, the same at every call; it need not be closed, nor read to its end
     */
    public InputStream content() {
        return content;
    }
}
