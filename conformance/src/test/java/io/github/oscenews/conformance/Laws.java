package io.github.oscenews.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.model.ItemField;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.PrintedDate;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.model.Term;
import io.github.oscenews.parser.DocumentFormat;
import io.github.oscenews.parser.DocumentTotals;
import io.github.oscenews.parser.Furniture;
import io.github.oscenews.parser.NewsroomDocument;
import io.github.oscenews.parser.NewsroomParser;
import io.github.oscenews.parser.Problem;
import io.github.oscenews.parser.ProblemCode;
import io.github.oscenews.parser.Reject;
import io.github.oscenews.parser.SourceSpan;
import io.github.oscenews.parser.Tile;
import io.github.oscenews.parser.Tile.FieldTile;
import io.github.oscenews.parser.Tile.FurnitureTile;
import io.github.oscenews.parser.Tile.ResidueTile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What holds for every input, however it looks. */
final class Laws {

    static final Source DOCUMENT = Source.of("example.txt");

    private static final Set<String> HEADING =
            Set.of("Newsroom", "News and press releases", "News and press releases from the OSCE's global activities.");

    private static final List<String> LABELS =
            List.of("Publishing date:", "Collections:", "Content type:", "Where we are:", "What we do:", "Location:");

    private Laws() {}

    /** Checks all laws on a text; returns what it holds. */
    static NewsroomDocument hold(NewsroomParser parser, String text, int chunk) {
        NewsroomDocument document = parser.parse(text, DOCUMENT);
        if (document.format() == DocumentFormat.LISTING_TEXT) {
            assertThat(text).startsWith(document.text());
        }
        holdFor(document);
        if (!document.totals().problems().containsKey(ProblemCode.DOCUMENT_TOO_LARGE)) {
            streamFindsTheSame(parser, text, document, chunk);
        }
        return document;
    }

    /** Checks on a document whatever can be seen of it alone. */
    static void holdFor(NewsroomDocument document) {
        tilesCoverTheText(document);
        totalsAreSums(document);
        tilesReadAsWhatTheyAre(document);
        nothingIsSilent(document);
        placesAreRight(document);
    }

    private static void tilesCoverTheText(NewsroomDocument document) {
        long at = 0;
        for (Tile tile : document.ledger().tiles()) {
            assertThat(tile.span().start()).as("start of %s", tile).isEqualTo(at);
            assertThat(tile.span().length()).as("length of %s", tile).isPositive();
            at = tile.span().end();
        }
        assertThat(at).as("end of the last tile").isEqualTo(document.text().length());
    }

    private static void totalsAreSums(NewsroomDocument document) {
        DocumentTotals totals = document.totals();
        assertThat(totals.characters()).isEqualTo(document.text().length());
        assertThat(totals.fields()).isEqualTo(characters(document, FieldTile.class));
        assertThat(totals.furniture()).isEqualTo(characters(document, FurnitureTile.class));
        assertThat(totals.residue()).isEqualTo(characters(document, ResidueTile.class));
        assertThat(totals.items()).isEqualTo(document.items().size());
        assertThat(totals.rejects()).isEqualTo(document.rejects().size());
        assertThat(totals.isNewsroomPage()).isEqualTo(document.isNewsroomPage());
        for (ProblemCode code : ProblemCode.values()) {
            long count = document.problems().stream()
                    .filter(problem -> problem.code() == code)
                    .count();
            assertThat(totals.problems().getOrDefault(code, 0L)).as(code.id()).isEqualTo(count);
        }
    }

    private static long characters(NewsroomDocument document, Class<? extends Tile> kind) {
        return document.ledger().tiles().stream()
                .filter(kind::isInstance)
                .mapToLong(tile -> tile.span().length())
                .sum();
    }

    private static void tilesReadAsWhatTheyAre(NewsroomDocument document) {
        List<SourcedItem> items = document.items();
        for (int i = 0; i < items.size(); i++) {
            NewsItem item = items.get(i).item();
            for (ItemField field : ItemField.values()) {
                List<String> read = document.ledger().spans(i, field).stream()
                        .map(document::text)
                        .toList();
                if (isHtml(document)) {
                    assertThat(squeezed(String.join("", read)))
                            .as("%s of item %d", field.key(), i)
                            .isEqualTo(squeezed(String.join("", printed(item, field, document, i))));
                } else if (field == ItemField.PUBLISHING_DATE) {
                    assertThat(read)
                            .singleElement()
                            .satisfies(
                                    date -> assertThat(PrintedDate.parse(date).flatMap(PrintedDate::date))
                                            .contains(item.publishingDate()));
                } else {
                    assertThat(read).as("%s of item %d", field.key(), i).isEqualTo(values(item, field));
                }
            }
        }
        for (Tile tile : document.ledger().tiles()) {
            if (tile instanceof FieldTile field) {
                assertThat(field.item()).isBetween(0L, items.size() - 1L);
            } else if (tile instanceof FurnitureTile furniture) {
                assertThat(readsAs(furniture.kind(), document.text(tile.span()), document))
                        .as("%s reads as %s", tile, document.text(tile.span()))
                        .isTrue();
            }
        }
    }

