package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What docs/command-line.md shows is what the command does, and it shows all that the command can do. */
class CommandLineDocumentTest extends CommandTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "command-line.md");
    private static final Pattern CONSOLE = Pattern.compile("(?ms)^```console$\n(.*?)^```$");
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
    void allOptionsAreThere() throws IOException {
        String document = Files.readString(DOCUMENT);
        Messages messages = new Messages(new PrintWriter(OutputStream.nullOutputStream(), false, UTF_8));
        Streams streams = new Streams(InputStream.nullInputStream(), OutputStream.nullOutputStream(), messages);
        Map<String, CommandLine> commands = OsceCommand.commandLine(streams).getSubcommands();

        assertThat(commands).containsOnlyKeys("convert", "check", "stats");
        for (CommandLine command : commands.values()) {
            assertThat(document).contains("## `osce " + command.getCommandName() + " ");
            for (OptionSpec option : command.getCommandSpec().options()) {
                assertThat(document).contains(option.names());
            }
        }
        assertThat(consoles()).hasSizeGreaterThan(5);
    }
}
