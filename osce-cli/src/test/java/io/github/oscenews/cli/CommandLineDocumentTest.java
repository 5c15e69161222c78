package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
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
    private static final Pattern REDIRECTION = Pattern.compile(" < (\\S+)$");
    private static final List<String> PAGES = List.of("page-1.txt", "page-2.txt");

    /** The first lines of what is too long to be shown, and in it what is different with each release. */
    private static final String REST = "…\n";

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
        for (String page : PAGES) {
            Files.copy(TestFiles.EXAMPLES.resolve("data").resolve(page), dump.resolve(page));
        }
        Files.write(folder.resolve("crawl.zip"), zip());
        Files.write(folder.resolve("broken.zip"), Arrays.copyOf(zip(), 1100));
        Files.write(folder.resolve("crawl.tar.gz"), gzip(tar()));
        Files.write(folder.resolve("crawl.warc.gz"), gzip(warc()));
        write("letter.txt", "Dear all,\nit was good to see you.\n");
    }

    private byte[] page(String name) throws IOException {
        return Files.readAllBytes(folder.resolve("dump").resolve(name));
    }

    private byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String page : PAGES) {
                zip.putNextEntry(new ZipEntry("dump/" + page));
                zip.write(page(page));
            }
        }
        return bytes.toByteArray();
    }

    private byte[] tar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (String page : PAGES) {
                TarArchiveEntry entry = new TarArchiveEntry("dump/" + page);
                entry.setSize(page(page).length);
                tar.putArchiveEntry(entry);
                tar.write(page(page));
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private byte[] warc() throws IOException {
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        write(warc, "warcinfo", "", "application/warc-fields", "software: a crawler\r\n".getBytes(US_ASCII));
        write(
                warc,
                "request",
                "https://www.osce.org/press-releases",
                "application/http;msgtype=request",
                "GET /press-releases HTTP/1.1\r\nHost: www.osce.org\r\n\r\n".getBytes(US_ASCII));
        for (int i = 0; i < PAGES.size(); i++) {
            write(warc, "https://www.osce.org/press-releases?page=" + i, "200 OK", page(PAGES.get(i)));
        }
        write(warc, "https://www.osce.org/none", "404 Not Found", "Nothing is here.".getBytes(US_ASCII));
        return warc.toByteArray();
    }

    private static void write(ByteArrayOutputStream warc, String uri, String status, byte[] body) {
        String head = "HTTP/1.1 " + status + "\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Length: "
                + body.length + "\r\n\r\n";
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(head.getBytes(US_ASCII));
        message.writeBytes(body);
        write(warc, "response", uri, "application/http;msgtype=response", message.toByteArray());
    }

    private static void write(ByteArrayOutputStream warc, String type, String uri, String mediaType, byte[] content) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\n"
                + (uri.isEmpty() ? "" : "WARC-Target-URI: " + uri + "\r\n")
                + "WARC-Date: 2023-12-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>\r\n"
                        .formatted(warc.size())
                + "Content-Type: " + mediaType + "\r\nContent-Length: " + content.length + "\r\n\r\n";
        warc.writeBytes(head.getBytes(US_ASCII));
        warc.writeBytes(content);
        warc.writeBytes("\r\n\r\n".getBytes(US_ASCII));
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
        if (expected.endsWith(REST)) {
            assertThat(shown).as(command).startsWith(expected.substring(0, expected.length() - REST.length()));
        } else {
            assertThat(shown).as(command).isEqualTo(expected);
        }
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
        for (String word : line.split(" ", -1)) {
            arguments.add(word.matches("[a-z].*[.].*|dump") ? folder.resolve(word) : word);
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

        assertThat(commands).containsOnlyKeys("convert", "check");
        for (CommandLine command : commands.values()) {
            assertThat(document).contains("## `osce " + command.getCommandName() + " ");
            for (OptionSpec option : command.getCommandSpec().options()) {
                assertThat(document).contains(option.names());
            }
        }
        assertThat(consoles()).hasSizeGreaterThan(5);
    }
}
