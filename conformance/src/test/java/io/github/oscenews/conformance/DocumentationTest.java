package io.github.oscenews.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.conformance.Specification.Rule;
import io.github.oscenews.parser.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps documents and code from saying different things. */
class DocumentationTest {

    private static final Pattern QUOTE = Pattern.compile("Rule (\\d+\\.\\d+): ([^*]*)");
    private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\| (error|warning|info) \\|.*");

    private final Specification specification = Specification.read();

    @Test
    void everyRuleHasAnExample() {
        Set<Rule> shown = specification.examples().stream().map(Example::rule).collect(Collectors.toSet());

        assertThat(specification.rules().values()).isNotEmpty().allMatch(shown::contains);
    }

    @Test
    void everyCodeHasAnExample() {
        Set<String> shown = specification.examples().stream()
                .flatMap(example -> example.lines("problems").stream())
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown)
                .containsExactlyElementsOf(new TreeSet<>(
                        Arrays.stream(ProblemCode.values()).map(ProblemCode::id).toList()));
    }

    @Test
    void theTableOfProblemsIsTheEnum() throws IOException {
        List<String> rows = Files.readAllLines(Specification.root().resolve("docs/problems.md")).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Arrays.stream(ProblemCode.values())
                        .map(code -> code.id() + " " + code.severity().name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void rulesAreQuotedAsTheyStand() throws IOException {
        List<String> wrong = new ArrayList<>();
        Set<String> quoted = new TreeSet<>();
        for (Path source : sources()) {
            Matcher quote = QUOTE.matcher(comments(source));
            while (quote.find()) {
                Rule rule = specification.rules().get(quote.group(1));
                String sentence = quote.group(2).strip();
                String first = sentence.substring(0, sentence.indexOf('.') + 1);
                quoted.add(quote.group(1));
                if (rule == null || first.isEmpty() || !rule.text().startsWith(first)) {
                    wrong.add(source.getFileName() + ": " + quote.group());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(quoted)
                .as("rules that some code obeys")
                .containsAll(specification.rules().keySet());
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("osce-model", "osce-parser")) {
            try (Stream<Path> files = Files.walk(Specification.root().resolve(module + "/src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }

    /** The lines that are comments, with those that belong together joined. */
    private static String comments(Path source) {
        try {
            return Files.readAllLines(source).stream()
                    .map(String::strip)
                    .map(line -> line.startsWith("//")
                            ? line.substring(2).strip()
                            : line.startsWith("*") || line.startsWith("/**")
                                    ? line.replaceFirst("^/?\\*+/?", "")
                                            .replace("*/", "")
                                            .strip()
                                    : "*")
                    .collect(Collectors.joining(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
