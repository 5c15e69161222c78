package io.github.oscenews.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.archive.ArchiveWalker;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.NewsItem;
import io.github.oscenews.parser.NewsroomParser;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The descriptor of each module of the library exports one package, opens nothing, and requires no more than is written here; that
 * of the command exports nothing.
 */
class ArchitectureModulesTest {

    private record Expected(Class<?> entry, List<String> declared) {}

    private static List<Expected> modules() throws ClassNotFoundException {
        return List.of(
                new Expected(
                        NewsItem.class,
                        List.of(
                                "exports io.github.oscenews.model",
                                "requires static org.immutables.value.annotations",
                                "requires static transitive org.jspecify")),
                new Expected(
                        NewsroomParser.class,
                        List.of(
                                "exports io.github.oscenews.parser",
                                "requires org.jsoup",
                                "requires static transitive org.jspecify",
                                "requires transitive io.github.oscenews.model")),
                new Expected(
                        NewsroomJson.class,
                        List.of(
                                "exports io.github.oscenews.json",
                                "provides tools.jackson.databind.JacksonModule with [io.github.oscenews.json.NewsroomModule]",
                                "requires de.siegmar.fastcsv",
                                "requires static transitive org.jspecify",
                                "requires transitive io.github.oscenews.model",
                                "requires transitive tools.jackson.databind")),
                new Expected(
                        ArchiveWalker.class,
                        List.of(
                                "exports io.github.oscenews.archive",
                                "requires com.github.luben.zstd_jni",
                                "requires jwarc",
                                "requires org.apache.commons.compress",
                                "requires org.tukaani.xz",
                                "requires static transitive org.jspecify",
                                "requires transitive io.github.oscenews.model")),
                new Expected(
                        Class.forName("io.github.oscenews.cli.Osce"),
                        List.of(
                                "opens io.github.oscenews.cli to [info.picocli]",
                                "requires info.picocli",
                                "requires io.github.oscenews.archive",
                                "requires io.github.oscenews.json",
                                "requires io.github.oscenews.parser",
                                "requires me.tongfei.progressbar",
                                "requires org.apache.commons.text",
                                "requires org.jsoup",
                                "requires static org.jspecify")));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void nothingElseIsDeclared(Expected module) throws Exception {
        assertThat(declared(find(module.entry()).descriptor())).isEqualTo(module.declared());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void moduleIsNullMarked(Expected module) throws Exception {
        assertThat(bytes(find(module.entry())))
                .contains("RuntimeVisibleAnnotations", "Lorg/jspecify/annotations/NullMarked;");
    }

    @Test
    void everyKindOfDeclarationIsSeen() {
        ModuleDescriptor made = ModuleDescriptor.newModule("made.up")
                .exports("made.up")
                .exports("made.up.hidden", Set.of("friend"))
                .opens("made.up")
                .requires("java.sql")
                .uses("made.up.Service")
                .build();

        assertThat(declared(made))
                .containsExactly(
                        "exports made.up",
                        "exports made.up.hidden to [friend]",
                        "opens made.up",
                        "requires java.sql",
                        "uses made.up.Service");
        assertThat(declared(ModuleDescriptor.newOpenModule("made.up").build())).containsExactly("open");
    }

    private static List<String> declared(ModuleDescriptor module) {
        return Stream.of(
                        module.isOpen() ? Stream.of("open") : Stream.<String>empty(),
                        module.exports().stream().map(one -> "exports " + one),
                        module.opens().stream().map(one -> "opens " + one),
                        module.provides().stream().map(one -> "provides " + one),
                        module.uses().stream().map(one -> "uses " + one),
                        module.requires().stream().map(ArchitectureModulesTest::required))
                .flatMap(lines -> lines)
                .filter(line -> !line.equals("requires mandated java.base"))
                .sorted()
                .toList();
    }

    /** Without the version that was there when the module was compiled. */
    private static String required(Requires module) {
        String modifiers = module.modifiers().stream()
                .map(modifier -> modifier.name().toLowerCase(Locale.ROOT) + " ")
                .sorted()
                .collect(Collectors.joining());
        return "requires " + modifiers + module.name();
    }

    private static ModuleReference find(Class<?> entry) throws URISyntaxException {
        Path classes = Path.of(
                entry.getProtectionDomain().getCodeSource().getLocation().toURI());
        return ModuleFinder.of(classes).find(entry.getPackageName()).orElseThrow();
    }

    /** A descriptor tells nothing of annotations; the names in the class file do. */
    private static String bytes(ModuleReference module) throws IOException {
        try (var reader = module.open()) {
            ByteBuffer bytes = reader.read("module-info.class").orElseThrow();
            return StandardCharsets.ISO_8859_1.decode(bytes).toString();
        }
    }
}
