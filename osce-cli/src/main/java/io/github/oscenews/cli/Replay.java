package io.github.oscenews.cli;

import io.github.oscenews.json.JsonProblemCode;
import io.github.oscenews.parser.DocumentTotals;
import io.github.oscenews.parser.NewsroomParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/**
 * Parses the texts in a file of rejects, which somebody repaired, each as a document of its own. A line that cannot be replayed is
 * a problem, and so is a text without any record. Not thread-safe.
 */
final class Replay {

    /** A longer line is no reject. */
    private static final int LONGEST_LINE = 1 << 28;

    private final String file;
    private final NewsroomParser parser;
    private final Results results;
    private final Summary summary;

    /**
     * Prepares a replay.
     *
     * @param file the name of the file for problems
     */
    Replay(String file, NewsroomParser parser, Results results, Summary summary) {
        this.file = file;
        this.parser = parser;
        this.results = results;
        this.summary = summary;
    }

    void read(InputStream in) throws IOException {
        read(in, LONGEST_LINE);
    }

    void read(InputStream in, int longestLine) throws IOException {
        summary.beginReplay();
        ByteLines lines = new ByteLines(in, longestLine);
        while (lines.next()) {
            try {
                RejectLine reject = parse(lines, longestLine);
                if (reject != null) {
                    replay(reject);
                }
            } catch (RejectMismatch e) {
                results.problem(ProblemLine.of(file, lines.number(), e.code(), e.message()));
            }
        }
    }

    private static @Nullable RejectLine parse(ByteLines lines, int longestLine) throws RejectMismatch {
        if (lines.isTooLong()) {
            throw new RejectMismatch(
                    JsonProblemCode.JSON_BROKEN,
                    "found a line of more than " + longestLine + " bytes, expected a shorter one");
        }
        return RejectLine.parse(lines.bytes());
    }

    private void replay(RejectLine reject) throws IOException, RejectMismatch {
        DocumentTotals totals =
                parser.stream(new StringReader(reject.text()), reject.source(), results.ofReject(reject.source()));
        summary.addReplayed(totals);
        if (totals.items() + totals.rejects() == 0) {
            throw new RejectMismatch(JsonProblemCode.VALUE_INVALID, "text: found no record, expected one at least");
        }
    }
}
