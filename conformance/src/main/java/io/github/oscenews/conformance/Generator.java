package io.github.oscenews.conformance;

import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.FieldOfWork;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Structure;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes items and pages of them, the same for the same seed. */
final class Generator {

    static final String HEADING =
            "Newsroom\nNews and press releases\nNews and press releases from the OSCE's global activities.";

    private static final List<String> WORDS = List.of(
            "border",
            "police",
            "officers",
            "judges",
            "library",
            "women",
            "“mayors”",
            "opens",
            "trains",
            "Roma",
            "and",
            "Sinti",
            "the",
            "mission",
            "Ukraine-",
            "based",
            "court",
            "interpreters",
            "field",
            "visit",
            "3,5",
            "won’t",
            "prison",
            "river",
            "co-operation",
            "Niš",
            "größe",
            "Ergneti",
            "of",
            "with",
            "24-hour",
            "school",
            "–",
            "a");

    private static final List<String> PLACES =
            List.of("VIENNA", "WARSAW/VIENNA", "OSH, Kyrgyzstan", "Belgrade", "THE HAGUE", "TIRANA / GENEVA");

    private static final List<String> COLLECTIONS = List.of("Women in local politics", "Roma and Sinti genocide");

    /** What stands around the listing on a page, and is nothing that a record needs. */
    private static final List<String> MENU = List.of(
            "Skip to main content",
            "Newsroom",
            "News and press releases",
            "- Arms control",
            "Where we are:",
            "Content type:",
            "What we do",
            "Date: all",
            "Home » Newsroom",
            "1 2 3 next ›",
            "© 2019",
            "",
            "\f");

    private final Random random;

    Generator(long seed) {
        this.random = new Random(seed);
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> someOf(List<T> values) {
        return Stream.generate(() -> oneOf(values))
                .limit(1 + (long) random.nextInt(3))
                .toList();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    String words(int count) {
        return Stream.generate(() -> oneOf(WORDS)).limit(count).collect(Collectors.joining(" "));
    }

    /** A line that is neither a label nor a line of a heading nor a dateline. */
    String sentence() {
        return "Some " + words(2 + number(9)) + oneOf(List.of(".", "", "...", "!", "…"));
    }

    NewsItem item() {
        NewsItem.Builder item = NewsItem.builder()
                .title("The " + words(3 + number(8)))
                .publishingDate(LocalDate.of(1997, 1, 1).plusDays(number(10_000)))
                .summary(summary());
        if (chance(10)) {
            item.addCollection(oneOf(COLLECTIONS));
        }
        if (chance(70)) {
            item.contentType(ContentType.of(oneOf(List.of("News", "Press release", "Press statement"))));
        }
        if (chance(60)) {
            item.whereWeAre(someOf(List.of(
                    Structure.of("OSCE Mission to Serbia"),
                    Structure.of("Transnational Threats Department"),
                    Structure.of("OSCE Mission to Bosnia and Herzegovina"),
                    Structure.of("Office in Yerevan (closed)"))));
        }
        if (chance(60)) {
            item.whatWeDo(someOf(List.of(
                    FieldOfWork.of("Policing"),
                    FieldOfWork.of("Cyber/ICT Security"),
                    FieldOfWork.of("Roma and Sinti"),
                    FieldOfWork.of("Something new"))));
        }
        if (chance(10)) {
            item.location("Georgia");
        }
        return item.build();
    }

    private String summary() {
        String dateline = chance(40) ? oneOf(PLACES) + ", " + date(LocalDate.of(2004, 5, 5)) + " – " : "";
        return dateline + "The " + words(5 + number(20)) + oneOf(List.of(".", "", "...", "…", "!”"));
    }

    List<NewsItem> items() {
        return IntStream.range(0, number(8)).mapToObj(i -> item()).toList();
    }

    /** At least one item. */
    List<NewsItem> someItems() {
        return Stream.concat(Stream.of(item()), items().stream()).toList();
    }

    /** A page with a menu above it and a footer below. */
    String wholePage(String listing) {
        return menu() + listing + "\n" + menu().stripTrailing();
    }

    private String menu() {
        return Stream.generate(() -> chance(30) ? sentence() : oneOf(MENU))
                .limit(number(12))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** A page in its canonical form. */
    static String page(List<NewsItem> items) {
        return Stream.concat(Stream.of(HEADING), items.stream().map(Generator::record))
                .collect(Collectors.joining("\n"));
    }

    static String record(NewsItem item) {
        List<String> lines = new ArrayList<>(List.of(item.title(), "Publishing date: " + date(item.publishingDate())));
        addTerms(lines, "Collections: ", item.collections());
        item.contentType().ifPresent(type -> lines.add("Content type: " + type));
        addTerms(lines, "Where we are: ", item.whereWeAre());
        addTerms(lines, "What we do: ", item.whatWeDo());
        item.location().ifPresent(location -> lines.add("Location: " + location));
        lines.add(item.summary());
        return String.join("\n", lines);
    }

    private static void addTerms(List<String> lines, String label, List<?> terms) {
        if (!terms.isEmpty()) {
            lines.add(label + terms.stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
    }

    private static String date(LocalDate date) {
        return date.getDayOfMonth() + " " + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + date.getYear();
    }

    /** The same page as people pass it on: other line ends, blank lines, blanks and marks where they do not matter. */
    String passedOn(String page) {
        String text = page;
        if (chance(30)) {
            text = "\uFEFF" + text;
        }
        if (chance(30)) {
            text = text.replace("\n", oneOf(List.of("\n\n", " \n", "\t\n\n \n", "\u00A0\n")));
        }
        if (chance(30)) {
            text = text.replace("\n", "\r\n");
        }
        return chance(30) ? text + oneOf(List.of("\n", "\r\n", "\n\n", " ")) : text;
    }
}
