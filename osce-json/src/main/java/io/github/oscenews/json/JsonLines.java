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

/** Items on lines. Each line is parsed on its own, so that a broken one does not spoil the next. */
final class JsonLines implements Elements {

    /** A longer line is no item; the limit keeps an input without line ends from filling the memory. */
    private static final int LONGEST_LINE = 1 << 28;

    private final InputStream in;
    private final JsonFactory factory;
    private final ElementReader reader;
    private byte[] buffer = new byte[1 << 16];

    /** The bytes of the buffer that were read and not yet given as a line. */
    private int start;

    private int end;
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
        for (int length = nextLine(); length >= 0; length = nextLine()) {
            SourcedItem item = tooLong ? reportTooLong() : read(start - length, length);
            if (item != null) {
                return item;
            }
        }
        return null;
    }

    private @Nullable SourcedItem reportTooLong() {
        tooLong = false;
        reader.reportBroken(lineNumber, "found a line of more than " + LONGEST_LINE + " bytes, expected a shorter one");
        return null;
    }

    private @Nullable SourcedItem read(int offset, int length) {
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

    /** Moves past the next line and returns its length with its line feed, or -1 after the last. */
    private int nextLine() throws IOException {
        int scanned = start;
        while (true) {
            for (int i = scanned; i < end; i++) {
                if (buffer[i] == '\n') {
                    return moveTo(i + 1);
                }
            }
            if (atEnd) {
                return start == end && !tooLong ? -1 : moveTo(end);
            }
            if (end - start >= LONGEST_LINE) {
                tooLong = true;
                end = start; // What was read of the line is dropped, and the rest of it will be.
            }
            scanned = end - start;
            fill();
        }
    }

    private int moveTo(int next) {
        int length = next - start;
        start = next;
        lineNumber++;
        return length;
    }

    /** Reads more, with the unread bytes moved to the beginning of the buffer. */
    private void fill() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, end - start);
        end -= start;
        start = 0;
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = in.read(buffer, end, buffer.length - end);
        atEnd = read < 0;
        end += Math.max(read, 0);
    }
}
