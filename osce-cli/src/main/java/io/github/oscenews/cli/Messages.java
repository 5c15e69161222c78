package io.github.oscenews.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * What a user is told beside the output of a command, on standard error: lines, and below them how far the run is. Thread-safe, as
 * progress is shown from a thread of its own.
 */
final class Messages {

    private final PrintWriter err;
    private String progress = "";
    private boolean isQuiet;

    Messages(PrintWriter err) {
        this.err = err;
    }

    /** From here on, only what must be said is shown. */
    synchronized void quiet() {
        isQuiet = true;
    }

    /** Shows a line whatever was asked for. */
    synchronized void show(String line) {
        String bar = progress;
        erase();
        err.println(Osce.oneLine(line));
        draw(bar);
    }

    /** Shows a line unless quiet was asked for. */
    synchronized void tell(String line) {
        if (!isQuiet) {
            show(line);
        }
    }

    /** Says that a file was not read. */
    void tellPassedOver(Path file, String why) {
        tell("osce: " + file + ": passed over: " + why);
    }

    /** Shows how far the run is, instead of what was shown of that before. */
    synchronized void showProgress(String line) {
        erase();
        draw(line);
    }

    private void erase() {
        if (!progress.isEmpty()) {
            err.print('\r' + " ".repeat(progress.length()) + '\r');
            progress = "";
        }
    }

    private void draw(String line) {
        err.print(line);
        err.flush();
        progress = line;
    }
}
