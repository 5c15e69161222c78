package io.github.oscenews.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What GraalVM has to be told to make a native image. It finds by itself what a class loads by a constant name, but {@link Vocabulary}
 * is handed the names of its files.
 */
class ReachabilityMetadataTest {

    private static final String METADATA =
            "/META-INF/native-image/io.github.oscenews/osce-model/reachability-metadata.json";

    private static final Pattern GLOB = Pattern.compile("\"glob\": \"([^\"*]*)\"");
    private static final Pattern CONDITION = Pattern.compile("\"typeReached\": \"([^\"]*)\"");

    @Test
    void everyFileBesideTheClassesIsListedAndNoOther() throws IOException, URISyntaxException {
        URL file = Objects.requireNonNull(Vocabulary.class.getResource("countries.csv"));
        Path folder = Objects.requireNonNull(Path.of(file.toURI()).getParent());

        assertThat(listed(GLOB)).isEqualTo(resources(folder)).hasSize(5);
    }

    @Test
    void theyAreThereOnceVocabulariesAreRead() throws IOException {
        assertThat(listed(CONDITION)).containsExactly(Vocabulary.class.getName());
    }

    private static Set<String> resources(Path folder) throws IOException {
        String prefix = Vocabulary.class.getPackageName().replace('.', '/') + '/';
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> prefix + file.getFileName())
                    .filter(name -> !name.endsWith(".class"))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    private static Set<String> listed(Pattern key) throws IOException {
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(METADATA), METADATA)) {
            String json = new String(in.readAllBytes(), UTF_8);
            return key.matcher(json)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
