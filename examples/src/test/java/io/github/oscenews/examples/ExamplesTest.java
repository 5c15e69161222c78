package io.github.oscenews.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {

    private interface Program {
        void run(String[] arguments) throws IOException;
    }

    private static String run(Program program, Object... arguments) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, UTF_8));
        try {
            program.run(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
        } finally {
            System.setOut(before);
        }
        return out.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

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

    @Test
    void theReadmeShowsTheQuickStartAndItsOutput() throws IOException {
        assertReadmeShows("QuickStart", QuickStart::main);
    }

    @Test
    void theReadmeShowsHowToAskWhereValuesStandAndTheOutput() throws IOException {
        assertReadmeShows("WhereItStands", WhereItStands::main);
    }

    private static void assertReadmeShows(String name, Program program) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String source =
                Files.readString(Path.of("examples/src/main/java/io/github/oscenews/examples/" + name + ".java"));
        String main = source.substring(source.indexOf("IOException {\n") + 14, source.lastIndexOf("    }\n}"))
                .lines()
                .map(line -> line.substring(8))
                .collect(Collectors.joining("\n"));

        assertThat(readme).contains("```java\n" + main + "\n```");
        assertThat(readme).contains("```\n" + run(program) + "```");
    }

    @Test
    void aPageBecomesJsonLines(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("items.jsonl");
        String expected = Files.readString(Path.of("examples/expected.jsonl"))
                .lines()
                .filter(line -> line.contains("\"data/page-1.txt\""))
                .map(line -> line.replace("data/page-1.txt", "page-1.txt") + "\n")
                .collect(Collectors.joining());

        assertThat(run(PageToJson::main, "examples/data/page-1.txt", file))
                .isEqualTo("7 items, the same when read back; 0 rejected\n");
        assertThat(file).content(UTF_8).isEqualTo(expected);
    }

    @Test
    void aCrawlBecomesJsonLines(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("items.jsonl");
        assertThat(run(CrawlToJson::main, "examples/data", file)).isEmpty();
        assertThat(file).content(UTF_8).isEqualTo(Files.readString(Path.of("examples/expected.jsonl")));

        Path zip = folder.resolve("crawl.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("page-1.txt"));
            out.write(Files.readAllBytes(Path.of("examples/data/page-1.txt")));
        }
        run(CrawlToJson::main, zip, file);
        assertThat(file)
                .content(UTF_8)
                .contains("{\"document\":\"crawl.zip!/page-1.txt\"")
                .hasLineCount(7);
        Files.write(zip, Arrays.copyOf(Files.readAllBytes(zip), 700));
        assertThat(run(CrawlToJson::main, zip, file)).startsWith("crawl.zip: archive-damaged: found its end, ");
    }

    @Test
    void aCrawlBecomesACollection() throws IOException {
        assertThat(run(CrawlToCollection::main, "examples/data/saved")).isEqualTo("""
                        2012-04-12 Lighthouse keepers’ logbooks go online, seen 2x
                        2012-04-11 Statement on the new bridge, seen 1x
                        """);
    }

    @Test
    void whatIsWrongWithAPageIsSaid(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("page.txt");
        Files.writeString(
                page, Files.readString(Path.of("examples/data/page-2.txt")).replace("3 June 2016", "31 June 2016"));

        assertThat(run(PageToJson::main, page, folder.resolve("items.jsonl"))).isEqualTo("""
                        line 4: found a day that the calendar does not have, expected one that exists: "Publishing date: >>31 June 2016<<"
                        2 items, the same when read back; 1 rejected
                        """);
    }
}
