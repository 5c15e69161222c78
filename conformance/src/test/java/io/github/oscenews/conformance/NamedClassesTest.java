package io.github.oscenews.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What documents name of the code is there: classes, their members, methods, and modules. */
class NamedClassesTest {

    private static final Pattern FENCED = Pattern.compile("(?ms)^ *```.*?^ *```$");
    private static final Pattern CALLS = Pattern.compile("[.](\\w+)(?:\\([^()]*\\))?");
    private static final Pattern NAME = Pattern.compile("`@?([A-Z]\\w*[a-z]\\w*)((?:" + CALLS + ")*)(?:\\(\\))?`");
    private static final Pattern METHOD = Pattern.compile("`([a-z]\\w*)\\(\\)`");
    private static final Pattern MODULE = Pattern.compile("`(osce-[a-z]+|io[.]github[.]oscenews(?:[.][a-z]+)*)`");

    /** Names in code that are a country, a part of a label, or what is printed on a page. */
    private static final Set<String> PRINTED = Set.of(
            "Serbia", "Turkey", "Kosovo", "Chairmanship", "Chairpersonship", "Newsroom", "Share", "Print", "Next");

    /** Classes and modes of libraries, and types of standards, that documents name. */
    private static final Set<String> OF_LIBRARIES =
            Set.of("Jsoup", "JsonGenerator", "JsonMapper", "NewsArticle", "Option", "SampleTime");

    private static final Map<String, List<Path>> SOURCES = new TreeMap<>();

    private static String allCode = "";

    @BeforeAll
    static void readSources() throws IOException {
        // This class names what is not there.
        List<Path> sources = Sources.all().stream()
                .filter(source -> !source.endsWith("NamedClassesTest.java"))
                .toList();
        for (Path source : sources) {
            String name = source.getFileName().toString().replace(".java", "");
            SOURCES.computeIfAbsent(name, none -> new ArrayList<>()).add(source);
        }
        allCode = sources.stream().map(Sources::code).collect(Collectors.joining("\n"));
    }

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(Specification.root())) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> Specification.root().relativize(file))
                    .filter(file -> !file.toString().contains("target"))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path document) throws IOException {
        return FENCED.matcher(Files.readString(Specification.root().resolve(document)))
                .replaceAll("");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everythingThatIsNamedExists(Path document) throws IOException {
        assertThat(missing(text(document))).isEmpty();
    }

    @Test
    void whatIsNotThereIsFound() throws IOException {
        assertThat(documents()).contains(Path.of("README.md"), Path.of("docs/architecture.md"));
        assertThat(missing(
                        "`NewsroomParsers`, `Newsitem`, `NewsItem.titel()`, `NewsItem.title().lenght()`, `former()`, `osce-modle`, "
                                + "`io.github.oscenews.modle`"))
                .hasSize(7);
        assertThat(missing(
                        "`NewsItem`, `NewsItem.title()`, `NewsItem.builder().title(...)`, `formerNames()`, `IOException`, "
                                + "`osce-model`, `io.github.oscenews`, `io.github.oscenews.model`"))
                .isEmpty();
    }

    private static List<String> missing(String text) throws IOException {
        List<String> missing = new ArrayList<>();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            List<Path> ours = SOURCES.getOrDefault(name.group(1), List.of());
            List<String> members = CALLS.matcher(name.group(2))
                    .results()
                    .map(call -> call.group(1))
                    .toList();
            boolean isThere = ours.isEmpty() ? isOfOthers(name.group(1)) : hasMembers(ours, members);
            if (!isThere) {
                missing.add(name.group());
            }
        }
        for (MatchResult method : METHOD.matcher(text).results().toList()) {
            if (!Pattern.compile("\\b" + method.group(1) + "\\(")
                    .matcher(allCode)
                    .find()) {
                missing.add(method.group());
            }
        }
        for (MatchResult module : MODULE.matcher(text).results().toList()) {
            if (!isModule(module.group(1))) {
                missing.add(module.group());
            }
        }
        return missing;
    }

    /** Whether a class has the first member, and some class the others, which are called on what the one before gives. */
    private static boolean hasMembers(List<Path> sources, List<String> members) {
        return (members.isEmpty() || sources.stream().anyMatch(source -> isIn(Sources.code(source), members.get(0))))
                && members.stream().skip(1).allMatch(member -> isIn(allCode, member));
    }

    private static boolean isIn(String code, String word) {
        return Pattern.compile("\\b" + word + "\\b").matcher(code).find();
    }

    private static boolean isModule(String name) throws IOException {
        if (name.startsWith("osce-")) {
            return Files.exists(Specification.root().resolve(name).resolve("pom.xml"));
        }
        return name.equals("io.github.oscenews")
                || SOURCES.getOrDefault("module-info", List.of()).stream()
                        .anyMatch(source -> Sources.code(source).contains("module " + name + " {"));
    }

    private static boolean isOfOthers(String name) {
        return PRINTED.contains(name)
                || OF_LIBRARIES.contains(name)
                || Stream.of("java.lang.", "java.io.").anyMatch(parent -> classOf(parent + name) != null);
    }

    private static @Nullable Class<?> classOf(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }
}
