package io.github.oscenews.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of code in the repository, for what documents say of them. */
final class Sources {

    private Sources() {}

    /** All of them, those of tests included. */
    static List<Path> all() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Specification.root())) {
            for (Path module : modules.sorted().toList()) {
                sources.addAll(in(module.resolve("src")));
            }
        }
        sources.addAll(in(Specification.root().resolve("examples/spark/src")));
        return sources;
    }

    /** Those that run where somebody uses a module. */
    static List<Path> ofModule(String module) throws IOException {
        return in(Specification.root().resolve(module + "/src/main/java"));
    }

    private static List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** The code of a file, without the lines that are comments. */
    static String code(Path source) {
        try {
            return Files.readAllLines(source).stream()
                    .filter(line -> !line.strip().startsWith("*"))
                    .filter(line -> !line.strip().startsWith("/*"))
                    .filter(line -> !line.strip().startsWith("//"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
