package io.github.oscenews.parser;

import io.github.oscenews.model.Dateline;
import io.github.oscenews.model.FieldOfWork;

/**
 * What a document without a newsroom page holds instead, judged by its lines as they pass. It is only said where it is certain.
 *
 * <p>Not thread-safe: the state of one parse.
 */
final class OtherPage {

    private static final String REPORT_TYPE = "Report type:";
    private static final String MENU = "- ";

    /** Two entries of the menu beside a dateline are no accident. */
    private static final int FEWEST_MENU_ENTRIES = 2;

    private boolean report;
    private boolean dateline;
    private int menuEntries;
    private long latinLetters;
    private long otherLetters;

    void see(Segment line) {
        String text = line.text();
        report |= isReportType(line);
        if (text.startsWith(MENU)) {
            menuEntries += isListed(text.substring(MENU.length())) ? 1 : 0;
        } else {
            dateline |= Dateline.parse(text).flatMap(Dateline::printedDate).isPresent();
        }
        text.codePoints().filter(Character::isLetter).forEach(this::count);
    }

    private static boolean isListed(String entry) {
        return !entry.isBlank() && FieldOfWork.of(entry).isListed();
    }

    static boolean isReportType(Segment line) {
        return line.startsWith(REPORT_TYPE, 0);
    }

    private void count(int letter) {
        if (Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN) {
            latinLetters++;
        } else {
            otherLetters++;
        }
    }

    /** Whether this is the listing of monitoring reports, so that a known label does not show a record that lost its date. */
    boolean isReports() {
        return report;
    }

    /** What to say of a document that is no newsroom page. */
    Doubt reason(Segment document) {
        if (report) {
            return reports(document);
        }
        if (dateline && menuEntries >= FEWEST_MENU_ENTRIES) {
            // Rule 10.4: A document without labels that has a dateline and entries of the site's menu is an
            // article page.
            return new Doubt(
                    ProblemCode.DOCUMENT_ARTICLE_TEXT,
                    document,
                    "found an article page as plain text, without labels, expected a newsroom page");
        }
        if (isOtherLanguage()) {
            return otherLanguage(document);
        }
        // Rule 10.7: A document that is none of these is unknown.
        return new Doubt(
                ProblemCode.DOCUMENT_UNKNOWN,
                document,
                "found no line that begins with " + Label.PUBLISHING_DATE.printed()
                        + " or another label, expected a newsroom page");
    }

    /** What to say of a page of HTML that is no newsroom page. */
    Doubt reasonOfHtml(Segment document) {
        if (report) {
            return reports(document);
        }
        if (isOtherLanguage()) {
            return otherLanguage(document);
        }
        // Rule 13.15: A page of HTML that is neither a listing nor an article is not read.
        return new Doubt(
                ProblemCode.DOCUMENT_HTML,
                document,
                "found HTML without a label and without the heading, date and paragraphs of an OSCE article,"
                        + " expected a newsroom page");
    }

    private boolean isOtherLanguage() {
        return otherLetters > latinLetters;
    }

    private static Doubt otherLanguage(Segment document) {
        // Rule 10.6: A document without labels that is mostly in another script than Latin is in another language.
        return new Doubt(
                ProblemCode.DOCUMENT_OTHER_LANGUAGE,
                document,
                "found text that is mostly in another script than Latin, expected a newsroom page in English");
    }

    private static Doubt reports(Segment document) {
        // Rule 10.5: A document with `Report type:` and without `Publishing date:` is the listing of
        // monitoring reports.
        return new Doubt(
                ProblemCode.DOCUMENT_REPORTS,
                document,
                "found the listing of monitoring reports, with " + REPORT_TYPE + " and without "
                        + Label.PUBLISHING_DATE.printed() + ", expected a newsroom page");
    }
}
