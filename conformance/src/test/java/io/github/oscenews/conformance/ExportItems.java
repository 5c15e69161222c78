package io.github.oscenews.conformance;

import io.github.oscenews.model.ContentType;
import io.github.oscenews.model.Disagreement;
import io.github.oscenews.model.FieldOfWork;
import io.github.oscenews.model.ItemField;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Omission;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.model.Structure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Items to be exported. */
final class ExportItems {

    private static final String DATELINE = "OSH/BATKEN, Kyrgyzstan, 16 November 2023 (ZNEWS) – ";

    private static final Source FIRST = Source.builder()
            .document("alpha.warc.gz!/alpha.html")
            .uri("https://alpha.example.org/list?page=1")
            .captured(Instant.parse("2014-05-06T07:08:09Z"))
            .firstLine(48151)
            .lastLine(62342)
            .build();

    private static final Source SECOND = Source.of("beta.html");

    /** As listing text has them. No value is a part of another one, but for what is computed. */
    static final SourcedItem LISTED = SourcedItem.of(
            NewsItem.builder()
                    .title("Ferrymen agree on a timetable")
                    .publishingDate(LocalDate.of(2011, 3, 1))
                    .contentType(ContentType.of("Bulletin"))
                    .whereWeAre(List.of(Structure.of("Field Hut"), Structure.of("Troika")))
                    .whatWeDo(List.of(FieldOfWork.of("Ferries"), FieldOfWork.of("Policing")))
                    .collections(List.of("Rivers", "Boats at night"))
                    .location("Georgia")
                    .summary(DATELINE + "Twelve ferrymen met and…")
                    .build(),
            List.of(FIRST, SECOND));

    /** With all that a sighting may have. */
    static final SourcedItem FULL = SourcedItem.of(
            LISTED.item().toBuilder()
                    .summary("Twelve ferrymen met and…")
                    .body(List.of(DATELINE + "Twelve ferrymen met and had tea.", "The river was low."))
                    .url("https://www.example.org/ferries/70001")
                    .build(),
            LISTED.sources());

    /** With all that a merged item may have. */
    static final SourcedItem MERGED = SourcedItem.of(
            FULL.item(),
            FULL.sources(),
            List.of(
                    new Disagreement(ItemField.LOCATION, List.of("Atlantis"), List.of(SECOND)),
                    new Disagreement(ItemField.WHERE_WE_ARE, List.of("Minsk Group"), List.of(SECOND))),
            List.of(new Omission(List.of(ItemField.BODY, ItemField.COLLECTIONS), List.of(FIRST))));

    static final SourcedItem BARE = SourcedItem.of(
            NewsItem.builder()
                    .title("A day")
                    .publishingDate(LocalDate.of(1999, 12, 31))
                    .build(),
            SECOND);

    /** With what separates, quotes, ends lines or begins a formula in some format. */
    static final SourcedItem NASTY = SourcedItem.of(
            NewsItem.builder()
                    .title("=1+1,\"'|\\;\t{}[]<a>&amp;\u2028\u0000\u007f")
                    .publishingDate(LocalDate.of(2004, 2, 29))
                    .contentType(ContentType.of("@context"))
                    .whereWeAre(
                            List.of(Structure.of("|"), Structure.of("\\"), Structure.of("a|b\\|c"), Structure.of("\"")))
                    .whatWeDo(List.of(FieldOfWork.of("@id"), FieldOfWork.of("_:b0"), FieldOfWork.of("_:b0")))
                    .collections(List.of("x\r\n", "größe \uD83D\uDE00", ",", "- a"))
                    .location("+\"Ünder\",\r\n")
                    .summary("\n-1\r\n\r\"\"\n\n…")
                    .body(List.of("@id: \"\"", "|", "\\", "\t=1"))
                    .url("https://www.osce.org/größe|a b?[1]=\"2\"")
                    .build(),
            List.of(
                    Source.of("a|b\\.zip!/,\".txt").lines(1, 2),
                    Source.builder().document("=b").uri("http://a b|c").build()));

    /** What a value may hold that stands for something else somewhere. */
    private static final List<String> ODD = List.of(
            "|",
            "\\",
            "\"",
            "'",
            ",",
            "\n",
            "\r\n",
            "=",
            "@",
            "\t",
            "ü",
            "\uD83D\uDE00",
            "\u2028",
            "{",
            "<",
            "\n\n",
            ":");

    private ExportItems() {}

    static List<SourcedItem> made() {
        return List.of(LISTED, FULL, MERGED, BARE, NASTY);
    }

    /** An item with odd characters in all texts, the same for the same seed. */
    static SourcedItem random(long seed) {
        Generator generator = new Generator(seed);
        Draw draw = new Draw(generator);
        NewsItem.Builder item = generator.item().toBuilder().title(odd(generator.words(3), draw));
        if (draw.chance(60)) {
            item.summary(odd(generator.sentence(), draw));
        }
        if (draw.chance(40)) {
            item.collections(List.of(odd(generator.words(1), draw), odd(generator.words(2), draw)));
        }
        for (int i = draw.number(4); i > 0; i--) {
            item.addBody(odd(generator.sentence(), draw));
        }
        if (draw.chance(50)) {
            item.url("https://www.osce.org/" + draw.of("odihr/", "ü/", "a b/", "[", "") + (10000 + draw.number(1000)));
        }
        List<Source> sources = new ArrayList<>();
        for (int i = 1 + draw.number(4); i > 0; i--) {
            sources.add(source(i, generator, draw));
        }
        return SourcedItem.of(item.build(), sources, differences(sources, generator, draw), omissions(sources, draw));
    }

    private static Source source(int number, Generator generator, Draw draw) {
        Source.Builder source = Source.builder().document(odd(generator.words(1), draw) + number);
        if (draw.chance(50)) {
            source.uri(odd("https://www.osce.org/?page=", draw));
        }
        if (draw.chance(50)) {
            source.captured(Instant.ofEpochSecond(1_000_000_000L + generator.number(1_000_000_000)));
        }
        if (draw.chance(50)) {
            long line = 1L + generator.number(1_000_000);
            source.firstLine(line).lastLine(line + generator.number(1000));
        }
        return source.build();
    }

    private static List<Disagreement> differences(List<Source> sources, Generator generator, Draw draw) {
        return draw.chance(70)
                ? List.of()
                : List.of(new Disagreement(
                        ItemField.SUMMARY, List.of(odd(generator.sentence(), draw)), List.of(sources.get(0))));
    }

    private static List<Omission> omissions(List<Source> sources, Draw draw) {
        return draw.chance(70) ? List.of() : List.of(new Omission(List.of(ItemField.URL), List.of(sources.get(0))));
    }

    private static String odd(String text, Draw draw) {
        StringBuilder odd = new StringBuilder(text);
        for (int i = draw.number(4); i > 0; i--) {
            odd.insert(draw.number(odd.length() + 1), ODD.get(draw.number(ODD.size())));
        }
        // Half a character is told of in the documents, and tested for itself.
        return odd.toString()
                .replaceAll("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]", "");
    }
}
