package io.github.oscenews.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.NewsroomDocument;
import io.github.oscenews.parser.NewsroomParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws on real dumps, which are not in the repository: {@code -Dosce.corpus} names the folder that holds them. */
@Tag("corpus")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusTest {

    private static final NewsroomParser PARSER = NewsroomParser.standard();

    static List<Path> dumps() throws IOException {
        Path corpus = Path.of(System.getProperty("osce.corpus", "osce.corpus is not set"));
        try (Stream<Path> files = Files.list(corpus.resolve("seeds"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void aRealDumpIsAccountedForAndWrittenAgainByteForByte(Path dump) throws IOException {
        String text = Files.readString(dump);
        NewsroomDocument document = PARSER.parse(text, Laws.DOCUMENT);

        Laws.holdFor(document);
        for (int chunk = 1; chunk <= 64; chunk++) {
            Laws.streamFindsTheSame(PARSER, text, document, chunk);
        }
        assertThat(document.items()).isNotEmpty();
        assertThat(document.totals().residue()).isZero();
        assertThat(document.problems()).isEmpty();
        assertThat(Json.read(Json.write(document.items()))).isEqualTo(document.items());
        assertThat(WriterTest.write(
                        document.items().stream().map(SourcedItem::item).toList()))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void aRealDumpThatIsCutAnywhereIsAccountedFor(Path dump) throws IOException {
        String text = Files.readString(dump);
        for (int cut = 0; cut <= text.length(); cut += 7) {
            Laws.hold(PARSER, text.substring(0, cut), 1 + cut % 64);
            Laws.hold(PARSER, text.substring(cut), 1 + cut % 64);
        }
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void aRealDumpThatIsDamagedIsAccountedFor(Path dump) throws IOException {
        String text = Files.readString(dump);
        for (long seed = 0; seed < 200; seed++) {
            Generator generator = new Generator(seed);
            String damaged = Damage.of(text, generator);
            int chunk = 1 + generator.number(64);
            Seeded.check(seed, damaged, input -> Laws.hold(PARSER, input, chunk));
        }
    }
}
