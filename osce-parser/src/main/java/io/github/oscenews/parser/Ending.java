package io.github.oscenews.parser;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a document ends: whole, or so that nobody can say how its last record goes on.
 *
 * <p>A document is taken for whole until its input says otherwise. Not thread-safe: the state of one parse.
 */
final class Ending {

    private @Nullable ProblemCode code;
    private String message = "";

    private Ending() {}

    /** The ending of a document of which nothing else is known. */
    static Ending whole() {
        return new Ending();
    }

    /**
     * The ending of the beginning of a document, of which the rest is not read.
     *
     * @param tooLarge what was found and what was expected
     */
    static Ending atLimit(String tooLarge) {
        Ending ending = new Ending();
        ending.code = ProblemCode.DOCUMENT_TOO_LARGE;
        ending.message = tooLarge;
        return ending;
    }

    private void cutOff() {
        // Rule 1.13: Of a document that is cut off, the record at the cut is a reject.
        code = ProblemCode.DOCUMENT_CUT_OFF;
        message = "found a document that is cut off, expected the rest of it";
    }

    /** The same bytes; where they are cut off, they end, and this remembers it. */
    InputStream of(InputStream bytes) {
        return new FilterInputStream(bytes) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                try {
                    return isBrokenOff() ? -1 : in.read(to, from, length);
                } catch (EOFException e) {
                    cutOff();
                    return -1;
                }
            }
        };
    }

    /** The same characters; where they are cut off, they end, and this remembers it. */
    Reader of(Reader chars) {
        return new FilterReader(chars) {
            @Override
            public int read() throws IOException {
                char[] one = new char[1];
                return read(one, 0, 1) < 0 ? -1 : one[0];
            }

            @Override
            public int read(char[] to, int from, int length) throws IOException {
                try {
                    return isBrokenOff() ? -1 : in.read(to, from, length);
                } catch (EOFException e) {
                    cutOff();
                    return -1;
                }
            }
        };
    }

    /** Whether the document goes on behind what is read of it; known once the end of the input was seen. */
    boolean isBrokenOff() {
        return code != null;
    }

    /** What to say of the place where the document breaks off; nothing when it does not. */
    List<Doubt> doubts(Segment place) {
        return code == null ? List.of() : List.of(new Doubt(code, place, message));
    }
}
