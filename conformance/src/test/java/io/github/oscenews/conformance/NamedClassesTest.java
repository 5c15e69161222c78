package io.github.oscenews.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What documents name of the code is there. */
class NamedClassesTest {

    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern NAME = Pattern.compile("`@?([A-Z]\\w*[a-z]\\w*)(?:[.](\\w+))?(?:\\(\\))?`");

    @ParameterizedTest
    @ValueSource(strings = {"architecture.md", "limits-and-security.md"})
    void everyClassThatIsNamedExists(String document) throws IOException {
        Map<String, List<Path>> sources = new TreeMap<>();
        for (Path source : Sources.all()) {
            String name = source.getFileName().toString().replace(".java", "");
            sources.computeIfAbsent(name, none -> new ArrayList<>()).add(source);
        }
        String text = Files.readString(Specification.root().resolve("docs").resolve(document));
        List<String> missing = new ArrayList<>();
        int named = 0;
        Matcher name = NAME.matcher(FENCED.matcher(text).replaceAll(""));
        for (; name.find(); named++) {
            List<Path> ours = sources.getOrDefault(name.group(1), List.of());
            boolean isThere = ours.isEmpty() ? isOfJava(name.group(1)) : hasMember(ours, name.group(2));
            if (!isThere) {
                missing.add(name.group());
            }
        }
        assertThat(named).isGreaterThan(4);
        assertThat(missing).isEmpty();
    }

    private static boolean hasMember(List<Path> sources, @Nullable String member) throws IOException {
        if (member == null) {
            return true;
        }
        for (Path source : sources) {
            if (Sources.code(source).matches("(?s).*\\b" + member + "\\b.*")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name is that of an exception or an error of Java, or of picocli's annotation. */
    private static boolean isOfJava(String name) {
        if (name.equals("Option")) {
            return true;
        }
        for (String parent : List.of("java.lang.", "java.io.")) {
            try {
                Class.forName(parent + name);
                return true;
            } catch (ClassNotFoundException e) {
                // It may be in the next one.
            }
        }
        return false;
    }
}
