package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** {@code osce stats}. */
class StatsTest extends CommandTest {

    static final String HEADING = """
            News and press releases
            News and press releases from the OSCE's global activities.
            """;

    /** Eight items of seven months; one of them in two structures, and two of no year between them. */
    static final String CRAWL = HEADING + """
            Young people plant trees
            Publishing date: 28 December 2003
            Content type: Press release
            Where we are: OSCE Mission to Skopje, OSCE Secretariat
            What we do: Youth, Environmental activities
            Two hundred trees were planted.
            Judges discuss trial monitoring
            Publishing date: 5 November 2003
            Content type: Press release
            Where we are: OSCE Secretariat
            Judges from four courts discussed how trials are monito
            A well is dug
            Publishing date: 31 August 2003
            Content type: News
            What we do: Youth
            Where was the water? The village has looked for it since...
            A bridge is opened
            Publishing date: 1 August 2003
            Collections: Bridges
            Content type: News
            Where we are: OSCE Secretariat, OSCE Secretariat
            It was opened.
            A road is mended
            Publishing date: 30 June 2003
            It was mended by
            A school is painted
            Publishing date: 3 February 2001
            Content type: Press release
            Where we are: OSCE Mission to Skopje
            It is yellow now.
            A bell is cast
            Publishing date: 2 February 2001
            What we do: Youth,
            It weighs as much as
            A cup is won
            Publishing date: 31 January 2001
            Content type: Daily report
            It is small.
            """;

    @Test
    void theTableCanBeReadOnATerminal() throws IOException {
        assertThat(osce("stats", write("crawl.txt", CRAWL))).isEqualTo(ExitCode.OK);
        assertThat(out).isEqualTo("""
                        documents: 1 (newsroom pages: 1)
                        items: 8
                        rejects: 0
                        problems: 1
                          warning term-empty: 1

                        Items by year, 2001-01-31 to 2003-12-28
                          2001  3  ########################
                          2002  0
                          2003  5  ########################################

                        Months without items: 30 of 36
                          2001-03 to 2003-05
                          2003-07
                          2003-09 to 2003-10

                        Content types
                          Press release  3  ########################################
                          News           2  ###########################
                          Daily report   1  #############
                          not shown      2

                        Structures (an item with several counts in each)
                          OSCE Secretariat        3  ########################################
                          OSCE Mission to Skopje  2  ###########################
                          not shown               4

                        Fields of work (an item with several counts in each)
                          Youth                     3  ########################################
                          Environmental activities  1  #############
                          not shown                 5

                        Summaries, by how they end (of items that show one)
                          complete  4  ########################################
                          elided    1  ##########
                          cut       3  ##############################

                        Items that do not show a field, of 8
                          contentType  2  ##########
                          whereWeAre   4  ####################
                          whatWeDo     5  #########################
                          collections  7  ###################################
                          location     8  ########################################
                          summary      0
                          body         8  ########################################
                          url          8  ########################################
                        """);
        assertThat(out.lines()).allMatch(line -> line.length() <= TextTable.WIDTH);
        assertThat(err).startsWith("crawl.txt:35:19: warning term-empty: ").hasLineCount(1);
    }

    @Test
    void theObjectHasEverything() throws IOException {
        assertThat(osce("stats", "--format", "json", write("crawl.txt", CRAWL))).isEqualTo(ExitCode.OK);
        assertThat(out).isEqualTo("""
                        {"options":{"former-names":false,"merge":false},"items":8,"firstPublishingDate":"2001-01-31","lastPublishingDate":"2003-12-28",\
                        "years":{"2001":3,"2002":0,"2003":5},"months":{"2001-01":1,"2001-02":2,"2001-03":0,"2001-04":0,\
                        "2001-05":0,"2001-06":0,"2001-07":0,"2001-08":0,"2001-09":0,"2001-10":0,"2001-11":0,\
                        "2001-12":0,"2002-01":0,"2002-02":0,"2002-03":0,"2002-04":0,"2002-05":0,"2002-06":0,\
                        "2002-07":0,"2002-08":0,"2002-09":0,"2002-10":0,"2002-11":0,"2002-12":0,"2003-01":0,\
                        "2003-02":0,"2003-03":0,"2003-04":0,"2003-05":0,"2003-06":1,"2003-07":0,"2003-08":2,\
                        "2003-09":0,"2003-10":0,"2003-11":1,"2003-12":1},"monthsWithoutItems":30,\
                        "gaps":[{"from":"2001-03","to":"2003-05","months":27},{"from":"2003-07","to":"2003-07",\
                        "months":1},{"from":"2003-09","to":"2003-10","months":2}],"contentType":{"Press release":3,\
                        "News":2,"Daily report":1},"contentTypeByYear":{"2001":{"Daily report":1,"Press release":1},\
                        "2002":{},"2003":{"News":2,"Press release":2}},"whereWeAre":{"OSCE Secretariat":3,\
                        "OSCE Mission to Skopje":2},"whatWeDo":{"Youth":3,"Environmental activities":1},\
                        "summaryExtent":{"complete":4,"elided":1,"cut":3},"summaryExtentByYear":{"2001":{"complete":2,\
                        "elided":0,"cut":1},"2002":{"complete":0,"elided":0,"cut":0},"2003":{"complete":2,"elided":1,\
                        "cut":2}},"withBody":0,"notShown":{"contentType":2,"whereWeAre":4,"whatWeDo":5,"collections":7,\
                        "location":8,"summary":0,"body":8,"url":8},"problems":[{"code":"term-empty",\
                        "severity":"warning","count":1}],"totals":{"documents":1,"formats":{"listing-text":1},\
                        "passedOver":{},"replayed":0,"items":8,"rejects":0,"problems":{"term-empty":1},\
                        "characters":1152,"fields":699,"furniture":453,"residue":0}}
                        """);
    }

