package io.github.oscenews.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles and runs the examples in Javadoc, beside the pages of {@code examples/data}. The comment at the end of each is what it
 * prints.
 */
class JavadocExamplesTest {

    private static final List<String> MODULES = List.of("model", "parser", "json", "archive");

    private static final String BEGIN = "<pre>{@code";
    private static final Pattern EXAMPLE =
            Pattern.compile(Pattern.quote(BEGIN) + "\\R(.*?)\\R *\\* }</pre>", Pattern.DOTALL);
    private static final Pattern BLANK_AND_STAR = Pattern.compile("(?m)^ *\\* ?");

    /** An example of a module, which may use what that module exports, and the model. */
    private record Shown(String module, Path file, List<String> lines) {

        String program() {
            return """
                    import io.github.oscenews.model.*;
                    import io.github.oscenews.%s.*;
                    import java.io.*;
                    import java.nio.file.*;
                    import java.time.*;
                    import java.util.*;

                    class JavadocExample {
                        public static void main(String[] arguments) throws Exception {
                    %s
                        }
                    }
                    """.formatted(
                    module,
                    String.join("\n", lines.subList(0, lines.size() - printed().size())));
        }

        List<String> printed() {
            int from = lines.size();
            while (from > 0 && lines.get(from - 1).startsWith("// ")) {
                from--;
            }
            return lines.subList(from, lines.size()).stream()
                    .map(line -> line.substring(3))
                    .toList();
        }

        @Override
        public String toString() {
            return module + ": " + file.getFileName();
        }
    }

    static List<Shown> examples() throws IOException {
        List<Shown> examples = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(root().resolve("osce-" + module + "/src/main/java"))) {
                for (Path file : files.filter(any -> any.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    examples.addAll(examples(module, file));
                }
            }
        }
        return examples;
    }

    private static List<Shown> examples(String module, Path file) throws IOException {
        String source = Files.readString(file);
        List<Shown> examples = new ArrayList<>();
        for (Matcher example = EXAMPLE.matcher(source); example.find(); ) {
            String code = BLANK_AND_STAR.matcher(example.group(1)).replaceAll("");
            examples.add(new Shown(module, file, code.lines().toList()));
        }
        assertThat(examples)
                .as("examples in " + file + ", each in the form that is read here")
                .hasSize(source.split(Pattern.quote(BEGIN), -1).length - 1);
        return examples;
    }

    private static Path root() {
        return Specification.root().toAbsolutePath().normalize();
    }

    @Test
    void thePageOfEachModuleHasAnExample() throws IOException {
        assertThat(examples().stream()
                        .filter(example -> example.file().endsWith("module-info.java"))
                        .map(Shown::module))
                .containsExactlyElementsOf(MODULES);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void itPrintsWhatItSays(Shown example, @TempDir Path folder) throws IOException, InterruptedException {
        Path program = folder.resolve("JavadocExample.java");
        Path output = folder.resolve("output");
        Files.writeString(program, example.program());

        int exitCode = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.toString())
                .directory(root().resolve("examples/data").toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();

        String printed = Files.readString(output, UTF_8);
        assertThat(exitCode).as(printed).isZero();
        assertThat(example.printed()).isNotEmpty();
        assertThat(printed.lines().collect(Collectors.toList())).isEqualTo(example.printed());
    }
}
