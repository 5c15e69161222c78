package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.json.JsonFormat;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.parser.NewsroomParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code osce convert --replay}. */
class ReplayTest extends CommandTest {

    private static final String TEXT = "Judges discuss trial monitoring\\nPublishing date: 9 May 2003\\nJudges met.";

    private static String line(String text) {
        return "{\"document\":\"page.txt\",\"firstLine\":70,\"lastLine\":90,\"text\":\"" + text + "\"}\n";
    }

    private Path replay(String lines) throws IOException {
        return write("rejects.jsonl", lines);
    }

    @Test
    void aRepairedRejectGivesTheItemOfTheUnbrokenPage() throws IOException {
        String page = Files.readString(TestFiles.EXAMPLES.resolve("data/page-1.txt"));
        Path rejects = folder.resolve("rejects.jsonl");
        osce("convert", write("whole/page.txt", page.replace("12 March 2019", "29 February 2024")));
        List<String> whole = out.lines().toList();
        assertThat(whole).hasSize(7);

        Path broken = write("broken/page.txt", page.replace("12 March 2019", "31 February 2024"));
        assertThat(osce("convert", broken, "--rejects", rejects)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out.lines()).hasSize(6).doesNotContain(whole.get(2)).isSubsetOf(whole);
        assertThat(rejects).content().hasLineCount(1);

        Files.writeString(rejects, Files.readString(rejects).replace("31 February 2024", "29 February 2024"));
        assertThat(osce("convert", "--replay", rejects)).isEqualTo(ExitCode.OK);
        assertThat(out).isEqualTo(whole.get(2) + "\n");
        assertThat(err).isEqualToNormalizingNewlines("""
                        documents: 0 (newsroom pages: 0)
                        replayed: 1
                        items: 1
                        rejects: 0
                        problems: 0
                        """);
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
        String problem = err.lines().findFirst().orElseThrow();

        assertThat(osce("convert", "--replay", first, "--rejects", second)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(second).hasSameTextualContentAs(first);
        assertThat(err.lines()).first().isEqualTo(problem).asString().startsWith("page.txt:8:18: error");
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
        assertThat(err).startsWith("crawl.zip!/page.txt:8:18: error date-nonexistent: ");
    }

    @Test
    void aTextOfSeveralRecordsGivesSeveralItems() throws IOException {
        assertThat(osce("convert", "--replay", replay(line(TEXT + "\\n" + TEXT))))
                .isEqualTo(ExitCode.OK);
        assertThat(out.lines()).hasSize(2).allMatch(item -> item.endsWith("\"firstLine\":70,\"lastLine\":90}]}"));
        assertThat(err).contains("replayed: 1", "items: 2");
    }

    @Test
    void problemsOfATextCountFromItsFirstLine() throws IOException {
        String text = TEXT + "\\n" + TEXT.replace("9 May", "32 May");

        assertThat(osce("convert", "--replay", replay(line(text)))).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out.lines()).hasSize(1);
        assertThat(err).startsWith("page.txt:74:18: error date-nonexistent: ");
    }

    @Test
    void residueOfATextMakesTheRunIncomplete() throws IOException {
        assertThat(osce("convert", "--replay", replay(line("A menu\\n" + TEXT))))
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out.lines()).hasSize(1);
        assertThat(err).startsWith("page.txt:70:1: warning text-outside-record: ");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            'Dear all,',                              info document-unknown
            '',                                       info document-empty
            'News and press releases from the OSCE''s global activities.', items: 0
            """)
    void aTextWithoutARecordIsAnError(String text, String alsoSaid) throws IOException {
        assertThat(osce("convert", "--replay", replay(line(TEXT) + line(text)))).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(err)
                .startsWith("rejects.jsonl:2: error value-invalid: text: found no record, expected one at least")
                .contains("replayed: 2")
                .contains("  error value-invalid: 1");
        osce("convert", "--replay", replay(line(text)));
        assertThat(err).contains(alsoSaid);
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
            {"captured":"yesterday"}                               | value-invalid: captured: found "yesterday", expected a \
            time such as "2023-12-01T00:00:00Z"
            {"firstLine":"7"}                                      | type-wrong: firstLine: found "7", expected a whole number
            {"firstLine":7.5}                                      | type-wrong: firstLine: found 7.5, expected a whole number
            {"firstLine":99999999999999999999}                     | value-invalid: firstLine: found 99999999999999999999, \
            expected a line number
            {"document":"a","firstLine":9,"lastLine":7,"text":""}  | value-invalid: expected 1 <= firstLine <= lastLine, or \
            neither, but firstLine is 9 and lastLine is 7
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
    void aLineWithoutEndDoesNotFillTheMemory() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Summary summary = new Summary();
        ShownProblems problems = new ShownProblems(new Messages(new PrintWriter(err, true, UTF_8)), summary, 9);
        ByteArrayOutputStream items = new ByteArrayOutputStream();
        Results results = new Results(
                NewsroomJson.standard().writer(items, JsonFormat.JSON_LINES),
                new RejectWriter(OutputStream.nullOutputStream()),
                problems);
        String lines = line(TEXT) + "x".repeat(1001) + "\n" + line(TEXT);

        new Replay("rejects.jsonl", NewsroomParser.standard(), results, summary)
                .read(new ByteArrayInputStream(lines.getBytes(UTF_8)), 1000);
        results.flush();
        assertThat(items.toString(UTF_8).lines()).hasSize(2);
        assertThat(err.toString(UTF_8))
                .isEqualToNormalizingNewlines(
                        "rejects.jsonl:2: error json-broken: found a line of more than 1000 bytes,"
                                + " expected a shorter one\n");
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
        assertThat(err).startsWith("page.txt:72:18: warning character-unusual: ");
    }

    @Test
    void aFileWithoutRejectsIsAllRead() throws IOException {
        Path output = folder.resolve("items.jsonl");

        assertThat(osce("convert", "--replay", replay(""), "-o", output)).isEqualTo(ExitCode.OK);
        assertThat(output).isEmptyFile();
        assertThat(err).contains("replayed: 0", "items: 0");
    }

    @Test
    void inputsAreToHoldAPageAllTheSame() throws IOException {
        assertThat(osce("convert", write("letter.txt", "Dear all,"), "--replay", replay(line(TEXT))))
                .isEqualTo(ExitCode.USAGE);
        assertThat(out).isEmpty();
        assertThat(err)
                .isEqualToNormalizingNewlines("osce: no newsroom page found: 1 document read, 1 document-unknown\n");
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
