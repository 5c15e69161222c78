package io.github.oscenews.parser;

import io.github.oscenews.model.Severity;
import java.util.Locale;

/**
 * What can be wrong with an input, or worth knowing of it. {@link #id()} is stable across releases; {@code docs/problems.md} says what
 * causes each and what to do.
 *
 * <p>Every {@link Severity#ERROR} comes with a {@link Reject}, except {@link #DOCUMENT_TOO_LARGE} and {@link #DOCUMENT_CUT_OFF} where
 * no record is cut.
 */
public enum ProblemCode {
    /** The value of {@code Publishing date:} is empty or no date; the record is a reject. */
    DATE_UNREADABLE(Severity.ERROR),
    /** The value of {@code Publishing date:} is a day the calendar does not have, such as 31 February; the record is a reject. */
    DATE_NONEXISTENT(Severity.ERROR),
    /** Labels without a {@code Publishing date:} above them: the record lost its date and is a reject. */
    DATE_MISSING(Severity.ERROR),
    /** No line above {@code Publishing date:} can be the title: the record lost it and is a reject. */
    TITLE_MISSING(Severity.ERROR),
    /** A known label in another spelling, such as {@code Publishing Date :}; the record is a reject. */
    LABEL_MISSPELLED(Severity.ERROR),
    /** A line that is longer than {@link NewsroomParser.Builder#longestLine(int)}; its record is a reject. */
    LINE_TOO_LONG(Severity.ERROR),
    /** A record that is longer than {@link NewsroomParser.Builder#longestRecord(int)}; it is a reject. */
    RECORD_TOO_LONG(Severity.ERROR),
    /**
     * A document to be held whole that is longer than {@link NewsroomParser.Builder#longestDocument(int)}; what is further on was
     * not read, and the record that stands at the limit is a reject. Or a document of HTML beyond a limit of HTML; nothing of it was
     * read.
     */
    DOCUMENT_TOO_LARGE(Severity.ERROR),
    /**
     * A document of which the end is lost, as its input says by an {@link java.io.EOFException}; the record that stands at the cut is
     * a reject, and in HTML every record and the article, as a page of HTML is understood as a whole.
     */
    DOCUMENT_CUT_OFF(Severity.ERROR),

    /** A line among the labels of a record that looks like a label and is none of the known ones; it is residue. */
    LABEL_UNKNOWN(Severity.WARNING),
    /** A label that the record has already; the first one counts and this one is residue. */
    LABEL_REPEATED(Severity.WARNING),
    /** A label below one that it always stands above; this one is residue. */
    LABEL_OUT_OF_ORDER(Severity.WARNING),
    /**
     * A label in the middle of a line, as if two lines had been joined: any label in the value of another, or {@code Publishing
     * date:} in a title or a text. It is kept as a part of that.
     */
    LABEL_WITHIN_LINE(Severity.WARNING),
    /** A label without a value. */
    LABEL_EMPTY(Severity.WARNING),
    /** Empty entries in a list of terms, such as the last one of {@code Policing, }; they are dropped. */
    TERM_EMPTY(Severity.WARNING),
    /**
     * One line or more above the title of the first record of a page; in HTML, also any text within the results that is part of no
     * record. They are residue.
     */
    TEXT_OUTSIDE_RECORD(Severity.WARNING),
    /**
     * A title that ends like a sentence, is longer than 220 characters, or opens with a label or a dateline: it may be another
     * record's text.
     */
    TITLE_SUSPICIOUS(Severity.WARNING),
    /** A record without text below its labels, which no real page has. */
    BODY_MISSING(Severity.WARNING),
    /** A text of several lines in listing text: a record between them may have lost its {@code Publishing date:}. */
    BODY_SEVERAL_LINES(Severity.WARNING),
    /** The dateline has a day that the calendar does not have; it is given without a date. */
    DATELINE_DATE_NONEXISTENT(Severity.WARNING),
    /** A line of a page's heading shares its line with other text, as if a line end between two pages or lines had been lost. */
    PAGE_JOINED(Severity.WARNING),
    /**
     * Control characters, line separators other than LF and CRLF, or unpaired surrogates in a line of a record; they are kept as
     * characters of the line.
     */
    CHARACTER_UNUSUAL(Severity.WARNING),
    /** Bytes that are not of the document's encoding; each malformed sequence is read as U+FFFD. */
    BYTES_MALFORMED(Severity.WARNING),

    /** The document has no character besides white space. */
    DOCUMENT_EMPTY(Severity.INFO),
    /** The document is HTML, and neither a listing nor an article of the newsroom, or larger than a limit. It is not read. */
    DOCUMENT_HTML(Severity.INFO),
    /** The document is an article page as plain text: a dateline and the site's menu, and no label. It is not read. */
    DOCUMENT_ARTICLE_TEXT(Severity.INFO),
    /** The document is the listing of monitoring reports: {@code Report type:} and no {@code Publishing date:}. It is not read. */
    DOCUMENT_REPORTS(Severity.INFO),
    /** The document is mostly in another script than Latin, and has no label. It is not read. */
    DOCUMENT_OTHER_LANGUAGE(Severity.INFO),
    /** The document has neither a label nor the heading of a newsroom page, and is none of the above. */
    DOCUMENT_UNKNOWN(Severity.INFO),
    /** There are more problems of one code than excerpts are kept; those from here on have none. */
    EXCERPTS_OMITTED(Severity.INFO);

    private final Severity severity;
    private final String id;

    ProblemCode(Severity severity) {
        this.severity = severity;
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the stable name for reports and data, such as {@code date-nonexistent}} */
    public String id() {
        return id;
    }

    /** Whether such a problem is about a document as a whole, and stands at its beginning. */
    boolean isOfDocument() {
        return severity == Severity.INFO && this != EXCERPTS_OMITTED;
    }

    /** {@return the severity of every problem with this code} */
    public Severity severity() {
        return severity;
    }
}