    @Test
    void withoutItemsThereIsNoDate() throws IOException {
        Path page = write("page.txt", HEADING + "A title\nPublishing date: 31 February 2024\nA body.\n");

        assertThat(osce("stats", page)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out).isEqualTo("""
                        documents: 1 (newsroom pages: 1)
                        items: 0
                        rejects: 1
                        problems: 1
                          error date-nonexistent: 1
                        residue: 49 characters that were not understood
                        """);
        assertThat(err).startsWith("page.txt:4:18: error date-nonexistent: ").hasLineCount(1);
        assertThat(osce("stats", "--format", "json", page)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out).startsWith("""
                {"options":{"former-names":false,"merge":false},"items":0,"years":{},"months":{},"monthsWithoutItems":0,"gaps":[],"contentType":{},\
                "contentTypeByYear":{},"whereWeAre":{},"whatWeDo":{},"summaryExtent":{"complete":0,"elided":0,"cut":0},\
                "summaryExtentByYear":{},"withBody":0,""");
    }

    @Test
    void labelsThatAreEquallyOftenAreInTheOrderOfTheirCodePoints() throws IOException {
        // The first of these is of two chars of which the first is below that of the second.
        Path page = write("page.txt", HEADING + """
                A title
                Publishing date: 3 May 2024
                Where we are: \uD83D\uDE00, \uFF5E, b, B
                A body.
                """);

        osce("stats", "--format", "json", page);
        assertThat(out).contains("\"whereWeAre\":{\"B\":1,\"b\":1,\"\uFF5E\":1,\"\uD83D\uDE00\":1}");
    }

    @Test
    void itemsOfAnyYearDoNotFillTheMemory() throws IOException {
        osce("convert", write("page.txt", HEALTHY));
        Path items = write(
                "items.jsonl", out.replace("2003-05-08", "+999999999-12-31").replace("2003-05-09", "-999999999-01-01"));

        assertThat(osce("stats", items, "--html", folder.resolve("page.html"))).isEqualTo(ExitCode.OK);
        assertThat(out).contains("Months without items: 23999999986 of 23999999988\n");
        assertThat(Files.readString(folder.resolve("page.html"))).contains("no items in 1,999,999,997 years");
        osce("stats", items, "--format", "json");
        assertThat(out).contains("\"months\":{\"-999999999-01\":1,\"+999999999-12\":1}");
    }

    @Test
    void ofVeryManyYearsTheTableHasTheFirst() throws IOException {
        Path items = itemsOfYears(1001, 1400);

        assertThat(osce("stats", items)).isEqualTo(ExitCode.OK);
        assertThat(out.replaceAll(" +", " ").replaceAll("#+", "#"))
                .contains(" 1299 1 #\n 1300 1 #\n and 100 later years with items, together 100\n");
        osce("stats", items, "--format", "json");
        assertThat(out).contains("\"1400\":1},\"months\":");
    }

    /** A file with an item of each year. */
    private Path itemsOfYears(int first, int last) throws IOException {
        osce(
                "convert",
                write("page.txt", HEADING + "A title\nPublishing date: 8 May 2003\nContent type: News\nIt ends.\n"));
        StringBuilder items = new StringBuilder();
        for (int year = first; year <= last; year++) {
            items.append(out.replace("2003-05-08", year + "-05-08"));
        }
        return write("items.jsonl", items.toString());
    }

