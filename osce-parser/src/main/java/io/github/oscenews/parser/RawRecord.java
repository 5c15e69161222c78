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

    /** Whether the record is longer than a limit, or goes on after what is kept of it. */
    boolean isTooLong(int longest) {
        List<Segment> kept = segments();
        Segment lastKept = kept.get(kept.size() - 1);
        return last.start() > lastKept.start()
                || lastKept.start() + lastKept.text().length() - first().start() > longest;
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

    /**
     * The characters of the input that the record spans, or as many from its beginning as are kept.
     *
     * @param longest the most characters
     */
    String text(int longest) {
        StringBuilder text = new StringBuilder();
        long at = first().start();
        for (Segment segment : segments()) {
            // What stands before the first segment is not the record's, and of much white space not all is kept.
            String before = segment.start() == first().start() ? "" : segment.before();
            if (before.length() < segment.start() - at || text.length() > longest) {
                break;
            }
            text.append(before).append(segment.text());
            at = segment.end();
            if (segment.isCut()) {
                break;
            }
        }
        int end = Math.min(longest, text.length());
        boolean isWithinACharacter = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, isWithinACharacter ? end - 1 : end);
    }
}
