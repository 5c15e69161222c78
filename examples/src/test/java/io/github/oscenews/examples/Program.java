package io.github.oscenews.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program of this module. */
record Program(String name) {

    private static final Path SOURCES = Path.of("examples/src/main/java/io/github/oscenews/examples");

    /** The names of all sources that have a main method. */
    static Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.java$", ""))
                    .filter(name -> new Program(name).source().contains("public static void main("))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    String source() {
        try {
            return Files.readString(SOURCES.resolve(name + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs it at the top of the repository and returns what it prints, with LF. */
    String run(Object... arguments) throws Exception {
        String[] texts = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, UTF_8));
        try {
            Class.forName(Program.class.getPackageName() + "." + name)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) texts);
        } catch (InvocationTargetException e) {
            throw new AssertionError(name + " does not run: " + e.getCause(), e.getCause());
        } finally {
            System.setOut(before);
        }
        return out.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}
