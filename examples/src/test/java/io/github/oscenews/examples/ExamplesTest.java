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
    private static final Program CRAWL_TO_COLLECTION = new Program("CrawlToCollection");
    private static final Program COUNT_BY_FIELD_OF_WORK = new Program("CountByFieldOfWork");

    @TempDir
    private Path folder;

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

    @Test
    void itemsThatLookTheSameAreTwoAndWhatIsWrongWithACrawlIsSaid() throws Exception {
        String listed =
                "<li><h3>Young people plant trees</h3><p>Publishing date: 8 May 2003</p><p>Two hundred trees.</p></li>\n";
        Path crawl = Files.createDirectory(folder.resolve("crawl"));
        Files.writeString(crawl.resolve("a.html"), "<html><body><ul>\n" + listed.repeat(2) + "</ul></body></html>\n");
        Files.writeString(crawl.resolve("b.html"), "<html><body><ul>\n" + listed + "</ul></body></html>\n");
        Files.copy(Path.of("examples/damaged/page.txt"), crawl.resolve("c.txt"));
        Files.writeString(crawl.resolve("d.zip"), "PK\3\4");

        assertThat(CRAWL_TO_COLLECTION.run(crawl))
                .containsSubsequence(
                        "crawl/c.txt:11:18: date-nonexistent: ",
                        "\ncrawl/d.zip: archive-damaged: ",
                        """

                        2009-01-27 Travelling exhibition on local elections, seen 1x
                        2003-05-08 Young people plant trees, seen 1x
                        2003-05-08 Young people plant trees, seen 1x
                        2003-05-08 Young people plant trees, seen 1x
                        """,
                        "in the document that shows the same at crawl/a.html:2, ",
                        "which may be the item at crawl/a.html:2 or the one at crawl/a.html:3, ");
    }

    @Test
    void itemsCountFromTheFirstDayOf2010() throws Exception {
        Path file = folder.resolve("items.jsonl");
        Files.writeString(file, item("2009-12-31", "Elections") + item("2010-01-01", "Education"));

        assertThat(COUNT_BY_FIELD_OF_WORK.run(file)).isEqualTo("1 Education\n");
    }

    private static String item(String day, String field) {
        return """
                {"title":"A title","publishingDate":"%s","whereWeAre":[],"whatWeDo":["%s"],"collections":[],\
                "summary":"A text.","summaryExtent":"complete","sources":[{"document":"page.txt","firstLine":3,"lastLine":5}]}
                """.formatted(day, field);
    }
}
