package io.github.oscenews.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.oscenews.conformance.Markup;
import io.github.oscenews.conformance.MarkupArticle;
import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.FieldOfWork;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Structure;
import io.github.oscenews.model.Term;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The data of the benchmarks, the same on every machine.
 *
 * <p>Items have the shape of real ones, counted on five real pages: some 480 characters a record with its part of a heading; labels
 * with their values a quarter of that; every second summary opens with a dateline, one title of fourteen has characters beyond ASCII.
 * Of the summaries more than half have, where of the real ones it is two of five.
 */
final class Pages {

    private static final int RECORDS_OF_A_TEXT_PAGE = 7;

    private static final String HEADING =
            "Newsroom\nNews and press releases\nNews and press releases from the OSCE's global activities.";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** So many records make about 25 KB of HTML. */
    private static final int RECORDS_OF_AN_HTML_PAGE = 20;

    private static final List<String> WORDS = List.of(
            ("the of and to in for on with at by from today trained opened support police officers judges women young"
                            + " people community field visit border management training course participants national"
                            + " authorities strengthen capacity regional co-operation mission office programme report election"
                            + " observation media freedom human rights dialogue local municipal councils students library"
                            + " workshop representatives government civil society organized jointly discussed")
                    .split(" "));

    private static final List<String> BEYOND_ASCII =
            List.of("women’s", "“Together”", "Niš", "Tetovë", "–", "Kadaré", "country’s", "Przyłęcki");

    private static final List<String> PLACES = List.of(
            "VIENNA", "WARSAW", "BISHKEK", "SKOPJE", "THE HAGUE", "Belgrade", "VIENNA/WARSAW", "OSH, Kyrgyzstan");

    private final Random random;

    private Pages(long seed) {
        this.random = new Random(seed);
    }

    /** Items, each of its own. */
    static List<NewsItem> items(long seed, int count) {
        Pages pages = new Pages(seed);
        return IntStream.range(0, count).mapToObj(i -> pages.item()).toList();
    }

    /**
     * Writes pages of listing text, one below the other, until they have a length in bytes or a little more. They are what {@link
     * io.github.oscenews.parser.ListingTextWriter} writes, which reads each item back first and so takes much longer.
     *
     * @return the number of items
     */
    static long writeText(long seed, long length, OutputStream out) throws IOException {
        Pages pages = new Pages(seed);
        long items = 0;
        byte[] page;
        for (long written = 0; written < length; written += page.length) {
            page = pages.textPage().getBytes(UTF_8);
            out.write(page);
            items += RECORDS_OF_A_TEXT_PAGE;
        }
        return items;
    }

    /** {@return the number of items on so many pages of HTML} */
    static long itemsOfListings(int count) {
        return (long) count * RECORDS_OF_AN_HTML_PAGE;
    }

    /** Pages of the listing in HTML of about 25 KB each, every one in a markup of its own. */
    static List<byte[]> listings(int count) {
        return LongStream.range(0, count)
                .mapToObj(seed -> Markup.of(seed, items(seed, RECORDS_OF_AN_HTML_PAGE)))
                .map(page -> page.html().getBytes(UTF_8))
                .toList();
    }

    /** Pages of an article in HTML, every one in a markup of its own. */
    static List<byte[]> articles(int count) {
        return LongStream.range(0, count)
                .mapToObj(seed -> MarkupArticle.of(seed).html().getBytes(UTF_8))
                .toList();
    }

    private String textPage() {
        StringBuilder page = new StringBuilder(HEADING);
        for (int i = 0; i < RECORDS_OF_A_TEXT_PAGE; i++) {
            appendRecord(item(), page);
        }
        return page.append('\n').toString();
    }

    private static void appendRecord(NewsItem item, StringBuilder page) {
        page.append('\n').append(item.title());
        page.append("\nPublishing date: ").append(DATE.format(item.publishingDate()));
        item.contentType().ifPresent(type -> page.append("\nContent type: ").append(type.label()));
        appendTerms("Where we are: ", item.whereWeAre(), page);
        appendTerms("What we do: ", item.whatWeDo(), page);
        page.append('\n').append(item.summary());
    }

    private static void appendTerms(String label, List<? extends Term> terms, StringBuilder page) {
        if (!terms.isEmpty()) {
            page.append('\n').append(label);
            page.append(terms.stream().map(Term::label).collect(Collectors.joining(", ")));
        }
    }

    private NewsItem item() {
        LocalDate date = LocalDate.of(1997, 1, 1).plusDays(random.nextInt(10_000));
        NewsItem.Builder item = NewsItem.builder()
                .title("OSCE " + words(6 + random.nextInt(10), 7))
                .publishingDate(date)
                .summary(summary());
        if (chance(85)) {
            item.contentType(one(ContentType.listed()));
        }
        if (chance(75)) {
            item.whereWeAre(some(Structure.listed()));
        }
        if (chance(65)) {
            item.whatWeDo(some(FieldOfWork.listed()));
        }
        return item.build();
    }

    private String summary() {
        String dateline = chance(50)
                ? one(PLACES) + ", " + (1 + random.nextInt(28)) + " May 2004" + one(List.of("- ", " – ", "- "))
                : "";
        return dateline + "The " + words(15 + random.nextInt(32), 35) + one(List.of(".", ".", "", "...", "…"));
    }

    private String words(int count, int percentBeyondAscii) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(one(WORDS));
        }
        if (chance(percentBeyondAscii)) {
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                words.set(random.nextInt(count), one(BEYOND_ASCII));
            }
        }
        return String.join(" ", words);
    }

    private <T> List<T> some(List<T> terms) {
        return IntStream.range(0, chance(60) ? 1 : 2 + random.nextInt(2))
                .mapToObj(i -> one(terms))
                .toList();
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
