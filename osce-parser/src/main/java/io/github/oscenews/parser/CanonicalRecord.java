package io.github.oscenews.parser;

import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.FieldOfWork;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Structure;
import io.github.oscenews.model.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record that stands in the canonical form with nothing to be said of it, as nearly all do. It is read at once from where it stands:
 * no lines, raw values or pieces are made of it, and no text but those that the item keeps.
 *
 * <pre>
 * title                                  a line that cannot be taken for anything else
 * Publishing date: 5 May 2004            a day that exists
 * Content type: News                     listed terms, with a comma and a space between them; any of these lines may be missing
 * Where we are: OSCE Secretariat
 * What we do: Policing, Youth
 * summary                                a line that cannot be taken for anything else
 * </pre>
 *
 * <p>Below it stands another title with its date, or a line of a heading, or nothing. Whatever else stands anywhere is left to {@link ListingText},
 * which decides what a record is; what is read here is the same item there, and {@code CanonicalRecordTest} compares them. Not
 * thread-safe: the state of one parse, used for one record after the other.
 */
final class CanonicalRecord {

    private static final String DATE = Label.PUBLISHING_DATE.printed() + " ";
    private static final String TYPE = Label.CONTENT_TYPE.printed() + " ";
    private static final String WHERE = Label.WHERE_WE_ARE.printed() + " ";
    private static final String WHAT = Label.WHAT_WE_DO.printed() + " ";

    private static final String SEPARATOR = ", ";
    private static final char LINE_FEED = '\n';

    /**
     * A record that was read.
     *
     * @param firstLine the line of the title, 1-based
     * @param lastLine the line of the summary, 1-based
     * @param end the offset after its last character
     * @param fields the number of characters that are part of the item
     */
    record Found(NewsItem item, long firstLine, long lastLine, long end, int fields) {}

    private final Chunks chunks;
    private final Limits limits;
    private final NextIndex comma = new NextIndex(SEPARATOR);
    private final NextIndex sentence = new NextIndex(Preamble.SENTENCE);
    private String view = "";
    private int at;
    private int lines;
    private int surplus;
    private int fields;
    private boolean isBeyondView;
    private boolean isAtEnd;

    /** The line below the record that was read last, and its place in the view, at -1 when it is not known: the next title. */
    private String below = "";

    private int belowAt = -1;
    private int belowEnd;

    /**
     * Prepares to read records.
     *
     * @param chunks the characters
     */
    CanonicalRecord(Chunks chunks, Limits limits) {
        this.chunks = chunks;
        this.limits = limits;
    }

    /** The number of its lines. */
    int lines() {
        return lines;
    }

    /** The index in the view of the line below; one more than there are characters when the last line has no end. */
    int end() {
        return at;
    }

    /** How many more characters the view has for it than the text. */
    int surplus() {
        return surplus;
    }

    /** The number of characters that are part of the item. */
    int fields() {
        return fields;
    }

    /** Whether the view ends before it can be seen whether there is such a record. */
    boolean isBeyondView() {
        return isBeyondView;
    }

    /**
     * Reads the record that begins at an index of a view.
     *
     * @param isLast whether the input ends with the view
     * @return its item; null when there is none in the canonical form, or when {@link #isBeyondView()}
     */
    @Nullable NewsItem read(String chunk, int from, boolean isLast) {
        begin(chunk, from);
        isAtEnd = isLast;
        String title = takeText();
        LocalDate date = title == null || ListingDoubts.isSuspicious(title) ? null : takeDate();
        if (title == null || date == null) {
            return null;
        }
        NewsItem.Builder item = NewsItem.builder().title(title).publishingDate(date);
        String summary = takeLabels(item) ? takeText() : null;
        if (summary == null || at - from > Math.min(limits.longestLine(), limits.longestRecord())) {
            return null;
        }
        fields += title.length() + summary.length();
        NewsItem built = item.summary(summary).build();
        return endsHere(summary) && !NonexistentDay.opens(built) ? built : null;
    }

    @SuppressWarnings("ReferenceEquality")
    private void begin(String chunk, int from) {
        // Another chunk may have the same characters.
        if (chunk != view) {
            view = chunk;
            belowAt = -1;
            comma.moveTo(chunk);
            sentence.moveTo(chunk);
        }
        at = from;
        lines = 0;
        surplus = 0;
        fields = 0;
        isBeyondView = false;
    }

