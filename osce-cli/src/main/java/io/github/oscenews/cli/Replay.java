package io.github.oscenews.cli;

import io.github.oscenews.json.JsonProblemCode;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.DocumentTotals;
import io.github.oscenews.parser.NewsroomHandler;
import io.github.oscenews.parser.NewsroomParser;
import io.github.oscenews.parser.Problem;
import io.github.oscenews.parser.Reject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parses the texts in a file of rejects, which somebody repaired. All that a text holds is said to have stood where the reject did.
 * A line that cannot be replayed is a problem, and so is a text without any record; both are copied to the new rejects, so that
 * nothing of the file is lost. Not thread-safe.
 */
final class Replay {

    /**
     * The last line of a page's heading, which is put in front of each text. A text is a piece of a newsroom page, and below this
     * line the parser takes it for nothing else, though its title may begin like HTML or like a label of another kind of page.
     */
    private static final String HEADING = "News and press releases from the OSCE's global activities.\n";

    private static final int LINES_OF_HEADING = 1;

    /** A character takes at most so many bytes in JSON: <code>&#92;u0000</code>. */
    private static final int BYTES_OF_A_CHARACTER = 6;

    /** All other keys of a reject together take at most so many bytes. */
    private static final int BYTES_OF_OTHER_KEYS = 1 << 16;

    private final String file;
    private final NewsroomParser parser;
    private final int longestLine;
    private final Results results;
    private final Summary summary;

    /** Null when all items are wanted. */
    private final @Nullable FilterTally filter;

    /**
     * Prepares a replay.
     *
     * @param file the name of the file for problems
     */
    Replay(String file, ParserOptions options, Results results, Summary summary, @Nullable FilterTally filter) {
        this.file = file;
        this.parser = options.parserBelow(HEADING);
        this.longestLine = BYTES_OF_A_CHARACTER * options.longestRecord() + BYTES_OF_OTHER_KEYS;
        this.results = results;
        this.summary = summary;
        this.filter = filter;
    }

    void read(InputStream in) throws IOException {
        summary.beginReplay();
        ByteLines lines = new ByteLines(in, longestLine);
        while (lines.next()) {
            try {
                RejectLine reject = parse(lines);
                if (reject != null) {
                    replay(reject, lines);
                }
            } catch (RejectMismatch e) {
                results.copy(lines);
                results.problemOfReplay(ProblemLine.of(file, lines.number(), e.code(), e.message()));
            }
        }
    }

    private @Nullable RejectLine parse(ByteLines lines) throws RejectMismatch {
        if (lines.isTooLong()) {
            throw new RejectMismatch(
                    JsonProblemCode.JSON_BROKEN,
                    "found a line of more than " + longestLine
                            + " bytes, expected a shorter one or a higher --longest-record");
        }
        return RejectLine.parse(lines.bytes());
    }

    private void replay(RejectLine reject, ByteLines line) throws IOException, RejectMismatch {
        Text text = new Text(line.number());
        DocumentTotals totals = parser.stream(new StringReader(HEADING + reject.text()), reject.source(), text);
        summary.addReplayed(totals);
        if (totals.items() + totals.rejects() == 0) {
            throw new RejectMismatch(JsonProblemCode.VALUE_INVALID, "text: found no record, expected one at least");
        }
        // Of several records, nobody knows whose address it is.
        boolean isOne = totals.items() + totals.rejects() == 1;
        Optional<String> url = isOne ? reject.url() : Optional.empty();
        for (NewsItem item : text.items) {
            if (filter == null || filter.accepts(item)) {
                results.item(SourcedItem.of(item.toBuilder().url(url).build(), reject.source()));
            }
        }
        if (totals.items() == 0 && text.rejects.stream().anyMatch(Reject::isCut)) {
            // The line holds more of it.
            results.copy(line);
        } else {
            for (Reject again : text.rejects) {
                results.reject(reject.source(), url, again);
            }
        }
    }

    /** Takes what a text holds, which is no more than a line. */
    private final class Text implements NewsroomHandler {

        private final long line;
        private final List<NewsItem> items = new ArrayList<>();
        private final List<Reject> rejects = new ArrayList<>();

        Text(long line) {
            this.line = line;
        }

        @Override
        public void item(SourcedItem item) {
            items.add(item.item());
        }

        @Override
        public void reject(Reject reject) {
            rejects.add(reject);
        }

        @Override
        public void problem(Problem problem) throws IOException {
            long lineOfText = problem.lineNumber() - LINES_OF_HEADING;
            results.problemOfReplay(ProblemLine.ofText(file, line, lineOfText, problem));
        }
    }
}
