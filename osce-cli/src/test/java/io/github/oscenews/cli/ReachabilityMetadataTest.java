package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What GraalVM has to be told to make a native image: picocli's annotation processor lists it when the command is compiled. */
class ReachabilityMetadataTest {

    private static final String METADATA =
            "/META-INF/native-image/picocli-generated/io.github.oscenews/osce-cli/reflect-config.json";

    @Test
    void everythingThatPicocliReachesByReflectionIsListed() throws IOException {
        Set<String> reached = new TreeSet<>();
        PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream(), false, UTF_8);
        addReached(
                OsceCommand.commandLine(new Streams(
                                InputStream.nullInputStream(), OutputStream.nullOutputStream(), new Messages(nowhere)))
                        .getCommandSpec(),
                reached);

        assertThat(reached)
                .contains(
                        "io.github.oscenews.cli.ConvertCommand.inputNames",
                        "io.github.oscenews.cli.ParserOptions.charset",
                        "io.github.oscenews.cli.DayConverter$OfLast",
                        "io.github.oscenews.cli.OsceCommand$Version",
                        "picocli.CommandLine$AutoHelpMixin.versionRequested");
        assertThat(listed()).containsAll(reached);
    }

    /** A command with its mixins and subcommands. */
    private static void addReached(CommandSpec command, Set<String> reached) {
        Class<?> type = command.userObject().getClass();
        reached.add(type.getName());
        for (Field field : type.getDeclaredFields()) {
            if (Stream.of(field.getAnnotations()).anyMatch(ReachabilityMetadataTest::isOfPicocli)) {
                reached.add(type.getName() + "." + field.getName());
            }
        }
        addType(command.versionProvider(), reached);
        for (ArgSpec argument : command.args()) {
            Stream.of(argument.converters()).forEach(converter -> addType(converter, reached));
            addType(argument.completionCandidates(), reached);
        }
        command.mixins().values().forEach(mixin -> addReached(mixin, reached));
        for (CommandLine subcommand : command.subcommands().values()) {
            addReached(subcommand.getCommandSpec(), reached);
        }
    }

    private static boolean isOfPicocli(Annotation annotation) {
        return annotation.annotationType().getPackage().equals(CommandLine.class.getPackage());
    }

    private static void addType(@Nullable Object object, Set<String> reached) {
        if (object != null) {
            reached.add(object.getClass().getName());
        }
    }

    /** The types, and their fields behind a dot. */
    private static Set<String> listed() throws IOException {
        Set<String> listed = new TreeSet<>();
        try (InputStream in = Objects.requireNonNull(Osce.class.getResourceAsStream(METADATA), METADATA)) {
            for (JsonNode type : new JsonMapper().readTree(in)) {
                String name = type.get("name").asString();
                listed.add(name);
                for (JsonNode field : type.path("fields")) {
                    listed.add(name + "." + field.get("name").asString());
                }
            }
        }
        return listed;
    }

    /** GraalVM finds what a class loads by a constant name, and nothing else. */
    @Test
    void everyResourceIsLoadedByAConstantName() throws IOException {
        List<String> loads = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Files.readString(source)
                        .lines()
                        .filter(line -> line.contains(".getResource"))
                        .forEach(loads::add);
            }
        }

        assertThat(loads)
                .hasSize(2)
                .allMatch(line ->
                        line.matches(".*\\b[A-Z]\\w*\\.class\\.getResourceAsStream\\((\"[^\"]+\"|[A-Z_]+)\\).*"));
    }
}
