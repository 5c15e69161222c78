package io.github.oscenews.parser;

import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.FieldOfWork;
import io.github.oscenews.model.ItemField;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Structure;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a {@link RawRecord} means: an item, or a reject with its causes. The only place that does, for every front end.
 *
 * <p>Not thread-safe: the state of one parse.
 */
final class RecordReader {

    private final Findings findings;
    private final Limits limits;

    RecordReader(Findings findings, Limits limits) {
        this.findings = findings;
        this.limits = limits;
    }

    /**
     * Reads one record into the findings.
     *
     * @param doubts what the front end has to say of the record if it is an item
     * @param given why the record can be no item, as far as the front end knows
     */
    void read(RawRecord record, List<Doubt> doubts, List<Doubt> given) throws IOException {
        List<Doubt> causes = new ArrayList<>(given);
        List<Segment> segments = record.segments();
        checkLength(record, segments, causes);
        // A record that is not kept as a whole may have any number of lines, each with something to say of it.
        if (causes.isEmpty()) {
            for (Segment segment : segments) {
                Characters.check(segment, findings);
            }
        }
        Segment title = record.title();
        if (title == null) {
            // Rule 7.3: A record without a title is a reject.
            causes.add(new Doubt(
                    ProblemCode.TITLE_MISSING,
                    record.first(),
                    "found no title for the record that begins here, expected it on the line above"));
        }
        Optional<LocalDate> date = publishingDate(record, causes);
        if (title == null || date.isEmpty() || !causes.isEmpty()) {
            findings.reject(record, causes, limits.longestRecord());
            return;
        }
        for (Doubt doubt : doubts) {
            findings.doubt(doubt);
        }
        // Rule 1.11: Nothing is repaired: a value has the characters that stand in the document.
        findings.put(Piece.field(ItemField.TITLE, title));
        NewsItem.Builder item = NewsItem.builder()
                .title(title.text())
                .publishingDate(date.get())
                .url(record.url());
        readLabels(record, item);
        for (Segment line : record.summary()) {
            // Rule 11.2: A field tile reads exactly as the value of the item.
            findings.put(Piece.field(ItemField.SUMMARY, line));
        }
        item.summary(joined(record.summary()));
        for (Segment paragraph : record.body()) {
            findings.put(Piece.field(ItemField.BODY, paragraph));
            item.addBody(paragraph.text());
        }
        for (Segment other : record.others()) {
            readOther(other);
        }
        add(record, item.build());
    }

    private static String joined(List<Segment> lines) {
        if (lines.size() == 1) {
            return lines.get(0).text();
        }
        StringJoiner text = new StringJoiner("\n");
        for (Segment line : lines) {
            text.add(line.text());
        }
        return text.toString();
    }

    private void readOther(Segment other) throws IOException {
        findings.put(Piece.residue(other.span()));
        findings.doubt(new Doubt(
                ProblemCode.TEXT_OUTSIDE_RECORD,
                other,
                "found text above the title of a record, expected the title alone above its text"));
    }

    private void checkLength(RawRecord record, List<Segment> segments, List<Doubt> causes) {
        for (Segment segment : segments) {
            if (segment.isCut()) {
                // Rule 1.7: A record with a line that is longer than the limit is a reject.
                causes.add(new Doubt(
                        ProblemCode.LINE_TOO_LONG,
                        segment,
                        "found a line of " + (segment.end() - segment.start()) + " characters, expected at most "
                                + limits.longestLine()));
            }
        }
        if (record.isTooLong(segments, limits.longestRecord())) {
            // Rule 1.8: A record that is longer than the limit is a reject.
            causes.add(new Doubt(
                    ProblemCode.RECORD_TOO_LONG,
                    record.first(),
                    "found a record of " + record.span().length() + " characters, expected at most "
                            + limits.longestRecord() + " on at most " + limits.mostLines() + " lines"));
        }
    }

    private void add(RawRecord record, NewsItem item) throws IOException {
        if (NonexistentDay.opens(item)) {
            // Rule 8.8: A dateline with a day that does not exist has no date, and is reported.
            Segment line = (record.body().isEmpty() ? record.summary() : record.body()).get(0);
            int length = item.dateline().orElseThrow().text().length();
            findings.doubt(new Doubt(
                    ProblemCode.DATELINE_DATE_NONEXISTENT,
                    line.part(0, length),
                    line,
                    "found a dateline with a day that the calendar does not have, expected one that exists"));
        }
        findings.item(record, item);
    }

    private static Optional<LocalDate> publishingDate(RawRecord record, List<Doubt> causes) {
        boolean exact = true;
        for (RawLabel label : record.labels()) {
            Label known = label.label();
            if (known != null && !label.exact()) {
                // Rule 4.5: A record with a label that is probably a known one misspelled is a reject.
                exact &= known != Label.PUBLISHING_DATE;
                causes.add(new Doubt(
                        ProblemCode.LABEL_MISSPELLED,
                        label.whole(),
                        "found what is probably " + known.printed() + " misspelled, expected that spelling"));
            }
        }
        for (RawLabel label : record.labels()) {
            if (label.exact() && label.is(Label.PUBLISHING_DATE)) {
                return PublishingDate.read(label, causes);
            }
        }
        if (exact) {
            causes.add(new Doubt(
                    ProblemCode.DATE_MISSING,
                    record.labels().isEmpty()
                            ? record.first()
                            : record.labels().get(0).whole(),
                    "found a record without a date, expected " + Label.PUBLISHING_DATE.printed() + " and a day"));
        }
        return Optional.empty();
    }

