package io.github.oscenews.cli;

import io.github.oscenews.model.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
    @FunctionalInterface
    interface Visitor {
        void document(String name, Path file) throws Failure;
    }

    /** Reads an open file. */
    @FunctionalInterface
    interface Reading {
        void read(InputStream in) throws IOException;
    }

    private final List<Path> inputs;
    private final Messages messages;
    private final Visitor visitor;

    /** The real paths of the folders we are in. */
    private final Deque<Path> inside = new ArrayDeque<>();

    private Inputs(List<Path> inputs, Messages messages, Visitor visitor) {
        this.inputs = inputs;
        this.messages = messages;
        this.visitor = visitor;
    }

    /** Fails unless all inputs exist, so that nothing is begun that cannot be finished; and says which have one name. */
    static void check(List<Path> inputs, Messages messages) throws Failure {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (Path input : inputs) {
            checkExists(input);
            String name = Source.of(input).document();
            names.put(name, names.getOrDefault(name, 0) + 1);
        }
        for (Map.Entry<String, Integer> name : names.entrySet()) {
            if (name.getValue() > 1) {
                messages.show("osce: " + name.getValue() + " inputs are named " + name.getKey()
                        + ", and so are their documents in the output");
            }
        }
    }

    /** Fails unless a file exists and is no folder. */
    static void checkFile(Path file) throws Failure {
        checkExists(file);
        if (Files.isDirectory(file)) {
            throw Failure.of(file + ": cannot be read: it is a folder");
        }
    }

    private static void checkExists(Path file) throws Failure {
        try {
            file.getFileSystem().provider().checkAccess(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    static void visit(List<Path> inputs, Messages messages, Visitor visitor) throws Failure {
        new Inputs(inputs, messages, visitor).visit();
    }

    /**
     * Opens a file and reads it. A failure of another file that happens meanwhile stays what it is. What was held of a file that
     * does not fit into the memory is free again when that is said.
     */
    static void read(Path file, Reading reading) throws Failure {
        try (InputStream in = Files.newInputStream(file)) {
            reading.read(in);
        } catch (Failure e) {
            throw e;
        } catch (IOException e) {
            throw unreadable(file, e);
        } catch (OutOfMemoryError e) {
            throw Failure.of(
                    file + ": does not fit into the memory: start Java with more (-Xmx), or lower --longest-html,"
                            + " --most-tags or --longest-record");
        }
    }

    private static Failure unreadable(Path file, IOException e) {
        return Failure.of(file.toString(), "cannot be read", e);
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
        Path real = realPath(folder);
        if (inside.contains(real)) {
            messages.showPassedOver(folder, "a link to a folder that it is in");
            return;
        }
        inside.push(real);
        for (Entry entry : entries(folder)) {
            visitEntry(name.endsWith("/") ? name + entry.name : name + "/" + entry.name, entry.path);
        }
        inside.pop();
    }

    private void visitEntry(String name, Path path) throws Failure {
        if (Files.isDirectory(path)) {
            visitFolder(name, path);
        } else if (Files.isRegularFile(path)) {
            visitor.document(name, path);
        } else {
            messages.showPassedOver(path, Files.exists(path) ? "neither a file nor a folder" : "a link to nothing");
        }
    }

    private static Path realPath(Path folder) throws Failure {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static List<Entry> entries(Path folder) throws Failure {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
            for (Path path : paths) {
                entries.add(new Entry(Source.of(path).document(), path));
            }
        } catch (DirectoryIteratorException e) {
            throw unreadable(folder, Objects.requireNonNull(e.getCause(), "cause"));
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
        entries.sort(Comparator.comparing(Entry::name, new NameOrder()));
        return entries;
    }

    private record Entry(String name, Path path) {}
}
