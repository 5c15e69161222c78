package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both commands on pages of HTML, alone and beside text. */
class HtmlTest extends CommandTest {

    private static final String LISTING = """
            <!DOCTYPE html>
            <html><head>%s<title>Newsroom</title></head><body>
            <p>Menu</p>
            <h1>News and press releases</h1>
            <div class="search-result">
            <h3><a href="/youth/3">Young people plant trees</a></h3>
            <p>Publishing date: <b>8 May 2003</b></p>
            <p>What we do: Youth</p>
            <p>Two hundred trees were planted.</p>
            </div>
            <div class="search-result">
            <h3><a href="https://www.osce.org/courts/4">Judges discuss trial monitoring</a></h3>
            <p>Publishing date: <b>9 May 2003</b></p>
            <p>Where we are: OSCE Secretariat</p>
            <p>Judges from four courts discussed how trials are monito</p>
            </div>
            <p><a href="?page=1">next</a></p>
            </body></html>
            """;

    private static final String ARTICLE = """
            <html><head><title>Chess | OSCE</title><link rel="canonical" href="/chess/5"></head><body>
            <h1>Prison staff play chess</h1>
            <time>7 May 2003</time>
            <p>BERN, 7 May 2003 - Forty officers played.</p>
            <p>Nobody lost.</p>
            </body></html>
            """;

    private static final String SHOP =
            "<html><head><title>Shop</title></head><body><h1>Shoes</h1><p>Cheap.</p></body></html>";

    private Path crawl;

    @BeforeEach
    void nameTheFolder() {
        crawl = folder.resolve("crawl");
    }

    private static String listing(String head) {
        return LISTING.formatted(head);
    }

