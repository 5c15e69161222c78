package io.github.oscenews.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.oscenews.archive.ArchiveWalker;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.parser.NewsroomParser;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each {@code ArchitectureRule} holds for the classes of the five modules, with no test among them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    private final JavaClasses modules = new ClassFileImporter().importUrls(locations());

    @ParameterizedTest
    @EnumSource
    void ruleHolds(ArchitectureRule rule) {
        rule.rule().check(modules);
    }

    @Test
    void everyModuleIsLookedAt() {
        assertThat(modules.stream().map(type -> type.getPackageName()).distinct())
                .containsExactlyInAnyOrder(
                        "io.github.oscenews.archive",
                        "io.github.oscenews.cli",
                        "io.github.oscenews.json",
                        "io.github.oscenews.model",
                        "io.github.oscenews.parser");
    }

    @Test
    void nobodyWritesThatEverythingIsCaught() throws IOException {
        List<Path> catching = new ArrayList<>();
        for (String module : List.of("osce-archive", "osce-cli", "osce-json", "osce-model", "osce-parser")) {
            List<Path> sources = Sources.ofModule(module);
            assertThat(sources).isNotEmpty();
            sources.stream().filter(source -> catchesAll(Sources.code(source))).forEach(catching::add);
        }

        assertThat(catching).isEmpty();
        assertThat(catchesAll("try (in) {} catch (final Throwable e) {}")).isTrue();
    }

    private static boolean catchesAll(String code) {
        return code.matches("(?s).*\\bcatch\\s*[(][^)]*\\bThrowable\\b.*");
    }

    private static List<URL> locations() {
        return Stream.of(NewsItem.class, NewsroomParser.class, NewsroomJson.class, ArchiveWalker.class, command())
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toList();
    }

    private static Class<?> command() {
        try {
            return Class.forName("io.github.oscenews.cli.Osce");
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
