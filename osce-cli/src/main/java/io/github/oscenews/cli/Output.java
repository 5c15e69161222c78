package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Where a command writes to: standard output, or a file that is there whole or not at all.
 *
 * <p>A file is written to a temporary file beside it, and {@link #commit()} moves that into place. Closed without commit, the
 * temporary file is removed and an older file of that name is as it was. What cannot be written is a {@link Failure} that names
 * it, whoever writes to the {@link #stream()}. Not thread-safe.
 */
final class Output implements AutoCloseable {

    /** The name for standard output that is no file. */
    static final String STANDARD_NAME = "-";

    /** A file that is standard output, where the system has such. */
    static final Path STANDARD_FILE = Path.of("/dev/stdout");

    private static final Set<Path> STANDARD_FILES =
            Set.of(STANDARD_FILE, Path.of("/dev/fd/1"), Path.of("/proc/self/fd/1"));

    private static final int BUFFER = 1 << 16;

    private final String name;
    private final NamedStream stream;

    /** The file to write; null for standard output, and for what is no regular file, such as {@code /dev/null}. */
    private final @Nullable Path target;

    private final @Nullable Path temporary;

    private Output(String name, OutputStream out, @Nullable Path target, @Nullable Path temporary) {
        this.name = name;
        this.stream = new NamedStream(name, out);
        this.target = target;
        this.temporary = temporary;
    }

    /** An output to the standard output of this run. */
    static Output standard(OutputStream standardOutput) {
        OutputStream out = new BufferedOutputStream(standardOutput, BUFFER) {
            @Override
            public void close() throws IOException {
                // It is not ours to close. If this program was started without one, its number is that of a file
                // which Java reads.
                flush();
            }
        };
        return new Output("standard output", out, null, null);
    }

    /** An output of what nobody wants to have. */
    static Output none() {
        return new Output("nothing", OutputStream.nullOutputStream(), null, null);
    }

    /** An output to a file. */
    static Output file(Path file) throws Failure {
        try {
            return openFile(file);
        } catch (IOException e) {
            throw unwritable(file.toString(), e);
        }
    }

    private static Output openFile(Path file) throws IOException {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new FileSystemException(name, null, "it is a folder");
        }
        boolean exists = Files.exists(file);
        if (exists && !Files.isWritable(file)) {
            throw new AccessDeniedException(name);
        }
        if (!isReplaced(file)) {
            OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
            return new Output(name, new BufferedOutputStream(out, BUFFER), null, null);
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
        return new Output(name, new BufferedOutputStream(out, BUFFER), target, temporary);
    }

    private static Failure unwritable(String name, IOException cause) {
        return Failure.of(name, "cannot be written", cause);
    }

    /** Whether a file is replaced when it is written: not a pipe or a device, nor a name such as {@code /dev/stdout} for an open file. */
    static boolean isReplaced(Path file) {
        Path path = file.toAbsolutePath().normalize();
        boolean isOpenFile = path.startsWith("/proc") || (path.startsWith("/dev") && !path.startsWith("/dev/shm"));
        return !Files.exists(file) || (Files.isRegularFile(file) && !isOpenFile);
    }

    /** Whether a name is one for standard output. */
    static boolean isStandard(Path file) {
        return file.toString().equals(STANDARD_NAME)
                || STANDARD_FILES.contains(file.toAbsolutePath().normalize());
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
        return target != null && isSame(target, file);
    }

    /** Whether a file is the one written until then. */
    boolean isTemporary(Path file) {
        return temporary != null && isSame(temporary, file);
    }

    /** Whether both are one file, or will be when they are written. */
    static boolean isSame(Path one, Path other) {
        try {
            boolean exists = Files.exists(one);
            return exists == Files.exists(other)
                    && (exists ? Files.isSameFile(one, other) : place(one).equals(place(other)));
        } catch (IOException e) {
            return false; // A file that cannot be looked at is reported when it is read or written.
        }
    }

    /** The one name of a file that is not there, in a folder that is. */
    private static Path place(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        return folder == null ? absolute : folder.toRealPath().resolve(folder.relativize(absolute));
    }

    /** Writes a text, and hands it on at once. */
    void print(String text) throws Failure {
        stream.write(text.getBytes(UTF_8));
        stream.flush();
    }

    /** Where to write; to be closed by the writer or by {@link #commit()}. */
    OutputStream stream() {
        return stream;
    }

    /** Puts into place what was written. */
    void commit() throws Failure {
        stream.close();
        if (temporary != null && target != null) {
            try {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw unwritable(name, e);
            }
        }
    }

    /** Gives up what was not committed. */
    @Override
    public void close() throws Failure {
        if (temporary == null) {
            return;
        }
        try {
            stream.close();
        } finally {
            delete(temporary);
        }
    }

    private void delete(Path file) throws Failure {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw unwritable(name, e);
        }
    }

    /** Names what cannot be written. */
    private static final class NamedStream extends OutputStream {

        private final String name;
        private final OutputStream out;

        NamedStream(String name, OutputStream out) {
            this.name = name;
            this.out = out;
        }

        @Override
        public void write(int b) throws Failure {
            try {
                out.write(b);
            } catch (IOException e) {
                throw unwritable(name, e);
            }
        }

        @Override
        public void write(byte[] bytes) throws Failure {
            write(bytes, 0, bytes.length);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws Failure {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                throw unwritable(name, e);
            }
        }

        @Override
        public void flush() throws Failure {
            try {
                out.flush();
            } catch (IOException e) {
                throw unwritable(name, e);
            }
        }

        @Override
        public void close() throws Failure {
            try {
                out.close();
            } catch (IOException e) {
                throw unwritable(name, e);
            }
        }
    }
}
