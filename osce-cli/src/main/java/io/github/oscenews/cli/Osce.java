package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command {@code osce}: what all commands share. */
@Command(
        name = "osce",
        description = "Reads crawled pages of the OSCE newsroom.",
        mixinStandardHelpOptions = true,
        versionProvider = Osce.Version.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        parameterListHeading = "%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all was read",
            "1:finished, with an error-severity problem or residue (text that was not understood)",
            "2:wrong usage, or no newsroom page found",
            "3:could not finish"
        })
final class Osce {

    private Osce() {}

    public static void main(String[] arguments) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> {
            System.err.println("osce: could not go on: " + e);
            System.exit(ExitCode.FAILED);
        });
        // Not System.out, which keeps failures to itself. Neither is closed, as the handler above needs the second.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        System.exit(run(out, new FileOutputStream(FileDescriptor.err), arguments));
    }

    /** Runs one command with its output; all text is UTF-8, whatever the locale. */
    static int run(OutputStream out, OutputStream err, String... arguments) {
        PrintWriter errText = new PrintWriter(err, true, UTF_8);
        Messages messages = new Messages(errText);
        StringWriter help = new StringWriter();
        int exitCode = new CommandLine(new Osce())
                .addSubcommand(new ConvertCommand(out, messages))
                .addSubcommand(new CheckCommand(out, messages))
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(help))
                .setErr(errText)
                .setParameterExceptionHandler((e, given) -> usage(messages, e))
                .setExecutionExceptionHandler((e, command, result) -> failed(messages, e))
                .execute(arguments);
        try {
            // Not by a PrintWriter to standard output, which keeps failures to itself.
            Output.standard(out).print(help.toString());
        } catch (Failure e) {
            return failed(messages, e);
        }
        return exitCode;
    }

    private static int usage(Messages messages, ParameterException e) {
        messages.show("osce: " + e.getMessage() + " (see "
                + e.getCommandLine().getCommandSpec().qualifiedName() + " --help)");
        return ExitCode.USAGE;
    }

    private static int failed(Messages messages, Exception e) {
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
        line.codePoints().map(c -> isVisible(c) ? c : '?').forEach(safe::appendCodePoint);
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

    /** The version of the artifact that this class is in. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() throws IOException {
            Properties properties = new Properties();
            try (InputStream in = Objects.requireNonNull(
                    Osce.class.getResourceAsStream("version.properties"), "version.properties")) {
                properties.load(in);
            }
            return new String[] {"osce " + properties.getProperty("version")};
        }
    }
}
