package io.github.oscenews.parser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record as a front end finds it: words and places, without what they mean. The waist between all input formats and the model.
 *
 * @param origin what kind of page the record stands on
 * @param title the title; null when the record lost it
 * @param labels the labels, in the order in which they stand
 * @param summary the lines of the text of a listing, or of the description of an article; empty when there is none
 * @param body the paragraphs of an article; empty in a listing
 * @param others what stands in the record and is none of these; residue
 * @param url the absolute address that the title links to, or that the article says is its own; empty when there is none
 * @param first the segment that stands first
 * @param last the segment that stands last; further on than all others when the record is too long to be kept
 */
record RawRecord(
        DocumentFormat origin,
        @Nullable Segment title,
        List<RawLabel> labels,
        List<Segment> summary,
        List<Segment> body,
        List<Segment> others,
        Optional<String> url,
        Segment first,
        Segment last) {

    /** A record of listing text: a title, labels below it, and the lines of a body below them. */
    static RawRecord ofText(@Nullable Segment title, List<RawLabel> labels, List<Segment> body, Segment last) {
        Segment first = title == null ? labels.get(0).whole() : title;
        return new RawRecord(
                DocumentFormat.LISTING_TEXT, title, labels, body, List.of(), List.of(), Optional.empty(), first, last);
    }

    /** Whether the record stands between elements of a page, and not on lines of its own. */
    boolean isMarkup() {
        return origin != DocumentFormat.LISTING_TEXT;
    }

    SourceSpan span() {
        return new SourceSpan(first.start(), last.end());
    }

    /** The first line of the record. */
    long firstLine() {
        long line = first.lineNumber();
        if (isMarkup()) {
            // Of a damaged page, parts may have been moved, also within a segment.
            for (Segment segment : lines()) {
                line = Math.min(line, Math.min(segment.lineNumber(), segment.lastLineNumber()));
            }
        }
        return line;
    }

    long lastLine() {
        long line = last.lastLineNumber();
        if (isMarkup()) {
            for (Segment segment : lines()) {
                line = Math.max(line, Math.max(segment.lineNumber(), segment.lastLineNumber()));
            }
        }
        return line;
    }

    /**
     * Whether the record is longer than a limit, or goes on after what is kept of it.
     *
     * @param kept the {@link #segments()}
     */
    boolean isTooLong(List<Segment> kept, int longest) {
        Segment lastKept = kept.get(kept.size() - 1);
        return last.start() > lastKept.start() || lastKept.start() + lastKept.length() - first.start() > longest;
    }

    /** All that is kept, in the order of the document. */
    List<Segment> segments() {
        List<Segment> segments = lines();
        boolean isInOrder = true;
        for (int i = 1; i < segments.size() && isInOrder; i++) {
            isInOrder = segments.get(i - 1).start() <= segments.get(i).start();
        }
        if (isMarkup() && !isInOrder) {
            segments.sort(Comparator.comparingLong(Segment::start));
        }
        return segments;
    }

    /** All that is kept, in the order of listing text. */
    private List<Segment> lines() {
        int size = others.size() + 1 + labels.size() + summary.size() + body.size();
        List<Segment> lines = new ArrayList<>(size);
        addAll(others, lines);
        if (title != null) {
            lines.add(title);
        }
        for (RawLabel label : labels) {
            lines.add(label.whole());
        }
        addAll(summary, lines);
        addAll(body, lines);
        return lines;
    }

    /** Adds lines, most often none or one, of which a collection would make an array first. */
    private static void addAll(List<Segment> more, List<Segment> lines) {
        for (int i = 0; i < more.size(); i++) {
            lines.add(more.get(i));
        }
    }

    /**
     * The record as text that can be repaired and read again, or as much from its beginning as is kept: of listing text, the
     * characters of the input that it spans; of a page of HTML, the lines that listing text would have.
     *
     * @param longest the most characters
     */
    String text(int longest) {
        StringBuilder text = isMarkup() ? joined() : asItStands(longest);
        int end = Math.min(longest, text.length());
        boolean isWithinACharacter = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, isWithinACharacter ? end - 1 : end);
    }

    /** Whether a text of this record is not the whole of it. */
    boolean isCut(String text) {
        return text.length() < (isMarkup() ? joined().length() : span().length());
    }

    /** Rule 13.23: A reject of HTML has the text that listing text would have. */
    private StringBuilder joined() {
        StringBuilder text = new StringBuilder();
        for (Segment line : lines()) {
            text.append(text.isEmpty() ? "" : "\n").append(line.text());
        }
        return text;
    }

    private StringBuilder asItStands(int longest) {
        StringBuilder text = new StringBuilder();
        long at = first.start();
        for (Segment segment : lines()) {
            // What stands before the first segment is not the record's, and of much white space not all is kept.
            String before = segment.start() == first.start() ? "" : segment.before();
            if (before.length() < segment.start() - at || text.length() > longest) {
                break;
            }
            text.append(before).append(segment.text());
            at = segment.end();
            if (segment.isCut()) {
                break;
            }
        }
        return text;
    }
}
