package io.github.oscenews.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.model.NewsItem;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.NewsroomDocument;
import io.github.oscenews.parser.NewsroomParser;
import io.github.oscenews.parser.Tile;
import io.github.oscenews.parser.Tile.FurnitureTile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The laws on inputs that nobody thought of. The seeds are fixed, so a run is the same everywhere. */
@Tag("exhaustive")
class RandomTest {

    private static final int INPUTS = 1500;

    private static final NewsroomParser PARSER = NewsroomParser.standard();

    /** Limits that pages often exceed. */
    private static final NewsroomParser NARROW = NewsroomParser.builder()
            .longestLine(90)
            .longestRecord(300)
            .mostExcerpts(1)
            .build();

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
            Seeded.check(seed, generator.passedOn(pages), text -> {
                NewsroomDocument document = Laws.hold(PARSER, text, chunk);
                if (text.contains(pages)) {
                    assertThat(items(document)).isEqualTo(all);
                }
            });
            NewsroomDocument document = Laws.hold(PARSER, generator.passedOn(pages), chunk);
            assertThat(items(document)).as("seed %d", seed).isEqualTo(all);
            assertThat(document.problems()).as("seed %d", seed).isEmpty();
            assertThat(document.totals().residue()).as("seed %d", seed).isZero();
        }
    }

    @Test
    void damagedPagesAreAccountedFor() {
        for (long seed = 0; seed < INPUTS; seed++) {
            Generator generator = new Generator(seed);
            String damaged = Damage.of(generator.passedOn(Generator.page(generator.items())), generator);
            int chunk = 1 + generator.number(64);
            Seeded.check(seed, damaged, text -> Laws.hold(PARSER, text, chunk));
            Seeded.check(seed, damaged, text -> Laws.hold(NARROW, text, chunk));
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
