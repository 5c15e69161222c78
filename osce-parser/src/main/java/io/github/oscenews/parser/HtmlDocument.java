package io.github.oscenews.parser;

import io.github.oscenews.model.SourcedItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * One parse of one document of HTML. The places of what is found take time and memory, so the page is first read without them, and
 * again only when a reject or a problem has to say where it stands.
 *
 * <p>Not thread-safe: the state of one parse.
 */
final class HtmlDocument {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String source;
    private final Input input;
    private final Limits limits;
    private final HtmlLines lines;

    /** The page that was read last; null for none, and for one that gives nothing. */
    private @Nullable Page page;

    /**
     * Prepares a parse.
     *
     * @param source the decoded input
     */
    HtmlDocument(String source, Input input, Limits limits, HtmlLines lines) {
        this.source = source;
        this.input = input;
        this.limits = limits;
        this.lines = lines;
    }

    /** What to say of a document that is larger than the limits allow; null for one that is not. */
    static @Nullable String tooLarge(long length, String source, Limits limits) {
        // Rule 13.16: A document of HTML is held whole; when it is larger than the limits, nothing of it is read.
        if (length > limits.longestHtml()) {
            return "found HTML of " + length + " characters, expected at most " + limits.longestHtml();
        }
        if (source.length() <= limits.mostTags()) {
            return null;
        }
        int tags = 0;
        for (int at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
            tags++;
        }
        return tags > limits.mostTags()
                ? "found HTML of up to " + tags + " tags, expected at most " + limits.mostTags()
                : null;
    }

    /** Accounts for a document that is too large. */
    static DocumentTotals refuse(HtmlSource page, String tooLarge, Ending ending, Findings findings)
            throws IOException {
        Segment place = new TextSegment("", page.text(), 0, page.length(), 1, 1);
        List<Doubt> others = new ArrayList<>(List.of(new Doubt(ProblemCode.DOCUMENT_TOO_LARGE, place, tooLarge)));
        others.addAll(ending.doubts(place));
        return findings.unread(
                page.length(),
                new Doubt(ProblemCode.DOCUMENT_HTML, place, "found HTML that is too large, expected a smaller page"),
                others);
    }

    /** Where the characters of the page stand. */
    LineNumbers places() {
        return text().equals(source)
                ? LineStarts.of(source)
                : Page.of(parse(true), Interest.FIRST, new Places(source), source.length())
                        .places();
    }

    /** The characters of the page, once it was read. */
    String text() {
        return page == null ? source : page.text();
    }

    /** Reads the page. */
    DocumentTotals read(NewsroomHandler handler) throws IOException {
        if (lines == HtmlLines.ALWAYS) {
            return read(handler, true);
        }
        Recording found = new Recording(handler instanceof LedgerHandler);
        DocumentTotals totals = read(found, false);
        if (found.needsPlaces || input.malformed().isAny()) {
            return read(handler, true);
        }
        found.handOn(handler);
        return totals;
    }

    private DocumentTotals read(NewsroomHandler handler, boolean withPlaces) throws IOException {
        Document html = parse(withPlaces);
        String placed = withPlaces ? source : "";
        Page first = Page.of(html, Interest.FIRST, new Places(placed), source.length());
        page = first;
        DocumentTotals totals = read(first, handler);
        if (totals == null) {
            // Rule 13.21: When a page gives nothing, it is read again, and only what is certain is left out.
            totals = read(Page.of(html, Interest.LAST, new Places(placed), source.length()), handler);
        }
        return totals == null ? readWithoutRecords(first, handler) : totals;
    }

    private Document parse(boolean withPlaces) {
        // A byte-order mark is no text of the page.
        boolean isMarked = !source.isEmpty() && source.charAt(0) == BYTE_ORDER_MARK;
        String page = isMarked ? " " + source.substring(1) : source;
        return Parser.htmlParser()
                .setTrackPosition(withPlaces)
                .setMaxDepth(limits.deepestNesting())
                .parseInput(page, "");
    }

    /** Reads a listing or an article; null when the page is neither. */
    private @Nullable DocumentTotals read(Page page, NewsroomHandler handler) throws IOException {
        List<Part> parts = Parts.of(page);
        List<RecordParts> records = RecordFinder.records(page, parts);
        Addresses addresses = Addresses.of(page, input.document());
        RawRecord article = ArticlePage.record(page, parts, records, addresses, input.document());
        if (records.isEmpty() && article == null) {
            return null;
        }
        Findings findings = findings(page, handler);
        if (article != null) {
            ArticlePage.read(article, findings, limits, input.ending());
        } else {
            List<RawRecord> listed = ListingPage.records(parts, records, addresses);
            ListingPage.read(listed, findings, limits, input.ending());
            Optional<String> next = addresses.nextPage();
            if (next.isPresent()) {
                handler.nextPage(next.get());
            }
        }
        return finish(article == null ? DocumentFormat.LISTING_HTML : DocumentFormat.ARTICLE_HTML, page, findings);
    }

    private Findings findings(Page page, NewsroomHandler handler) {
        return new Findings(input.document(), handler, limits.mostExcerpts(), page, lines);
    }

    private DocumentTotals finish(DocumentFormat format, Page page, Findings findings) throws IOException {
        // Rule 13.2: Everything outside the results or the article is furniture.
        findings.furniture(Furniture.OUTSIDE, findings.accountedUpTo(), page.length());
        input.malformed().report(findings, source, page.places());
        return findings.finish(format, page.length());
    }

    private static boolean isHeading(Page page, Piece aside) {
        return aside.furniture() == Furniture.PREAMBLE
                && Preamble.isUnmistakable(
                        page.segment(aside.start(), aside.end()).text());
    }

    private DocumentTotals readWithoutRecords(Page page, NewsroomHandler handler) throws IOException {
        if (page.asides().stream().anyMatch(aside -> isHeading(page, aside))) {
            Findings findings = findings(page, handler);
            input.ending().doubts(page.segment(0, page.length())).forEach(findings::doubt);
            return finish(DocumentFormat.LISTING_HTML, page, findings);
        }
        OtherPage other = new OtherPage();
        page.lines().forEach(line -> other.see(line.words()));
        this.page = null;
        String title = page.document().title();
        Segment place = new TextSegment("", title, 0, source.length(), 1, 1);
        return new Findings(input.document(), handler, limits.mostExcerpts())
                .unread(
                        source.length(),
                        other.reasonOfHtml(place),
                        input.ending().doubts(place));
    }

    /** Keeps what is found until it is known whether places are needed. */
    private static final class Recording implements LedgerHandler {

        private interface Event {
            void handOn(NewsroomHandler handler) throws IOException;
        }

        private final List<Event> events = new ArrayList<>();
        private final boolean keepsTiles;
        private boolean needsPlaces;

        Recording(boolean keepsTiles) {
            this.keepsTiles = keepsTiles;
        }

        @Override
        public void item(SourcedItem item) {
            events.add(handler -> handler.item(item));
        }

        @Override
        public void problem(Problem problem) {
            // Those of a document as a whole stand at its beginning.
            needsPlaces |= !problem.code().isOfDocument();
            events.add(handler -> handler.problem(problem));
        }

        @Override
        public void nextPage(String address) {
            events.add(handler -> handler.nextPage(address));
        }

        @Override
        public void tile(Tile tile) {
            if (keepsTiles) {
                events.add(handler -> ((LedgerHandler) handler).tile(tile));
            }
        }

        void handOn(NewsroomHandler handler) throws IOException {
            for (Event event : events) {
                event.handOn(handler);
            }
        }
    }
}
