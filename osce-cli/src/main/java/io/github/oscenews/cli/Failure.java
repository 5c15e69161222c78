package io.github.oscenews.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/**
 * Why a command ends without a result, in one line for the user.
 *
 * <p>It is an {@link IOException} so that it passes through what reads and writes for the command. Whoever catches an {@code
 * IOException} to name the file it is about lets a failure pass, as that has named one.
 */
final class Failure extends IOException {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    private Failure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The user asked for something that cannot be meant. */
    static Failure usage(String message) {
        return new Failure(ExitCode.USAGE, message);
    }

    /**
     * The user gave a command line that cannot be meant.
     *
     * @param command whose help says what can be
     */
    static Failure misuse(String message, String command) {
        return usage(message + " (see " + command + " --help)");
    }

    /** Something of the machine does not work. */
    static Failure of(String name, String what, IOException cause) {
        return new Failure(ExitCode.FAILED, name + ": " + what + ": " + reason(cause));
    }

    /** What cannot be read. */
    static Failure unreadable(String name, IOException cause) {
        return cause instanceof Failure failure ? failure : of(name, "cannot be read", cause);
    }

    /** Anything else that keeps a command from finishing. */
    static Failure of(String message) {
        return new Failure(ExitCode.FAILED, message);
    }

    /**
     * What was held of a document does not fit. It is free again when this is said.
     *
     * @param name the document, or the file that it is
     */
    static Failure outOfMemory(String name) {
        return of(name + ": does not fit into the memory: start Java with more (-Xmx), or lower --longest-html,"
                + " --most-tags or --longest-record");
    }

    int exitCode() {
        return exitCode;
    }

    String message() {
        return Objects.requireNonNull(getMessage());
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof FileSystemException problem && problem.getReason() != null) {
            return problem.getReason();
        }
        return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
    }
}