    private static boolean isHtml(NewsroomDocument document) {
        return document.format() == DocumentFormat.LISTING_HTML || document.format() == DocumentFormat.ARTICLE_HTML;
    }

    /** The values that stand in the text of a page; of a date, which is not read as it is printed, whatever stands there. */
    private static List<String> printed(NewsItem item, ItemField field, NewsroomDocument document, int index) {
        if (field == ItemField.URL) {
            return List.of();
        }
        if (field != ItemField.PUBLISHING_DATE) {
            return values(item, field);
        }
        List<SourceSpan> spans = document.ledger().spans(index, field);
        if (!spans.isEmpty()) {
            SourceSpan whole = new SourceSpan(
                    spans.get(0).start(), spans.get(spans.size() - 1).end());
            String printed = folded(document.text(whole));
            assertThat(spans.size() > 1
                            || PrintedDate.parse(printed)
                                    .flatMap(PrintedDate::date)
                                    .equals(Optional.of(item.publishingDate())))
                    .as("%s is printed as %s", item.publishingDate(), printed)
                    .isTrue();
        } else {
            assertThat(document.format())
                    .as("only metadata have no place in the text")
                    .isEqualTo(DocumentFormat.ARTICLE_HTML);
        }
        return spans.stream().map(document::text).toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ").strip();
    }

    private static List<String> values(NewsItem item, ItemField field) {
        return switch (field) {
            case TITLE -> List.of(item.title());
            case CONTENT_TYPE -> item.contentType().map(Term::label).stream().toList();
            case WHERE_WE_ARE -> item.whereWeAre().stream().map(Term::label).toList();
            case WHAT_WE_DO -> item.whatWeDo().stream().map(Term::label).toList();
            case COLLECTIONS -> item.collections();
            case LOCATION -> item.location().stream().toList();
            case SUMMARY ->
                item.summary().isEmpty()
                        ? List.of()
                        : Arrays.asList(item.summary().split("\n", -1));
            case BODY -> item.body();
            case URL -> item.url().stream().toList();
            case PUBLISHING_DATE -> throw new IllegalArgumentException("a date is not read as it is printed");
        };
    }

    private static boolean readsAs(Furniture kind, String text, NewsroomDocument document) {
        return isHtml(document) ? readsAsInHtml(kind, text) : readsAsInText(kind, text, document);
    }

    private static boolean readsAsInHtml(Furniture kind, String text) {
        return switch (kind) {
            case PREAMBLE -> HEADING.contains(folded(text));
            // What is of no interest may stand in the middle of one.
            case LABEL -> LABELS.stream().anyMatch(label -> label.contains(folded(text)));
            case SEPARATOR -> text.codePoints().noneMatch(Character::isLetterOrDigit) && !isWhiteSpace(text);
            case WHITE_SPACE -> isWhiteSpace(text);
            case UNREAD -> false;
            case OUTSIDE, HIDDEN, CONTROL, CAPTION, AUTHOR, DOWNLOAD -> text.equals(text.strip());
        };
    }

    private static boolean readsAsInText(Furniture kind, String text, NewsroomDocument document) {
        return switch (kind) {
            case PREAMBLE -> HEADING.contains(text);
            case LABEL ->
                LABELS.stream()
                        .anyMatch(label -> text.startsWith(label) && isWhiteSpace(text.substring(label.length())));
            case SEPARATOR -> text.contains(",") && isWhiteSpace(text.replace(",", ""));
            case WHITE_SPACE -> isWhiteSpace(text);
            case UNREAD -> !document.isNewsroomPage() && text.equals(document.text());
            // Of whole pages only: what stands around records that are read.
            case OUTSIDE -> !isWhiteSpace(text) && document.isNewsroomPage();
            case HIDDEN, CONTROL, CAPTION, AUTHOR, DOWNLOAD -> false;
        };
    }

