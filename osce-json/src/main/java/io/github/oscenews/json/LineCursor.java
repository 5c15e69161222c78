package io.github.oscenews.json;

import io.github.oscenews.model.Term;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * A place in a line of JSON from which single values are taken as {@link ItemGenerator} writes them. What stands there in any
 * other form, right or wrong, is {@link Unlike}.
 *
 * <p>Not thread-safe: the state of one reading.
 */
final class LineCursor {

    /** The first byte of two, as what begins with a lower one would fit into one byte. */
    private static final byte FIRST_OF_TWO = (byte) 0xC2;

    private static final byte FIRST_OF_THREE = (byte) 0xE0;
    private static final byte FIRST_OF_FOUR = (byte) 0xF0;
    private static final int SMALLEST_ROOM = 1 << 10;
    private static final int LARGEST_ROOM_KEPT = 1 << 16;
    private static final int MOST_DIGITS = 18;

    /** Room for the text being decoded, used again for the next. */
    private char[] decoded = new char[SMALLEST_ROOM];

    private byte[] line = new byte[0];
    private int at;
    private int end;

    /** Says that a line is not as {@link ItemGenerator} writes it. That is no error, and there is no more to say of it. */
    static final class Unlike extends Exception {

        private static final long serialVersionUID = 1;

        private Unlike() {
            super(null, null, false, false);
        }
    }

    /** Moves to the beginning of a line, which ends before the limit. */
    void moveTo(byte[] buffer, int from, int limit) {
        line = buffer;
        at = from;
        end = limit;
        if (decoded.length > LARGEST_ROOM_KEPT) {
            decoded = new char[SMALLEST_ROOM];
        }
    }

    static Unlike unlike() {
        return new Unlike();
    }

    int at() {
        return at;
    }

    /** Takes these bytes if they stand here. */
    boolean takeIfThere(byte[] expected) {
        int to = at + expected.length;
        if (to > end || !Arrays.equals(line, at, to, expected, 0, expected.length)) {
            return false;
        }
        at = to;
        return true;
    }

    boolean takeIfThere(char ascii) {
        if (at == end || line[at] != ascii) {
            return false;
        }
        at++;
        return true;
    }

    void take(byte[] expected) throws Unlike {
        if (!takeIfThere(expected)) {
            throw unlike();
        }
    }

    void take(char ascii) throws Unlike {
        if (!takeIfThere(ascii)) {
            throw unlike();
        }
    }

    /** Takes the beginning of a list; whether it has an element. */
    boolean takeListStart() throws Unlike {
        take('[');
        return !takeIfThere(']');
    }

    /** Takes what follows an element of a list; whether it is another. */
    boolean takeListGap() throws Unlike {
        if (takeIfThere(',')) {
            return true;
        }
        take(']');
        return false;
    }

    String takeText() throws Unlike {
        take('"');
        int from = at;
        at = PlainText.end(line, from, end);
        String text = isAtQuote() ? new String(line, from, at - from, StandardCharsets.ISO_8859_1) : decode(from);
        take('"');
        return text;
    }

    String takeTextNotBlank() throws Unlike {
        String text = takeText();
        if (text.isBlank()) {
            throw unlike();
        }
        return text;
    }

    <T extends Term> T takeTerm(Terms<T> vocabulary) throws Unlike {
        int from = at;
        take('"');
        at = PlainText.end(line, at, end);
        T listed = isAtQuote() ? vocabulary.listed(line, from + 1, at) : null;
        if (listed != null) {
            at++;
            return listed;
        }
        at = from;
        return vocabulary.of(takeTextNotBlank());
    }

    private boolean isAtQuote() {
        return at < end && line[at] == '"';
    }

    /** Decodes the text that begins there and is plain up to here, to its closing quotation mark, runs of plain text at once. */
    private String decode(int from) throws Unlike {
        int length = 0;
        int plain = from;
        while (true) {
            makeRoom(length, at - plain);
            for (int i = plain; i < at; i++) {
                decoded[length++] = (char) line[i];
            }
            if (isAtQuote()) {
                return new String(decoded, 0, length);
            }
            do {
                makeRoom(length, 1);
                decoded[length++] = takeSpecial();
            } while (at < end && line[at] < 0);
            plain = at;
            at = PlainText.end(line, at, end);
        }
    }

    private void makeRoom(int length, int more) {
        if (more > decoded.length - length) {
            decoded = Arrays.copyOf(decoded, Math.max(length + more, 2 * length));
        }
    }

    /** Takes the character that is written as an escape, as two bytes or as three; longer ones are rare. */
    private char takeSpecial() throws Unlike {
        byte first = takeByte();
        if (first == '\\') {
            return unescaped(takeByte());
        }
        if (first >= FIRST_OF_TWO && first < FIRST_OF_THREE) {
            return (char) ((first & 0x1F) << 6 | takeContinuation());
        }
        if (first < FIRST_OF_THREE || first >= FIRST_OF_FOUR) {
            throw unlike();
        }
        char c = (char) ((first & 0x0F) << 12 | takeContinuation() << 6 | takeContinuation());
        if (c < 0x800 || Character.isSurrogate(c)) {
            throw unlike();
        }
        return c;
    }

    /** The bits of a byte that continues a character. */
    private int takeContinuation() throws Unlike {
        byte bits = takeByte();
        if ((bits & 0xC0) != 0x80) {
            throw unlike();
        }
        return bits & 0x3F;
    }

    private byte takeByte() throws Unlike {
        if (at == end) {
            throw unlike();
        }
        return line[at++];
    }

    private static char unescaped(byte escape) throws Unlike {
        return switch (escape) {
            case '"', '\\' -> (char) escape;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> throw unlike();
        };
    }

    LocalDate takeDate() throws Unlike {
        take('"');
        int year = takeDigits(4);
        take('-');
        int month = takeDigits(2);
        take('-');
        int day = takeDigits(2);
        take('"');
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw unlike();
        }
    }

    private int takeDigits(int count) throws Unlike {
        int number = 0;
        for (int i = 0; i < count; i++) {
            number = 10 * number + takeDigit();
        }
        return number;
    }

    private int takeDigit() throws Unlike {
        if (!isAtDigit()) {
            throw unlike();
        }
        return line[at++] - '0';
    }

    private boolean isAtDigit() {
        return at < end && line[at] >= '0' && line[at] <= '9';
    }

    Instant takeInstant() throws Unlike {
        try {
            return Instant.parse(takeText());
        } catch (DateTimeException e) {
            throw unlike();
        }
    }

    /** Takes a number of 1 to 18 digits that is not 0. */
    long takeLineNumber() throws Unlike {
        int from = at;
        long number = takeDigit();
        while (isAtDigit() && at - from < MOST_DIGITS) {
            number = 10 * number + takeDigit();
        }
        if (line[from] == '0') {
            throw unlike();
        }
        return number;
    }
}