    /** A line that is words and nothing else: no label, no line of a heading, and nothing to be said of its characters. */
    private @Nullable String takeText() {
        int from = at;
        if (from == belowAt) {
            pass(belowEnd, below);
            return below;
        }
        int end = chunks.endOfPlainLine(from);
        boolean isPlain = end >= 0;
        if (!isPlain) {
            end = endOfLine(from);
            isBeyondView = end < 0;
        }
        boolean isEnded = end > from && (end == view.length() || view.charAt(end) == LINE_FEED);
        if (!isEnded || sentence.from(from) < end) {
            return null;
        }
        String text = isPlain ? view.substring(from, end) : chunks.soundText(from, end);
        if (text == null || !isWords(text) || !(isPlain || Characters.areUsual(text))) {
            return null;
        }
        pass(end, text);
        return text;
    }

    /** The index of the line feed, or of the end of the input; -1 when neither is in the view. */
    private int endOfLine(int from) {
        int feed = view.indexOf(LINE_FEED, from);
        return feed < 0 && isAtEnd ? view.length() : feed;
    }

    /** Passes over a line of text. */
    private void pass(int end, String text) {
        surplus += end - at - text.length();
        at = end + 1;
        lines++;
    }

    private static boolean isWords(String text) {
        int colon = text.indexOf(':');
        return Margins.isTrimmed(text)
                && (colon < 0 || (!Spelling.mayEndALabel(colon) && !text.contains(Label.PUBLISHING_DATE.printed())))
                && !Preamble.isLine(text);
    }

    private @Nullable LocalDate takeDate() {
        if (!startsWith(DATE)) {
            return null;
        }
        int from = at + DATE.length();
        int to = view.indexOf(LINE_FEED, from);
        if (to < 0) {
            isBeyondView = true;
            return null;
        }
        take(from, to);
        return CanonicalDate.read(view, from, to);
    }

    private boolean startsWith(String label) {
        isBeyondView |= view.length() - at < label.length();
        return view.startsWith(label, at);
    }

    /** Takes a value of ASCII, and passes over its line. */
    private void take(int from, int to) {
        fields += to - from;
        at = to + 1;
        lines++;
    }

    private boolean takeLabels(NewsItem.Builder item) {
        if (startsWith(TYPE)) {
            int from = at + TYPE.length();
            int to = view.indexOf(LINE_FEED, from);
            ContentType type = to < 0 ? null : ListedTerms.CONTENT_TYPES.find(view, from, to);
            if (type == null) {
                isBeyondView = to < 0;
                return false;
            }
            take(from, to);
            item.contentType(type);
        }
        List<Structure> whereWeAre = takeTerms(WHERE, ListedTerms.STRUCTURES);
        List<FieldOfWork> whatWeDo = whereWeAre == null ? null : takeTerms(WHAT, ListedTerms.FIELDS_OF_WORK);
        if (whereWeAre == null || whatWeDo == null) {
            return false;
        }
        item.whereWeAre(whereWeAre).whatWeDo(whatWeDo);
        return true;
    }

    /** The terms of a line, none if there is no such line; null when one is not listed. */
    private <T extends Term> @Nullable List<T> takeTerms(String label, ListedTerms<T> listed) {
        if (!startsWith(label)) {
            return List.of();
        }
        List<T> terms = new ArrayList<>();
        int from = at + label.length();
        int end = view.indexOf(LINE_FEED, from);
        isBeyondView |= end < 0;
        while (from < end) {
            int to = Math.min(comma.from(from), end);
            T term = listed.find(view, from, to);
            if (term == null) {
                return null;
            }
            terms.add(term);
            fields += to - from;
            from = to + SEPARATOR.length();
        }
        // At the last term, the line end stands where a separator would.
        boolean isWhole = from == end + SEPARATOR.length();
        at = end + 1;
        lines++;
        return isWhole ? terms : null;
    }

    /** Whether the record ends here: the input does, a line of a heading is next, or a title and its date. */
    private boolean endsHere(String summary) {
        if (isAtEnd && at >= view.length()) {
            return true;
        }
        int feed = view.indexOf(LINE_FEED, at);
        isBeyondView |= feed < 0;
        if (feed < 0 || feed - at > limits.longestLine()) {
            return false;
        }
        if (Preamble.isLineAt(view, at, feed)) {
            return !Preamble.isAtEndOf(summary);
        }
        int end = at;
        int linesAbove = lines;
        int surplusAbove = surplus;
        String title = takeText();
        boolean isTitle = title != null && startsWith(Label.PUBLISHING_DATE.printed());
        belowAt = title == null ? -1 : end;
        belowEnd = at - 1;
        below = title == null ? "" : title;
        at = end;
        lines = linesAbove;
        surplus = surplusAbove;
        return isTitle;
    }
}
