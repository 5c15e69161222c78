package io.github.oscenews.examples.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** A file of an input, named as the command names it. No record, as the Kryo that Spark brings cannot read records. */
final class InputFile implements Serializable {

    private static final long serialVersionUID = 1;

    /** Opening a file takes about as long as reading so many bytes. */
    private static final long WEIGHT_OF_FILE = 1 << 18;

    /** More folders in one another than anybody makes, but for links that lead around. */
    private static final int DEEPEST = 250;

    /** Names by code point, as the command sorts them. */
    private static final Comparator<String> NAME_ORDER = (one, other) ->
            Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    private final String name;
    private final String path;
    private final long length;

    private InputFile(String name, String path, long length) {
        this.name = name;
        this.path = path;
        this.length = length;
    }

    /** What documents in it are named by: the last segment of the input, and the path below it. */
    String name() {
        return name;
    }

    /** Where it is, with the file system. */
    String path() {
        return path;
    }

    /** About how much work it is. */
    long weight() {
        return WEIGHT_OF_FILE + length;
    }

    /**
     * The files of all inputs, in the order in which the command reads them.
     *
     * @param inputs files, folders, or patterns with {@code *}, which stand for what they match, sorted
     * @throws IOException when there is no such input, or a folder cannot be read
     */
    static List<InputFile> list(List<String> inputs, Configuration hadoop) throws IOException {
        List<InputFile> files = new ArrayList<>();
        for (String input : inputs) {
            Path path = new Path(input);
            FileSystem system = system(path, hadoop);
            for (FileStatus each : matches(system, path)) {
                String last = each.getPath().getName();
                add(system, each, last.isEmpty() ? "/" : last, 0, files);
            }
        }
        return files;
    }

    /** The file system of a path. Local files are read as they are; Hadoop would look for its checksums beside them, and hide those. */
    static FileSystem system(Path path, Configuration hadoop) throws IOException {
        FileSystem system = path.getFileSystem(hadoop);
        return system instanceof ChecksumFileSystem local ? local.getRawFileSystem() : system;
    }

    private static List<FileStatus> matches(FileSystem system, Path path) throws IOException {
        if (system.exists(path)) {
            return List.of(system.getFileStatus(path));
        }
        FileStatus[] found = system.globStatus(path);
        if (found == null || found.length == 0) {
            throw new FileNotFoundException(path + ": cannot be read: no such file or folder");
        }
        return sorted(found, each -> each.getPath().toString());
    }

    private static void add(FileSystem system, FileStatus status, String name, int depth, List<InputFile> files)
            throws IOException {
        if (!status.isDirectory()) {
            files.add(new InputFile(name, status.getPath().toString(), status.getLen()));
            return;
        }
        if (depth == DEEPEST) {
            throw new IOException(status.getPath() + ": cannot be read: a folder within " + DEEPEST + " folders");
        }
        for (FileStatus each :
                sorted(system.listStatus(status.getPath()), one -> one.getPath().getName())) {
            String separator = name.endsWith("/") ? "" : "/";
            add(system, each, name + separator + each.getPath().getName(), depth + 1, files);
        }
    }

    private static List<FileStatus> sorted(FileStatus[] found, Function<FileStatus, String> name) {
        List<FileStatus> sorted = new ArrayList<>(List.of(found));
        sorted.sort(Comparator.comparing(name, NAME_ORDER));
        return sorted;
    }

    /**
     * Cuts a list of files into slices of about the same weight, each of which is a stretch of the list. Files are not cut, as what is
     * compressed can be read from its beginning only.
     *
     * @param most how many slices; there may be fewer
     */
    static List<List<InputFile>> slices(List<InputFile> files, int most) {
        double total = files.stream().mapToLong(InputFile::weight).sum();
        List<List<InputFile>> slices = new ArrayList<>();
        long before = 0;
        int last = -1;
        for (InputFile file : files) {
            // By its middle, which is always below the total.
            int slice = (int) ((before + file.weight() / 2) / total * most);
            if (slice > last) {
                slices.add(new ArrayList<>());
                last = slice;
            }
            slices.get(slices.size() - 1).add(file);
            before += file.weight();
        }
        return slices;
    }
}
