package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.parser.DocumentFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What docs/command-line.md shows is what the command does, and it shows all that the command can do. */
class CommandLineDocumentTest extends CommandTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "command-line.md");
    private static final Pattern CONSOLE = Pattern.compile("(?ms)^```console$\n(.*?)^```$");
    private static final Pattern FENCE = Pattern.compile("(?m)^[ \t>]*(?:`{3,}|~{3,}).*$");
    private static final Pattern KEYS = Pattern.compile("(?m)^\\| ((?:`\\w+`(?:, )?)+) \\|");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern WORD = Pattern.compile("(?:[^ \"]|\"[^\"]*\")+");
    private static final Pattern REDIRECTION = Pattern.compile(" < (\\S+)$");

    /** Stands for what is different with each release. */
    private static final String VERSION = "{version}";

    static List<String> consoles() throws IOException {
        return CONSOLE.matcher(Files.readString(DOCUMENT))
                .results()
                .map(console -> console.group(1))
                .toList();
    }

    @BeforeEach
    void writeFiles() throws IOException {
        Path dump = Files.createDirectory(folder.resolve("dump"));
        Map<String, byte[]> pages = new LinkedHashMap<>();
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String page : List.of("page-1.txt", "page-2.txt")) {
            byte[] bytes = Files.readAllBytes(TestFiles.EXAMPLES.resolve("data").resolve(page));
            Files.write(dump.resolve(page), bytes);
            files.put("dump/" + page, bytes);
            pages.put("https://www.osce.org/press-releases?page=" + pages.size(), bytes);
        }
        byte[] tar = TestArchives.tar(files);
        Files.write(folder.resolve("crawl.zip"), TestArchives.zip(files));
        Files.write(folder.resolve("crawl.tar.gz"), TestArchives.gzip(tar));
        Files.write(folder.resolve("broken.tar"), Arrays.copyOf(tar, 2000));
        Files.write(folder.resolve("crawl.warc.gz"), TestArchives.gzip(TestArchives.warc(pages)));
        write("letter.txt", "Dear all,\nit was good to see you.\n");
    }

    @ParameterizedTest
    @MethodSource("consoles")
    void whatIsShownIsWhatHappens(String console) throws IOException {
        for (String example : console.split("(?m)^\\$ ", -1)) {
            if (!example.isEmpty()) {
                int end = example.indexOf('\n');
                check(example.substring(0, end), example.substring(end + 1));
            }
        }
    }

    private void check(String command, String expected) throws IOException {
        String version = new OsceCommand.Version().getVersion()[0].substring("osce ".length());
        String shown = run(command).replace(version, VERSION).replace(folder + "/", "");
        assertThat(shown).as(command).isEqualTo(expected);
    }

    /** Runs a command line in the folder of this test. */
    private String run(String command) throws IOException {
        if (command.startsWith("cat ")) {
            return Files.readString(folder.resolve(command.substring("cat ".length())));
        }
        String echo = "; echo $?";
        String line = command.replace(echo, "");
        Matcher redirection = REDIRECTION.matcher(line);
        if (redirection.find()) {
            in = Files.readAllBytes(folder.resolve(redirection.group(1)));
            line = redirection.replaceFirst("");
        }
        List<Object> arguments = new ArrayList<>();
        for (MatchResult word : WORD.matcher(line).results().toList()) {
            String text = word.group().replace("\"", "");
            arguments.add(text.matches("[a-z].*[.].*|dump") ? folder.resolve(text) : text);
        }
        assertThat(arguments.remove(0)).isEqualTo("osce");
        int exitCode = osce(arguments.toArray());
        return (out + err).replace(System.lineSeparator(), "\n") + (command.endsWith(echo) ? exitCode + "\n" : "");
    }

    @Test
    void everyBlockIsRun() throws IOException {
        List<String> fences = FENCE.matcher(Files.readString(DOCUMENT))
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(fences).hasSize(2 * consoles().size()).containsOnly("```console", "```");
    }

    private static String section(String heading) throws IOException {
        String text = Files.readString(DOCUMENT).split("\n## " + Pattern.quote(heading) + "\n", -1)[1];
        return text.substring(0, text.indexOf("\n## ") + 1);
    }

    private static List<String> codes(String text) {
        return CODE.matcher(text).results().map(code -> code.group(1)).toList();
    }

    @Test
    void exitCodesAreThoseOfTheCommandAndItsHelp() throws IOException {
        String text = Files.readString(DOCUMENT).split("\n## Exit codes\n", -1)[1];
        Map<String, String> documented = Pattern.compile("(?m)^\\| (\\d) \\| (.*)\\. \\|$")
                .matcher(text)
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
        assertThat(documented.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ExitCode.OK, ExitCode.INCOMPLETE, ExitCode.USAGE, ExitCode.FAILED)
                                .map(String::valueOf)
                                .toList());

        osce("--help");
        Map<String, String> help = Pattern.compile("(?m)^ +(\\d) +(.*(?:\\R {4,}.*)*)")
                .matcher(out.substring(out.indexOf("Exit codes:")))
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1), row -> row.group(2).replaceAll("\\s+", " ")));
        assertThat(help).containsOnlyKeys(documented.keySet());
        // The document may say more than the help.
        help.forEach((code, meaning) -> assertThat(documented.get(code)).startsWithIgnoringCase(meaning));
    }

    @Test
    void keysOfStatisticsAreThoseThatAreWritten() throws IOException {
        write("long.txt", "A\nPublishing date: 5 May 2004\nContent type: %s\nB.\n".formatted("x".repeat(1001)));
        Set<String> written = new TreeSet<>();
        for (List<Object> arguments : List.of(
                List.<Object>of(folder.resolve("dump")),
                List.<Object>of(folder.resolve("long.txt")),
                List.<Object>of(folder.resolve("dump"), "--merge", "--since", 2001, "--former-names"))) {
            List<Object> all = new ArrayList<>(List.of("stats", "--format", "json"));
            all.addAll(arguments);
            osce(all.toArray());
            written.addAll(JsonMapper.shared().readTree(out).propertyNames());
        }

        assertThat(KEYS.matcher(section("`osce stats INPUT...`"))
                        .results()
                        .flatMap(row -> codes(row.group(1)).stream()))
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void keysOfTheManifestAreThoseThatAreWritten() throws IOException {
        Path manifest = folder.resolve("manifest.json");
        write("rejects.jsonl", "{}\n");
        Files.createSymbolicLink(folder.resolve("dump/nothing"), folder.resolve("none"));
        osce(
                "convert",
                folder.resolve("dump"),
                folder.resolve("crawl.warc.gz"),
                "--merge",
                "--since=2001",
                "--replay",
                folder.resolve("rejects.jsonl"),
                "--rejects",
                folder.resolve("new.jsonl"),
                "-o",
                folder.resolve("items.jsonl"),
                "--manifest",
                manifest);
        Set<String> written = new TreeSet<>();
        addKeys(JsonMapper.shared().readTree(Files.readString(manifest)), written);
        String section = section("The manifest").replaceAll("(?ms)^```.*?^```$", "");
        Set<String> formats = Stream.concat(
                        Stream.of(Totals.ITEMS),
                        Stream.of(DocumentFormat.values())
                                .map(format ->
                                        format.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .collect(Collectors.toSet());

        assertThat(written).contains("folders", "replay", "leftOut", "repeated", "captured");
        assertThat(codes(section)).containsAll(written);
        assertThat(written)
                .containsAll(codes(section).stream()
                        .filter(code -> !code.startsWith("--") && !formats.contains(code))
                        .toList());
    }

    /** Adds the keys of an object and of those in it, but for keys that are options or what is counted. */
    private static void addKeys(JsonNode node, Set<String> keys) {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            keys.add(property.getKey());
            if (!Set.of("options", "problems", "formats", "passedOver").contains(property.getKey())) {
                addKeys(property.getValue(), keys);
            }
        }
        if (node.isArray()) {
            node.forEach(element -> addKeys(element, keys));
        }
    }

    @Test
    void allOptionsAreThere() throws IOException {
        String document = Files.readString(DOCUMENT);
        Messages messages = new Messages(new PrintWriter(OutputStream.nullOutputStream(), false, UTF_8));
        Streams streams = new Streams(InputStream.nullInputStream(), OutputStream.nullOutputStream(), messages);
        Map<String, CommandLine> commands = OsceCommand.commandLine(streams).getSubcommands();

        assertThat(commands).containsOnlyKeys("convert", "check", "stats", "schema");
        for (CommandLine command : commands.values()) {
            assertThat(document).containsPattern("\n## `osce " + command.getCommandName() + "[ `]");
            for (OptionSpec option : command.getCommandSpec().options()) {
                assertThat(document).contains(option.names());
            }
        }
        assertThat(consoles()).hasSizeGreaterThan(5);
    }
}
