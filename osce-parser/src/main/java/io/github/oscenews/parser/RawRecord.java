package io.github.oscenews.parser;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as a front end finds it: words and places, without what they mean. The waist between all input formats and the model.
 *
 * @param title the title; null when the record lost it
 * @param labels the labels, in the order in which they stand; at least one
 * @param body the lines or paragraphs below the labels; empty when there is none
 */
record RawRecord(@Nullable Segment title, List<RawLabel> labels, List<Segment> body) {

    Segment first() {
        return title != null ? title : labels.get(0).whole();
    }

    Segment last() {
        return body.isEmpty() ? labels.get(labels.size() - 1).whole() : body.get(body.size() - 1);
    }

    SourceSpan span() {
        return new SourceSpan(first().start(), last().end());
    }
}
