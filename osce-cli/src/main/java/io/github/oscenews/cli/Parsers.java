package io.github.oscenews.cli;

import io.github.oscenews.archive.ArchiveDocument;
import io.github.oscenews.archive.ArchiveDocument.Kind;
import io.github.oscenews.parser.HtmlLines;
import io.github.oscenews.parser.NewsroomParser;
import io.github.oscenews.parser.TextScope;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The parser for each document, made when the first of its kind comes. Not thread-safe, as what it gives is. */
final class Parsers {

    private record Key(Kind kind, Optional<Charset> charset) {}

    private final ParserOptions options;
    private final HtmlLines htmlLines;
    private final Map<Key, NewsroomParser> parsers = new HashMap<>();

    Parsers(ParserOptions options, HtmlLines htmlLines) {
        this.options = options;
        this.htmlLines = htmlLines;
    }

    NewsroomParser of(ArchiveDocument document) {
        Key key = new Key(document.kind(), document.charset());
        NewsroomParser parser = parsers.get(key);
        if (parser == null) {
            parser = make(document);
            parsers.put(key, parser);
        }
        return parser;
    }

    /** The encoding of a document that does not say its own. */
    Charset charset(ArchiveDocument document) {
        return document.charset().orElse(options.charset());
    }

    private NewsroomParser make(ArchiveDocument document) {
        return options.builder()
                // What the server said is about this document; the option is about all of them.
                .charset(charset(document))
                .htmlLines(htmlLines)
                .textScope(document.kind() == Kind.EXTRACTED_TEXT ? TextScope.WHOLE_PAGE : TextScope.LISTING)
                .build();
    }
}