    @Test
    void yearsHaveFourDigitsAsTheirMonthsHave() throws IOException {
        osce("convert", write("page.txt", HEALTHY));
        Path items =
                write("items.jsonl", out.replace("2003-05-08", "-0044-03-15").replace("2003-05-09", "0009-09-09"));

        osce("stats", items, "--format", "json");
        assertThat(out)
                .contains("\"years\":{\"-0044\":1,\"-0043\":0,")
                .contains("\"0008\":0,\"0009\":1},\"months\":{\"-0044-03\":1,")
                .contains("\"contentTypeByYear\":{\"-0044\":{}")
                .contains("\"summaryExtentByYear\":{\"-0044\":{");
        osce("stats", items);
        assertThat(out.replaceAll(" +", " "))
                .contains("#\n -0043 to 0008 0\n 0009 1 ##")
                .contains("\n -0044 1 ##");
    }

    @Test
    void whatIsCountedIsSaid() throws IOException {
        Path crawl = write("crawl.txt", CRAWL);

        osce(
                "stats",
                crawl,
                "--merge",
                "--until",
                "2003",
                "--where",
                "OSCE Secretariat",
                "--where",
                "B\u202Ec",
                "--type",
                "News",
                "--since",
                "2001-05",
                "--former-names");
        assertThat(out).contains("""
                chosen with: --since 2001-05 --until 2003 --type "News" --where "OSCE Secretariat" --where "B?c" --former-names
                """).contains("\nsightings: 8\nitems: 1\nleft out by filters: 7\n");
        osce("stats", crawl, "--merge", "--since", "2001", "--where", "OSCE Secretariat", "--format", "json");
        assertThat(out).startsWith("""
                {"options":{"former-names":false,"merge":true,"since":"2001","where":["OSCE Secretariat"]},"items":3,""");
        osce("stats", crawl, "--merge");
        assertThat(out).doesNotContain("chosen with");
    }

    @Test
    void labelsThatAreTooLongAreCountedTogether() throws IOException {
        String longest = "x".repeat(1000);
        Path page = write("page.txt", HEADING + """
                A title
                Publishing date: 3 May 2024
                Content type: %1$sx
                Where we are: %1$sy, %1$sz
                What we do: %1$s
                A body.
                """.formatted(longest));

        osce("stats", page);
        String line = "  labels too long or too many to be kept, together  ";
        assertThat(out).contains("Content types\n" + line + "1\n").contains(line + "2\n");
        osce("stats", page, "--format", "json");
        assertThat(out)
                .contains("\"contentType\":{},\"contentTypeByYear\":{\"2024\":{}},\"whereWeAre\":{},\"whatWeDo\":{\""
                        + longest
                        + "\":1},\"otherLabels\":{\"contentType\":1,\"whereWeAre\":2},"
                        + "\"otherContentTypesByYear\":{\"2024\":1},\"summaryExtent\":");
    }

    @Test
    void whatShowsNoSummaryHasNoExtent() throws IOException {
        Path page = write("page.txt", HEADING + """
                A title
                Publishing date: 3 May 2024
                What we do: Youth
                Another title
                Publishing date: 2 May 2024
                What we do: Youth
                It goes on and
                """);

        osce("stats", page);
        assertThat(out).contains("""
                Summaries, by how they end (of items that show one)
                  complete  0
                  elided    0
                  cut       1  ########################################
                """);
        osce("stats", page, "--format", "json");
        assertThat(out)
                .contains("\"items\":2,")
                .contains("\"summaryExtent\":{\"complete\":0,\"elided\":0,\"cut\":1},")
                .contains("\"summaryExtentByYear\":{\"2024\":{\"complete\":0,\"elided\":0,\"cut\":1}}")
                .contains("\"summary\":1,");
    }

