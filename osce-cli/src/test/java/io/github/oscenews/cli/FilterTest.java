package io.github.oscenews.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which items {@code osce convert} writes, and what it says of the others. */
class FilterTest extends CommandTest {

    private static final String NEWS = """
            News and press releases
            News and press releases from the OSCE's global activities.
            Fishers
            Publishing date: 17 May 2001
            Content type: News
            Where we are: OSCE Mission to Serbia and Montenegro
            What we do: Environmental activities
            Fishers drew a map of the lake.
            Ballots
            Publishing date: 1 June 2001
            Content type: Press release
            Where we are: OSCE Office for Democratic Institutions and Human Rights, OSCE Mission to Serbia
            What we do: Elections, Youth
            The first ballots in large print were counted.
            Handover
            Publishing date: 31 December 2004
            Content type: Press statement
            Where we are: OSCE Chairmanship
            The Chair hands over a gavel.
            Bees
            Publishing date: 1 January 2005
            Content type: News
            What we do: Youth
            OSH, Kyrgyzstan, 1 January 2005 - A school keeps bees.
            Choir
            Publishing date: 29 February 2008
            Where we are: OSCE Mission in Kosovo
            What we do: Lake songs
            A choir sings in three languages.
            """;

    private static final String STATEMENTS = """
            News and press releases
            News and press releases from the OSCE's global activities.
            Bridge
            Publishing date: 2 March 2010
            Content type: Press statement
            Location: Türkiye
            A bridge is open again.
            Ferry
            Publishing date: 3 March 2010
            Content type: Press statement
            Location: Bosnia and Herzegovina, Serbia
            A ferry sails again.
            """;

    private static final int ITEMS = 7;

    private static final Pattern TITLE = Pattern.compile("\\{\"title\":\"([^\"]*)\"");

    private Path dump = Path.of("");

    @BeforeEach
    void writePages() throws IOException {
        write("dump/a.txt", NEWS);
        dump = write("dump/b.txt", STATEMENTS).resolveSibling("");
    }

    /** Converts both pages with options, and checks that what is not written is said to be left out. */
    private List<String> titles(Object... options) {
        assertThat(convert(options)).isEqualTo(ExitCode.OK);
        List<String> titles = titlesWritten();
        assertThat(err)
                .contains("items: " + titles.size() + System.lineSeparator() + "left out by filters: "
                        + (ITEMS - titles.size()) + System.lineSeparator());
        return titles;
    }

    private int convert(Object... options) {
        List<Object> arguments = new ArrayList<>(List.of("convert", dump));
        arguments.addAll(List.of(options));
        return osce(arguments.toArray());
    }

    private List<String> titlesWritten() {
        return TITLE.matcher(out).results().map(title -> title.group(1)).toList();
    }

    private List<String> hints() {
        return err.lines().filter(line -> line.startsWith("osce: ")).toList();
    }

    @Test
    void withoutAFilterNothingIsSaidOfOne() {
        assertThat(convert()).isEqualTo(ExitCode.OK);
        assertThat(titlesWritten()).hasSize(ITEMS);
        assertThat(err).contains("items: 7").doesNotContain("left out", "osce:");
        assertThat(convert("--former-names")).isEqualTo(ExitCode.OK);
        assertThat(err).contains("items: 7").doesNotContain("left out", "osce:");
    }

    @ParameterizedTest
    @CsvSource({
        "--since,2001-06-01,   Ballots Handover Bees Choir Bridge Ferry",
        "--since,2001-06,      Ballots Handover Bees Choir Bridge Ferry",
        "--since,2005,         Bees Choir Bridge Ferry",
        "--since,2010-03-03,   Ferry",
        "--until,2001-05-17,   Fishers",
        "--until,2001-05,      Fishers",
        "--until,2004,         Fishers Ballots Handover",
        "--until,2008-02,      Fishers Ballots Handover Bees Choir",
        "--until,2001-05-16,   ''",
        "--since,9999,         ''",
        "--since,0000,         Fishers Ballots Handover Bees Choir Bridge Ferry",
        "--since,+10000-01-01, ''",
        "--until,+999999999,   Fishers Ballots Handover Bees Choir Bridge Ferry",
    })
    void datesAreInclusive(String option, String date, String titles) {
        assertThat(String.join(" ", titles(option, date))).isEqualTo(titles);
        assertThat(hints()).isEmpty();
    }

