package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.schemacheck.SchemaCheck;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command and keeps what a user would see of it. */
abstract class CommandTest {

    private static final String PAGE = """
            News and press releases
            News and press releases from the OSCE's global activities.
            Young people plant trees
            Publishing date: 8 May 2003
            What we do: Youth
            Two hundred trees were planted.
            Judges discuss trial monitoring
            Publishing date: %s
            Judges from four courts discussed how trials are monito
            """;

    static final String HEALTHY = PAGE.formatted("9 May 2003");
    static final String BROKEN = PAGE.formatted("31 February 2024");

    private static final SchemaCheck SCHEMA =
            SchemaCheck.of(NewsroomJson.standard().schema());

    @TempDir
    Path folder;

    String out = "";
    String err = "";

    /** What the command finds on standard input. */
    byte[] in = {};

    final int osce(Object... arguments) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int exitCode = Osce.run(
                new ByteArrayInputStream(in),
                outBytes,
                errBytes,
                Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        out = outBytes.toString(UTF_8);
        err = errBytes.toString(UTF_8);
        assertThat(err).doesNotContain("\tat ").doesNotContain("Exception");
        assertItemsAreValid(out.lines());
        assertWrittenItemsAreValid(arguments);
        return exitCode;
    }

    /** Checks the file that a command line has items written to, if there is one. */
    static void assertWrittenItemsAreValid(Object... arguments) {
        int option = List.of(arguments).indexOf("-o");
        Path file = Path.of(option < 0 ? "" : arguments[option + 1].toString());
        if (Files.isRegularFile(file)) {
            try (Stream<String> lines = Files.lines(file)) {
                assertItemsAreValid(lines);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Checks the lines that are items, on their own or in an array. */
    static void assertItemsAreValid(Stream<String> lines) {
        assertThat(SCHEMA.faultsOfLines(
                        lines.filter(line -> line.startsWith("{\"title\":")).map(line -> line.replaceFirst(",$", ""))))
                .isEmpty();
    }

    final Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    final List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** The documents of the items written, in order. */
    final List<String> documents() {
        List<String> documents = new ArrayList<>();
        for (String line : out.lines().toList()) {
            documents.add(line.replaceFirst(".*\"document\":\"([^\"]*)\".*", "$1"));
        }
        return documents;
    }
}
