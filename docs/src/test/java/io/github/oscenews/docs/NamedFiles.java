package io.github.oscenews.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at what is written like a path of the repository: a file or a folder has to be there. */
final class NamedFiles {

    private static final Pattern PATH = Pattern.compile("[\\w.-]+(?:/[\\w.-]+)+/?");
    private static final Pattern EXTENSION =
            Pattern.compile(".*\\.(?:md|java|xml|txt|html|json|jsonl|sh|bash|cmd|yml|cff|jar|zip)");

    /** The first segments of paths that are inputs of an example and no files of the repository. */
    private static final Set<String> INPUTS = Set.of("crawl", "dump");

    /** Files that are there at other times: behind the first release, and in the distribution. */
    private static final Set<String> LATER = Set.of(".mvn/maven.config", "completion/osce.bash");

    private final Path root;
    private final Set<String> top;

    private NamedFiles(Path root, Set<String> top) {
        this.root = root;
        this.top = top;
    }

    static NamedFiles of(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return new NamedFiles(
                    root, files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    /** What is wrong with code in the text of a document, if that is a path. */
    Optional<String> fault(Document document, String code) {
        if (!PATH.matcher(code).matches() || LATER.contains(code)) {
            return Optional.empty();
        }
        String first = code.substring(0, code.indexOf('/'));
        if (INPUTS.contains(first)
                || !(top.contains(first) || EXTENSION.matcher(code).matches())) {
            return Optional.empty();
        }
        // What the build makes need not be there yet, but the module has to.
        String path = code.replaceFirst("/target(?:/.*)?$", "");
        Path folder = root.resolve(document.name()).getParent();
        return Stream.of(root, folder == null ? root : folder, root.resolve("examples"))
                        .anyMatch(from -> Files.exists(from.resolve(path)))
                ? Optional.empty()
                : Optional.of("there is no " + code);
    }
}
