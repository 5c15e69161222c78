package io.github.oscenews.cli;

import io.github.oscenews.json.ItemWriter;
import io.github.oscenews.json.JsonFormat;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.SourcedItem;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Where the items go: standard output, or a file that is there whole or not at all.
 *
 * <p>A file is written to a temporary file beside it, and {@link #commit()} moves that into place. Closed without commit, the
 * temporary file is removed and an older file of that name is as it was. Not thread-safe.
 */
final class Output implements AutoCloseable {

    private final String name;
    private final ItemWriter writer;
    private final OutputStream stream;

    /** The file to write; null for standard output, and for what is no regular file, such as {@code /dev/null}. */
    private final @Nullable Path target;

    private final @Nullable Path temporary;

    private Output(String name, JsonFormat format, OutputStream out, @Nullable Path target, @Nullable Path temporary) {
        this.name = name;
        this.stream = new BufferedOutputStream(out, 1 << 16);
        this.writer = NewsroomJson.standard().writer(stream, format);
        this.target = target;
        this.temporary = temporary;
    }

    /** An output to the standard output of this run. */
    static Output of(OutputStream standardOutput, JsonFormat format) {
        return new Output("standard output", format, standardOutput, null, null);
    }

    /** An output to a file. */
    static Output open(Path file, JsonFormat format) throws Failure {
        try {
            return openFile(file, format);
        } catch (IOException e) {
            throw Failure.of(file.toString(), "cannot be written", e);
        }
    }

    private static Output openFile(Path file, JsonFormat format) throws IOException {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new FileSystemException(name, null, "it is a folder");
        }
        boolean exists = Files.exists(file);
        if (exists && !Files.isWritable(file)) {
            throw new AccessDeniedException(name);
        }
        if (exists && !isReplaceable(file)) {
            OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
            return new Output(name, format, out, null, null);
        }
        Path target = exists ? file.toRealPath() : file.toAbsolutePath();
        String random = Integer.toHexString(ThreadLocalRandom.current().nextInt());
        Path temporary = target.resolveSibling(".osce-" + random + ".tmp");
        OutputStream out = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        // Ctrl-C ends the program without closing anything.
        temporary.toFile().deleteOnExit();
        if (exists) {
            copyPermissions(target, temporary);
        }
        return new Output(name, format, out, target, temporary);
    }

    /** Whether a file is one to be replaced: not a pipe or a device, nor a name such as {@code /dev/stdout} for an open file. */
    private static boolean isReplaceable(Path file) {
        Path path = file.toAbsolutePath().normalize();
        return Files.isRegularFile(file) && !path.startsWith("/dev") && !path.startsWith("/proc");
    }

    /** Keeps a file that only its owner may read so. */
    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }

    /** Whether a file is the one that will be replaced. */
    boolean isTarget(Path file) {
        return isSame(target, file);
    }

    /** Whether a file is the one written until then. */
    boolean isTemporary(Path file) {
        return isSame(temporary, file);
    }

    /** Whether both are there and are one file. */
    static boolean isSame(@Nullable Path one, Path other) {
        try {
            return one != null && Files.exists(one) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false; // A file that cannot be looked at is reported when it is read.
        }
    }

    void write(SourcedItem item) throws Failure {
        attempt(() -> writer.write(item));
    }

    /** Hands on what was written so far, for those who read it though the whole never comes. */
    void flush() throws Failure {
        attempt(writer::flush);
    }

    /** Completes the output and puts it into place. */
    void commit() throws Failure {
        attempt(() -> {
            writer.close();
            if (temporary != null && target != null) {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        });
    }

    /** Gives up what was not committed. */
    @Override
    public void close() throws Failure {
        if (temporary != null) {
            attempt(() -> {
                try {
                    stream.close();
                } finally {
                    Files.deleteIfExists(temporary);
                }
            });
        }
    }

    private void attempt(Attempt attempt) throws Failure {
        try {
            attempt.run();
        } catch (IOException e) {
            throw Failure.of(name, "cannot be written", e);
        }
    }

    private interface Attempt {
        void run() throws IOException;
    }
}
