package io.github.oscenews.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.model.Merger;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.NewsroomDocument;
import io.github.oscenews.parser.NewsroomParser;
import io.github.oscenews.parser.TextScope;
import io.github.oscenews.parser.Tile;
import io.github.oscenews.parser.Tile.FurnitureTile;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The laws on inputs that nobody thought of. The seeds are fixed, so a run is the same everywhere. */
@Tag("exhaustive")
class RandomTest {

    private static final int INPUTS = 1500;

    private static final NewsroomParser PARSER = NewsroomParser.standard();
    private static final NewsroomParser PARSER_OF_WHOLE_PAGES =
            NewsroomParser.builder().textScope(TextScope.WHOLE_PAGE).build();

    /** Limits that pages often exceed. */
    private static NewsroomParser.Builder narrow(Generator generator) {
        return NewsroomParser.builder()
                .longestLine(1 + generator.number(generator.number(2) == 0 ? 5 : 90))
                .longestRecord(1 + generator.number(300))
                .mostExcerpts(generator.number(3));
    }

    private static List<NewsItem> items(NewsroomDocument document) {
        return document.items().stream().map(SourcedItem::item).toList();
    }

    @Test
    void healthyPagesGiveTheirItemsAndNothingElse() {
        for (long seed = 0; seed < INPUTS; seed++) {
            Generator generator = new Generator(seed);
            List<NewsItem> items = generator.items();
            List<NewsItem> more = generator.items();
            List<NewsItem> all = new ArrayList<>(items);
            all.addAll(more);
            int chunk = 1 + generator.number(64);
            String pages = Generator.page(items) + "\n" + Generator.page(more);
            String passedOn = generator.passedOn(pages);
            Seeded.check(seed, passedOn, text -> {
                NewsroomDocument document = Laws.hold(PARSER, text, chunk);
                // What is reduced is no longer that page.
                if (text.equals(passedOn)) {
                    assertThat(items(document)).isEqualTo(all);
                    assertThat(document.problems()).isEmpty();
                    assertThat(document.totals().residue()).isZero();
                }
            });
        }
    }

    @Test
    void whatStandsAroundAListingOnAWholePageChangesNothing() {
        for (long seed = 0; seed < INPUTS; seed++) {
            Generator generator = new Generator(seed);
            String listing = Generator.page(generator.someItems());
            String page = generator.passedOn(generator.wholePage(listing) + "\n" + generator.wholePage(listing));
            NewsroomDocument bare = PARSER.parse(listing + "\n" + listing, Laws.DOCUMENT);
            int chunk = 1 + generator.number(64);
            Seeded.check(seed, page, text -> {
                NewsroomDocument document = Laws.hold(PARSER_OF_WHOLE_PAGES, text, chunk);
                // What is reduced is no longer that page.
                if (text.equals(page)) {
                    assertThat(items(document)).isEqualTo(items(bare));
                    assertThat(document.problems()).isEmpty();
                    assertThat(document.totals().fields())
                            .isEqualTo(bare.totals().fields());
                    assertThat(document.totals().residue()).isZero();
                }
            });
        }
    }

    @Test
    void damagedWholePagesAreAccountedFor() {
        for (long seed = 0; seed < INPUTS; seed++) {
            Generator generator = new Generator(seed);
            String page = generator.passedOn(generator.wholePage(Generator.page(generator.items())));
            String damaged = Damage.of(page, generator);
            int chunk = 1 + generator.number(64);
            Seeded.check(seed, damaged, text -> Laws.hold(PARSER_OF_WHOLE_PAGES, text, chunk));
            NewsroomParser narrow =
                    narrow(generator).textScope(TextScope.WHOLE_PAGE).build();
            Seeded.check(seed, damaged, text -> Laws.hold(narrow, text, chunk));
        }
    }

    @Test
    void damagedPagesAreAccountedFor() {
        for (long seed = 0; seed < INPUTS; seed++) {
            Generator generator = new Generator(seed);
            String damaged = Damage.of(generator.passedOn(Generator.page(generator.items())), generator);
            int chunk = 1 + generator.number(64);
            Seeded.check(seed, damaged, text -> Laws.hold(PARSER, text, chunk));
            NewsroomParser narrow = narrow(generator).build();
            Seeded.check(seed, damaged, text -> Laws.hold(narrow, text, chunk));
        }
    }

