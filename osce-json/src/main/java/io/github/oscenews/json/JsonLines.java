package io.github.oscenews.json;

import io.github.oscenews.model.SourcedItem;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Items on lines. Each line is read on its own, so that a broken one does not spoil the next, and parsed only when it is not just
 * as it would be written: to set up a parser for a line costs more than to read one that holds no surprise.
 */
final class JsonLines implements Elements {

    /** A longer line is no item; the limit keeps an input without line ends from filling the memory. */
    private static final int LONGEST_LINE = 1 << 28;

    private final InputStream in;
    private final JsonFactory factory;
    private final ElementReader reader;
    private final WrittenLine written = new WrittenLine();
    private byte[] buffer = new byte[1 << 16];

    /** The bytes of the buffer that were read and not yet given as a line. */
    private int start;

    private int end;

    /** The end of the last whole line in the buffer; never before the start. */
    private int whole;

    private boolean atEnd;

    /** Whether the line being read has lost its beginning, because it is too long. */
    private boolean tooLong;

    private long lineNumber;

    /**
     * Begins to read.
     *
     * @param in the input
     * @param linesAbove the number of lines that were read before
     */
    JsonLines(InputStream in, long linesAbove, JsonFactory factory, ElementReader reader) {
        this.in = in;
        this.lineNumber = linesAbove;
        this.factory = factory;
        this.reader = reader;
    }

    @Override
    public @Nullable SourcedItem next() throws IOException {
        while (start < whole || fill()) {
            SourcedItem item = tooLong ? reportTooLong() : read();
            if (item != null) {
                return item;
            }
        }
        return null;
    }

    private @Nullable SourcedItem reportTooLong() {
        tooLong = false;
        moveTo(endOfLine());
        reader.reportBroken(lineNumber, "found a line of more than " + LONGEST_LINE + " bytes, expected a shorter one");
        return null;
    }

    private @Nullable SourcedItem read() {
        SourcedItem item = written.read(buffer, start, whole);
        if (item != null) {
            moveTo(written.end());
            return item;
        }
        int offset = start;
        moveTo(endOfLine());
        return parse(offset, start - offset);
    }

    private void moveTo(int next) {
        start = next;
        lineNumber++;
    }

    private int endOfLine() {
        int at = start;
        while (at < whole && buffer[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, whole);
    }

    /** Reads a line that may be anything, and reports what is wrong with it. */
    private @Nullable SourcedItem parse(int offset, int length) {
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), buffer, offset, length)) {
            if (json.nextToken() == null) {
                return null;
            }
            SourcedItem item = reader.read(json, at -> lineNumber);
            if (item != null && json.nextToken() != null) {
                reader.reportBroken(lineNumber, "found more after the end of the object, expected the end of the line");
                return null;
            }
            return item;
        } catch (JacksonException e) {
            reader.reportBroken(lineNumber, e, "");
            return null;
        }
    }

    /** Reads until there is a whole line in the buffer; false when there is none left. */
    private boolean fill() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, end - start);
        end -= start;
        start = 0;
        whole = 0;
        while (whole == 0 && !atEnd) {
            if (end >= LONGEST_LINE) {
                tooLong = true;
                end = 0; // What was read of the line is dropped, and the rest of it will be.
            }
            readMore();
        }
        return whole > 0 || tooLong;
    }

    private void readMore() throws IOException {
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = in.read(buffer, end, buffer.length - end);
        if (read < 0) {
            atEnd = true;
            whole = end;
            return;
        }
        int after = end;
        end += read;
        whole = end;
        while (whole > after && buffer[whole - 1] != '\n') {
            whole--;
        }
        whole = whole == after ? 0 : whole;
    }
}
