package io.github.oscenews.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each program prints what {@code examples/output} keeps of it, with the arguments that {@code examples/README.md} shows. With
 * {@code -Dexamples.keep}, what it prints is kept from then on; a test that had to change a file fails even so, so that the next
 * run is the one that passes.
 */
class OutputTest {

    private static final Path OUTPUT = Path.of("examples/output");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|[^|]*\\| \\[`(\\w+)`]\\([^|]*\\| ([^|]*) \\|.*$");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> eachProgramPrintsWhatIsKept() throws IOException {
        Map<String, List<String>> rows = rows();
        return Program.names().stream()
                .filter(rows::containsKey)
                .map(name -> dynamicTest(name, () -> assertPrintsWhatIsKept(name, rows.get(name))));
    }

    private void assertPrintsWhatIsKept(String name, List<String> arguments) throws Exception {
        String printed =
                new Program(name).run(arguments.stream().map(this::file).toArray());
        Path kept = OUTPUT.resolve(name + ".txt");

        assertThat(printed).as("what " + name + " prints").isNotEmpty();
        if (System.getProperty("examples.keep") != null
                && !(Files.exists(kept) && Files.readString(kept).equals(printed))) {
            Files.writeString(kept, printed);
            fail(kept + " is written anew; look at what changed, and run the test once more");
        }
        assertThat(kept).exists();
        assertThat(printed).isEqualTo(Files.readString(kept));
    }

    /** The file that an argument names; one that a program writes is to be in no folder of the repository. */
    private Path file(String argument) {
        return argument.equals("items.jsonl") ? folder.resolve(argument) : Path.of(argument);
    }

    @Test
    void eachProgramHasARowAndAKeptFileAndNothingElseHas() throws IOException {
        Set<String> programs = Program.names();

        assertThat(programs).contains("QuickStart", "OwnMapper");
        assertThat(rows().keySet()).isEqualTo(programs);
        try (Stream<Path> files = Files.list(OUTPUT)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(programs.stream()
                            .map(name -> name + ".txt")
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    /** The arguments of each program, as its row in the table has them. */
    private static Map<String, List<String>> rows() throws IOException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (MatchResult row : all(ROW, Files.readString(Path.of("examples/README.md")))) {
            List<String> arguments =
                    all(CODE, row.group(2)).stream().map(code -> code.group(1)).toList();
            assertThat(rows.put(row.group(1), arguments))
                    .as("rows of " + row.group(1))
                    .isNull();
            assertThat(row.group(2).equals("none")).isEqualTo(arguments.isEmpty());
            assertThat(row.group()).contains("(output/" + row.group(1) + ".txt)");
        }
        return rows;
    }

    private static List<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }
}
