package io.github.oscenews.parser;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The malformed sequences of one document's bytes: how many there are, and where the first ones stand.
 *
 * <p>Bytes are decoded ahead of the lines that they become, so the line of the first one is found when that line is read. Not
 * thread-safe: the state of one parse.
 */
final class Malformed {

    private static final int KEPT = 5;

    /**
     * A malformed sequence.
     *
     * @param byteOffset the offset of its first byte, from 0
     * @param hex its bytes
     */
    private record Sequence(long byteOffset, String hex) {}

    private final List<Sequence> first = new ArrayList<>(KEPT);
    private final long length;
    private long count;
    private String charset = "";

    /** The offset of the first U+FFFD in the text. */
    private long textOffset;

    /** The line it stands in; null while that is not read. */
    private @Nullable Segment line;

    /**
     * Begins with none.
     *
     * @param length the number of characters that are read of the document at most; what is further on does not count
     */
    Malformed(long length) {
        this.length = length;
    }

    /** Bytes as they are shown. */
    static String hex(byte[] bytes, int from, int length) {
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes, from, from + length);
    }

    void add(Charset expected, long offsetInText, long offsetInBytes, String hex) {
        if (offsetInText >= length) {
            return;
        }
        if (count == 0) {
            textOffset = offsetInText;
            charset = expected.name();
        }
        if (++count <= KEPT) {
            first.add(new Sequence(offsetInBytes, hex));
        }
    }

    /** Looks for the first one in a line that has been read. */
    void locate(String kept, long start, long next, long lineNumber) {
        if (count > 0 && line == null && textOffset < next) {
            line = new TextSegment("", kept, start, next, lineNumber, 1);
        }
    }

    /** Whether there is any. */
    boolean isAny() {
        return count > 0;
    }

    /** Reports all of them as one problem, for a page of HTML. */
    void report(Findings findings, String source, Places places) {
        if (count > 0) {
            LineStarts lines = LineStarts.of(source);
            long column = lines.columnNumber(textOffset);
            int start = (int) (textOffset + 1 - column);
            int end = source.indexOf('\n', start);
            SourceSpan span = places.inPage((int) textOffset);
            // The line is said to stand where the place in the page demands it, as only an excerpt is made of it.
            long lineStart = span.start() + 1 - column;
            String words = source.substring(start, end < 0 ? source.length() : end);
            long lineNumber = lines.lineNumber(textOffset);
            line = new TextSegment("", words, lineStart, lineStart + words.length(), lineNumber, 1);
            report(findings, new TextSegment("", "", span.start(), span.end(), lineNumber, column), line);
        }
    }

    /** Reports all of them as one problem, at the first one, once all lines are read. */
    void report(Findings findings) {
        // Rule 1.3: Bytes that are malformed become U+FFFD, which is reported once a document.
        if (line != null) {
            Segment place = new TextSegment(
                    "", "", textOffset, textOffset + 1, line.lineNumber(), 1 + textOffset - line.start());
            report(findings, place, line);
        }
    }

    private void report(Findings findings, Segment place, Segment within) {
        String places = first.stream()
                .map(sequence -> sequence.hex() + " at byte " + sequence.byteOffset())
                .collect(Collectors.joining(", "));
        findings.doubt(new Doubt(
                ProblemCode.BYTES_MALFORMED,
                place,
                within,
                "found " + count + (count == 1 ? " sequence" : " sequences") + " of bytes that are not " + charset
                        + ", expected " + charset + "; read as U+FFFD were " + places
                        + (count > KEPT ? ", …" : "")));
    }
}