    private static boolean isWhiteSpace(String text) {
        return text.chars().allMatch(c -> c == '\uFEFF' || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static void nothingIsSilent(NewsroomDocument document) {
        for (SourceSpan residue : document.ledger().residue()) {
            assertThat(document.problems().stream().map(Problem::span))
                    .as("problems of the residue %s", document.text(residue))
                    .anyMatch(place -> residue.start() <= place.start() && place.start() < residue.end());
        }
        for (Reject reject : document.rejects()) {
            assertThat(document.ledger().residue()).contains(reject.span());
            assertThat(document.problems()).contains(reject.problem());
            String block = document.text(reject.span());
            if (isHtml(document)) {
                // Elements that stand where they must not are moved, so the order of the page is not that of its
                // source.
                long line = document.lineNumber(reject.span().start());
                assertThat(line)
                        .isBetween(
                                reject.source().firstLine().orElseThrow(),
                                reject.source().lastLine().orElseThrow());
                continue;
            }
            assertThat(block).startsWith(reject.text());
            assertThat(reject.isCut()).isEqualTo(reject.text().length() < block.length());
            if (UTF_8.newEncoder().canEncode(block)) {
                assertThat(UTF_8.newEncoder().canEncode(reject.text()))
                        .as("half a character at the end of %s", reject.text())
                        .isTrue();
            }
            assertThat(reject.source().firstLine())
                    .hasValue(document.lineNumber(reject.span().start()));
            assertThat(reject.source().lastLine())
                    .hasValue(document.lineNumber(reject.span().end()));
        }
        if (!document.isNewsroomPage()) {
            assertThat(document.problems()).isNotEmpty();
            assertThat(document.totals().residue()).isZero();
        }
    }

    private static void placesAreRight(NewsroomDocument document) {
        long at = 0;
        for (Problem problem : document.problems()) {
            long start = problem.span().start();
            assertThat(problem.span().end()).isLessThanOrEqualTo(document.text().length());
            if (problem.code() != ProblemCode.BYTES_MALFORMED || !isHtml(document)) {
                assertThat(problem.lineNumber()).as(problem.toString()).isEqualTo(document.lineNumber(start));
                assertThat(problem.columnNumber()).as(problem.toString()).isEqualTo(document.columnNumber(start));
            }
            if (problem.code() != ProblemCode.BYTES_MALFORMED) {
                assertThat(start).as("order of %s", problem).isGreaterThanOrEqualTo(at);
                at = start;
            }
        }
        List<SourcedItem> items = document.items();
        for (int i = 0; i < items.size(); i++) {
            Source source = items.get(i).sources().get(0);
            if (isHtml(document)) {
                // The lines of an item are only given to those who ask for them.
                assertThat(source.firstLine().isPresent())
                        .isEqualTo(source.lastLine().isPresent());
                continue;
            }
            List<SourceSpan> title = document.ledger().spans(i, ItemField.TITLE);
            assertThat(source.firstLine())
                    .hasValue(document.lineNumber(title.get(0).start()));
            long last = lastLineOf(i, document);
            assertThat(source.lastLine().orElseThrow()).isGreaterThanOrEqualTo(last);
            if (!items.get(i).item().summary().isEmpty()) {
                assertThat(source.lastLine()).hasValue(last);
            }
        }
    }

    private static long lastLineOf(int item, NewsroomDocument document) {
        return Stream.of(ItemField.PUBLISHING_DATE, ItemField.SUMMARY)
                .flatMap(field -> document.ledger().spans(item, field).stream())
                .mapToLong(span -> document.lineNumber(span.start()))
                .max()
                .orElseThrow();
    }

    static NewsroomDocument parse(NewsroomParser parser, byte[] bytes) {
        return parse(parser, new ByteArrayInputStream(bytes));
    }

    static NewsroomDocument parse(NewsroomParser parser, InputStream in) {
        try {
            return parser.parse(in, DOCUMENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a text again, in pieces of a size, as characters and as bytes. */
    static void streamFindsTheSame(NewsroomParser parser, String text, NewsroomDocument document, int chunk) {
        try {
            Recording characters = new Recording();
            assertThat(parser.stream(new SlowReader(new StringReader(text), chunk), DOCUMENT, characters))
                    .isEqualTo(document.totals());
            characters.assertEquals(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (UTF_8.newEncoder().canEncode(text)) {
            streamOfBytesFindsTheSame(parser, text.getBytes(UTF_8), document, chunk);
        }
    }

    /** Reads the bytes that a document was parsed from again, in pieces of a size. */
    static void streamOfBytesFindsTheSame(NewsroomParser parser, byte[] bytes, NewsroomDocument document, int chunk) {
        streamFindsTheSame(parser, new SlowStream(new ByteArrayInputStream(bytes), chunk), document);
    }

    /** Reads what a document was parsed from again. */
    static void streamFindsTheSame(NewsroomParser parser, InputStream in, NewsroomDocument document) {
        try {
            Recording found = new Recording();
            assertThat(parser.stream(in, DOCUMENT, found)).isEqualTo(document.totals());
            found.assertEquals(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
