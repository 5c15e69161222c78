package io.github.oscenews.parser;

import io.github.oscenews.model.Dateline;
import io.github.oscenews.model.PrintedDate;
import io.github.oscenews.model.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The front end for article pages of HTML: a main heading, a date, paragraphs, and an address. Labels are rare on these pages. What
 * shows an article of the newsroom is that all of these are there, and that the page is one of the OSCE's.
 *
 * <p>Not thread-safe: the state of one parse.
 */
final class ArticlePage {

    private final Page page;
    private final Elements elements;
    private final List<Part> parts;
    private final Metadata metadata;
    private final Addresses addresses;
    private final Source source;

    /** So many lines may stand between the title and its date. */
    private static final int MOST_ABOVE_DATE = 3;

    /** What is found while the parts are read. */
    private final List<RawLabel> labels = new ArrayList<>();

    private final List<Segment> summary = new ArrayList<>();
    private final List<Segment> body = new ArrayList<>();
    private @Nullable RawLabel date;
    private boolean isLabelled;
    private Segment last;

    private ArticlePage(Page page, List<Part> parts, Addresses addresses, Source source) {
        this.page = page;
        this.elements = page.elements();
        this.parts = parts;
        this.metadata = new Metadata(page.head());
        this.addresses = addresses;
        this.source = source;
        this.last = parts.get(0).words();
    }

    /**
     * The record of an article.
     *
     * @param records the records that the page has if it is a listing
     * @return the record; null when the page is no article of the newsroom
     */
    static @Nullable RawRecord record(
            Page page, List<Part> parts, List<RecordParts> records, Addresses addresses, Source source) {
        return parts.isEmpty() ? null : new ArticlePage(page, parts, addresses, source).record(records);
    }

    /** Reads the record, and accounts for the page above it. */
    static void read(RawRecord record, Findings findings, Limits limits, Ending ending) throws IOException {
        // Rule 13.2: Everything outside the results or the article is furniture.
        findings.furniture(Furniture.OUTSIDE, 0, record.first().start());
        // Rule 13.25: Of HTML that is cut off, every record is a reject.
        new RecordReader(findings, limits).read(record, List.of(), ending.doubts(record.last()));
    }

    private @Nullable RawRecord record(List<RecordParts> all) {
        int title = title();
        if (title < 0) {
            return null;
        }
        // Labels without a date are the article's own.
        List<RecordParts> records =
                all.isEmpty() ? all : all.stream().filter(this::hasDate).toList();
        int holder = holder(title);
        int first = dateAbove(title, holder);
        int end = end(title, holder, records);
        last = parts.get(title).words();
        for (int i = title + 1; i < end; i++) {
            read(parts.get(i));
        }
        PageSegment words = parts.get(title).words();
        addDateOfMetadata(words);
        boolean isArticle = date != null && !body.isEmpty() && isOfTheNewsroom() && !isListing(records, title, end);
        if (!isArticle) {
            return null;
        }
        // Rule 14.5: The address of an article is the one that it says is its own, or else the one it was fetched from.
        Optional<String> url = addresses.canonical().or(source::uri);
        return new RawRecord(
                DocumentFormat.ARTICLE_HTML,
                words,
                labels,
                summary,
                body,
                List.of(),
                url,
                parts.get(first).words(),
                last);
    }

    private boolean hasDate(RecordParts record) {
        return parts.subList(record.from(), record.to()).stream().anyMatch(Part::isDate);
    }

