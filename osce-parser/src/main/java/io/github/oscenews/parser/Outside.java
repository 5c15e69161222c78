package io.github.oscenews.parser;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text around the records of a page: above the first one a heading, the title, and whatever else stands there; in the text of a
 * whole page also what stands below the last one.
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
    private final TextScope scope;

    /** The first line of the run, and where its last line ends. */
    private @Nullable Segment first;

    private long end;
    private long count;

    private final Deque<Segment> heading = new ArrayDeque<>(LONGEST_HEADING);
    private @Nullable Segment last;

    Outside(Findings findings, TextScope scope) {
        this.findings = findings;
        this.scope = scope;
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

    /**
     * Takes what stands below the last record of a page, where no title can be.
     *
     * @param ends the first line and the last one, or nothing
     */
    void below(List<Segment> ends) {
        ends.forEach(this::addToRun);
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
        account(true);
        return title;
    }

    /** Accounts for everything above the records of a page, of which the heading was the last line taken. */
    void endHeading() throws IOException {
        account(true);
    }

    /** Accounts for everything, as no title stands below. */
    void flush() throws IOException {
        if (last != null || scope == TextScope.WHOLE_PAGE) {
            addAllToRun();
        }
        account(findings.items() + findings.rejects() > 0);
    }

    /**
     * Accounts for everything but the last line.
     *
     * @param isBesideRecords whether the run is not all that is left of the records of its page
     */
    private void account(boolean isBesideRecords) throws IOException {
        if (first != null && scope == TextScope.WHOLE_PAGE && isBesideRecords) {
            // Rule 2.7: In the text of a whole page, lines above the first title are furniture.
            findings.furniture(Furniture.OUTSIDE, first.start(), end);
        } else if (first != null) {
            // Rule 2.4: Text above the first title of a page is residue.
            findings.residue(new SourceSpan(first.start(), end));
            findings.doubt(new Doubt(
                    ProblemCode.TEXT_OUTSIDE_RECORD,
                    first,
                    "found " + count + (count == 1 ? " line" : " lines")
                            + " above the first title, expected the title alone above the first label"));
        }
        first = null;
        count = 0;
        for (Segment line : heading) {
            findings.furniture(Furniture.PREAMBLE, line.start(), line.end());
        }
        heading.clear();
        findings.release(findings.accountedUpTo());
    }
}
