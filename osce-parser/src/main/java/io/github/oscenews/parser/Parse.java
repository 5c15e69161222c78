package io.github.oscenews.parser;

import java.io.IOException;

/** One parse of one document of text, from its lines to its totals. */
final class Parse {

    private final Lines lines;
    private final Input input;
    private final Findings findings;
    private final Limits limits;

    /**
     * Prepares a parse.
     *
     * @param reader the lines of the document
     * @param input what is known of it, or will be when the lines are read
     */
    Parse(LineReader reader, Input input, Findings findings, Limits limits) {
        this.lines = new Lines(reader, findings);
        this.input = input;
        this.findings = findings;
        this.limits = limits;
    }

    /**
     * Reads the document to its end.
     *
     * @param scope what it is the text of
     */
    DocumentTotals run(TextScope scope) throws IOException {
        if (scope == TextScope.WHOLE_PAGE) {
            lines.readByLines();
        }
        Segment first = lines.peek(0);
        if (first == null) {
            // Rule 10.2: A document without anything to see is empty.
            return unread(new Doubt(
                    ProblemCode.DOCUMENT_EMPTY, place(""), "found white space only, expected a newsroom page"));
        }
        OtherPage other = new ListingText(lines, findings, limits, scope).read(input.ending());
        if (other != null) {
            return unread(other.reason(place(first.text())));
        }
        input.malformed().report(findings);
        return findings.finish(DocumentFormat.LISTING_TEXT, lines.length());
    }

    private DocumentTotals unread(Doubt reason) throws IOException {
        return findings.unread(lines.length(), reason, input.ending().doubts(reason.place()));
    }

    /** The whole document, which has been read, with its first line for an excerpt. */
    private Segment place(String firstLine) {
        return new TextSegment("", firstLine, 0, lines.length(), 1, 1);
    }
}
