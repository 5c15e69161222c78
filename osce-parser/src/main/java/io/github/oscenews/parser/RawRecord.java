package io.github.oscenews.parser;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record as a front end finds it: words and places, without what they mean. The waist between all input formats and the model.
 *
 * @param title the title; null when the record lost it
 * @param labels the labels, in the order in which they stand; at least one
 * @param body the lines or paragraphs below the labels; empty when there is none
 */
record RawRecord(@Nullable Segment title, List<RawLabel> labels, List<Segment> body) {

    /** The segment that stands first in the document, whatever it is. */
    Segment first() {
        return segments().min(Comparator.comparingLong(Segment::start)).orElseThrow();
    }

    /** The segment that stands last in the document, whatever it is. */
    Segment last() {
        return segments().max(Comparator.comparingLong(Segment::start)).orElseThrow();
    }

    SourceSpan span() {
        return new SourceSpan(first().start(), last().end());
    }

    private Stream<Segment> segments() {
        return Stream.concat(
                Stream.ofNullable(title), Stream.concat(labels.stream().map(RawLabel::whole), body.stream()));
    }
}
