package io.github.oscenews.parser;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One parse of one document of text, from its lines to its totals. */
final class Parse {

    private final Lines lines;
    private final Malformed malformed;
    private final Findings findings;
    private final Limits limits;

    /**
     * Prepares a parse.
     *
     * @param reader the lines of the document
     * @param malformed what was malformed, or will have been when the lines are read
     */
    Parse(LineReader reader, Malformed malformed, Findings findings, Limits limits) {
        this.lines = new Lines(reader, findings);
        this.malformed = malformed;
        this.findings = findings;
        this.limits = limits;
    }

    /**
     * Reads the document to its end.
     *
     * @param scope what it is the text of
     * @param tooLarge what to say of the place where the document goes on though it is not read; null when it does not
     */
    DocumentTotals run(TextScope scope, @Nullable String tooLarge) throws IOException {
        if (tooLarge != null || scope == TextScope.WHOLE_PAGE) {
            lines.readByLines();
        }
        Segment first = lines.peek(0);
        if (first == null) {
            // Rule 10.2: A document without anything to see is empty.
            Segment place = place("");
            return findings.unread(
                    lines.length(),
                    new Doubt(ProblemCode.DOCUMENT_EMPTY, place, "found white space only, expected a newsroom page"),
                    tooLarge);
        }
        OtherPage other = new ListingText(lines, findings, limits, scope).read(tooLarge);
        if (other != null) {
            return findings.unread(lines.length(), other.reason(place(first.text())), tooLarge);
        }
        malformed.report(findings);
        return findings.finish(DocumentFormat.LISTING_TEXT, lines.length());
    }

    /** The whole document, which has been read, with its first line for an excerpt. */
    private Segment place(String firstLine) {
        return new TextSegment("", firstLine, 0, lines.length(), 1, 1);
    }
}
