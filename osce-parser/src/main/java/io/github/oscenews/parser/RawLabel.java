package io.github.oscenews.parser;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A label of a record and its values, as they stand on the page.
 *
 * @param label the known label this is or seems to be; null for an unknown one
 * @param exact whether the label is spelled as pages spell it; false for an unknown one
 * @param whole label and values together
 * @param values the values, each as printed: one where they stand together, as in text; none when there is none
 */
record RawLabel(@Nullable Label label, boolean exact, Segment whole, List<Segment> values) {

    /** Whether this is a known label, in whatever spelling. */
    boolean is(Label known) {
        return label == known;
    }
}
