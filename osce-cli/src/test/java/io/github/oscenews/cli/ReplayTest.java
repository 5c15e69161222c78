package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code osce convert --replay}. */
class ReplayTest extends CommandTest {

    private static final String TEXT = "Judges discuss trial monitoring\\nPublishing date: 9 May 2003\\nJudges met.";

    private static String line(String text) {
        return "{\"document\":\"page.txt\",\"firstLine\":70,\"lastLine\":90,\"text\":\"" + text + "\"}\n";
    }

    private Path replay(String lines) throws IOException {
        return write("rejects.jsonl", lines);
    }

    private static String withoutSources(String item) {
        return item.replaceFirst(",\"sources\":.*", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date-nonexistent | Publishing date: 12 March 2019                    | Publishing date: 31 February 2019
            date-unreadable  | Publishing date: 12 March 2019                    | Publishing date: in March 2019
            date-missing     | ten years on\\nPublishing date: 12 March 2019\\n   | ten years on\\n
            title-missing    | OSCE Mission to Moldova trains court interpreters\\nPublishing date: 11 | Publishing date: 11
            label-misspelled | Collections: Women                                | COLLECTIONS: Women
            """)
    void aRepairedRejectGivesTheItemOfTheUnbrokenPage(String code, String whole, String broken) throws IOException {
        String page = Files.readString(TestFiles.EXAMPLES.resolve("data/page-1.txt"));
        assertThat(page).containsOnlyOnce(whole.replace("\\n", "\n"));
        osce("convert", write("whole/page.txt", page));
        List<String> items = out.lines().toList();
        Path rejects = folder.resolve("rejects.jsonl");
        String brokenPage = page.replace(whole.replace("\\n", "\n"), broken.replace("\\n", "\n"));

        assertThat(osce("convert", write("broken/page.txt", brokenPage), "--rejects", rejects))
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(err).contains("  error " + code + ": 1");
        assertThat(rejects).content().hasLineCount(1);
        List<String> others = out.lines().map(ReplayTest::withoutSources).toList();
        List<String> lost = new ArrayList<>(items);
        lost.removeIf(item -> others.contains(withoutSources(item)));
        assertThat(others).hasSize(items.size() - 1);
        assertThat(lost).hasSize(1);

        Files.writeString(rejects, Files.readString(rejects).replace(broken, whole));
        assertThat(osce("convert", "--replay", rejects)).isEqualTo(ExitCode.OK);
        assertThat(out.lines().map(ReplayTest::withoutSources)).containsExactly(withoutSources(lost.get(0)));
        if (brokenPage.lines().count() == page.lines().count()) {
            assertThat(out).isEqualTo(lost.get(0) + "\n");
        }
        assertThat(err).isEqualToNormalizingNewlines("""
                        replayed: 1
                        items: 1
                        rejects: 0
                        problems: 0
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>Free media</b> in focus",
                "<!-- Free media in focus",
                "Report type: free media in focus",
                "Свободные СМИ в центре внимания"
            })
    void aTextIsAPieceOfANewsroomPageWhateverItsTitle(String title) throws IOException {
        Path rejects = folder.resolve("rejects.jsonl");
        String record = title + "\nPublishing date: 9 May 2003\nО свободе.";
        osce("convert", write("page.txt", HEALTHY + "x.\n" + record));
        String item = out.lines().toList().get(2);
        assertThat(item).startsWith("{\"title\":\"" + title + "\"");

        osce("convert", write("page.txt", HEALTHY + "x.\n" + record.replace("9 May", "32 May")), "--rejects", rejects);
        Files.writeString(rejects, Files.readString(rejects).replace("32 May", "9 May"));
        assertThat(osce("convert", "--replay", rejects)).isEqualTo(ExitCode.OK);
        assertThat(out).isEqualTo(item + "\n");
    }

