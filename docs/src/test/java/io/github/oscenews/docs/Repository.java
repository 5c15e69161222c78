package io.github.oscenews.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What documents can be compared with.
 *
 * @param root the top of the repository
 * @param version the version of the project
 */
record Repository(Path root, String version) {

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern BASELINE = Pattern.compile("-Dapi\\.baseline=(\\S+)");
    private static final Pattern ARTIFACT = Pattern.compile("</parent>\\s*<artifactId>([^<]+)</artifactId>");

    /** The repository that this module is in; tests run at its top. */
    static Repository ofThisBuild() {
        return new Repository(Path.of("").toAbsolutePath(), System.getProperty("osce.version", ""));
    }

    /** The version that documents tell to depend on: while one is in the making, the last release, if there is any. */
    String versionToUse() throws IOException {
        Path config = root.resolve(".mvn/maven.config");
        List<String> released = Files.exists(config) ? groups(BASELINE, config) : List.of();
        return version.endsWith("-SNAPSHOT") && !released.isEmpty() ? released.get(0) : version;
    }

    Path jar() {
        return root.resolve("osce-cli/target/osce.jar");
    }

    /** The artifacts of all modules. */
    Set<String> artifacts() throws IOException {
        Set<String> artifacts = new TreeSet<>();
        for (String module : groups(MODULE, root.resolve("pom.xml"))) {
            artifacts.addAll(groups(ARTIFACT, root.resolve(module).resolve("pom.xml")));
        }
        return artifacts;
    }

    private static List<String> groups(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    /** The POMs of the stand-alone projects that use what is published; none before there are such projects. */
    List<String> consumers() throws IOException {
        Path folder = root.resolve("consumers");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(
                            file -> file.endsWith("pom.xml") && !file.toString().contains("target"))
                    .map(Repository::read)
                    .toList();
        }
    }

    /** The scripts of CI, and the commands in them. */
    Set<String> ci() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(".ci"))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> Stream.concat(
                            Stream.of(".ci/" + file.getFileName()), read(file).lines()))
                    .map(String::strip)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    /** All made-up pages. */
    List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("examples/data"))) {
            return files.filter(Files::isRegularFile).map(Repository::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
