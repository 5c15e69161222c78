package io.github.oscenews.parser;

import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.Dateline;
import io.github.oscenews.model.FieldOfWork;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.PrintedDate;
import io.github.oscenews.model.Structure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Decides what a {@link RawRecord} means: an item, or a reject with its causes. The only place that does, for every front end.
 *
 * <p>Not thread-safe: the state of one parse.
 */
final class RecordReader {

    private final Findings findings;

    RecordReader(Findings findings) {
        this.findings = findings;
    }

    /**
     * Reads one record into the findings.
     *
     * @return whether it is an item
     */
    boolean read(RawRecord record) {
        List<Problem> causes = new ArrayList<>();
        Segment title = record.title();
        if (title == null) {
            causes.add(new Problem(
                    ProblemCode.TITLE_MISSING,
                    record.first(),
                    "found no title for the record that begins here, expected it on the line above"));
        }
        Optional<LocalDate> date = publishingDate(record, causes);
        if (title == null || date.isEmpty() || !causes.isEmpty()) {
            causes.sort(Comparator.comparingLong(cause -> cause.span().start()));
            findings.reject(record, causes);
            return false;
        }
        NewsItem.Builder item = NewsItem.builder().title(title.text()).publishingDate(date.get());
        chosen(record).forEach((label, raw) -> set(item, label, raw));
        item.summary(record.body().stream().map(Segment::text).collect(Collectors.joining("\n")));
        add(record, item.build());
        return true;
    }

    private void add(RawRecord record, NewsItem item) {
        findings.item(record, item);
        Optional<Dateline> dateline = item.dateline();
        Optional<PrintedDate> date = dateline.flatMap(Dateline::printedDate);
        if (dateline.isPresent() && date.isPresent() && !date.get().exists()) {
            findings.problem(
                    record.body().get(0).part(0, dateline.get().text().length()),
                    ProblemCode.DATELINE_DATE_NONEXISTENT,
                    "found " + Excerpt.of(dateline.get().text())
                            + ", a day that the calendar does not have, expected one that exists");
        }
    }

    private static Optional<LocalDate> publishingDate(RawRecord record, List<Problem> causes) {
        boolean exact = true;
        for (RawLabel label : record.labels()) {
            Label known = label.label();
            if (known != null && !label.exact()) {
                exact &= known != Label.PUBLISHING_DATE;
                causes.add(new Problem(
                        ProblemCode.LABEL_MISSPELLED,
                        label.whole(),
                        "found " + Excerpt.of(label.whole().text()) + ", which is probably " + known.printed()
                                + " misspelled, expected that spelling"));
            }
        }
        for (RawLabel label : record.labels()) {
            if (label.exact() && label.is(Label.PUBLISHING_DATE)) {
                return PublishingDate.read(label, causes);
            }
        }
        if (exact) {
            Segment first = record.labels().get(0).whole();
            causes.add(new Problem(
                    ProblemCode.DATE_MISSING,
                    first,
                    "found " + Excerpt.of(first.text()) + " without a date, expected " + Label.PUBLISHING_DATE.printed()
                            + " on the line above"));
        }
        return Optional.empty();
    }

    /** The labels that count: in their order, the first one where one stands twice. The others are residue. */
    private Map<Label, RawLabel> chosen(RawRecord record) {
        Map<Label, RawLabel> chosen = new EnumMap<>(Label.class);
        Label latest = Label.PUBLISHING_DATE;
        for (RawLabel raw : record.labels()) {
            Label label = raw.label();
            if (label == null) {
                surplus(raw, ProblemCode.LABEL_UNKNOWN, " among the labels, expected one of the known labels");
            } else if (chosen.containsKey(label)) {
                surplus(raw, ProblemCode.LABEL_REPEATED, " again, expected this label once in a record");
            } else if (label.compareTo(latest) < 0) {
                surplus(raw, ProblemCode.LABEL_OUT_OF_ORDER, " below " + latest.printed() + ", expected it above");
            } else {
                chosen.put(label, raw);
                latest = label;
            }
        }
        return chosen;
    }

    private void surplus(RawLabel raw, ProblemCode code, String message) {
        findings.residue(raw.whole(), code, "found " + Excerpt.of(raw.whole().text()) + message);
    }

    private void set(NewsItem.Builder item, Label label, RawLabel raw) {
        if (raw.values().isEmpty()) {
            findings.problem(
                    raw.whole(), ProblemCode.LABEL_EMPTY, "found no value after the label, expected one or no label");
            return;
        }
        Segment first = raw.values().get(0);
        switch (label) {
            case PUBLISHING_DATE -> {} // read before, as it decides whether there is an item
            case COLLECTIONS -> terms(raw, item::addCollection);
            case CONTENT_TYPE -> item.contentType(ContentType.of(first.text()));
            case WHERE_WE_ARE -> terms(raw, term -> item.addWhereWeAre(Structure.of(term)));
            case WHAT_WE_DO -> terms(raw, term -> item.addWhatWeDo(FieldOfWork.of(term)));
            case LOCATION -> item.location(first.text());
        }
    }

    private void terms(RawLabel raw, Consumer<String> terms) {
        for (Segment entry : TermList.entries(raw.values())) {
            if (entry.isBlank()) {
                findings.problem(
                        entry,
                        ProblemCode.TERM_EMPTY,
                        "found an empty entry in a list, expected a term between commas");
            } else {
                terms.accept(entry.text());
            }
        }
    }
}