    @Test
    void rejectsOfAnyKindThatNobodyTouchedAreTheSameAgain() throws IOException {
        String page = """
                News and press releases from the OSCE's global activities.
                <b>Free media</b> in focus
                Publishing date: 31 February 2024
                Free media met.
                Report type: a new way to count
                Publishing date: soon
                Reports were counted.
                Судьи обсудили мониторинг
                Where we are: OSCE Secretariat
                Судьи встретились.
                Publishing date: 9 May 2003
                This one has no title.
                Judges discuss trial monitoring
                Publishing date: 9 May 2003
                CONTENT TYPE: News
                Judges met.
                Report type: Monitoring
                Where we are: OSCE Secretariat
                This one has no date.
                A long line
                Publishing date: 9 May 2003
                %s.
                A long record
                Publishing date: 9 May 2003
                %s
                """.formatted("x".repeat(200), "Judges met.\n".repeat(50));
        Path first = folder.resolve("first.jsonl");
        Path second = folder.resolve("second.jsonl");
        Object[] limits = {"--longest-line", 150, "--longest-record", 500};

        osce("convert", write("page.txt", page), "--rejects", first, limits[0], limits[1], limits[2], limits[3]);
        assertThat(out).isEmpty();
        assertThat(Files.readAllLines(first).stream().map(line -> line.replaceFirst(".*\"code\":\"([^\"]*)\".*", "$1")))
                .containsExactly(
                        "date-nonexistent",
                        "date-unreadable",
                        "date-missing",
                        "title-missing",
                        "label-misspelled",
                        "date-missing",
                        "line-too-long",
                        "record-too-long");
        assertThat(osce("convert", "--replay", first, "--rejects", second, limits[0], limits[1], limits[2], limits[3]))
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out).isEmpty();
        assertThat(second).hasSameTextualContentAs(first);
    }

    @Test
    void replayedItemsFollowThoseOfTheInputs() throws IOException {
        Path page = write("other.txt", HEALTHY);

        assertThat(osce("convert", "--replay", replay(line(TEXT) + line(TEXT)), page))
                .isEqualTo(ExitCode.OK);
        assertThat(documents()).containsExactly("other.txt", "other.txt", "page.txt", "page.txt");
        assertThat(err)
                .contains("documents: 1 (newsroom pages: 1)")
                .contains("replayed: 2")
                .contains("items: 4");
        assertThat(osce("convert", page)).isEqualTo(ExitCode.OK);
        assertThat(err).doesNotContain("replayed");
    }

    @Test
    void anItemKeepsTheSourceOfItsLine() throws IOException {
        String source = "{\"document\":\"crawl.zip!/page.txt\",\"uri\":\"https://www.example.org/a\","
                + "\"captured\":\"2023-12-01T00:00:00Z\",\"firstLine\":7,\"lastLine\":9";

        osce("convert", "--replay", replay(source + ",\"text\":\"" + TEXT + "\"}\n"));
        assertThat(out).endsWith(",\"sources\":[" + source + "}]}\n");
    }

    @Test
    void whatIsStillBrokenIsTheSameRejectAgain() throws IOException {
        Path page = write("page.txt", BROKEN);
        Path first = folder.resolve("first.jsonl");
        Path second = folder.resolve("second.jsonl");
        osce("convert", page, "--rejects", first);

        assertThat(osce("convert", "--replay", first, "--rejects", second)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(second).hasSameTextualContentAs(first);
        assertThat(err)
                .startsWith("first.jsonl:1: error date-nonexistent: line 2 of the text: found a day that the calendar")
                .contains("\"Publishing date: >>31 February 2024<<\"");
        assertThat(err).contains("replayed: 1", "items: 0", "rejects: 1", "  error date-nonexistent: 1");
    }

    @Test
    void aRejectKeepsTheSourceOfItsLine() throws IOException {
        String source = "{\"document\":\"crawl.zip!/page.txt\",\"uri\":\"https://www.example.org/a\","
                + "\"captured\":\"2023-12-01T00:00:00Z\",\"firstLine\":7,\"lastLine\":9,";
        Path rejects = folder.resolve("again.jsonl");
        String broken = TEXT.replace("9 May", "32 May");

        osce("convert", "--replay", replay(source + "\"text\":\"" + broken + "\"}\n"), "--rejects", rejects);
        assertThat(rejects).content().startsWith(source + "\"code\":\"date-nonexistent\",");
        assertThat(err).startsWith("rejects.jsonl:1: error date-nonexistent: line 2 of the text: ");
    }

    @Test
    void theAddressOfALineBelongsToTheOnlyRecordOfItsText() throws IOException {
        String line = line(TEXT).replace("\"text\"", "\"url\":\"https://www.example.org/a b\",\"text\"");
        Path again = folder.resolve("again.jsonl");
        String broken = line.replace("9 May", "32 May");

        assertThat(osce("convert", "--replay", replay(line + broken), "--rejects", again))
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out.lines())
                .singleElement()
                .asString()
                .contains(",\"url\":\"https://www.example.org/a b\",\"sources\":[");
        assertThat(again).content().hasLineCount(1).contains("\",\"url\":\"https://www.example.org/a b\",\"text\":\"");
        osce("convert", "--replay", again, "--rejects", folder.resolve("third.jsonl"));
        assertThat(folder.resolve("third.jsonl")).hasSameTextualContentAs(again);
    }

    @Test
    void ofSeveralRecordsNobodyKnowsWhoseTheAddressIs() throws IOException {
        String line = line(TEXT + "\\n" + TEXT).replace("\"text\"", "\"url\":\"https://www.example.org/\",\"text\"");
        Path again = folder.resolve("again.jsonl");

        assertThat(osce("convert", "--replay", replay(line + line.replaceFirst("9 May", "32 May")), "--rejects", again))
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out.lines()).hasSize(3).noneMatch(item -> item.contains("\"url\""));
        assertThat(again).content().hasLineCount(1).doesNotContain("\"url\"");
    }

    @Test
    void aTextOfSeveralRecordsGivesSeveralItems() throws IOException {
        assertThat(osce("convert", "--replay", replay(line(TEXT + "\\n" + TEXT))))
                .isEqualTo(ExitCode.OK);
        assertThat(out.lines()).hasSize(2).allMatch(item -> item.endsWith("\"firstLine\":70,\"lastLine\":90}]}"));
        assertThat(err).contains("replayed: 1", "items: 2");
    }

    @Test
    void aProblemOfATextHasTheLineOfTheFileAndThatOfTheText() throws IOException {
        String text = TEXT + "\\n" + TEXT.replace("9 May", "32 May");

        assertThat(osce("convert", "--replay", replay("\n" + line(TEXT) + line(text))))
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out.lines()).hasSize(2);
        assertThat(err).startsWith("rejects.jsonl:3: error date-nonexistent: line 5 of the text: found ");
    }

    @Test
    void residueOfATextMakesTheRunIncomplete() throws IOException {
        assertThat(osce("convert", "--replay", replay(line("A menu\\n" + TEXT))))
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out.lines()).hasSize(1);
        assertThat(err)
                .startsWith("rejects.jsonl:1: warning text-outside-record: line 1 of the text: found ")
                .endsWith("residue: 6 characters that were not understood" + System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dear all,", "", "News and press releases from the OSCE's global activities."})
    void aTextWithoutARecordIsAnError(String text) throws IOException {
        assertThat(osce("convert", "--replay", replay(line(TEXT) + line(text)))).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out.lines()).hasSize(1);
        assertThat(err)
                .contains("rejects.jsonl:2: error value-invalid: text: found no record, expected one at least")
                .contains("replayed: 2")
                .contains("  error value-invalid: 1");
    }

    @Test
    void aLineThatGivesNeitherItemNorRejectIsCopiedAsItStands() throws IOException {
        // Each character is one byte.
        String lost = String.join(
                "\n",
                "{\"document\":\"page.txt\"",
                "Dear all,\r",
                "{\"text\":\"\u00FF\"}",
                "[ 1 ]",
                "{}",
                "{\"document\":7}",
                "x".repeat(100_000),
                line(TEXT).trim().replace("}", ", \"cut\" : true}"),
                line(TEXT).trim().replace("70", "100"),
                line("").trim(),
                line("Dear all,").trim() + "  ",
                line(TEXT).trim() + "{}");
        Path replay = folder.resolve("replay.jsonl");
        Files.writeString(replay, line(TEXT) + lost + "\n\n" + line(TEXT.replace("9 May", "32 May")) + "{", ISO_8859_1);
        Path rejects = folder.resolve("rejects.jsonl");

        assertThat(osce("convert", "--replay", replay, "--rejects", rejects, "--longest-record", 1000))
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out.lines()).hasSize(1);
        String copied = Files.readString(rejects, ISO_8859_1);
        assertThat(copied)
                .startsWith(lost + "\n{\"document\":\"page.txt\",\"firstLine\":70,")
                .endsWith("}\n{\n");
        assertThat(copied.lines()).hasSize(14);
        assertThat(err.lines().filter(line -> line.startsWith("replay.jsonl:") && line.contains(": error ")))
                .hasSize(14);

        Path again = folder.resolve("again.jsonl");
        osce("convert", "--replay", rejects, "--rejects", again, "--longest-record", 1000);
        assertThat(again).hasSameBinaryContentAs(rejects);
    }

    @Test
    void aTextBeyondTheLimitsIsNotCut() throws IOException {
        Path replay = replay(line(TEXT + "x".repeat(200)));
        Path again = folder.resolve("again.jsonl");

        assertThat(osce("convert", "--replay", replay, "--rejects", again, "--longest-record", 150))
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(err).contains("  error record-too-long: 1");
        assertThat(again).hasSameTextualContentAs(replay);
    }

    @Test
    void allProblemsAreShownAsEachIsALineToBeRepaired() throws IOException {
        Path replay =
                replay("{}\n".repeat(15) + line(TEXT.replace("9 May", "32 May")).repeat(15));

        osce("convert", "--replay", replay);
        assertThat(err.lines().filter(line -> line.startsWith("rejects.jsonl:")))
                .hasSize(30);
        assertThat(err).doesNotContain(" shown)");
        osce("convert", write("page.txt", BROKEN.repeat(15)), "--replay", replay);
        assertThat(err.lines().filter(line -> line.startsWith("rejects.jsonl:")))
                .hasSize(30);
        assertThat(err).contains("  error date-nonexistent: 30 (25 shown)");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            {"document":"a"                                        | json-broken: found what is no JSON, expected one object on \
            the line: Unexpected end-of-input: expected close marker for Object
            Dear all,                                              | json-broken: found what is no JSON, expected one object on \
            the line: Unrecognized token 'Dear': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or \
            'false')
            {"document":"a","firstLine":1,"lastLine":1,"text":""}{}| json-broken: found more after the end of the object, \
            expected the end of the line
            ["a"]                                                  | type-wrong: found an array, expected an object
            "a"                                                    | type-wrong: found "a", expected an object
            {}                                                     | key-missing: document: found no such key, expected it in \
            every object
            {"document":"a","lastLine":1,"text":""}                | key-missing: firstLine: found no such key, expected it in \
            every object
            {"document":"a","firstLine":1,"text":""}               | key-missing: lastLine: found no such key, expected it in \
            every object
            {"document":"a","firstLine":1,"lastLine":1}            | key-missing: text: found no such key, expected it in every \
            object
            {"document":"a","text":"","text":""}                   | key-repeated: text: found this key again, expected it once
            {"document":null}                                      | type-wrong: document: found null, expected a string
            {"document":""}                                        | value-invalid: document: found "", expected a string that \
            is not empty
            {"uri":7}                                              | type-wrong: uri: found 7, expected a string
            {"document":"a","firstLine":1,"lastLine":1,"text":"","uri":" "} | value-invalid: uri is blank: " "
            {"url":null}                                           | type-wrong: url: found null, expected a string
            {"url":" "}                                            | value-invalid: url: found " ", expected a string that \
            is not blank
            {"captured":"yesterday"}                               | value-invalid: captured: found "yesterday", expected a \
            time such as "2023-12-01T00:00:00Z"
            {"firstLine":"7"}                                      | type-wrong: firstLine: found "7", expected a whole number
            {"firstLine":7.5}                                      | type-wrong: firstLine: found 7.5, expected a whole number
            {"firstLine":99999999999999999999}                     | value-invalid: firstLine: found 99999999999999999999, \
            expected a line number
            {"document":"a","firstLine":9,"lastLine":7,"text":""}  | value-invalid: expected 1 <= firstLine <= lastLine, or \
            neither, but firstLine is 9 and lastLine is 7
            {"cut":null}                                           | type-wrong: cut: found null, expected true or false
            {"text":["a"]}                                         | type-wrong: text: found an array, expected a string
            {"text":{"a":1}}                                       | type-wrong: text: found an object, expected a string
            """)
    void aLineThatIsNoRejectIsAnErrorAndTheOthersAreRead(String line, String message) throws IOException {
        Path replay = replay(line(TEXT) + line + "\n" + line(TEXT));

        assertThat(osce("convert", "--replay", replay)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out.lines()).hasSize(2);
        assertThat(err.lines()).first().isEqualTo("rejects.jsonl:2: error " + message);
        assertThat(err).contains("replayed: 2", "items: 2", "problems: 1");
    }

    @Test
    void bytesThatAreNotUtf8AreAnError() throws IOException {
        Path replay = folder.resolve("rejects.jsonl");
        Files.write(replay, "{\"text\":\"\u00FF\"}".getBytes(ISO_8859_1));

        assertThat(osce("convert", "--replay", replay)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(err).startsWith("rejects.jsonl:1: error json-broken: ").contains("Invalid UTF-8");
    }

    @Test
    void aLineIsAtMostAsLongAsARejectCanBe() throws IOException {
        String longest = line(TEXT).replace("{", "{\"note\":\"" + "x".repeat(71_536) + "\",");
        longest = longest.replaceFirst("x{" + (longest.length() - 1 - 71_536) + "}", "");
        String tooLong = longest.replace("x\"", "xx\"");

        assertThat(osce("convert", "--longest-record", 1000, "--replay", replay(longest + tooLong + longest)))
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out.lines()).hasSize(2);
        assertThat(err)
                .startsWith("rejects.jsonl:2: error json-broken: found a line of more than 71536 bytes,"
                        + " expected a shorter one or a higher --longest-record")
                .contains("problems: 1");
        assertThat(osce("convert", "--longest-record", 1001, "--replay", replay(tooLong)))
                .isEqualTo(ExitCode.OK);
        assertThat(osce("convert", "--longest-record", 1 << 28, "--replay", replay(tooLong)))
                .isEqualTo(ExitCode.OK);
    }

    @Test
    void theLongestRejectCanBeReplayed() throws IOException {
        // Of all characters these take the most bytes as JSON.
        String text = "\u0001".repeat(10_000);
        Path page = write("page.txt", BROKEN + text);
        Path rejects = folder.resolve("rejects.jsonl");
        int length = BROKEN.substring(BROKEN.indexOf("Judges")).length() + text.length();

        osce("convert", page, "--rejects", rejects, "--longest-record", length);
        assertThat(Files.size(rejects)).isGreaterThan(6L * text.length());
        assertThat(rejects).content().doesNotContain("\"cut\"");
        osce("convert", "--replay", rejects, "--longest-record", length);
        assertThat(err).contains("replayed: 1", "  error date-nonexistent: 1").doesNotContain("json-broken");
    }

    @Test
    void aMessageHasNothingThatCannotBeSeen() throws IOException {
        osce(
                "convert",
                "--replay",
                replay("{\"firstLine\":\"a\\u202E\\u2028\\u2029\\uD800\\u200B\\u0007é\uD83D\uDE00\"}"));
        assertThat(err)
                .startsWith(
                        "rejects.jsonl:1: error type-wrong: firstLine: found \"a??????é\uD83D\uDE00\", expected a whole");
    }

    @Test
    void theFileMayHaveBeenEditedByAnyProgram() throws IOException {
        String line = line(TEXT).trim();
        String more = line.replace("{", "{ \"note\": {\"by\": [\"me\", {}]}, \"code\": 7, \"cut\": false, ");

        assertThat(osce("convert", "--replay", replay("\uFEFF\r\n \n" + line + "\r\n\t\r\n" + more)))
                .isEqualTo(ExitCode.OK);
        assertThat(out.lines()).hasSize(2).containsOnly(out.lines().findFirst().orElseThrow());
        assertThat(osce("convert", "--replay", replay("\uFEFF" + line + "\n\nx")))
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(err).startsWith("rejects.jsonl:3: error json-broken");
    }

    @Test
    void anyCharacterOfATextComesOutAgain() throws IOException {
        osce("convert", "--replay", replay(line(TEXT.replace("met", "m\\u0065t \uD83D\uDE00 \\uD83D\\uDE00 \\uD800"))));
        assertThat(out).contains("Judges met \uD83D\uDE00 \uD83D\uDE00 \\uD800.");
        assertThat(err).startsWith("rejects.jsonl:1: warning character-unusual: line 3 of the text: ");
    }

    @Test
    void aFileWithoutRejectsIsAllRead() throws IOException {
        Path output = folder.resolve("items.jsonl");

        assertThat(osce("convert", "--replay", replay(""), "-o", output)).isEqualTo(ExitCode.OK);
        assertThat(output).isEmptyFile();
        assertThat(err).startsWith("replayed: 0").contains("items: 0");
    }

    @Test
    void inputsWithoutAPageKeepNothingFromBeingReplayed() throws IOException {
        Path letter = write("letter.txt", "Dear all,");
        Path rejects = folder.resolve("again.jsonl");

        assertThat(osce("convert", letter, "--replay", replay(line(TEXT)))).isEqualTo(ExitCode.OK);
        assertThat(out.lines()).hasSize(1);
        assertThat(err)
                .contains("documents: 1 (newsroom pages: 0)", "replayed: 1", "items: 1", "  info document-unknown: 1");
        String broken = TEXT.replace("9 May", "32 May");
        assertThat(osce("convert", letter, "--replay", replay(line(broken)), "--rejects", rejects))
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(rejects).content().hasLineCount(1);
    }

    @Test
    void withoutAPageAndARecordNothingWasFound() throws IOException {
        Path letter = write("letter.txt", "Dear all,");

        assertThat(osce("convert", letter, "--replay", replay(line("Dear all,") + "{}\n")))
                .isEqualTo(ExitCode.USAGE);
        assertThat(out).isEmpty();
        assertThat(err)
                .contains("rejects.jsonl:1: error value-invalid: ", "rejects.jsonl:2: error key-missing: ")
                .endsWith("osce: no newsroom page found: 1 document read, 1 reject replayed, 1 key-missing,"
                        + " 1 value-invalid, 1 text-outside-record, 1 document-unknown" + System.lineSeparator());
        assertThat(osce("convert", letter, "--replay", replay(""))).isEqualTo(ExitCode.USAGE);
        assertThat(err)
                .isEqualToNormalizingNewlines(
                        "osce: no newsroom page found: 1 document read, 0 rejects replayed," + " 1 document-unknown\n");
    }

    @Test
    void aFileThatCannotBeReadIsOneLine() throws IOException {
        Path none = folder.resolve("none.jsonl");
        Path page = write("page.txt", HEALTHY);

        assertThat(osce("convert", page, "--replay", none)).isEqualTo(ExitCode.FAILED);
        assertThat(out).isEmpty();
        assertThat(err).isEqualToNormalizingNewlines("osce: " + none + ": cannot be read: no such file or folder\n");
        assertThat(osce("convert", page, "--replay", folder)).isEqualTo(ExitCode.FAILED);
        assertThat(out).isEmpty();
        assertThat(err).isEqualToNormalizingNewlines("osce: " + folder + ": cannot be read: it is a folder\n");
    }

    @Test
    void theFileIsNotOverwritten() throws IOException {
        Path replay = replay(line(TEXT));

        assertThat(osce("convert", "--replay", replay, "-o", replay)).isEqualTo(ExitCode.USAGE);
        assertThat(err).isEqualToNormalizingNewlines("osce: " + replay + " is both replay file and output\n");
        assertThat(replay).hasContent(line(TEXT));
    }

    @Test
    void theFileAmongTheInputsIsPassedOver() throws IOException {
        write("page.txt", HEALTHY);
        Path replay = replay(line(TEXT));

        assertThat(osce("convert", folder, "--replay", replay)).isEqualTo(ExitCode.OK);
        assertThat(out.lines()).hasSize(3);
        assertThat(err)
                .startsWith("osce: " + replay + ": passed over: the replay file of this run")
                .contains("documents: 1 ");
    }
}
