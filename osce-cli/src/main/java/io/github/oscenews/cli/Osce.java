package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The program {@code osce}. */
final class Osce {

    private Osce() {}

    public static void main(String[] arguments) {
        Thread.currentThread().setUncaughtExceptionHandler(new LastWord());
        // Not System.out, which keeps failures to itself. Neither is closed, as the handler above needs the second.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        System.exit(run(new StandardInput(System.in), out, new FileOutputStream(FileDescriptor.err), arguments));
    }

    /** Runs one command with its output; all text is UTF-8, whatever the locale. */
    static int run(InputStream in, OutputStream out, OutputStream err, String... arguments) {
        PrintWriter errText = new PrintWriter(err, true, UTF_8);
        Streams streams = new Streams(in, out, new Messages(errText));
        if (PlainConvert.isConvert(arguments)) {
            WarmUp.start();
        }
        try {
            Optional<List<Path>> inputs = PlainConvert.inputs(arguments);
            return inputs.isPresent()
                    ? new Conversion(inputs.get(), new ConvertOptions(), Map.of(), streams).run()
                    : OsceCommand.run(streams, errText, arguments);
        } catch (OutOfMemoryError e) {
            // Whatever took it is free again.
            return failed(streams.messages(), Failure.of("the memory does not suffice: start Java with more (-Xmx)"));
        } catch (Exception e) {
            return failed(streams.messages(), e);
        }
    }

    /** Says why a command failed, and returns the exit code. */
    static int failed(Messages messages, Exception e) {
        if (e instanceof Failure failure) {
            messages.show("osce: " + failure.message());
            return failure.exitCode();
        }
        messages.show("osce: this is a defect of the program: " + e);
        return ExitCode.FAILED;
    }

    /** A line for the user with nothing in it that a terminal obeys or that cannot be seen, which a file name may well have. */
    static String oneLine(String line) {
        StringBuilder safe = new StringBuilder(line.length());
        int codePoint;
        for (int i = 0; i < line.length(); i += Character.charCount(codePoint)) {
            codePoint = line.codePointAt(i);
            safe.appendCodePoint(isVisible(codePoint) ? codePoint : '?');
        }
        return safe.toString();
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }

    /** A class, not a lambda, as to link the first lambda of a run takes long. */
    private static final class LastWord implements Thread.UncaughtExceptionHandler {
        @Override
        public void uncaughtException(Thread thread, Throwable e) {
            System.err.println("osce: could not go on: " + e);
            System.exit(ExitCode.FAILED);
        }
    }
}
