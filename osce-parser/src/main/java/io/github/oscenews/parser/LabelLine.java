package io.github.oscenews.parser;

import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.FieldOfWork;
import io.github.oscenews.model.PrintedDate;
import io.github.oscenews.model.Structure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of text that is a label with its value: the label at the start of the line, then any number of blanks, then the value. */
final class LabelLine {

    private LabelLine() {}

    /** The known label that a line is, in whatever spelling, or null. */
    static @Nullable RawLabel read(Segment line) {
        // Rule 4.1: A label is spelled exactly and stands at the start of its line; blanks after its colon are free.
        Label exact = Label.startOf(line);
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

    /** Whether a line is {@code Publishing date:}, spelled exactly, which begins a record wherever it stands. */
    static boolean isDate(@Nullable Segment line) {
        return line != null && Label.startOf(line) == Label.PUBLISHING_DATE;
    }

    /**
     * Whether a line that looks like a label is the title of the record below. Rule 3.4: The line directly above `Publishing date:`
     * is the title even when it looks like a label, unless it says what labels say. Then it is the rest of a record that lost its
     * end.
     */
    static boolean isTitle(RawLabel label, @Nullable Segment below) {
        return isDate(below) && !(label.exact() && label.is(Label.PUBLISHING_DATE)) && !saysWhatLabelsSay(label);
    }

    /** Whether the values of a label are such as somebody has listed for it, or may be for one of which nobody has. */
    static boolean saysWhatLabelsSay(RawLabel raw) {
        Label label = raw.label();
        List<Segment> values = raw.values();
        return label != null
                && switch (label) {
                    case PUBLISHING_DATE ->
                        values.stream()
                                .allMatch(
                                        value -> PrintedDate.parse(value.text()).isPresent());
                    case CONTENT_TYPE ->
                        values.stream()
                                .allMatch(value -> ContentType.of(value.text()).isListed());
                    case WHERE_WE_ARE ->
                        TermList.entries(values).stream()
                                .allMatch(entry -> entry.isBlank()
                                        || Structure.of(entry.text()).isListed());
                    case WHAT_WE_DO ->
                        TermList.entries(values).stream()
                                .allMatch(entry -> entry.isBlank()
                                        || FieldOfWork.of(entry.text()).isListed());
                    // Nobody has listed their values.
                    case COLLECTIONS, LOCATION -> true;
                };
    }

    private static RawLabel label(@Nullable Label label, boolean exact, Segment line, int valueFrom) {
        Segment value = line.stripped(valueFrom, line.length());
        return new RawLabel(label, exact, line, value.isBlank() ? List.of() : List.of(value));
    }
}
