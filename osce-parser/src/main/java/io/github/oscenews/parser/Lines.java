package io.github.oscenews.parser;

import io.github.oscenews.model.SummaryExtent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text that hold something, one after the other.
 *
 * <p>A line ends with LF or CRLF; every other character belongs to it. Blanks at its end, byte-order marks at both ends and lines
 * without anything to see are left out. Where two pages were joined without a line end, so that the heading of the second shares a
 * line with other text, the line is given as two.
 *
 * <p>Not thread-safe: the state of one parse.
 */
final class Lines {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final Findings findings;

    /** The lines that were read and not yet given. */
    private final List<Segment> ahead = new ArrayList<>();

    private int at;
    private long lineNumber;

    Lines(String text, Findings findings) {
        this.text = text;
        this.findings = findings;
    }

    /** The next line, or null after the last. */
    @Nullable Segment next() {
        Segment next = peek(0);
        if (next != null) {
            ahead.remove(0);
        }
        return next;
    }

    /** The line that {@link #next()} will give after as many others, or null after the last. */
    @Nullable Segment peek(int others) {
        // The line below decides whether a line is one or two.
        while (ahead.size() < others + 2 && at < text.length()) {
            addWithoutHeading(read());
        }
        return ahead.size() > others ? ahead.get(others) : null;
    }

    /** Adds a line; as several when a heading's unmistakable line stands within it. */
    private void addWithoutHeading(Segment line) {
        int index = Preamble.within(line.text());
        if (index < 0) {
            add(line);
            return;
        }
        Segment before = trimmed(line.part(0, index));
        Segment rest =
                trimmed(line.part(Preamble.endOf(index), line.text().length()).stripped());
        add(before);
        add(line.part(index, Preamble.endOf(index)));
        add(rest);
        if (!before.isBlank() || !rest.isBlank()) {
            reportJoined(line.part(index, Preamble.endOf(index)), "");
        }
    }

    /** Adds a line that holds something. */
    private void add(Segment line) {
        if (!line.isBlank()) {
            separateHeadingAtEnd(line.text());
            ahead.add(line);
        }
    }

    /** Looks for the beginning of a heading at the end of the last line, now that the line below it is known. */
    private void separateHeadingAtEnd(String below) {
        Segment line = ahead.isEmpty() ? null : ahead.get(ahead.size() - 1);
        int index = line == null ? -1 : Preamble.beginsWithin(line.text(), below);
        if (line == null || index <= 0) {
            return;
        }
        Segment heading = line.part(index, line.text().length());
        Segment before = trimmed(line.part(0, index));
        // As the last word of a text that was cut there, it would not be a heading.
        boolean isWord = Preamble.isWord(heading.text())
                && Segment.isBlank(line.text().charAt(index - 1))
                && !before.isBlank()
                && SummaryExtent.of("", before.text()) == SummaryExtent.CUT;
        if (isWord) {
            reportJoined(heading, "; taken for a part of the text");
            return;
        }
        ahead.remove(ahead.size() - 1);
        add(before);
        add(heading);
        if (!before.isBlank()) {
            reportJoined(heading, "");
        }
    }

    private void reportJoined(Segment heading, String consequence) {
        findings.problem(
                heading,
                ProblemCode.PAGE_JOINED,
                "found " + Excerpt.of(heading.text()) + " on a line with other text, expected it on a line of its own"
                        + consequence);
    }

    /** The next line, blank or not, without its end. */
    private Segment read() {
        int start = at;
        int feed = text.indexOf('\n', at);
        int end = feed < 0 ? text.length() : feed;
        at = feed < 0 ? end : feed + 1;
        lineNumber++;
        if (feed > start && text.charAt(feed - 1) == '\r') {
            end--;
        }
        Segment line = trimmed(new Segment(text.substring(start, end), start, lineNumber, 1));
        checkCharacters(line);
        return line;
    }

    /** A line without byte-order marks at its beginning, and without blanks and byte-order marks at its end. */
    private static Segment trimmed(Segment line) {
        String words = line.text();
        int start = 0;
        int end = words.length();
        while (start < end && words.charAt(start) == BYTE_ORDER_MARK) {
            start++;
        }
        while (end > start && (Segment.isBlank(words.charAt(end - 1)) || words.charAt(end - 1) == BYTE_ORDER_MARK)) {
            end--;
        }
        return line.part(start, end);
    }

    private void checkCharacters(Segment line) {
        String words = line.text();
        int count = 0;
        int first = 0;
        for (int i = 0; i < words.length(); i++) {
            if (isUnusual(words, i)) {
                first = count == 0 ? i : first;
                count++;
            }
        }
        if (count > 0) {
            String number = Excerpt.number(words.charAt(first));
            findings.problem(
                    line.part(first, first + 1),
                    ProblemCode.CHARACTER_UNUSUAL,
                    count == 1
                            ? "found the character " + number + " within a line, expected text"
                            : "found " + count + " such characters as " + number + " within a line, expected text");
        }
    }

    /** Control characters but the tab, line separators, and surrogates without their other half. */
    private static boolean isUnusual(String words, int index) {
        char c = words.charAt(index);
        if (c < 0x7F) {
            return c < 0x20 && c != '\t';
        }
        if (Character.isHighSurrogate(c)) {
            return index + 1 == words.length() || !Character.isLowSurrogate(words.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index == 0 || !Character.isHighSurrogate(words.charAt(index - 1));
        }
        return c <= 0x9F || c == '\u2028' || c == '\u2029';
    }
}
