package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.json.ExportFormat;
import io.github.oscenews.json.ItemWriter;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.NewsroomParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        List<String> lines = run(input, options).lines().toList();
        assertThat(lines).anyMatch(line -> line.startsWith("{\"title\":"));
        CommandTest.assertItemsAreValid(lines.stream());
        return lines;
    }

    private static String run(Path input, String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of("convert", input.toString()));
        arguments.addAll(List.of(options));
        assertThat(Osce.run(InputStream.nullInputStream(), out, err, arguments.toArray(String[]::new)))
                .as(err.toString(UTF_8))
                .isZero();
        return out.toString(UTF_8);
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

    /** That what the exporter writes is valid, and what comes back of it, is tested with the same dumps in the module conformance. */
    @ParameterizedTest
    @CsvSource({"ninjs, NINJS", "jsonld, JSON_LD", "jsonfeed, JSON_FEED", "csv, CSV"})
    void theCommandWritesWhatTheExporterDoes(String format, ExportFormat exported) throws IOException {
        for (List<String> options : List.of(List.<String>of(), List.of("--merge"))) {
            List<String> withFormat = new ArrayList<>(options);
            withFormat.addAll(List.of("--format", format));

            assertThat(run(folder(), withFormat.toArray(String[]::new))).isEqualTo(export(items(options), exported));
        }
    }

    @Test
    void listingTextOfTheFolderHasTheSameItems() {
        for (List<String> options : List.of(List.<String>of(), List.of("--merge"))) {
            List<String> withFormat = new ArrayList<>(options);
            withFormat.addAll(List.of("--format", "text"));
            String text = run(folder(), withFormat.toArray(String[]::new));

            assertThat(NewsroomParser.standard().parse(text, Source.of("text")).items())
                    .extracting(SourcedItem::item)
                    .isEqualTo(items(options).stream().map(SourcedItem::item).toList());
        }
    }

    private List<SourcedItem> items(List<String> options) {
        byte[] json = run(folder(), options.toArray(String[]::new)).getBytes(UTF_8);
        List<SourcedItem> items = NewsroomJson.standard()
                .read(new ByteArrayInputStream(json), problem -> {
                    throw new AssertionError(problem.toString());
                })
                .toList();
        assertThat(items).isNotEmpty();
        return items;
    }

    private static String export(List<SourcedItem> items, ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ItemWriter writer = NewsroomJson.standard().exporter(out, format)) {
            for (SourcedItem item : items) {
                writer.write(item);
            }
        }
        return out.toString(UTF_8);
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
