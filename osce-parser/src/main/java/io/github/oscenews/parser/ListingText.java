package io.github.oscenews.parser;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front end for listing text: finds the records among the lines.
 *
 * <p>A record is a title, {@code Publishing date:} with the other labels, and a body. Only the labels can be told from other
 * lines. So lines are kept until the next label block or the end of the page shows which of them is a title:
 *
 * <pre>
 * title                                  the nearest line above the block
 * Publishing date: 5 May 2004            the block: known labels, and unknown ones between them
 * What we do: Policing
 * body                                   every line below the block but the last one above the next block
 * </pre>
 *
 * <p>In the text of a whole page, menus and the like stand around the records. They are told by their place: whatever stands above
 * the first title, and below one line of text in the last record.
 *
 * <p>Holds one record at a time, up to a limit. Not thread-safe: the state of one parse.
 */
final class ListingText {

    private final Lines lines;
    private final RecordReader reader;
    private final Findings findings;
    private final Limits limits;
    private final TextScope scope;
    private final Outside outside;
    private final OtherPage otherPage = new OtherPage();

    /** The record being read; null above the first one of a page. */
    private @Nullable OpenRecord open;

    private boolean isNewsroomPage;

    ListingText(Lines lines, Findings findings, Limits limits, TextScope scope) {
        this.lines = lines;
        this.reader = new RecordReader(findings, limits);
        this.findings = findings;
        this.limits = limits;
        this.scope = scope;
        this.outside = new Outside(findings, scope);
    }

    /**
     * Reads all records.
     *
     * @param ending how the document ends
     * @return what the document holds instead of a newsroom page; null for a newsroom page
     */
    @Nullable OtherPage read(Ending ending) throws IOException {
        Segment last = null;
        // Rule 2.6: A page has any number of records, in any order.
        for (Segment line = nextLine(); line != null; line = nextLine()) {
            read(line);
            last = line;
        }
        if (!isNewsroomPage) {
            return otherPage;
        }
        endDocument(last == null ? List.of() : ending.doubts(last));
        return null;
    }

    /** The next line that no record has that is read at once. */
    private @Nullable Segment nextLine() throws IOException {
        while (true) {
            Segment line = lines.next();
            CanonicalRecord.Found record = line == null ? lines.nextRecord() : null;
            if (record == null) {
                return line;
            }
            isNewsroomPage = true;
            outside.flush();
            findings.item(record);
        }
    }

    private void read(Segment line) throws IOException {
        RawLabel label = LabelLine.read(line);
        if (open != null && open.takesLabel(line, label, lines)) {
            return;
        }
        // A line that goes on in the whole document ends no record.
        boolean isWhole = !line.isCut() && (open == null || !lines.isUncertain(line));
        if (isWhole && Preamble.isLine(line)) {
            readHeading(line);
            return;
        }
        if (label != null && beginsBlock(label)) {
            begin(label);
        } else if (open != null) {
            open.addText(line);
        } else {
            outside.text(line);
            if (!isNewsroomPage) {
                otherPage.see(line);
            }
        }
    }

    private void readHeading(Segment line) throws IOException {
        // Rule 2.2: A line of a heading ends the record above it.
        if (open != null && !endLastRecord()) {
            // That it was joined to the record is to be said, whatever becomes of the line.
            findings.release(line.start());
        }
        outside.heading(line);
        if (Preamble.isUnmistakable(line)) {
            isNewsroomPage = true;
            outside.endHeading();
        }
    }

    /**
     * Whether a label begins a block. {@code Publishing date:} always does, in any spelling; another known
     * label shows a record that lost its date. {@code Location:} does not, as a text may well begin so.
     */
    private boolean beginsBlock(RawLabel label) throws IOException {
        // Rule 10.5: A document with `Report type:` and without `Publishing date:` is the listing of
        // monitoring reports. In it, another label shows no record that lost its date.
        if (!isNewsroomPage && !label.is(Label.PUBLISHING_DATE) && (otherPage.isReports() || isAboveReportType())) {
            return false;
        }
        Segment below = lines.peek(0);
        boolean isDate = label.exact() && label.is(Label.PUBLISHING_DATE);
        if (!isDate && !LabelLine.isDate(below) && lines.isUncertain(below)) {
            // Where the document breaks off, nobody can say whether this is the title of a record below.
            return false;
        }
        if (scope == TextScope.WHOLE_PAGE && isOfAForm(label, below)) {
            return false;
        }
        // Nobody has listed collections; below a text, one is rather a title than all that is left of a record.
        boolean isTitle = LabelLine.isTitle(label, below) || (label.is(Label.COLLECTIONS) && LabelLine.isDate(below));
        // Rule 7.1: A known label outside a block shows a record that lost its date.
        boolean begins = label.is(Label.PUBLISHING_DATE) || (label.exact() && !label.is(Label.LOCATION));
        return begins && !isTitle;
    }

    /** Rule 2.9: In the text of a whole page, a label without a value that stands outside a block shows no lost date. */
    private static boolean isOfAForm(RawLabel label, @Nullable Segment below) {
        return label.values().isEmpty() && !label.is(Label.PUBLISHING_DATE) && !LabelLine.isDate(below);
    }

    /** Whether {@code Report type:} stands below, in the same block of labels. */
    private boolean isAboveReportType() throws IOException {
        for (int i = 0; i < Label.values().length; i++) {
            Segment line = lines.peek(i);
            if (line == null || !Spelling.looksLikeALabel(line.text())) {
                return false;
            }
            if (OtherPage.isReportType(line)) {
                return true;
            }
        }
        return false;
    }

    private void begin(RawLabel label) throws IOException {
        isNewsroomPage = true;
        Segment title = open == null ? outside.takeTitle() : open.takeNextTitle();
        endRecord(List.of());
        if (title == null || !lines.backTo(title)) {
            open = new OpenRecord(title, label, limits);
        }
    }

    private void endDocument(List<Doubt> causes) throws IOException {
        // Where the document breaks off, nobody can say which lines are the last record's.
        if (causes.isEmpty()) {
            endLastRecord();
        }
        if (open == null) {
            outside.flush();
            for (Doubt cause : causes) {
                findings.doubt(cause);
                findings.release(cause.place().end());
            }
        }
        endRecord(causes);
    }

    /** Ends the last record of a page; returns whether lines stand below it that are not the record's. */
    private boolean endLastRecord() throws IOException {
        // Rule 2.8: In the text of a whole page, the body of a page's last record ends at its first line.
        List<Segment> below = open == null || scope == TextScope.LISTING ? List.of() : open.takeLinesBelowBody();
        endRecord(List.of());
        outside.below(below);
        return !below.isEmpty();
    }

    private void endRecord(List<Doubt> causes) throws IOException {
        if (open != null) {
            RawRecord record = open.end();
            reader.read(record, ListingDoubts.of(record), causes);
            open = null;
        }
    }
}
