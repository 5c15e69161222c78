package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.AutoComplete;

/**
 * Writes the script that completes command lines of {@code osce}, to the file that the first argument names.
 *
 * <p>The build runs it, so that the script knows all options. It is in the package of the command to see them, and not in its jar.
 */
final class CompletionScript {

    private CompletionScript() {}

    public static void main(String[] arguments) throws IOException {
        OutputStream nothing = OutputStream.nullOutputStream();
        Messages messages = new Messages(new PrintWriter(nothing, false, UTF_8));
        Streams streams = new Streams(InputStream.nullInputStream(), nothing, messages);
        Files.writeString(Path.of(arguments[0]), AutoComplete.bash("osce", OsceCommand.commandLine(streams)));
    }
}
