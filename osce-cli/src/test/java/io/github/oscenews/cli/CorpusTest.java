package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same for real dumps, which are not in the repository: {@code -Dosce.corpus} names the folder that holds them. */
@Tag("corpus")
class CorpusTest extends DumpContract {

    private static Path corpus() {
        return Path.of(System.getProperty("osce.corpus", "osce.corpus is not set"));
    }

    @Override
    Path folder() {
        return corpus().resolve("seeds");
    }

    private static List<String> convert(Path input, String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of("convert", input.toString()));
        arguments.addAll(List.of(options));
        assertThat(Osce.run(InputStream.nullInputStream(), out, err, arguments.toArray(String[]::new)))
                .as(err.toString(UTF_8))
                .isZero();
        List<String> lines = out.toString(UTF_8).lines().toList();
        assertThat(lines).anyMatch(line -> line.startsWith("{\"title\":"));
        CommandTest.assertItemsAreValid(lines.stream());
        return lines;
    }

    @Test
    void theFolderGivesAllItems() {
        assertThat(convert(folder())).hasSize(35);
    }

    @Test
    void mergedItemsAreValid() {
        assertThat(convert(folder(), "--merge")).hasSizeLessThanOrEqualTo(35);
        convert(folder(), "--merge", "--format", "json");
    }

    @Test
    void theExpectedItemsComeOutWithTheirKeysInOrder() throws IOException {
        JsonMapper mapper = new JsonMapper();
        try (var files = Files.list(corpus().resolve("expected"))) {
            for (Path expected : files.sorted().toList()) {
                String dump = expected.getFileName().toString().replace(".jsonl", ".txt");
                List<String> lines = Files.readAllLines(expected);
                List<String> converted = convert(folder().resolve(dump));

                assertThat(converted).hasSameSizeAs(lines);
                for (int i = 0; i < lines.size(); i++) {
                    JsonNode found = mapper.readTree(converted.get(i));
                    // A tree prints its keys in the order in which they stand.
                    assertThat(found).hasToString(mapper.readTree(lines.get(i)).toString());
                }
            }
        }
    }
}
