package io.github.oscenews.parser;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as a front end finds it: words and places, without what they mean. The waist between all input formats and the model.
 *
 * @param title the title; null when the record lost it
 * @param labels the labels, in the order in which they stand; at least one
 * @param body the lines or paragraphs below the labels; empty when there is none
 * @param last the segment that stands last; further on than the body reaches when the record is too long to be kept
 */
record RawRecord(@Nullable Segment title, List<RawLabel> labels, List<Segment> body, Segment last) {

    /** The segment that stands first in the document. */
    Segment first() {
        return title == null ? labels.get(0).whole() : title;
    }

    SourceSpan span() {
        return new SourceSpan(first().start(), last.end());
    }

    /** Whether the record goes on after what is kept of it. */
    boolean isTooLong() {
        List<Segment> kept = segments();
        return last.start() > kept.get(kept.size() - 1).start();
    }

    /** All that is kept, in the order of the document. */
    List<Segment> segments() {
        List<Segment> segments = new ArrayList<>(1 + labels.size() + body.size());
        if (title != null) {
            segments.add(title);
        }
        labels.forEach(label -> segments.add(label.whole()));
        segments.addAll(body);
        return segments;
    }

    /** The characters of the input that the record spans, or as many from its beginning as are kept. */
    String text() {
        StringBuilder text = new StringBuilder();
        long at = first().start();
        for (Segment segment : segments()) {
            text.append(at == first().start() ? "" : segment.before());
            boolean missesNothing = text.length() == segment.start() - first().start();
            text.append(missesNothing ? segment.text() : "");
            if (!missesNothing || segment.isCut()) {
                break;
            }
            at = segment.end();
        }
        return text.toString();
    }
}
