package io.github.oscenews.docs;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compiles a snippet, with every warning an error, and runs it. A snippet is the body of a main method, with imports of its own above
 * it, if any; or a whole class, if it has a main method; or a module descriptor, which is compiled alone. The packages of the library
 * and the usual ones of Java are imported. What it prints is the session's output.
 */
final class JavaHandler implements Handler {

    private static final Pattern IMPORT = Pattern.compile("import [\\w.* ]+;");
    private static final Pattern CLASS = Pattern.compile("(?m)^(?:public |final )*(?:class|record) (\\w+)");
    private static final List<String> PACKAGES = List.of(
            "io.github.oscenews.archive",
            "io.github.oscenews.json",
            "io.github.oscenews.model",
            "io.github.oscenews.parser",
            "java.io",
            "java.nio.file",
            "java.time",
            "java.util",
            "java.util.stream");
    private static final String IMPORTS =
            PACKAGES.stream().map(name -> "import " + name + ".*; ").collect(Collectors.joining());

    /** A source file, and how many of its lines stand above the first line of the block. */
    private record Source(String name, String text, int linesAbove) {}

    @Override
    public void check(Block block, Session session) throws IOException, InterruptedException {
        Path classes = Files.createTempDirectory(session.workspace().folder().getParent(), "classes");
        Source source = source(block.text());
        if (!compiles(source, classes, block, session) || source.name().equals("module-info")) {
            return;
        }
        Program.Run run = session.workspace().java(classes + File.pathSeparator + classPath(), source.name());
        session.output(run.out());
        if (run.exitCode() != 0) {
            session.fault(block.line(), "the snippet fails: " + lastLine(run.err()));
        }
    }

    private static String lastLine(String text) {
        return text.lines()
                .filter(line -> !line.startsWith("\tat "))
                .findFirst()
                .orElse("without a word");
    }

    private static Source source(String text) {
        if (text.startsWith("module ")) {
            return new Source("module-info", text, 0);
        }
        Matcher name = CLASS.matcher(text);
        if (text.contains("static void main(") && name.find()) {
            return new Source(name.group(1), IMPORTS + text, 0);
        }
        // Imports stay on the lines on which they are, so that the compiler counts as the reader does.
        String imports =
                text.lines().filter(line -> IMPORT.matcher(line).matches()).collect(Collectors.joining(" "));
        String body = text.lines()
                .map(line -> IMPORT.matcher(line).matches() ? "" : line)
                .collect(Collectors.joining("\n"));
        return new Source(
                "Snippet",
                IMPORTS + imports
                        + " final class Snippet {\npublic static void main(String[] arguments) throws Exception {\n"
                        + body + "\n}\n}\n",
                2);
    }

    private static boolean compiles(Source source, Path classes, Block block, Session session) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaFileObject file =
                new SimpleJavaFileObject(
                        URI.create("string:///" + source.name() + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source.text();
                    }
                };
        // What is not about snippets, but about the jars of others, is no warning.
        List<String> options = List.of(
                "--release",
                "17",
                "-Xlint:all,-path,-classfile,-processing",
                "-Werror",
                "-proc:none",
                "-implicit:none",
                source.name().equals("module-info") ? "--module-path" : "--class-path",
                classPath(),
                "-d",
                classes.toString());
        boolean compiles = compiler.getTask(new StringWriter(), null, found, options, null, List.of(file))
                .call();
        if (!compiles) {
            // What is about no place is that a warning is an error.
            Diagnostic<? extends JavaFileObject> first = found.getDiagnostics().stream()
                    .filter(diagnostic -> diagnostic.getPosition() != Diagnostic.NOPOS)
                    .findFirst()
                    .orElse(found.getDiagnostics().get(0));
            long line = Math.max(0, first.getLineNumber() - source.linesAbove()) + block.line();
            String message =
                    first.getMessage(Locale.ROOT).lines().map(String::strip).collect(Collectors.joining(" "));
            session.fault((int) line, "the snippet does not compile: " + message);
        }
        return compiles;
    }

    /** All that this module depends on, and nothing of its own. */
    private static String classPath() {
        Path own = Path.of("docs", "target").toAbsolutePath();
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> Files.exists(Path.of(entry)) && !Path.of(entry).startsWith(own))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