    @Test
    void bothDatesMakeAPeriod() {
        assertThat(titles("--since", "2004-12", "--until", "2005-01")).containsExactly("Handover", "Bees");
        assertThat(titles("--since", "2004-12-31", "--until", "2004-12-31")).containsExactly("Handover");
        assertThat(titles("--since", "2001", "--until", "2001")).containsExactly("Fishers", "Ballots");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2001-02-29",
                "2001-13",
                "2001-00-01",
                "01",
                "20010517",
                "2001-5-17",
                "17 May 2001",
                "2001-05-17T00:00",
                "+2001",
                "+02001",
                "10000",
                "+1000000000",
                "+10000-1",
                "-001",
                "２００１",
                "today",
                "",
                " 2001"
            })
    void aDateThatCannotBeReadIsOneLine(String date) {
        for (String option : List.of("--since", "--until")) {
            assertThat(convert(option + "=" + date)).isEqualTo(ExitCode.USAGE);
            assertThat(out).isEmpty();
            assertThat(err)
                    .isEqualToNormalizingNewlines("osce: Invalid value for option '" + option
                            + "': expected a day of the calendar such as 2001-05-17, a month such as 2001-05 or a year such"
                            + " as 2001, found '" + date + "' (see osce convert --help)\n");
        }
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsWrongUsage() throws IOException {
        Path file = write("out.jsonl", "old");

        assertThat(convert("--since", "2005", "--until", "2004-12", "-o", file)).isEqualTo(ExitCode.USAGE);
        assertThat(err)
                .isEqualToNormalizingNewlines(
                        "osce: --since 2005-01-01 is after --until 2004-12-31 (see osce convert --help)\n");
        assertThat(file).hasContent("old");
        assertThat(convert("--since", "2005", "--since", "2006")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void labelsAreExact() {
        assertThat(titles("--type", "News")).containsExactly("Fishers", "Bees");
        assertThat(titles("--where", "OSCE Mission to Serbia")).containsExactly("Ballots");
        assertThat(titles("--what", "Youth")).containsExactly("Ballots", "Bees");
        assertThat(titles("--what", "Lake songs")).containsExactly("Choir");
        assertThat(hints()).isEmpty();
        assertThat(titles("--type", "news")).isEmpty();
    }

    @Test
    void anOptionMayBeRepeatedAndAnyOfItsLabelsWillDo() {
        assertThat(titles("--type", "News", "--type", "Press release", "--type", "News"))
                .containsExactly("Fishers", "Ballots", "Bees");
        assertThat(titles("--what", "Elections", "--what", "Lake songs")).containsExactly("Ballots", "Choir");
    }

    @Test
    void allOptionsMustHold() {
        assertThat(titles("--what", "Youth", "--type", "News")).containsExactly("Bees");
        assertThat(titles("--what", "Youth", "--where", "OSCE Mission to Serbia", "--until", "2001"))
                .containsExactly("Ballots");
        assertThat(titles("--what", "Youth", "--country", "RS", "--since", "2002"))
                .isEmpty();
        // Each label is that of an item, though of none that all hold for.
        assertThat(hints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Serbia,                 Fishers Ballots Ferry",
        "RS,                     Fishers Ballots Ferry",
        "Bosnia and Herzegovina, Ferry",
        "'Bosnia and Herzegovina, Serbia', Ferry",
        "Türkiye,                Bridge",
        "Turkey,                 Bridge",
        "TR,                     Bridge",
        "Kyrgyzstan,             Bees",
        "KG,                     Bees",
        "XK,                     Choir",
        "Kosovo,                 Choir",
    })
    void aCountryIsThatOfTheLocationAStructureOrTheDateline(String country, String titles) {
        assertThat(titles("--country", country)).containsExactly(titles.split(" ", -1));
        assertThat(hints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UA, OSCE Special Monitoring Mission to Ukraine",
        "Tajikistan, OSCE Centre in Dushanbe",
        "AZ, OSCE Office in Baku",
        "North Macedonia, OSCE Spillover Monitor Mission to Skopje",
        "RS, OSCE Mission to the Federal Republic of Yugoslavia",
        "XK, OSCE Mission in Kosovo (closed)"
    })
    void aStructureWorksInItsCountryUnderEachOfItsNames(String country, String structure) throws IOException {
        Path page = write("page.txt", STATEMENTS.replace("Location: Türkiye", "Where we are: " + structure));
        assertThat(osce("convert", page, "--country", country)).isEqualTo(ExitCode.OK);
        assertThat(titlesWritten()).startsWith("Bridge");
        assertThat(hints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr"})
    void kosovoIsFoundByNameAndCodeWhereverItIsPrinted(String locale) throws IOException {
        write(
                "dump/c.txt",
                STATEMENTS
                        .replace("Location: Türkiye", "Location: Kosovo")
                        .replace("Location: Bosnia and Herzegovina, Serbia\n", "")
                        .replace("A ferry", "PRISTINA, KOSOVO, 3 March 2010 (OSCE) - A ferry"));
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            for (String name : List.of("Kosovo", "XK")) {
                assertThat(convert("--country", name)).isEqualTo(ExitCode.OK);
                assertThat(titlesWritten()).containsExactly("Choir", "Bridge", "Ferry");
                assertThat(hints()).isEmpty();
            }
            convert("--country", "KOSOVO");
            assertThat(hints()).containsExactly("osce: --country \"KOSOVO\" matches no item; nearest: \"Kosovo\"");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr"})
    void aDatelineNamesItsCountryInAnyCaseAndEveryLocale(String locale) throws IOException {
        write("dump/c.txt", STATEMENTS.replace("A bridge", "BAR, LIECHTENSTEIN. A bridge"));
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            assertThat(convert("--country", "Liechtenstein")).isEqualTo(ExitCode.OK);
            assertThat(titlesWritten()).containsExactly("Bridge");
            convert("--country", "LIECHTENSTEIN", "--what", "ELECTIONS", "--where", "osce mission to serbia");
            assertThat(hints())
                    .containsExactly(
                            "osce: --where \"osce mission to serbia\" matches no item; nearest: \"OSCE Mission to Serbia\"",
                            "osce: --what \"ELECTIONS\" matches no item; nearest: \"Elections\"",
                            "osce: --country \"LIECHTENSTEIN\" matches no item; nearest: \"Liechtenstein\"");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void formerNamesAreFoundInBothDirections() {
        String before = "OSCE Mission to Serbia and Montenegro";
        String now = "OSCE Mission to Serbia";
        String first = "OSCE Mission to the Federal Republic of Yugoslavia";

        for (String name : List.of(before, now, first)) {
            assertThat(titles("--where", name, "--former-names")).containsExactly("Fishers", "Ballots");
            assertThat(hints()).isEmpty();
        }
        assertThat(titles("--where", before)).containsExactly("Fishers");
        assertThat(titles("--where", first)).isEmpty();
        assertThat(hints())
                .containsExactly("osce: --where \"" + first
                        + "\" matches no item; with --former-names it would match \"" + now + "\", \"" + before + "\"");
    }

    @Test
    void whatIsClosedIsFoundAsOpenAndTheOtherWayRound() throws IOException {
        String open = "OSCE Mission to Croatia";
        String closed = "OSCE Mission to Croatia (closed)";
        dump = write("closed/a.txt", NEWS.replace("OSCE Chairmanship", closed)).resolveSibling("");
        write("closed/b.txt", STATEMENTS.replace("Location: Türkiye", "Where we are: " + open));

        assertThat(titles("--where", open, "--former-names")).containsExactly("Handover", "Bridge");
        assertThat(titles("--where", closed, "--former-names")).containsExactly("Handover", "Bridge");
        assertThat(titles("--where", open)).containsExactly("Bridge");
        assertThat(titles("--where", "OSCE Mission to Croatia (discontinued)")).isEmpty();
        assertThat(hints())
                .containsExactly("osce: --where \"OSCE Mission to Croatia (discontinued)\" matches no item; with"
                        + " --former-names it would match \"" + open + "\", \"" + closed + "\"");
    }

    @Test
    void theChairIsFoundInBothSpellings() {
        assertThat(titles("--where", "OSCE Chairpersonship", "--former-names")).containsExactly("Handover");
        assertThat(titles("--where", "OSCE Chairmanship", "--former-names")).containsExactly("Handover");
        assertThat(titles("--where", "OSCE Chairpersonship")).isEmpty();
        assertThat(hints())
                .containsExactly(
                        "osce: --where \"OSCE Chairpersonship\" matches no item; with --former-names it would match"
                                + " \"OSCE Chairmanship\"");
    }

    @Test
    void aLabelThatNoItemHasIsToldWithTheNearest() {
        assertThat(titles("--where", "OSCE Mision to Serbia")).isEmpty();
        assertThat(hints())
                .containsExactly(
                        "osce: --where \"OSCE Mision to Serbia\" matches no item; nearest: \"OSCE Mission to Serbia\"");
        assertThat(titles("--what", "Lake song", "--what", "Youth", "--what", "Lake song"))
                .containsExactly("Ballots", "Bees");
        assertThat(hints()).containsExactly("osce: --what \"Lake song\" matches no item; nearest: \"Lake songs\"");
        titles("--country", "Turkye", "--country", "tr", "--country", "Atlantis");
        assertThat(hints())
                .containsExactly(
                        "osce: --country \"Turkye\" matches no item; nearest: \"Turkey\", \"Türkiye\"",
                        "osce: --country \"tr\" matches no item; nearest: \"TR\"",
                        "osce: --country \"Atlantis\" matches no item");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--where   | Transnational Threats Department, OSCE Secretariat",
                "--type    | News,Press release",
                "--what    | Lake songs , Elections,",
                "--country | RS, Bosnia and Herzegovina, Kosovo"
            })
    void severalLabelsInOneAreToldAsSuch(String option, String labels) {
        assertThat(titles(option, labels)).isEmpty();
        assertThat(hints())
                .containsExactly("osce: " + option + " \"" + labels
                        + "\" matches no item; these are several labels, each" + " for a " + option + " of its own");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--what    | 'Elections, Atlantis' | ; nearest: \"Elections\"",
                "--what    | 'Elections,'          | ; nearest: \"Elections\"",
                "--what    | ','                   | ''",
                "--country | 'RS '                 | ; nearest: \"RS\"",
                "--country | Russia                | ; nearest: \"Russian Federation\"",
                "--country | United States         | ; nearest: \"United States of America\"",
                "--country | Republic of Moldova   | ; nearest: \"Moldova\"",
                "--where   | OSCE Mission in Serbia | ; nearest: \"OSCE Mission to Serbia\"",
                "--where   | Serbia                | ; nearest: \"OSCE Mission to Serbia\", \"OSCE Mission to Serbia and"
                        + " Montenegro\""
            })
    void whatUsersErrInIsTold(String option, String label, String hint) {
        assertThat(titles(option, label)).isEmpty();
        assertThat(hints()).containsExactly("osce: " + option + " \"" + label + "\" matches no item" + hint);
    }

    @Test
    void aListedLabelThatNoItemHasIsToldWithoutOthers() {
        assertThat(titles("--country", "Slovenia", "--type", "Spot report")).isEmpty();
        assertThat(hints())
                .containsExactly(
                        "osce: --type \"Spot report\" matches no item", "osce: --country \"Slovenia\" matches no item");
    }

    @Test
    void aBlankLabelIsWrongUsage() {
        for (String option : List.of("--type", "--where", "--what", "--country")) {
            assertThat(convert(option, " ")).isEqualTo(ExitCode.USAGE);
            assertThat(err.lines())
                    .singleElement()
                    .asString()
                    .contains("expected a label, found a blank one (see osce convert --help)");
        }
    }

    @Test
    void strangeLabelsDoNoHarm() throws IOException {
        StringBuilder page = new StringBuilder(NEWS);
        for (int i = 0; i < 10_000; i++) {
            page.append("Fishers\nPublishing date: 1 May 2001\nWhat we do: Label ")
                    .append(Integer.toString(i, 36))
                    .append("\nA text.\n");
        }
        page.append("Fishers\nPublishing date: 1 May 2001\nWhat we do: Bell\u001B[31m, ")
                .append("x".repeat(100_000))
                .append("\nA text.\n");
        write("dump/c.txt", page.toString());

        assertThat(convert("--what", "x".repeat(100_000))).isEqualTo(ExitCode.OK);
        assertThat(titlesWritten()).containsExactly("Fishers");
        assertThat(convert("--what", "Bell<b>", "--what", "Bell\u001B[32m", "--what", "y".repeat(100_000)))
                .isEqualTo(ExitCode.OK);
        assertThat(hints())
                .containsExactly(
                        "osce: --what \"Bell<b>\" matches no item",
                        "osce: --what \"Bell?[32m\" matches no item; nearest: \"Bell?[31m\"",
                        "osce: --what \"" + "y".repeat(120) + "…\" matches no item");
    }

    @Test
    void endlesslyManyLabelsAreNotComparedForEver() throws IOException {
        StringBuilder page = new StringBuilder(NEWS);
        for (int i = 0; i < 30_000; i++) {
            page.append("Fishers\nPublishing date: 1 May 2001\nWhat we do: ")
                    .append("lake ".repeat(56))
                    .append(100_000 + i)
                    .append("\nA text.\n");
        }
        write(
                "dump/c.txt",
                page.append(NEWS.replace("Lake songs", "river songs")).toString());
        List<Object> options = new ArrayList<>(List.of("--what", "Lake song", "--what", "river song"));
        for (int i = 0; i < 50; i++) {
            options.addAll(List.of("--what", "lake ".repeat(56) + "x" + i));
        }

        assertTimeout(Duration.ofSeconds(20), () -> convert(options.toArray()));
        assertThat(hints())
                .hasSize(52)
                // Labels in the order of their characters are compared up to a number.
                .startsWith(
                        "osce: --what \"Lake song\" matches no item; nearest: \"Lake songs\"",
                        "osce: --what \"river song\" matches no item");
    }

    @Test
    void quietSaysNothingButThat() {
        assertThat(convert("--where", "OSCE Mision to Serbia", "--quiet")).isEqualTo(ExitCode.OK);
        assertThat(out).isEmpty();
        assertThat(err)
                .isEqualToNormalizingNewlines(
                        "osce: --where \"OSCE Mision to Serbia\" matches no item; nearest: \"OSCE Mission to Serbia\"\n");
        assertThat(convert("--what", "Youth", "--quiet")).isEqualTo(ExitCode.OK);
        assertThat(err).isEmpty();
    }

    @Test
    void rejectsAreNotFilteredAndStillCount() throws IOException {
        write("dump/c.txt", BROKEN);
        Path rejects = folder.resolve("rejects.jsonl");

        assertThat(convert("--what", "Youth", "--since", "2005", "--rejects", rejects))
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(titlesWritten()).containsExactly("Bees");
        assertThat(err).contains("rejects: 1", "left out by filters: 7");
        assertThat(Files.readAllLines(rejects)).hasSize(1);
    }

    @Test
    void whatIsReplayedIsFilteredAsWell() throws IOException {
        Path rejects = folder.resolve("rejects.jsonl");
        osce("convert", write("page.txt", BROKEN), "--rejects", rejects);
        Files.writeString(rejects, Files.readString(rejects).replace("31 February", "29 February"));

        assertThat(osce("convert", "--replay", rejects, "--since", "2024-02-29"))
                .isEqualTo(ExitCode.OK);
        assertThat(titlesWritten()).containsExactly("Judges discuss trial monitoring");
        assertThat(err).contains("items: 1").contains("left out by filters: 0");
        assertThat(osce("convert", "--replay", rejects, "--since", "2024-03", "--what", "Yuoth"))
                .isEqualTo(ExitCode.OK);
        assertThat(out).isEmpty();
        assertThat(err).contains("items: 0").contains("left out by filters: 1");
        assertThat(hints()).containsExactly("osce: --what \"Yuoth\" matches no item; nearest: \"Youth\"");
    }

    @Test
    void itemsAsJsonAreFilteredAndAnArrayIsOneThoughNothingIsInIt() throws IOException {
        convert("--format", "json", "--type", "Spot report");
        assertThat(out.replaceAll("\\s", "")).isEqualTo("[]");
        assertThat(osce("convert", write("none.json", out))).isEqualTo(ExitCode.OK);
        assertThat(out).isEmpty();
        assertThat(err).contains("items: 0");
        convert("--format", "json", "--type", "News");
        assertThat(titlesWritten()).containsExactly("Fishers", "Bees");

        Path items = write("items.json", out);
        assertThat(osce("convert", items, "--what", "Youth")).isEqualTo(ExitCode.OK);
        assertThat(titlesWritten()).containsExactly("Bees");
        assertThat(err).contains("items: 1").contains("left out by filters: 1");
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws IOException {
        for (int i = 0; i < 40; i++) {
            write("dump/d" + i + ".txt", NEWS.replace("Lake songs", "Lake song" + i));
        }
        // Large enough to be read by stretches.
        write("dump/e.txt", NEWS.repeat(1500));
        Object[] options = {"--what", "Lake sonx", "--what", "Youth", "--until", "2004", "--threads"};

        List<Object> one = new ArrayList<>(List.of(options));
        one.add(1);
        assertThat(convert(one.toArray())).isEqualTo(ExitCode.OK);
        String expected = out + err;
        assertThat(titlesWritten()).hasSize(41 + 1500).containsOnly("Ballots");
        assertThat(hints())
                .containsExactly(
                        "osce: --what \"Lake sonx\" matches no item; nearest: \"Lake song0\", \"Lake song1\", \"Lake song2\"");
        one.set(one.size() - 1, 4);
        for (int i = 0; i < 3; i++) {
            assertThat(convert(one.toArray())).isEqualTo(ExitCode.OK);
            assertThat(out + err).isEqualTo(expected);
        }
    }
}
