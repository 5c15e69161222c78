package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ManifestTest extends CommandTest {

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }

    private JsonNode manifest() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(folder.resolve("manifest.json")));
    }

    @Test
    void itSaysWhatWasReadAndWhatCameOfIt() throws IOException, NoSuchAlgorithmException {
        Path a = write("a.txt", HEALTHY);
        Path b = write("b.txt", BROKEN);
        Path letter = write("letter.txt", "Dear all,");
        Path items = folder.resolve("items.jsonl");
        Path rejects = folder.resolve("rejects.jsonl");
        osce("convert", a, b, letter, "-o", items, "--rejects", rejects, "--manifest", folder.resolve("manifest.json"));

        JsonNode manifest = manifest();
        assertThat(manifest.propertyNames())
                .containsExactly("version", "options", "inputs", "totals", "output", "rejects");
        assertThat(manifest.path("version").asString()).startsWith("osce ");
        assertThat(manifest.path("inputs")).hasSize(3);
        JsonNode input = manifest.path("inputs").get(1);
        assertThat(input.path("name").asString()).isEqualTo("b.txt");
        assertThat(input.path("bytes").asLong()).isEqualTo(Files.size(b));
        assertThat(input.path("sha256").asString()).isEqualTo(sha256(BROKEN));
        JsonNode document = input.path("documents").get(0);
        assertThat(document.toString())
                .isEqualTo("{\"name\":\"b.txt\",\"bytes\":" + BROKEN.length() + ",\"sha256\":\"" + sha256(BROKEN)
                        + "\",\"format\":\"listing-text\",\"items\":1,\"rejects\":1,\"problems\":{\"date-nonexistent\":1},"
                        + "\"characters\":" + BROKEN.length() + ",\"fields\":70,\"furniture\":117,\"residue\":121}");
        JsonNode totals = manifest.path("totals");
        assertThat(totals.path("formats").toString()).isEqualTo("{\"listing-text\":2,\"other\":1}");
        assertThat(totals.path("items").asInt()).isEqualTo(3);
        assertThat(totals.path("problems").toString()).isEqualTo("{\"date-nonexistent\":1,\"document-unknown\":1}");
        for (Map.Entry<String, Path> file :
                Map.of("output", items, "rejects", rejects).entrySet()) {
            assertThat(manifest.path(file.getKey()).path("bytes").asLong()).isEqualTo(Files.size(file.getValue()));
            assertThat(manifest.path(file.getKey()).path("sha256").asString())
                    .isEqualTo(sha256(Files.readString(file.getValue())));
        }
    }

    @Test
    void itHasAllOptionsThatTheOutputDependsOnAndNoFileOfTheMachine() throws IOException {
        Path page = write("page.txt", HEALTHY);
        Path manifest = folder.resolve("manifest.json");
        List<Object> arguments = new ArrayList<>(List.of("convert", page, "--manifest", manifest));
        arguments.addAll(List.of("--charset", "latin1", "--format", "json", "--max-errors", 7));
        arguments.addAll(List.of("--since", 2001, "--until", 2009, "--type", "News", "--where", "Troika"));
        arguments.addAll(List.of("--what", "Youth", "--country", "RS", "--former-names"));
        assertThat(osce(arguments.toArray())).isEqualTo(ExitCode.OK);

        JsonNode options = manifest().path("options");
        assertThat(options.path("charset").asString()).isEqualTo("ISO-8859-1");
        assertThat(options.path("format").asString()).isEqualTo("json");
        assertThat(options.path("max-errors").asInt()).isEqualTo(7);
        assertThat(options.path("longest-line").asInt()).isEqualTo(1 << 20);
        assertThat(options.path("html-lines").asBoolean(true)).isFalse();
        assertThat(options.path("spreadsheet-safe").asBoolean(true)).isFalse();
        Set<String> known = new TreeSet<>();
        for (OptionSpec option : convertCommand().options()) {
            known.add(option.longestName().substring(2));
        }
        known.removeAll(
                Set.of("help", "version", "output", "rejects", "replay", "manifest", "threads", "progress", "quiet"));
        assertThat(options.propertyNames()).containsExactlyElementsOf(known);
        assertThat(Files.readString(manifest))
                .doesNotContain(folder.getFileName().toString());
    }

    @Test
    void whatTextCannotCarryIsInTheTotalsOnlyAndLinesAreNoOptionThatWasGiven() throws IOException {
        Path page = write("page.html", """
                <html><body><ul>
                <li><h3><a href="https://www.osce.org/x/1">Young people plant trees</a></h3>
                <p>Publishing date: 8 May 2003</p><p>Two hundred trees were planted.</p></li>
                <li><h3>Judges discuss trial monitoring</h3>
                <p>Publishing date: 9 May 2003</p><p>Judges from four courts discussed it.</p></li>
                </ul></body></html>
                """);
        assertThat(osce("convert", page, "--format", "text", "--manifest", folder.resolve("manifest.json")))
                .isEqualTo(ExitCode.INCOMPLETE);

        JsonNode manifest = manifest();
        JsonNode document = manifest.path("inputs").get(0).path("documents").get(0);
        assertThat(document.path("items").asInt()).isEqualTo(2);
        assertThat(document.path("problems")).isEmpty();
        assertThat(manifest.path("totals").path("items").asInt()).isEqualTo(1);
        assertThat(manifest.path("totals").path("problems").toString()).isEqualTo("{\"item-unwritable\":1}");
        assertThat(manifest.path("options").path("html-lines").asBoolean(true)).isFalse();
    }

    @Test
    void ofAFilterItHasAllValuesInOrderAndWhatWasLeftOut() throws IOException {
        Path page = write("page.txt", HEALTHY);
        Path manifest = folder.resolve("manifest.json");
        osce("convert", page, "--manifest", manifest, "--what", "Youth", "--since", "2003-05", "--what=a, \"b\"");

        JsonNode options = manifest().path("options");
        assertThat(options.path("since").asString()).isEqualTo("2003-05");
        assertThat(options.path("what").toString()).isEqualTo("[\"Youth\",\"a, \\\"b\\\"\"]");
        assertThat(options.propertyNames()).doesNotContain("until", "type", "where", "country");
        assertThat(options.path("former-names").asBoolean(true)).isFalse();
        assertThat(manifest()
                        .path("inputs")
                        .get(0)
                        .path("documents")
                        .get(0)
                        .path("items")
                        .asInt())
                .isEqualTo(2);
        assertThat(manifest().path("totals").path("items").asInt()).isEqualTo(1);
        assertThat(manifest().path("totals").path("leftOut").asInt()).isEqualTo(1);

        osce("convert", page, "--manifest", manifest);
        assertThat(manifest().path("totals").has("leftOut")).isFalse();
        assertThat(manifest().path("totals").path("items").asInt()).isEqualTo(2);
    }

    private static CommandSpec convertCommand() {
        PrintWriter err = new PrintWriter(OutputStream.nullOutputStream(), false, UTF_8);
        Streams streams =
                new Streams(InputStream.nullInputStream(), OutputStream.nullOutputStream(), new Messages(err));
        return Objects.requireNonNull(
                        OsceCommand.commandLine(streams).getSubcommands().get("convert"))
                .getCommandSpec();
    }

    @Test
    void itIsNeitherInputNorAnotherOutput() throws IOException {
        write("dump/page.txt", HEALTHY);
        Path manifest = folder.resolve("dump/manifest.json");
        Path dump = folder.resolve("dump");

        for (int i = 0; i < 2; i++) {
            assertThat(osce("convert", dump, "--manifest", manifest)).isEqualTo(ExitCode.OK);
            assertThat(err).contains("documents: 1 ");
        }
        assertThat(err).contains("manifest.json: passed over: the manifest of this run");
        assertThat(osce("convert", dump, "--manifest", manifest, "-o", manifest))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err).isEqualToNormalizingNewlines("osce: " + manifest + " is both output and manifest\n");
        assertThat(osce("convert", dump, "--manifest", "-")).isEqualTo(ExitCode.USAGE);
        assertThat(osce("convert", dump, "--manifest", dump.resolve("page.txt")))
                .isEqualTo(ExitCode.USAGE);
        assertThat(dump.resolve("page.txt")).hasContent(HEALTHY);
    }

    @Test
    void itHasTheFileThatIsReplayed() throws IOException, NoSuchAlgorithmException {
        Path rejects = folder.resolve("rejects.jsonl");
        osce("convert", write("page.txt", BROKEN), "--rejects", rejects);
        osce("convert", "--replay", rejects, "--manifest", folder.resolve("manifest.json"));

        JsonNode manifest = manifest();
        assertThat(manifest.path("inputs")).isEmpty();
        assertThat(manifest.path("replay").path("name").asString()).isEqualTo("rejects.jsonl");
        assertThat(manifest.path("replay").path("sha256").asString()).isEqualTo(sha256(Files.readString(rejects)));
        assertThat(manifest.path("totals").path("replayed").asInt()).isEqualTo(1);
    }

    @Test
    void aRunThatFailsLeavesNone() throws IOException {
        Path manifest = folder.resolve("manifest.json");

        assertThat(osce("convert", write("letter.txt", "Dear all,"), "--manifest", manifest))
                .isEqualTo(ExitCode.USAGE);
        assertThat(files()).containsExactly("letter.txt");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
    void whatIsMetBetweenInputsIsNotOfThem() throws IOException {
        write("dump/b.txt", HEALTHY);
        for (String name : List.of("a", "c")) {
            Files.createSymbolicLink(folder.resolve("dump/" + name), folder.resolve("nothing"));
        }
        osce("convert", folder.resolve("dump"), "--manifest", folder.resolve("manifest.json"));

        JsonNode manifest = manifest();
        assertThat(manifest.path("inputs").get(0).path("archive").path("problems"))
                .isEmpty();
        assertThat(manifest.path("folders").toString()).isEqualTo("{\"problems\":{\"entry-not-a-file\":2}}");
        assertThat(manifest.path("totals").path("problems").toString()).isEqualTo("{\"entry-not-a-file\":2}");
    }
}
