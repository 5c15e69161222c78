package io.github.oscenews.parser;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text that hold something, one after the other.
 *
 * <p>A line ends with LF or CRLF; every other character belongs to it. Blanks at its end, byte-order marks at its beginning and
 * lines without anything to see are left out. A line with which another page begins, joined to the one before, is given as two.
 *
 * <p>Not thread-safe: the state of one parse.
 */
final class Lines {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final Findings findings;
    private final Deque<Segment> ahead = new ArrayDeque<>(3);
    private int at;
    private long lineNumber;

    Lines(String text, Findings findings) {
        this.text = text;
        this.findings = findings;
    }

    /** The next line, or null after the last. */
    @Nullable Segment next() {
        // A line is only known to be one line when the line below it is known.
        lookAhead(2);
        return ahead.poll();
    }

    /** The line that {@link #next()} will give, or null after the last. */
    @Nullable Segment peek() {
        lookAhead(2);
        return ahead.peek();
    }

    private void lookAhead(int count) {
        while (ahead.size() < count && at < text.length()) {
            Segment line = read();
            if (!line.isBlank()) {
                splitLast(line.text());
                ahead.add(line);
            }
        }
    }

    private void splitLast(String below) {
        Segment line = ahead.peekLast();
        int joint = line == null ? -1 : Preamble.joint(line.text(), below);
        if (line != null && joint >= 0) {
            Segment page = line.part(joint, line.text().length());
            int end = joint;
            while (end > 0 && isLeftOutBeforePage(line.text().charAt(end - 1))) {
                end--;
            }
            ahead.removeLast();
            ahead.add(line.part(0, end));
            ahead.add(page);
            findings.problem(
                    page,
                    ProblemCode.PAGE_JOINED,
                    "found " + Excerpt.of(page.text()) + " at the end of a line, expected it on a line of its own");
        }
    }

    private static boolean isLeftOutBeforePage(char c) {
        return c == BYTE_ORDER_MARK || Segment.isBlank(c);
    }

    /** The next line, blank or not, without its end. */
    private Segment read() {
        int lineStart = at;
        int feed = text.indexOf('\n', at);
        int end = feed < 0 ? text.length() : feed;
        at = feed < 0 ? end : feed + 1;
        lineNumber++;
        if (feed > lineStart && text.charAt(feed - 1) == '\r') {
            end--;
        }
        int start = lineStart;
        while (start < end && text.charAt(start) == BYTE_ORDER_MARK) {
            start++;
        }
        while (end > start && Segment.isBlank(text.charAt(end - 1))) {
            end--;
        }
        Segment line = new Segment(text.substring(start, end), start, lineNumber, 1L + start - lineStart);
        checkCharacters(line);
        return line;
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