    /** Reads the labels that count; the others are residue. */
    private void readLabels(RawRecord record, NewsItem.Builder item) throws IOException {
        Set<Label> read = EnumSet.noneOf(Label.class);
        Label latest = Label.PUBLISHING_DATE;
        for (RawLabel raw : record.labels()) {
            Label label = raw.label();
            // Rule 13.19: In HTML, labels may stand in any order.
            Doubt surplus = surplus(raw, read, record.isMarkup() ? Label.PUBLISHING_DATE : latest);
            if (label == null || surplus != null) {
                findings.put(Piece.residue(raw.whole().span()));
                findings.doubt(surplus == null ? unknown(raw) : surplus);
            } else {
                read.add(label);
                latest = label;
                readLabel(label, raw, item);
            }
        }
    }

    private static @Nullable Doubt surplus(RawLabel raw, Set<Label> read, Label latest) {
        Label label = raw.label();
        if (label != null && read.contains(label)) {
            // Rule 4.3: Of a label that stands twice the first counts, and the other is residue.
            return new Doubt(
                    ProblemCode.LABEL_REPEATED,
                    raw.whole(),
                    "found " + label.printed() + " again, expected it once in a record");
        }
        if (label != null && label.compareTo(latest) < 0) {
            // Rule 4.2: A label below one that it always stands above is residue.
            return new Doubt(
                    ProblemCode.LABEL_OUT_OF_ORDER,
                    raw.whole(),
                    "found " + label.printed() + " below " + latest.printed() + ", expected it above");
        }
        return null;
    }

    private static Doubt unknown(RawLabel raw) {
        return new Doubt(
                ProblemCode.LABEL_UNKNOWN,
                raw.whole(),
                "found what looks like a label among the labels, expected one of the known labels");
    }

    private void readLabel(Label label, RawLabel raw, NewsItem.Builder item) throws IOException {
        Segment whole = raw.whole();
        if (raw.values().isEmpty()) {
            // Rule 4.4: A label without a value gives no value, and is reported.
            findings.put(Piece.furniture(Furniture.LABEL, whole.start(), whole.end()));
            findings.doubt(new Doubt(
                    ProblemCode.LABEL_EMPTY, whole, "found no value after the label, expected one or no label"));
            return;
        }
        Segment first = raw.values().get(0);
        findings.put(Piece.furniture(Furniture.LABEL, whole.start(), endOfLabel(label, raw)));
        switch (label) {
            case PUBLISHING_DATE -> findings.put(Piece.field(ItemField.PUBLISHING_DATE, first));
            case COLLECTIONS -> item.collections(readTerms(raw, ItemField.COLLECTIONS));
            case CONTENT_TYPE -> {
                findings.put(Piece.field(ItemField.CONTENT_TYPE, first));
                item.contentType(ContentType.of(first.text()));
            }
            case WHERE_WE_ARE -> {
                for (String term : readTerms(raw, ItemField.WHERE_WE_ARE)) {
                    item.addWhereWeAre(Structure.of(term));
                }
            }
            case WHAT_WE_DO -> {
                for (String term : readTerms(raw, ItemField.WHAT_WE_DO)) {
                    item.addWhatWeDo(FieldOfWork.of(term));
                }
            }
            case LOCATION -> {
                findings.put(Piece.field(ItemField.LOCATION, first));
                item.location(first.text());
            }
        }
    }

    /** In text, the blanks behind a label belong to it; in HTML, signs and elements may stand between it and its value. */
    private static long endOfLabel(Label label, RawLabel raw) {
        Segment whole = raw.whole();
        long first = raw.values().get(0).start();
        return whole instanceof PageSegment
                ? Math.min(first, whole.part(0, label.printed().length()).end())
                : first;
    }

    private List<String> readTerms(RawLabel raw, ItemField field) throws IOException {
        List<String> terms = new ArrayList<>();
        long at = raw.values().get(0).start();
        int count = 0;
        Segment firstEmpty = null;
        for (Segment entry : TermList.entries(raw.values())) {
            if (entry.isBlank()) {
                firstEmpty = count == 0 ? entry : firstEmpty;
                count++;
                continue;
            }
            // Rule 6.3: Terms are kept as printed, in the order printed, listed or not.
            findings.put(Piece.furniture(Furniture.SEPARATOR, at, entry.start()));
            findings.put(Piece.field(field, entry));
            terms.add(entry.text());
            at = entry.end();
        }
        findings.put(Piece.furniture(Furniture.SEPARATOR, at, raw.whole().end()));
        if (firstEmpty != null) {
            // Rule 6.2: An empty entry of a list is dropped and reported, once a list.
            findings.doubt(new Doubt(
                    ProblemCode.TERM_EMPTY,
                    firstEmpty,
                    raw.whole(),
                    "found " + (count == 1 ? "an empty entry" : count + " empty entries")
                            + " in a list, expected a term between commas"));
        }
        return terms;
    }
}
