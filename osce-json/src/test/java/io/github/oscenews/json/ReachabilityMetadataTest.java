package io.github.oscenews.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What GraalVM has to be told to make a native image: the files that are no classes. */
class ReachabilityMetadataTest {

    private static final String METADATA =
            "/META-INF/native-image/io.github.oscenews/osce-json/reachability-metadata.json";

    @Test
    void everyFileBesideTheClassesIsListedAndNoOther() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(NewsroomJson.class.getResource("NewsroomJson.class"))
                        .toURI())
                .resolveSibling("");
        try (InputStream in = Objects.requireNonNull(NewsroomJson.class.getResourceAsStream(METADATA), METADATA);
                Stream<Path> files = Files.list(folder)) {
            JsonNode listed = new JsonMapper()
                    .readTree(new String(in.readAllBytes(), UTF_8))
                    .get("resources");

            assertThat(listed.valueStream().map(file -> file.get("glob").asString()))
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> "io/github/oscenews/json/" + file.getFileName())
                                    .filter(name -> !name.endsWith(".class"))
                                    .toList());
            assertThat(listed.valueStream()
                            .map(file -> file.at("/condition/typeReached").asString()))
                    .containsOnly(NewsroomJson.class.getName());
        }
    }
}
