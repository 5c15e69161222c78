package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.json.ExportFormat;
import io.github.oscenews.json.ItemWriter;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.SourcedItem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code osce convert --format}. */
class FormatsTest extends CommandTest {

    private static final Path DATA = TestFiles.EXAMPLES.resolve("data");

    private static final String REFUSED = "the item is not written, and would be in any other --format";

    private static final String NAMES =
            "title,publishingDate,contentType,whereWeAre,whatWeDo,collections,location,summary,"
                    + "summaryExtent,dateline.text,dateline.places,dateline.country,dateline.date,dateline.agency,body,url,"
                    + "sources.document,sources.uri,sources.captured,sources.firstLine,sources.lastLine,disagreements,omissions\r\n";

    /** Runs {@code osce convert}, of whose arguments none has a blank. */
    private int convert(Path input, String options) {
        return osce(Stream.concat(
                        Stream.of("convert", input),
                        Stream.of(options.split(" ")).filter(option -> !option.isEmpty()))
                .toArray());
    }

    private static String option(ExportFormat format) {
        return "--format "
                + switch (format) {
                    case NINJS -> "ninjs";
                    case JSON_LD -> "jsonld";
                    case JSON_FEED -> "jsonfeed";
                    case CSV -> "csv";
                    case CSV_FOR_SPREADSHEETS -> "csv --spreadsheet-safe";
                };
    }

