package io.github.oscenews.parser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The front end for listings of HTML: makes records of the parts of a page, as {@link RecordFinder} finds them, and accounts for what
 * stands between and around them.
 */
final class ListingPage {

    private ListingPage() {}

    /** All records of a page. */
    static List<RawRecord> records(List<Part> parts, List<RecordParts> ranges, Addresses addresses) {
        return ranges.stream().map(range -> record(parts, range, addresses)).toList();
    }

    /** Reads all records, and accounts for the page above and between them. */
    static void read(List<RawRecord> records, Findings findings, Limits limits, Ending ending) throws IOException {
        RecordReader reader = new RecordReader(findings, limits);
        for (int i = 0; i < records.size(); i++) {
            RawRecord record = records.get(i);
            if (i == 0) {
                // Rule 13.2: Everything outside the results or the article is furniture.
                findings.furniture(Furniture.OUTSIDE, 0, record.first().start());
            }
            findings.accountUpTo(record.first().start());
            // Rule 13.25: Of HTML that is cut off, every record is a reject.
            reader.read(record, ListingDoubts.ofMarkup(record), ending.doubts(record.last()));
        }
    }

    private static RawRecord record(List<Part> parts, RecordParts range, Addresses addresses) {
        List<RawLabel> labels = new ArrayList<>();
        List<Segment> summary = new ArrayList<>();
        List<Segment> others = new ArrayList<>();
        List<Segment> all = new ArrayList<>();
        Part title = range.title() < 0 ? null : parts.get(range.title());
        for (int i = range.from(); i < range.to(); i++) {
            Part part = parts.get(i);
            all.add(part.words());
            if (part.label() != null) {
                labels.add(part.label());
            } else if (i < range.title()) {
                others.add(part.words());
            } else if (i != range.title()) {
                // Rule 13.12: The text of a record is everything below its title that is neither label nor furniture.
                summary.add(part.words());
            }
        }
        Optional<String> url = title == null ? Optional.empty() : addresses.ofTitle(title);
        return new RawRecord(
                DocumentFormat.LISTING_HTML,
                title == null ? null : title.words(),
                labels,
                summary,
                List.of(),
                others,
                url,
                all.get(0),
                all.get(all.size() - 1));
    }
}
