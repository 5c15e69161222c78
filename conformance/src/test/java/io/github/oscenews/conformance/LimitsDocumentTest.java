package io.github.oscenews.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.archive.ArchiveProblemCode;
import io.github.oscenews.json.JsonProblemCode;
import io.github.oscenews.model.MergeProblemCode;
import io.github.oscenews.parser.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The limits of docs/limits-and-security.md are those of the code, and what it says is never done is in no source. */
class LimitsDocumentTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(\\w+)` \\| (?:`(--[\\w-]+)`|none) \\| ([\\d,]+) \\|.*");
    private static final Pattern FIELD = Pattern.compile("private (?:int|long) (\\w+) = ([\\d_L <]+);");

    private static final Pattern CODE = Pattern.compile("`([a-z]+(?:-[a-z]+)+)`");

    private static final List<String> MODULES =
            List.of("osce-model", "osce-parser", "osce-json", "osce-archive", "osce-cli");

    private record Limit(long value, String option) {}

    @Test
    void theLimitsOfPagesAreThoseOfTheParserAndTheCommand() throws IOException {
        compare("NewsroomParser.builder()", "osce-parser", "parser/NewsroomParser.java", "ParserOptions");
    }

    @Test
    void theLimitsOfArchivesAreThoseOfTheWalkerAndTheCommand() throws IOException {
        compare("ArchiveWalker.builder()", "osce-archive", "archive/ArchiveWalker.java", "ArchiveOptions");
    }

    private static void compare(String heading, String module, String builder, String options) throws IOException {
        Map<String, Limit> documented = documented(heading);
        String inOptions = Sources.code(source("osce-cli", "cli/" + options + ".java"));
        Map<String, Long> ofOptions = defaults(inOptions);
        Map<String, Long> ofDocument = new TreeMap<>();
        Map<String, Long> withOption = new TreeMap<>();
        documented.forEach((name, limit) -> {
            ofDocument.put(name, limit.value());
            if (limit.option() != null) {
                withOption.put(name, limit.value());
                assertThat(inOptions).contains("names = \"" + limit.option() + "\"");
                assertThat(limit.option())
                        .isEqualTo("--" + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
            }
        });
        String code = Sources.code(source(module, builder));

        assertThat(ofDocument).isNotEmpty().isEqualTo(defaults(code.substring(code.indexOf("class Builder"))));
        assertThat(withOption).isEqualTo(ofOptions);
    }

    private static Path source(String module, String file) {
        return Specification.root().resolve(module + "/src/main/java/io/github/oscenews/" + file);
    }

    private static Map<String, Limit> documented(String heading) throws IOException {
        String document = Files.readString(Specification.root().resolve("docs/limits-and-security.md"));
        String section = document.split("\n### `" + Pattern.quote(heading) + "`\n", -1)[1]
                .split("\n##", -1)[0];
        Map<String, Limit> limits = new TreeMap<>();
        Matcher row = ROW.matcher(section);
        while (row.find()) {
            limits.put(row.group(1), new Limit(Long.parseLong(row.group(3).replace(",", "")), row.group(2)));
        }
        return limits;
    }

    /** The fields of a class that are numbers, with what they are at first. */
    private static Map<String, Long> defaults(String code) {
        Map<String, Long> defaults = new TreeMap<>();
        Matcher field = FIELD.matcher(code);
        while (field.find()) {
            String[] shift = field.group(2).replaceAll("[_L ]", "").split("<<", 2);
            long number = Long.parseLong(shift[0]);
            defaults.put(field.group(1), shift.length == 1 ? number : number << Integer.parseInt(shift[1]));
        }
        return defaults;
    }

    @Test
    void codesInTablesOfLimitsAreThoseOfProblems() throws IOException {
        Set<String> codes = Stream.of(
                        Stream.of(ProblemCode.values()).map(ProblemCode::id),
                        Stream.of(ArchiveProblemCode.values()).map(ArchiveProblemCode::id),
                        Stream.of(JsonProblemCode.values()).map(JsonProblemCode::id),
                        Stream.of(MergeProblemCode.values()).map(MergeProblemCode::id))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
        for (String document : List.of("limits-and-security.md", "command-line.md")) {
            List<String> shown = new ArrayList<>();
            int column = -1;
            for (String line : Files.readAllLines(Specification.root().resolve("docs/" + document))) {
                List<String> cells =
                        Stream.of(line.split("\\|", -1)).map(String::strip).toList();
                if (!line.startsWith("|")) {
                    column = -1;
                } else if (column < 0) {
                    column = Math.max(cells.indexOf("beyond it"), cells.indexOf("code"));
                    column = column < 0 ? Integer.MAX_VALUE : column;
                } else if (column < cells.size()) {
                    CODE.matcher(cells.get(column))
                            .results()
                            .map(code -> code.group(1))
                            .forEach(shown::add);
                }
            }
            assertThat(shown).as(document).hasSizeGreaterThan(9).allMatch(codes::contains);
        }
    }

    @Test
    void noSourceDoesWhatIsNeverDone() throws IOException {
        Pattern never = Pattern.compile(
                "java[.]net[.](?!URI(?:SyntaxException)?\\b)|Jsoup[.]connect|ObjectInputStream|readObject"
                        + "|Class[.]forName|loadClass|java[.]lang[.]reflect|lookup\\(|ScriptEngine|ProcessBuilder|[.]exec\\("
                        + "|javax[.]xml|org[.](?:xml|w3c)|java[.]rmi|javax[.]naming");

        assertThat(uses(never)).isEmpty();
    }

    @Test
    void filesAreWrittenInOnePlace() throws IOException {
        Pattern writes =
                Pattern.compile("Files[.](?:new\\w*Output\\w*|write\\w*|create\\w*|copy|move|delete\\w*|newByteChannel)"
                        + "|FileOutputStream\\((?!FileDescriptor)|FileWriter|RandomAccessFile|FileChannel");

        assertThat(uses(writes)).isNotEmpty().allMatch(use -> use.startsWith("Output.java: "));
    }

    @Test
    void regularExpressionsAreForArgumentsAlone() throws IOException {
        assertThat(uses(Pattern.compile("java[.]util[.]regex")))
                .isNotEmpty()
                .allMatch(use -> use.startsWith("DayConverter.java: "));
    }

    private static List<String> uses(Pattern pattern) throws IOException {
        List<String> uses = new ArrayList<>();
        for (String module : MODULES) {
            for (Path source : Sources.ofModule(module)) {
                Matcher use = pattern.matcher(Sources.code(source));
                while (use.find()) {
                    uses.add(source.getFileName() + ": " + use.group());
                }
            }
        }
        return uses;
    }
}
