package io.github.oscenews.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

/** What a user is told beside the output of a command, one line at a time, on standard error. */
final class Messages {

    private final PrintWriter err;

    Messages(PrintWriter err) {
        this.err = err;
    }

    void show(String line) {
        err.println(Osce.oneLine(line));
        err.flush();
    }

    /** Says that a file was not read, which is never kept from the user. */
    void showPassedOver(Path file, String why) {
        show("osce: " + file + ": passed over: " + why);
    }
}