    private Path write(String name, String text, String charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(Charset.forName(charset)));
    }

    /** Each item as its document, its address and its title. */
    private List<String> items() {
        return out.lines()
                .map(line -> line.replaceFirst(
                        ".\"title\":\"([^\"]*)\"(?:.*\"url\":\"([^\"]*)\")?.*\"document\":\"([^\"]*)\".*", "$3 $2 $1"))
                .toList();
    }

    private static String withoutSources(String item) {
        return item.replaceFirst(",\"sources\":.*", "");
    }

    @Test
    void aFolderMayHoldPagesOfBothKindsAndAnythingElse() throws IOException {
        write("crawl/a-listing.html", listing(""));
        write("crawl/b.txt", HEALTHY);
        write("crawl/c-article.htm", ARTICLE);
        write("crawl/d.html", SHOP);
        write("crawl/e-listing-without-a-name-that-tells", listing(""));

        assertThat(osce("convert", crawl)).isEqualTo(ExitCode.OK);
        assertThat(items())
                .containsExactly(
                        "crawl/a-listing.html https://www.osce.org/youth/3 Young people plant trees",
                        "crawl/a-listing.html https://www.osce.org/courts/4 Judges discuss trial monitoring",
                        "crawl/b.txt  Young people plant trees",
                        "crawl/b.txt  Judges discuss trial monitoring",
                        "crawl/c-article.htm https://www.osce.org/chess/5 Prison staff play chess",
                        "crawl/e-listing-without-a-name-that-tells https://www.osce.org/youth/3 Young people plant trees",
                        "crawl/e-listing-without-a-name-that-tells https://www.osce.org/courts/4 Judges discuss trial"
                                + " monitoring");
        assertThat(err)
                .startsWith("crawl/d.html:1:1: info document-html: found HTML without a label")
                .endsWith("""
                        documents: 5 (newsroom pages: 4)
                        items: 7
                        rejects: 0
                        problems: 1
                          info document-html: 1
                        """.replace("\n", System.lineSeparator()));
    }

    @Test
    void aListingGivesWhatItsTextGivesAndAddresses() throws IOException {
        String text = HEALTHY.replace("9 May 2003", "9 May 2003\nWhere we are: OSCE Secretariat");
        osce("convert", write("page", text));
        List<String> items = out.lines().map(HtmlTest::withoutSources).toList();

        osce("convert", write("page", listing("")));
        assertThat(out.lines().map(line -> withoutSources(line).replaceFirst(",\"url\":\"[^\"]*\"", "")))
                .isEqualTo(items);
    }

    @Test
    void anArticleHasItsParagraphs() throws IOException {
        osce("convert", write("article.html", ARTICLE));

        assertThat(out)
                .contains("\"publishingDate\":\"2003-05-07\"")
                .contains("\"body\":[\"BERN, 7 May 2003 - Forty officers played.\",\"Nobody lost.\"]");
    }

    @Test
    void itemsOfHtmlHaveLinesOnRequest() throws IOException {
        write("crawl/a.html", listing(""));
        write("crawl/b.txt", HEALTHY);

        osce("convert", crawl, "--html-lines");
        assertThat(out.lines().map(line -> line.replaceFirst(".*\"document\":", "")))
                .containsExactly(
                        "\"crawl/a.html\",\"firstLine\":6,\"lastLine\":9}]}",
                        "\"crawl/a.html\",\"firstLine\":12,\"lastLine\":15}]}",
                        "\"crawl/b.txt\",\"firstLine\":3,\"lastLine\":6}]}",
                        "\"crawl/b.txt\",\"firstLine\":7,\"lastLine\":9}]}");
        String withLines = out;
        osce("convert", crawl);
        assertThat(out).isEqualTo(withLines.replaceAll("(a.html\"),\"firstLine\":\\d+,\"lastLine\":\\d+", "$1"));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, <meta charset=windows-1252>, UTF-8, “Jüdges”",
        "windows-1252, <meta charset=windows-1252>, ISO-8859-2, “Jüdges”",
        "ISO-8859-2, '', ISO-8859-2, Ľudmiła",
        "ISO-8859-2, <meta charset=iso-8859-2>, UTF-8, Ľudmiła",
        "UTF-8, <meta charset=utf-8>, ISO-8859-2, Ľudmiła"
    })
    void aPageSaysItsEncodingAndAnOptionThatOfThoseThatDoNot(String charset, String head, String option, String word)
            throws IOException {
        Path page = write("page.html", listing(head).replace("Judges discuss", word + " discusses"), charset);

        assertThat(osce("convert", page, "--charset", option)).isEqualTo(ExitCode.OK);
        assertThat(out).contains("\"title\":\"" + word + " discusses trial monitoring\"");
        assertThat(err).contains("problems: 0");
    }

    @Test
    void bytesOfAnotherEncodingAreReported() throws IOException {
        Path page = write("page.html", listing("").replace("Judges discuss", "Jüdges discuss"), "windows-1252");

        assertThat(osce("convert", page)).isEqualTo(ExitCode.OK);
        assertThat(out).contains("\"title\":\"J\uFFFDdges discuss");
        assertThat(err)
                .startsWith("page.html:12:46: warning bytes-malformed: found 1 sequence of bytes that are not UTF-8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date-nonexistent | <b>9 May 2003</b>                               | <b>31 February 2003</b>
            date-unreadable  | <b>9 May 2003</b>                               | <b>in May</b>
            date-missing     | <p>Publishing date: <b>9 May 2003</b></p>       | <p></p>
            label-misspelled | Where we are: OSCE                              | WHERE WE ARE: OSCE
            """)
    void aRepairedRejectGivesTheLineOfTheUnbrokenPage(String code, String whole, String broken) throws IOException {
        String page = listing("");
        osce("convert", write("whole/page.html", page), "--html-lines");
        String item = out.lines().toList().get(1);
        Path rejects = folder.resolve("rejects.jsonl");

        assertThat(osce("convert", write("broken/page.html", page.replace(whole, broken)), "--rejects", rejects))
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out.lines()).hasSize(1);
        assertThat(err).contains("  error " + code + ": 1");
        assertThat(rejects)
                .content()
                .hasLineCount(1)
                .startsWith("{\"document\":\"page.html\",\"firstLine\":12,\"lastLine\":15,\"code\":\"" + code + "\",")
                .contains("\"url\":\"https://www.osce.org/courts/4\",\"text\":\"Judges discuss trial monitoring\\n");
        String repaired = Files.readString(rejects)
                .replaceFirst("(\"text\":.*monitoring).*?(\\\\nW)", "$1\\\\nPublishing date: 9 May 2003$2")
                .replace("\\nWHERE WE ARE:", "\\nWhere we are:");

        assertThat(osce("convert", "--replay", Files.writeString(rejects, repaired)))
                .isEqualTo(ExitCode.OK);
        assertThat(out).isEqualTo(item + "\n");
        assertThat(err).contains("problems: 0");
    }

    @Test
    void aRejectThatNobodyTouchedIsTheSameAgain() throws IOException {
        Path first = folder.resolve("first.jsonl");
        Path second = folder.resolve("second.jsonl");
        String page = listing("").replace("May", "Mai");

        osce("convert", write("page.html", page), "--rejects", first);
        assertThat(first).content().hasLineCount(2).contains("\"url\":\"https://www.osce.org/youth/3\"");
        assertThat(osce("convert", "--replay", first, "--rejects", second)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(second).hasSameTextualContentAs(first);
    }

    @Test
    void anArticleThatCannotBeAnItemHasTheTextOfARecord() throws IOException {
        Path rejects = folder.resolve("rejects.jsonl");
        String page = ARTICLE.replace("<time>7 May 2003", "<time>31 February 2003");

        osce("convert", write("article.html", page), "--rejects", rejects);
        assertThat(rejects)
                .content()
                .contains("\"code\":\"date-nonexistent\"")
                .endsWith("\"url\":\"https://www.osce.org/chess/5\",\"text\":\"Prison staff play chess\\n"
                        + "Publishing date: 31 February 2003\\n"
                        + "BERN, 7 May 2003 - Forty officers played.\\nNobody lost.\"}\n");
        Files.writeString(rejects, Files.readString(rejects).replace("31 February", "7 May"));
        assertThat(osce("convert", "--replay", rejects)).isEqualTo(ExitCode.OK);
        assertThat(out)
                .contains("\"summary\":\"BERN, 7 May 2003 - Forty officers played.\\nNobody lost.\"")
                .contains("\"url\":\"https://www.osce.org/chess/5\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"convert", "check"})
    void aPageBeyondTheLimitsIsAnErrorAndTheOthersAreRead(String command) throws IOException {
        write("crawl/a.html", listing("<!--" + "x".repeat(2000) + "-->"));
        write("crawl/b.html", listing("<meta>".repeat(100)));
        write("crawl/c.html", listing(""));
        write("crawl/d.txt", HEALTHY + "x".repeat(2000));

        assertThat(osce(command, crawl, "--longest-html", 2000, "--most-tags", 100))
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out + err)
                .contains("crawl/a.html:1:1: error document-too-large: found HTML of "
                        + listing("<!--" + "x".repeat(2000) + "-->").length() + " characters, expected at most 2000")
                .contains("crawl/b.html:1:1: error document-too-large: found HTML of up to ")
                .contains("documents: 4 (newsroom pages: 2)")
                .contains("items: 4")
                .contains("  error document-too-large: 2");
        assertThat(osce(command, crawl, "--most-tags", 1000)).isEqualTo(ExitCode.OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"convert", "check"})
    void ofAPageBeyondTheLimitsNobodySaysThatItIsNone(String command) throws IOException {
        Path page = write("page.html", listing(""));

        assertThat(osce(command, page, "--longest-html", 100)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out + err).contains("documents: 1 (newsroom pages: 0)", "  error document-too-large: 1");
        assertThat(osce(command, write("shop.html", SHOP))).isEqualTo(ExitCode.USAGE);
        assertThat(err)
                .endsWith("osce: no newsroom page found: 1 document read, 1 document-html" + System.lineSeparator());
    }

    @Test
    void aPageIsNotReplacedByWhatIsReadFromIt() throws IOException {
        Path page = write("crawl/a.html", listing(""));
        write("crawl/b.txt", HEALTHY);

        assertThat(osce("convert", crawl, "-o", page)).isEqualTo(ExitCode.USAGE);
        assertThat(err).isEqualToNormalizingNewlines("osce: " + page + " is both input and output\n");
        assertThat(osce("convert", crawl, "-o", page, "--longest-html", 100)).isEqualTo(ExitCode.USAGE);
        assertThat(page).hasContent(listing(""));
    }

    @Test
    void aReportInTextHasThePlacesInTheFile() throws IOException {
        write("crawl/a.html", listing("").replace("9 May", "32 May").replace("Youth", "Youth, "));
        write("crawl/b.html", SHOP);

        assertThat(osce("check", crawl)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out).isEqualTo("""
                        crawl/a.html:8:22: warning term-empty: found an empty entry in a list, expected a term between commas: \
                        "What we do: Youth,>><<"
                        crawl/a.html:13:24: error date-nonexistent: found a day that the calendar does not have, expected one \
                        that exists: "Publishing date: >>32 May 2003<<"
                        crawl/b.html:1:1: info document-html: found HTML without a label and without the heading, date and \
                        paragraphs of an OSCE article, expected a newsroom page: "Shop"
                        documents: 2 (newsroom pages: 1)
                        items: 1
                        rejects: 1
                        problems: 3
                          error date-nonexistent: 1
                          warning term-empty: 1
                          info document-html: 1
                        characters: 379 (fields 70, furniture 162, residue 147)
                        """);
    }

    @Test
    void aReportInJsonHasALineForEachDocument() throws IOException {
        write("crawl/a.html", listing(""));
        write("crawl/b.html", listing("").replace("9 May", "32 May"));

        assertThat(osce("check", "--format", "json", crawl)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out).isEqualTo("""
                        {"document":"crawl/a.html","characters":291,"fields":182,"furniture":109,"residue":0,"items":2,\
                        "rejects":0,"problems":[]}
                        {"document":"crawl/b.html","characters":292,"fields":70,"furniture":75,"residue":147,"items":1,\
                        "rejects":1,"problems":[{"code":"date-nonexistent","severity":"error","line":13,"column":24,\
                        "message":"found a day that the calendar does not have, expected one that exists: \\"Publishing date: \
                        >>32 May 2003<<\\""}]}
                        """);
    }

    @Test
    void theExamplesAreHealthyInAnyShape() throws IOException {
        for (String name : List.of("article.html", "listing.html")) {
            String page =
                    Files.readString(TestFiles.EXAMPLES.resolve("data/saved").resolve(name));
            osce("convert", write(name, page));
            String items = out;

            assertThat(items).isNotEmpty();
            for (String shaped : List.of(
                    page.replace("\n", "\r\n"),
                    page.replace("\n", " "),
                    page.replace("\n", "\n\n"),
                    "\uFEFF" + page,
                    "\n <!-- saved -->" + page)) {
                assertThat(osce("convert", write(name, shaped, UTF_8.name()))).isEqualTo(ExitCode.OK);
                assertThat(out).isEqualTo(items);
                assertThat(err).contains("problems: 0");
            }
        }
    }
}
