package io.github.oscenews.cli;

import io.github.oscenews.model.Source;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The documents of the inputs: each input that is no folder, and each file in each folder, in the order of the inputs and within
 * a folder by name.
 *
 * <p>A document is named by the last segment of the input given, then the path below it, with {@code '/'}. No folder above the
 * input is named, so that no working directory or home folder gets into published data.
 *
 * <p>Links are followed. What is neither a file nor a folder, and a folder that contains itself by a link, is passed over and
 * said so. Not thread-safe.
 */
final class Inputs {

    /** Takes one document. */
    interface Visitor {

        void document(String name, Path file) throws Failure;

        void passedOver(Path file, String why);
    }

    private final List<Path> inputs;
    private final Visitor visitor;

    /** The real paths of the folders we are in. */
    private final Deque<Path> inside = new ArrayDeque<>();

    private Inputs(List<Path> inputs, Visitor visitor) {
        this.inputs = inputs;
        this.visitor = visitor;
    }

    /** Fails unless all inputs exist, so that nothing is begun that cannot be finished. */
    static void check(List<Path> inputs) throws Failure {
        for (Path input : inputs) {
            try {
                input.getFileSystem().provider().checkAccess(input);
            } catch (IOException e) {
                throw Failure.of(input.toString(), "cannot be read", e);
            }
        }
    }

    static void visit(List<Path> inputs, Visitor visitor) throws Failure {
        new Inputs(inputs, visitor).visit();
    }

    private void visit() throws Failure {
        for (Path input : inputs) {
            String name = Source.of(input).document();
            if (Files.isDirectory(input)) {
                visitFolder(name, input);
            } else {
                visitor.document(name, input);
            }
        }
    }

    private void visitFolder(String name, Path folder) throws Failure {
        try {
            Path real = folder.toRealPath();
            if (inside.contains(real)) {
                visitor.passedOver(folder, "a link to a folder that it is in");
                return;
            }
            inside.push(real);
            for (Entry entry : entries(folder)) {
                visitEntry(name.endsWith("/") ? name + entry.name : name + "/" + entry.name, entry.path);
            }
            inside.pop();
        } catch (IOException e) {
            throw Failure.of(folder.toString(), "cannot be read", e);
        }
    }

    private void visitEntry(String name, Path path) throws Failure {
        if (Files.isDirectory(path)) {
            visitFolder(name, path);
        } else if (Files.isRegularFile(path)) {
            visitor.document(name, path);
        } else {
            visitor.passedOver(path, Files.exists(path) ? "neither a file nor a folder" : "a link to nothing");
        }
    }

    private static List<Entry> entries(Path folder) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
            for (Path path : paths) {
                entries.add(new Entry(Source.of(path).document(), path));
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(Comparator.comparing(Entry::name, new NameOrder()));
        return entries;
    }

    private record Entry(String name, Path path) {}
}
