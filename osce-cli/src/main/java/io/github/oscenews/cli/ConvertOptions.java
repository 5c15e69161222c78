package io.github.oscenews.cli;

import io.github.oscenews.parser.HtmlLines;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The settings of {@code osce convert}; as they are made, those of a command line without options. */
final class ConvertOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            converter = PathConverter.class,
            description = "The file to write, put into place when it is whole (default: -, standard output).")
    private Path output = Path.of(Output.STANDARD_NAME);

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            completionCandidates = FormatNames.OfItems.class,
            converter = FormatNames.OfItems.class,
            description =
                    "jsonl: one object on each line (default); json: one array; ninjs: IPTC ninjs 3.1, one object on"
                            + " each line; jsonld: schema.org NewsArticles in one JSON-LD document; jsonfeed: one JSON Feed 1.1;"
                            + " csv: a line of names, then one record for each item; text: listing text, as pages were crawled."
                            + " What each has no place for is in docs/exports.md.")
    private ItemFormat format = ItemFormat.JSON_LINES;

    @Option(
            names = "--spreadsheet-safe",
            description = "With --format csv: put ' in front of whatever a spreadsheet could take for a formula, such"
                    + " as a cell that begins with =, +, - or @.")
    private boolean spreadsheetSafe;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            converter = PathConverter.class,
            description = "Also write each record of a page that cannot be an item to FILE, as a JSON object on a line;"
                    + " and each line of --replay without a record, as it is.")
    private @Nullable Path rejects;

    @Option(
            names = "--replay",
            paramLabel = "FILE",
            converter = PathConverter.class,
            description = "Also convert the records in FILE, which --rejects wrote, after all inputs.")
    private @Nullable Path replay;

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            converter = PathConverter.class,
            description = "Also write to FILE, as JSON, what was read and what came of it, with SHA-256 digests.")
    private @Nullable Path manifest;

    @Option(
            names = "--html-lines",
            description = "Also say on which lines items of HTML stood. To know them takes more time; for rejects and"
                    + " problems, and in text, lines are always given.")
    private boolean htmlLines;

    @Option(
            names = "--max-errors",
            paramLabel = "N",
            converter = NumberConverter.OfCount.class,
            description = "Stop when there are more than N error-severity problems, and write no file then"
                    + " (default: never).")
    private @Nullable Integer maxErrors;

    @Mixin
    private ItemOptions itemOptions = new ItemOptions();

    @Mixin
    private RunOptions runOptions = new RunOptions();

    @Mixin
    private ParserOptions parserOptions = new ParserOptions();

    @Mixin
    private ArchiveOptions archiveOptions = new ArchiveOptions();

    /** The file to write items to, or {@link Output#STANDARD_NAME}. */
    Path output() {
        return output;
    }

    boolean isToFile() {
        return !output.toString().equals(Output.STANDARD_NAME);
    }

    /**
     * The format to write items in.
     *
     * @param command whose help says what can be asked for
     */
    ItemFormat format(String command) throws Failure {
        if (!spreadsheetSafe) {
            return format;
        }
        if (format != ItemFormat.CSV) {
            throw Failure.misuse("--spreadsheet-safe is for --format csv only, found --format " + format.id(), command);
        }
        return ItemFormat.CSV_FOR_SPREADSHEETS;
    }

    /** The file to write rejects to; null when nobody wants them. */
    @Nullable Path rejects() {
        return rejects;
    }

    /** The file of repaired rejects; null when there is none. */
    @Nullable Path replay() {
        return replay;
    }

    /** The file to write a record of the run to; null when nobody wants it. */
    @Nullable Path manifest() {
        return manifest;
    }

    /** The number of error-severity problems to put up with. */
    long maxErrors() {
        return maxErrors == null ? Long.MAX_VALUE : maxErrors;
    }

    Parsers parsers() {
        // An item that text cannot carry is a problem, which has its line.
        boolean areLinesNeeded = htmlLines || format == ItemFormat.TEXT;
        return new Parsers(parserOptions, areLinesNeeded ? HtmlLines.ALWAYS : itemOptions.htmlLines());
    }

    ItemOptions itemOptions() {
        return itemOptions;
    }

    RunOptions runOptions() {
        return runOptions;
    }

    ParserOptions parserOptions() {
        return parserOptions;
    }

    ArchiveOptions archiveOptions() {
        return archiveOptions;
    }
}
