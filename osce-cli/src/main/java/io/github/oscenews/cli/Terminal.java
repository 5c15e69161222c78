package io.github.oscenews.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether standard error is a terminal, which Java does not say while standard output is a file. */
final class Terminal {

    /** What the launcher of the distribution knows, as shells can tell. */
    private static final String PROPERTY = "osce.terminal";

    /** Where Linux names what standard error is. */
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    static boolean isStandardError() {
        String known = System.getProperty(PROPERTY, "");
        if (!known.isEmpty()) {
            return Boolean.parseBoolean(known);
        }
        try {
            Path device = Files.readSymbolicLink(STANDARD_ERROR);
            return device.startsWith("/dev/pts") || device.toString().startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false; // Nobody knows, and a bar in a file is worse than none on a terminal.
        }
    }
}