    /** What the library makes of items that the command wrote as JSON. */
    private static String export(ExportFormat format, String items) throws IOException {
        InputStream in = new ByteArrayInputStream(items.getBytes(UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ItemWriter writer = NewsroomJson.standard().exporter(bytes, format)) {
            for (SourcedItem item : NewsroomJson.standard()
                    .read(in, problem -> assertThat(problem).isNull())
                    .toList()) {
                writer.write(item);
            }
        }
        return bytes.toString(UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void anExportIsThatOfTheItemsThatAreJsonOtherwise(ExportFormat format) throws IOException {
        for (String chosen : List.of("", "--merge", "--since 2016-06-02 --type News", "--merge --until 2016 ")) {
            assertThat(convert(DATA, chosen)).isEqualTo(ExitCode.OK);
            String items = out;
            String told = err;
            assertThat(items.lines()).isNotEmpty();

            assertThat(convert(DATA, option(format) + " " + chosen)).isEqualTo(ExitCode.OK);
            assertThat(out).isEqualTo(export(format, items));
            assertThat(err).startsWith(told);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ninjs, 'summaryExtent, dateline.text, dateline.country, dateline.date, dateline.agency, disagreements, omissions'",
        "jsonld, 'summaryExtent, dateline.country, dateline.date, dateline.agency, sources.captured, sources.firstLine,"
                + " sources.lastLine, disagreements, omissions'",
        "text, 'summaryExtent, dateline, sources, disagreements, omissions'"
    })
    void whatAFormatHasNoPlaceForIsOneLineUnderTheSummary(String format, String keys) throws IOException {
        Path page = write("page.txt", HEALTHY);

        assertThat(convert(page, "--format " + format)).isEqualTo(ExitCode.OK);
        assertThat(err).isEqualToNormalizingNewlines("""
                        documents: 1 (newsroom pages: 1)
                        items: 2
                        rejects: 0
                        problems: 0
                        %s has no place for: %s (see docs/exports.md)
                        """.formatted(format, keys));
        convert(page, "--quiet --format " + format);
        assertThat(err).isEmpty();
        convert(page, "--since 2004 --format " + format);
        assertThat(err).doesNotContain("no place");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "json", "jsonfeed", "csv", "csv --spreadsheet-safe"})
    void aFormatThatHasAPlaceForAllSaysNothingOfThat(String format) throws IOException {
        convert(write("page.txt", HEALTHY), "--format " + format);

        assertThat(err).endsWith("problems: 0" + System.lineSeparator());
    }

    @Test
    void withoutItemsEveryDocumentIsAWholeOne() throws IOException {
        Path page = write("page.txt", HEALTHY);

        for (String chosen : List.of(" --since 2004", " --since 2004 --merge")) {
            convert(page, "--format ninjs" + chosen);
            assertThat(out).isEmpty();
            convert(page, "--format text" + chosen);
            assertThat(out).isEmpty();
            convert(page, "--format csv" + chosen);
            assertThat(out).isEqualTo(NAMES);
            convert(page, "--format csv --spreadsheet-safe" + chosen);
            assertThat(out).isEqualTo("\ufeff" + NAMES);
            convert(page, "--format jsonld" + chosen);
            assertThat(JsonMapper.shared().readTree(out).path("@graph").isArray())
                    .isTrue();
            convert(page, "--format jsonfeed" + chosen);
            JsonNode feed = JsonMapper.shared().readTree(out);
            assertThat(feed.path("title").asString()).isNotEmpty();
            assertThat(feed.path("items").isArray()).isTrue();
            assertThat(feed.path("items")).isEmpty();
        }
    }

    @Test
    void aCellThatCouldBeAFormulaIsSafeOnRequestOnly() throws IOException {
        Path page = write("page.txt", HEALTHY.replace("Young people", "=1+1"));

        convert(page, "--format csv");
        assertThat(out.lines().skip(1)).first().asString().startsWith("=1+1 plant trees,");
        convert(page, "--format csv --spreadsheet-safe");
        assertThat(out).startsWith("\ufefftitle,");
        assertThat(out.lines().skip(1)).first().asString().startsWith("'=1+1 plant trees,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "json", "ninjs", "jsonld", "jsonfeed", "text"})
    void onlyCsvIsForSpreadsheets(String format) throws IOException {
        Path file = write("out", "old");

        assertThat(convert(write("page.txt", HEALTHY), "--spreadsheet-safe --format " + format + " -o " + file))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err)
                .isEqualToNormalizingNewlines("osce: --spreadsheet-safe is for --format csv only, found --format "
                        + format + " (see osce convert --help)\n");
        assertThat(file).hasContent("old");
    }

    @Test
    void csvIsNotMeantWhereItIsNotNamed() throws IOException {
        assertThat(convert(write("page.txt", HEALTHY), "--spreadsheet-safe")).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("--spreadsheet-safe is for --format csv only, found --format jsonl");
    }

    @Test
    void aFormatThatIsNotKnownIsAnsweredWithAll() throws IOException {
        assertThat(convert(write("page.txt", HEALTHY), "--format xml")).isEqualTo(ExitCode.USAGE);
        assertThat(err)
                .isEqualToNormalizingNewlines("osce: Invalid value for option '--format': expected one of csv, json,"
                        + " jsonfeed, jsonl, jsonld, ninjs, text, found 'xml' (see osce convert --help)\n");
    }

    @Test
    void textOfAPageThatIsCanonicalIsThatPage() throws IOException {
        Path page = DATA.resolve("page-1.txt");

        assertThat(convert(page, "--format text")).isEqualTo(ExitCode.OK);
        assertThat(out).isEqualTo(Files.readString(page));
        String first = out;
        assertThat(convert(page, "")).isEqualTo(ExitCode.OK);
        assertThat(convert(write("items.jsonl", out), "--format text")).isEqualTo(ExitCode.OK);
        assertThat(out).isEqualTo(first);
    }

    private static final String ARTICLES = """
            <html><body><ul>
            <li><h3><a href="https://www.osce.org/x/1">Young people plant trees</a></h3>
            <p>Publishing date: 8 May 2003</p><p>Two hundred trees were planted.</p></li>
            <li><h3>Judges discuss trial monitoring</h3>
            <p>Publishing date: 9 May 2003</p><p>Judges from four courts discussed it.</p></li>
            </ul></body></html>
            """;

    @Test
    void anItemThatTextCannotCarryIsAnErrorAndTheOthersAreWritten() throws IOException {
        Path page = write("page.html", ARTICLES);

        for (String chosen : List.of("", " --merge")) {
            assertThat(convert(page, "--format text" + chosen)).isEqualTo(ExitCode.INCOMPLETE);
            assertThat(out).endsWith("""
                            News and press releases from the OSCE's global activities.
                            Judges discuss trial monitoring
                            Publishing date: 9 May 2003
                            Judges from four courts discussed it.""");
            assertThat(err)
                    .contains("page.html:2: error item-unwritable: url: listing text has no place for addresses; "
                            + REFUSED)
                    .contains("items: 1", "problems: 1", "  error item-unwritable: 1")
                    .doesNotContain("residue");
        }
        assertThat(convert(page, "--format text --quiet")).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(err.lines()).singleElement().asString().startsWith("page.html:2: error item-unwritable: ");
        assertThat(convert(page, "--format text --since 2003-05-09")).isEqualTo(ExitCode.OK);
    }

    @Test
    void aValueThatWouldBeReadAsAnotherIsNamed() throws IOException {
        String items = """
                {"title":"%s","publishingDate":"2003-05-08","whereWeAre":[],"whatWeDo":[],"collections":[],\
                "summary":"%s","summaryExtent":"complete","sources":[{"document":"a.txt","firstLine":3,"lastLine":5}]}
                """;
        Path file =
                write("items.jsonl", items.formatted("A title", "A text") + items.formatted("Two\\nlines", "A text."));

        assertThat(convert(file, "--format text")).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(err).contains("a.txt:3: error item-unwritable: title: found ", "Two<U+000A>lines", "; " + REFUSED);
        assertThat(out).contains("A title").doesNotContain("lines");
    }

    @Test
    void ofManyThatTextCannotCarryTheFirstAreShownAndAllAreCounted() throws IOException {
        String listed = ARTICLES.lines().skip(1).limit(2).reduce("", (a, b) -> a + b + "\n");
        Path page = write("page.html", ARTICLES.replace("</ul>", listed.repeat(24) + "</ul>"));
        Path manifest = folder.resolve("manifest.json");

        assertThat(convert(page, "--format text --manifest " + manifest)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(err.lines().filter(line -> line.contains(": error item-unwritable: ")))
                .hasSize(10);
        assertThat(err).contains("items: 1", "  error item-unwritable: 25 (10 shown)");
        JsonNode totals =
                JsonMapper.shared().readTree(Files.readString(manifest)).path("totals");
        assertThat(totals.path("items").asInt()).isEqualTo(1);
        assertThat(totals.path("problems").path("item-unwritable").asInt()).isEqualTo(25);
    }

    @Test
    void whatTextCannotCarryCountsForTheMostErrors() throws IOException {
        Path page = write("page.html", ARTICLES);
        Path file = write("out", "old");

        for (String chosen : List.of("", " --merge")) {
            assertThat(convert(page, "--format text --max-errors 0 -o " + file + chosen))
                    .isEqualTo(ExitCode.FAILED);
            assertThat(err).contains("osce: stopped at page.html:2: more than 0 errors (--max-errors 0)");
            assertThat(file).hasContent("old");
            assertThat(files()).containsExactly("out", "page.html");
            assertThat(convert(page, "--format text --max-errors 1" + chosen)).isEqualTo(ExitCode.INCOMPLETE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "json", "ninjs", "jsonld", "jsonfeed", "csv", "csv --spreadsheet-safe", "text"})
    void repairedRejectsComeBelowAllElse(String format) throws IOException {
        Path rejects = folder.resolve("rejects.jsonl");
        Path page = write("page.txt", BROKEN);
        assertThat(convert(page, "--format " + format + " --rejects " + rejects))
                .isEqualTo(ExitCode.INCOMPLETE);
        String first = out;
        Files.writeString(rejects, Files.readString(rejects).replace("31 February 2024", "1 March 2024"));

        assertThat(convert(page, "--format " + format + " --replay " + rejects)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out).contains("Young people plant trees", "Judges discuss trial monitoring");
        assertThat(out.indexOf("Judges")).isGreaterThan(out.indexOf("Young"));
        assertThat(first).doesNotContain("Judges");
        assertThat(osce(Stream.concat(
                                Stream.of("convert", "--replay", rejects), Stream.of(("--format " + format).split(" ")))
                        .toArray()))
                .isEqualTo(ExitCode.OK);
        assertThat(out).contains("Judges discuss trial monitoring").doesNotContain("Young");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ninjs", "jsonld", "jsonfeed", "csv", "text"})
    void aRunThatFailsLeavesNothing(String format) throws IOException {
        Path letter = write("letter.txt", "Dear all,");
        Path file = folder.resolve("out");

        assertThat(convert(letter, "--format " + format)).isEqualTo(ExitCode.USAGE);
        assertThat(out).isEmpty();
        assertThat(convert(letter, "--format " + format + " -o " + file)).isEqualTo(ExitCode.USAGE);
        assertThat(convert(write("page.txt", BROKEN), "--max-errors 0 --format " + format + " -o " + file))
                .isEqualTo(ExitCode.FAILED);
        assertThat(files()).containsExactly("letter.txt", "page.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ninjs", "jsonld", "jsonfeed", "csv", "text"})
    void anOutputThatBreaksIsOneLine(String format) throws IOException {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        for (int pages : List.of(1, 2000)) {
            for (String chosen : List.of("--threads=2", "--merge")) {
                String page = write("page.txt", HEALTHY.repeat(pages)).toString();
                ByteArrayOutputStream errBytes = new ByteArrayOutputStream();

                assertThat(Osce.run(
                                InputStream.nullInputStream(),
                                broken,
                                errBytes,
                                "convert",
                                page,
                                "--quiet",
                                "--format",
                                format,
                                chosen))
                        .isEqualTo(ExitCode.FAILED);
                assertThat(errBytes.toString(UTF_8))
                        .isEqualToNormalizingNewlines("osce: standard output: cannot be written: Broken pipe\n");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonfeed"})
    void itemsBeforeTheErrorThatEndsARunAreWritten(String format) throws IOException {
        Path healthy = write("a.txt", HEALTHY);
        Path broken = write("b.txt", BROKEN);

        assertThat(osce("convert", healthy, broken, "--max-errors", 0, "--format", format))
                .isEqualTo(ExitCode.FAILED);
        assertThat(out).contains("Young people plant trees", "Judges discuss trial monitoring");
    }

    @Test
    void theFirstPlaceOfAMergedItemIsThatOfTheError() throws IOException {
        String page = ARTICLES.replace("9 May 2003", "9 May 2004");
        Path later = write("b.html", page);
        Path earlier = write("a.html", page.replace("<ul>", "<ul>\n"));

        assertThat(osce("convert", later, earlier, "--merge", "--format", "text"))
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(err.lines().filter(line -> line.contains(": error item-unwritable: ")))
                .singleElement()
                .asString()
                .startsWith("a.html:3: error item-unwritable: url: ");
    }

    @Test
    void helpNamesEachFormat() {
        osce("convert", "--help");

        assertThat(out.replaceAll("\\s+", " "))
                .contains("jsonl: ", "json: ", "ninjs: ", "jsonld: ", "jsonfeed: ", "csv: ", "text: ")
                .contains("docs/exports.md");
    }
}
