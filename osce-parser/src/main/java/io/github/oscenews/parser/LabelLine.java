package io.github.oscenews.parser;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of text that is a label with its value: the label at the start of the line, then any number of blanks, then the value. */
final class LabelLine {

    private LabelLine() {}

    /** The known label that a line is, in whatever spelling, or null. */
    static @Nullable RawLabel read(Segment line) {
        Label exact = Label.startOf(line.text());
        if (exact != null) {
            return label(exact, true, line, exact.printed().length());
        }
        Label misspelled = Label.misspelledStartOf(line.text());
        return misspelled == null
                ? null
                : label(misspelled, false, line, line.text().indexOf(':') + 1);
    }

    /** A line as an unknown label. */
    static RawLabel unknown(Segment line) {
        return label(null, false, line, line.text().indexOf(':') + 1);
    }

    /** Whether there is a line and it is {@code Publishing date:}, spelled exactly. */
    static boolean isDate(@Nullable Segment line) {
        return line != null && Label.startOf(line.text()) == Label.PUBLISHING_DATE;
    }

    private static RawLabel label(@Nullable Label label, boolean exact, Segment line, int valueFrom) {
        Segment value = line.part(valueFrom, line.text().length()).stripped();
        return new RawLabel(label, exact, line, value.isBlank() ? List.of() : List.of(value));
    }
}
