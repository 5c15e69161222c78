package io.github.oscenews.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the programs do apart from what {@link OutputTest} sees. */
class ExamplesTest {

    private static final Program PAGE_TO_JSON = new Program("PageToJson");
    private static final Program CONVERT_AN_ARCHIVE = new Program("ConvertAnArchive");

    @TempDir
    private Path folder;

    @Test
    void theProgramsRunAsANamedModuleThatRequiresOursOnly() {
        Module module = QuickStart.class.getModule();

        assertThat(module.isNamed()).isTrue();
        assertThat(module.getDescriptor().requires().stream()
                        .map(requires -> requires.name())
                        .filter(name -> !name.equals("java.base")))
                .containsExactlyInAnyOrder(
                        "io.github.oscenews.archive", "io.github.oscenews.json", "io.github.oscenews.parser");
    }

    @ParameterizedTest
    @ValueSource(strings = {"QuickStart", "WhereItStands"})
    void theReadmeShowsAProgramAndItsOutput(String name) throws Exception {
        Program program = new Program(name);
        String readme = Files.readString(Path.of("README.md"));
        String source = program.source();
        String main = source.substring(source.indexOf("IOException {\n") + 14, source.lastIndexOf("    }\n}"))
                .lines()
                .map(line -> line.substring(8))
                .collect(Collectors.joining("\n"));

        assertThat(readme).contains("```java\n" + main + "\n```");
        assertThat(readme).contains("```\n" + program.run() + "```");
    }

    @Test
    void aPageBecomesJsonLines() throws Exception {
        Path file = folder.resolve("items.jsonl");
        String expected = Files.readString(Path.of("examples/expected.jsonl"))
                .lines()
                .filter(line -> line.contains("\"data/page-1.txt\""))
                .map(line -> line.replace("data/page-1.txt", "page-1.txt") + "\n")
                .collect(Collectors.joining());
        PAGE_TO_JSON.run("examples/data/page-1.txt", file);

        assertThat(file).content(UTF_8).isEqualTo(expected);
    }

    @Test
    void whatIsWrongWithAPageIsSaid() throws Exception {
        Path page = folder.resolve("page.txt");
        Files.writeString(
                page, Files.readString(Path.of("examples/data/page-2.txt")).replace("3 June 2016", "31 June 2016"));

        assertThat(PAGE_TO_JSON.run(page, folder.resolve("items.jsonl"))).isEqualTo("""
                        line 4: found a day that the calendar does not have, expected one that exists: "Publishing date: >>31 June 2016<<"
                        2 items, the same when read back; 1 rejected
                        """);
    }

    /** The files are what {@code osce convert} writes, as other tests show. */
    @ParameterizedTest
    @CsvSource({"examples/data, expected.jsonl", "examples/archives, expected-archives.jsonl"})
    void aCrawlBecomesWhatTheCommandWrites(String crawl, String expected) throws Exception {
        Path file = folder.resolve("items.jsonl");
        CONVERT_AN_ARCHIVE.run(crawl, file);

        assertThat(file).content(UTF_8).isEqualTo(Files.readString(Path.of("examples", expected)));
    }

    @Test
    void whatIsWrongInAnArchiveIsSaid() throws Exception {
        Path zip = folder.resolve("crawl.zip");
        Path file = folder.resolve("items.jsonl");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("page.txt"));
            out.write(Files.readAllBytes(Path.of("examples/damaged/page.txt")));
        }
        assertThat(CONVERT_AN_ARCHIVE.run(zip, file))
                .contains("crawl.zip!/page.txt:11:18: date-nonexistent: ")
                .endsWith("crawl.zip!/page.txt: items: 2\n");
        assertThat(file)
                .content(UTF_8)
                .contains("{\"document\":\"crawl.zip!/page.txt\"")
                .hasLineCount(2);

        Files.write(zip, Arrays.copyOf(Files.readAllBytes(zip), 200));
        assertThat(CONVERT_AN_ARCHIVE.run(zip, file)).contains("\ncrawl.zip: archive-damaged: found its end, ");
    }
}
