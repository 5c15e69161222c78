package io.github.oscenews.parser;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The text above the first record of a page: a heading, the first title, and whatever else stands there.
 *
 * <p>Until a label or the sentence of a heading is seen, it may as well be a document that is no newsroom page. So everything waits
 * here, in a few lines whatever its length:
 *
 * <pre>
 * any number of lines   the run: text outside records, of which only the extent is kept
 * News and press …      up to three lines of a heading, directly above the title
 * title                 the last line
 * </pre>
 *
 * <p>Not thread-safe: the state of one parse.
 */
final class Outside {

    private static final int LONGEST_HEADING = 3;

    private final Findings findings;

    /** The first line of the run, and where its last line ends. */
    private @Nullable Segment first;

    private long end;
    private long count;

    private final Deque<Segment> heading = new ArrayDeque<>(LONGEST_HEADING);
    private @Nullable Segment last;

    Outside(Findings findings) {
        this.findings = findings;
    }

    /** Takes a line of a heading. */
    void heading(Segment line) {
        if (last != null) {
            addAllToRun();
        } else if (heading.size() == LONGEST_HEADING) {
            addToRun(heading.remove());
        }
        heading.add(line);
    }

    /** Takes any other line. */
    void text(Segment line) {
        if (last != null) {
            addAllToRun();
        }
        last = line;
    }

    private void addAllToRun() {
        // Rule 2.5: A line of a heading that stands above other text is text outside records.
        while (!heading.isEmpty()) {
            addToRun(heading.remove());
        }
        if (last != null) {
            addToRun(last);
            last = null;
        }
    }

    private void addToRun(Segment line) {
        first = first == null ? line : first;
        end = line.end();
        count++;
        findings.forgetDoubtsBefore(end);
    }

    /** Accounts for everything but the last line, which is the title of the record that begins below it; null when there is none. */
    @Nullable Segment takeTitle() throws IOException {
        // Rule 3.1: The title is the nearest line above the label block that is not blank.
        Segment title = last;
        last = null;
        account();
        return title;
    }

    /** Accounts for everything. */
    void flush() throws IOException {
        if (last != null) {
            addAllToRun();
        }
        account();
    }

    private void account() throws IOException {
        if (first != null) {
            // Rule 2.4: Text above the first title of a page is residue.
            findings.residue(new SourceSpan(first.start(), end));
            findings.doubt(new Doubt(
                    ProblemCode.TEXT_OUTSIDE_RECORD,
                    first,
                    "found " + count + (count == 1 ? " line" : " lines")
                            + " above the first title, expected the title alone above the first label"));
            first = null;
            count = 0;
        }
        for (Segment line : heading) {
            findings.furniture(Furniture.PREAMBLE, line.start(), line.end());
        }
        heading.clear();
        findings.release(findings.accountedUpTo());
    }
}
