package io.github.oscenews.archive;

import io.github.oscenews.model.Source;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/** Finds the files in a folder and in those in it, by name. Links are followed, but not around. */
final class FolderWalk {

    /** Takes one file. */
    @FunctionalInterface
    interface FileTaker {
        void file(String name, Path file) throws IOException;
    }

    /** More folders in one another than anybody makes; the stack has room for them. */
    private static final int DEEPEST = 250;

    private final ArchiveHandler handler;
    private final FileTaker files;

    /** The real paths of the folders we are in. */
    private final Deque<Path> inside = new ArrayDeque<>();

    FolderWalk(ArchiveHandler handler, FileTaker files) {
        this.handler = handler;
        this.files = files;
    }

    void walk(String name, Path folder) throws IOException {
        Path real = realPath(folder);
        if (inside.contains(real)) {
            problem(
                    ArchiveProblemCode.ENTRY_NOT_A_FILE,
                    name,
                    "found a link to a folder that it is in, expected a file or another folder");
            return;
        }
        if (inside.size() == DEEPEST) {
            problem(
                    ArchiveProblemCode.NESTING_TOO_DEEP,
                    name,
                    "found a folder within " + DEEPEST + " folders, expected at most so many");
            return;
        }
        inside.push(real);
        for (Entry entry : entries(folder)) {
            entry(name.endsWith("/") ? name + entry.name : name + "/" + entry.name, entry.path);
        }
        inside.pop();
    }

    /** The real path is asked for only where a link may lead elsewhere, since that takes long in deep folders. */
    private Path realPath(Path folder) throws IOException {
        Path parent = inside.peek();
        BasicFileAttributes own = Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        boolean isItself = own.isDirectory() && !own.isSymbolicLink() && !own.isOther();
        return parent != null && isItself ? parent.resolve(folder.getFileName()) : folder.toRealPath();
    }

    private void entry(String name, Path path) throws IOException {
        if (Files.isDirectory(path)) {
            walk(name, path);
        } else if (Files.isRegularFile(path)) {
            files.file(name, path);
        } else if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            // It was there when the folder was read.
            throw new NoSuchFileException(path.toString());
        } else {
            String what = Files.exists(path) ? "something else" : "a link to nothing";
            problem(ArchiveProblemCode.ENTRY_NOT_A_FILE, name, "found " + what + ", expected a file or a folder");
        }
    }

    private static List<Entry> entries(Path folder) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
            for (Path path : paths) {
                entries.add(new Entry(Source.of(path).document(), path));
            }
        } catch (DirectoryIteratorException e) {
            throw Objects.requireNonNull(e.getCause(), "cause");
        }
        entries.sort(Comparator.comparing(Entry::name, new NameOrder()));
        return entries;
    }

    private void problem(ArchiveProblemCode code, String name, String message) throws IOException {
        handler.problem(new ArchiveProblem(code, name, OptionalLong.empty(), message));
    }

    private record Entry(String name, Path path) {}
}
