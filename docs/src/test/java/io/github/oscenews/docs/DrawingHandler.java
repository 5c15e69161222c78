package io.github.oscenews.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks a drawing: it is made of lines or arrows, as else it would be something that can be run, and the classes in it are there. */
final class DrawingHandler implements Handler {

    private static final Pattern LINE = Pattern.compile("[\u2190-\u21FF\u2500-\u257F\u25B2-\u25C4]");
    private static final Pattern CLASS = Pattern.compile("\\b[A-Z][a-z]+(?:[A-Z][a-z]+)+\\b");

    private final Set<String> classes;

    private DrawingHandler(Set<String> classes) {
        this.classes = classes;
    }

    static DrawingHandler of(Path root) throws IOException {
        Set<String> classes = new TreeSet<>();
        try (Stream<Path> modules = Files.list(root)) {
            for (Path sources : modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(sources)) {
                    files.map(file -> file.getFileName().toString().replace(".java", ""))
                            .forEach(classes::add);
                }
            }
        }
        return new DrawingHandler(classes);
    }

    @Override
    public void check(Block block, Session session) {
        if (!LINE.matcher(block.text()).find()) {
            session.fault(block.line(), "this is no drawing, so nothing checks it");
        }
        for (int i = 0; i < block.lines().size(); i++) {
            for (String name : CLASS.matcher(block.lines().get(i))
                    .results()
                    .map(MatchResult::group)
                    .filter(name -> !classes.contains(name))
                    .toList()) {
                session.fault(block.lineNumber(i), "there is no class " + name);
            }
        }
    }
}