    /** Seen twice, once on a page that is damaged, and merged. */
    @Test
    void whateverIsFoundIsWrittenAsTheSchemaSays() {
        int different = 0;
        for (long seed = 0; seed < INPUTS; seed++) {
            Generator generator = new Generator(seed);
            String page = generator.passedOn(Generator.page(generator.items()));
            List<SourcedItem> seen =
                    new ArrayList<>(PARSER.parse(page, Source.of("a")).items());
            seen.addAll(PARSER.parse(Damage.of(page, generator), Source.of("b")).items());
            List<SourcedItem> merged = Merger.merge(seen.stream()).items();

            assertThat(Json.read(Json.write(seen))).isEqualTo(seen);
            assertThat(Json.read(Json.write(merged))).isEqualTo(merged);
            different += (int) merged.stream()
                    .filter(item ->
                            !item.disagreements().isEmpty() || !item.omissions().isEmpty())
                    .count();
        }
        assertThat(different).isGreaterThan(100);
    }

    @Test
    void pagesThatAreCutOffGiveNoOtherItem() {
        for (long seed = 0; seed < INPUTS / 5; seed++) {
            Generator generator = new Generator(seed);
            String page =
                    generator.passedOn(Generator.page(generator.items()) + "\n" + Generator.page(generator.items()));
            String damaged = Damage.of(page, generator);
            int step = 100 + generator.number(300);
            Seeded.check(seed, page, text -> CutOffLaw.holdWherever(PARSER, text, step));
            Seeded.check(seed, damaged, text -> CutOffLaw.holdWherever(PARSER, text, step));
            Seeded.check(seed, damaged, text -> CutOffLaw.holdWherever(PARSER_OF_WHOLE_PAGES, text, step));
            NewsroomParser narrow = narrow(generator).build();
            Seeded.check(seed, damaged, text -> CutOffLaw.holdWherever(narrow, text, step));
        }
    }

    /** As bytes that are damaged, which the text no longer shows. */
    @Test
    void damagedBytesAreAccountedFor() {
        for (long seed = 0; seed < INPUTS; seed++) {
            Generator generator = new Generator(seed);
            Charset charset = generator.oneOf(List.of(UTF_8, UTF_16LE, UTF_16BE));
            byte[] bytes = ("\uFEFF" + Generator.page(generator.items())).getBytes(charset);
            for (int i = generator.number(6); i > 0; i--) {
                bytes[3 + generator.number(bytes.length - 3)] = (byte) generator.number(256);
            }
            int length = bytes.length - generator.number(2);
            int chunk = 1 + generator.number(64);
            // One character for each byte, so that the input can be said and reduced.
            Seeded.check(seed, new String(bytes, 0, length, ISO_8859_1), text -> {
                byte[] input = text.getBytes(ISO_8859_1);
                NewsroomDocument document = Laws.parse(PARSER, input);
                Laws.holdFor(document);
                Laws.streamOfBytesFindsTheSame(PARSER, input, document, chunk);
            });
        }
    }

    @Test
    void aSentenceThatIsPutInIsNeverFurniture() {
        for (long seed = 0; seed < INPUTS; seed++) {
            Generator generator = new Generator(seed);
            List<String> lines =
                    new ArrayList<>(List.of(Generator.page(generator.items()).split("\n", -1)));
            String sentence = generator.sentence();
            lines.add(generator.number(lines.size() + 1), sentence);
            Seeded.check(seed, String.join("\n", lines), text -> {
                NewsroomDocument document = Laws.hold(PARSER, text, 64);
                int start = text.indexOf(sentence);
                for (Tile tile : document.ledger().tiles()) {
                    boolean within = start >= 0
                            && tile.span().end() > start
                            && tile.span().start() < start + sentence.length();
                    assertThat(within && tile instanceof FurnitureTile && document.isNewsroomPage())
                            .as("%s within the sentence", tile)
                            .isFalse();
                }
            });
        }
    }
}