    @Test
    void neitherThreadsNorLocaleNorTimeZoneMatter() throws IOException {
        for (int i = 0; i < 40; i++) {
            write("dump/%02d.txt".formatted(i), i % 7 == 3 ? BROKEN : CRAWL);
        }
        String here = run("1");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(run("4")).isEqualTo(here);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
            assertThat(run("2")).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** All that is written and said of the folder of dumps. */
    private String run(String threads) throws IOException {
        Path page = folder.resolve("page.html");
        osce("stats", folder.resolve("dump"), "--threads", threads, "--html", page);
        String text = out + err + Files.readString(page);
        osce("stats", folder.resolve("dump"), "--threads", threads, "--format", "json");
        return text + out;
    }

    @Test
    void aPageOfThisRunIsNoInput() throws IOException {
        write("dump/crawl.txt", CRAWL);
        Path page = write("dump/page.html", "<p>from an earlier run");

        assertThat(osce("stats", folder.resolve("dump"), "--html", page)).isEqualTo(ExitCode.OK);
        assertThat(out).startsWith("documents: 1 (newsroom pages: 1)\n");
        assertThat(err).contains("osce: " + page + ": passed over: the HTML page of this run\n");
        assertThat(Files.readString(page)).startsWith("<!doctype html>");
    }

    @Test
    void anInputIsNeverReplaced() throws IOException {
        Path crawl = write("dump/crawl.txt", CRAWL);

        assertThat(osce("stats", crawl, "--html", crawl)).isEqualTo(ExitCode.USAGE);
        assertThat(err).isEqualToNormalizingNewlines("osce: " + crawl + " is both input and HTML page\n");
        assertThat(osce("stats", folder.resolve("dump"), "--html", crawl)).isEqualTo(ExitCode.USAGE);
        assertThat(err).isEqualToNormalizingNewlines("osce: " + crawl + " is both input and HTML page\n");
        assertThat(crawl).hasContent(CRAWL);
        assertThat(out).isEmpty();
    }

    @Test
    void withoutANewsroomPageNothingIsWritten() throws IOException {
        Path page = folder.resolve("page.html");

        assertThat(osce("stats", write("letter.txt", "Dear all,"), "--html", page))
                .isEqualTo(ExitCode.USAGE);
        assertThat(out).isEmpty();
        assertThat(err)
                .isEqualToNormalizingNewlines("osce: no newsroom page found: 1 document read, 1 document-unknown\n");
        assertThat(files()).containsExactly("letter.txt");
    }

    @Test
    void whatCannotBeReadOrWrittenIsOneLine() throws IOException {
        Path none = folder.resolve("none.txt");
        Path crawl = write("crawl.txt", CRAWL);

        assertThat(osce("stats", crawl, none)).isEqualTo(ExitCode.FAILED);
        assertThat(err).isEqualToNormalizingNewlines("osce: " + none + ": cannot be read: no such file or folder\n");
        assertThat(osce("stats", crawl, "--html", folder)).isEqualTo(ExitCode.FAILED);
        assertThat(err).isEqualToNormalizingNewlines("osce: " + folder + ": cannot be written: it is a folder\n");
        assertThat(out).isEmpty();
    }

    @Test
    void aStandardOutputThatBreaksLeavesNoPage() throws IOException {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThatItFails(broken, "standard output: cannot be written: Broken pipe");
    }

    @Test
    void aMemoryThatIsTooSmallIsOneLineAndLeavesNoPage() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) {
                throw new OutOfMemoryError("made up");
            }
        };
        assertThatItFails(full, "the counts do not fit into the memory: start Java with more (-Xmx)");
    }

    /** That there is one line alone, though a label that no item has would be told of if all went well. */
    private void assertThatItFails(OutputStream target, String message) throws IOException {
        String crawl = write("crawl.txt", HEALTHY).toString();
        String page = folder.resolve("page.html").toString();
        for (String format : new String[] {"text", "json"}) {
            ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
            String[] arguments = {"stats", crawl, "--format", format, "--html", page, "--what", "Policing"};

            assertThat(Osce.run(InputStream.nullInputStream(), target, errBytes, arguments))
                    .isEqualTo(ExitCode.FAILED);
            assertThat(errBytes.toString(UTF_8)).isEqualToNormalizingNewlines("osce: " + message + "\n");
            assertThat(files()).containsExactly("crawl.txt");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void quietShowsTheCountsAndNoWarning() throws IOException {
        assertThat(osce("stats", "-q", write("crawl.txt", CRAWL), "--html", "/dev/null"))
                .isEqualTo(ExitCode.OK);
        assertThat(out).contains("items: 8\n");
        assertThat(err).isEmpty();
    }

    @Test
    void aLongLabelIsCutOffInTheTable() throws IOException {
        String label = "\u001B[31m" + "x".repeat(900);
        Path page = write(
                "page.txt", HEADING + "A title\nPublishing date: 3 May 2024\nContent type: " + label + "\nA body.\n");

        osce("stats", page);
        assertThat(out).contains("\n  ?[31m" + "x".repeat(52) + "…  1  ####");
        assertThat(out.lines()).allMatch(line -> line.length() <= TextTable.WIDTH);
    }
}
