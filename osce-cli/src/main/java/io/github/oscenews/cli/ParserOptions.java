package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.oscenews.parser.NewsroomParser;
import java.nio.charset.Charset;
import picocli.CommandLine.Option;

/** The settings of the parser, the same for every command that reads documents; as they are made, the defaults. */
final class ParserOptions {

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            converter = CharsetConverter.class,
            description = "The encoding of documents without a byte-order mark, and of pages of HTML that do not say"
                    + " theirs either, such as windows-1252 (default: ${DEFAULT-VALUE}).")
    private Charset charset = UTF_8;

    @Option(
            names = "--longest-line",
            paramLabel = "N",
            converter = NumberConverter.OfLength.class,
            description = "Reject records with a line of more than N characters (default: ${DEFAULT-VALUE})."
                    + " No effect beyond --longest-record.")
    private int longestLine = 1 << 20;

    @Option(
            names = "--longest-record",
            paramLabel = "N",
            converter = NumberConverter.OfLength.class,
            description = "Reject records of more than N characters (default: ${DEFAULT-VALUE}).")
    private int longestRecord = 1 << 22;

    @Option(
            names = "--longest-html",
            paramLabel = "N",
            converter = NumberConverter.OfLength.class,
            description = "Do not read pages of HTML of more than N characters, as each is held whole"
                    + " (default: ${DEFAULT-VALUE}).")
    private int longestHtml = 1 << 24;

    @Option(
            names = "--most-tags",
            paramLabel = "N",
            converter = NumberConverter.OfLength.class,
            description = "Do not read pages of HTML of more than N tags, as each takes memory"
                    + " (default: ${DEFAULT-VALUE}).")
    private int mostTags = 1 << 16;

    @Option(
            names = "--most-excerpts",
            paramLabel = "N",
            converter = NumberConverter.OfCount.class,
            description = "Show the line in question with the first N problems of each code in a document"
                    + " (default: ${DEFAULT-VALUE}).")
    private int mostExcerpts = 1000;

    /** The number of characters that are kept of a record. */
    int longestRecord() {
        return longestRecord;
    }

    Charset charset() {
        return charset;
    }

    /** The parser for a file of the file system. */
    NewsroomParser parser() {
        return builder().build();
    }

    /** The parser for text below a heading, which itself is never too long a line. */
    NewsroomParser parserBelow(String heading) {
        return builder().longestLine(Math.max(longestLine, heading.length())).build();
    }

    /** A builder with these settings, for what else there is to set. */
    NewsroomParser.Builder builder() {
        return NewsroomParser.builder()
                .charset(charset)
                .longestLine(longestLine)
                .longestRecord(longestRecord)
                .longestHtml(longestHtml)
                .mostTags(mostTags)
                .mostExcerpts(mostExcerpts);
    }
}