    /** Rule 14.2: The title of an article is its main heading. */
    private int title() {
        int first = -1;
        String said = metadata.title().orElse("");
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean isHeading = !part.isLabel() && isIn(part, Traits.MAIN_HEADING);
            if (isHeading
                    && (isIn(part, Traits.ARTICLE_TITLE) || part.words().text().equals(said))) {
                return i;
            }
            first = isHeading && first < 0 ? i : first;
        }
        for (int i = 0; i < parts.size() && first < 0; i++) {
            boolean isSaid =
                    !parts.get(i).isLabel() && parts.get(i).words().text().equals(said);
            first = isSaid ? i : first;
        }
        return first;
    }

    private boolean isIn(Part part, int trait) {
        return elements.isIn(part.element(), trait);
    }

    /** The element that holds the title and the text of the article. */
    private int holder(int title) {
        int at = parts.get(title).element();
        int known = knownBody(title);
        if (known != Elements.NONE) {
            return elements.common(at, known);
        }
        while (elements.parent(at) != Elements.NONE && !holdsText(at, title)) {
            at = elements.parent(at);
        }
        int article = elements.closest(at, "article");
        return article == Elements.NONE ? at : article;
    }

    private int knownBody(int title) {
        for (int i = title + 1; i < parts.size(); i++) {
            if (isIn(parts.get(i), Traits.ARTICLE_BODY)) {
                int at = parts.get(i).element();
                while (!elements.is(at, Traits.ARTICLE_BODY)) {
                    at = elements.parent(at);
                }
                return at;
            }
        }
        return Elements.NONE;
    }

    /** Whether an element holds words below the title that are no date and stand in no header. */
    private boolean holdsText(int element, int title) {
        String name = elements.name(element);
        if (name.equals("header") || name.equals("hgroup") || elements.is(element, Traits.HEADING)) {
            return false;
        }
        for (int i = title + 1; i < parts.size() && holds(element, i); i++) {
            if (!parts.get(i).isLabel() && !isDate(parts.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(int element, int part) {
        return elements.holds(element, parts.get(part).words());
    }

    /** The index of a date directly above the title, which then is the article's; or of the title. */
    private int dateAbove(int title, int holder) {
        int above = title - 1;
        boolean isAbove =
                above >= 0 && holds(holder, above) && (parts.get(above).isDate() || isDate(parts.get(above)));
        if (isAbove) {
            Part part = parts.get(above);
            isLabelled = part.isDate();
            addDate(part.label() == null ? label(part, part.words()) : part.label());
        }
        return isAbove ? above : title;
    }

    /** The index after the article: where its element ends, or another record begins. */
    private int end(int title, int holder, List<RecordParts> records) {
        int end = title + 1;
        while (end < parts.size() && holds(holder, end) && !beginsAnother(end, title, records)) {
            end++;
        }
        return end;
    }

    private static boolean beginsAnother(int index, int title, List<RecordParts> records) {
        for (RecordParts record : records) {
            if (record.from() == index && record.title() != title) {
                return true;
            }
        }
        return false;
    }

    private void read(Part part) {
        RawLabel label = part.label();
        if (label != null) {
            // Rule 14.9: Labels of an article are read like those of a record.
            labels.add(label);
            isLabelled |= label.is(Label.PUBLISHING_DATE);
            date = label.is(Label.PUBLISHING_DATE) && date == null ? label : date;
        } else if (date == null && body.size() < MOST_ABOVE_DATE && (isDate(part) || isIn(part, Traits.ARTICLE_DATE))) {
            // Rule 14.3: The date of an article is the one printed at its title, or else the one of its metadata.
            addDate(label(part, dateOf(part)));
        } else if (isIn(part, Traits.ARTICLE_DESCRIPTION)) {
            // Rule 14.4: The text of an article is its paragraphs and list items; its description is the summary.
            summary.add(part.words());
        } else {
            body.add(part.words());
        }
        last = part.words();
    }

    private static boolean isDate(Part part) {
        return PrintedDate.parse(part.words().text())
                .filter(printed -> printed.year().isPresent())
                .isPresent();
    }

    private void addDate(RawLabel label) {
        date = label;
        labels.add(label);
    }

    private static RawLabel label(Part part, Segment value) {
        return new RawLabel(Label.PUBLISHING_DATE, true, withLabel(part.words()), List.of(value));
    }

    /** A date without a label, as a record would have it. */
    private static PageSegment withLabel(PageSegment date) {
        return PageSegment.withPrefix(Label.PUBLISHING_DATE.printed() + " ", date);
    }

    /** The date of words that stand where the date does; where they are none, the one of the metadata. */
    private Segment dateOf(Part part) {
        String time = elements.isNamed(part.element(), "time")
                ? elements.node(part.element()).attr("datetime").strip()
                : "";
        Optional<String> said = time.isEmpty() ? metadata.published() : Optional.of(time);
        return isDate(part) || said.isEmpty() ? part.words() : PageSegment.ofMetadata(page, said.get(), part.start());
    }

    private void addDateOfMetadata(PageSegment title) {
        if (date == null) {
            metadata.published().ifPresent(published -> {
                PageSegment value = PageSegment.ofMetadata(page, published, title.start());
                addDate(new RawLabel(Label.PUBLISHING_DATE, true, withLabel(value), List.of(value)));
            });
        }
    }

    /** Rule 14.1: A page of the OSCE with a main heading, a date and paragraphs is an article. */
    private boolean isOfTheNewsroom() {
        Optional<String> address = addresses.printedCanonical().or(source::uri);
        boolean isOfAnother =
                metadata.site().filter(site -> !site.contains("OSCE")).isPresent();
        if (address.isPresent() || isOfAnother) {
            return address.filter(Addresses::isOfTheOsce).isPresent() && !isOfAnother;
        }
        boolean isKnown = parts.stream().anyMatch(part -> isIn(part, Traits.ARTICLE_BODY));
        return isKnown || isLabelled || Dateline.parse(body.get(0).text()).isPresent();
    }

    /** Rule 14.7: Records of a listing on the page of an article are no part of it. Whether the page has such, and does not say that it is an article all the same. */
    private boolean isListing(List<RecordParts> records, int title, int end) {
        if (records.isEmpty() || (records.size() == 1 && records.get(0).title() == title)) {
            return false;
        }
        Optional<String> address = addresses.canonical();
        boolean saysArticle = address.isPresent()
                ? isOfAnArticle(address.get())
                : metadata.published().isPresent();
        boolean isAmongRecords = records.stream().anyMatch(record -> record.from() < end && record.title() != title);
        return !saysArticle || isAmongRecords;
    }

    /** Whether an address is of the kind that articles have: it ends with a number. */
    private static boolean isOfAnArticle(String address) {
        int end = address.length();
        int at = end;
        while (at > 0 && Character.isDigit(address.charAt(at - 1))) {
            at--;
        }
        return at < end && at > 0 && address.charAt(at - 1) == '/';
    }
}
