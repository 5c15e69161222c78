package io.github.oscenews.parser;

import java.nio.charset.Charset;
import java.util.ArrayList;
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
            line = new Segment("", kept, start, next, lineNumber, 1);
        }
    }

    /** Reports all of them as one problem, at the first one, once all lines are read. */
    void report(Findings findings) {
        // Rule 1.3: Bytes that are malformed become U+FFFD, which is reported once a document.
        if (line != null) {
            String places = first.stream()
                    .map(sequence -> sequence.hex() + " at byte " + sequence.byteOffset())
                    .collect(Collectors.joining(", "));
            findings.doubt(new Doubt(
                    ProblemCode.BYTES_MALFORMED,
                    new Segment("", "", textOffset, textOffset + 1, line.lineNumber(), 1 + textOffset - line.start()),
                    line,
                    "found " + count + (count == 1 ? " sequence" : " sequences") + " of bytes that are not " + charset
                            + ", expected " + charset + "; read as U+FFFD were " + places
                            + (count > KEPT ? ", …" : "")));
        }
    }
}
