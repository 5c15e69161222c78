package io.github.oscenews.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
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
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all was read",
            "1:finished, with an error-severity problem or residue",
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
        // Not System.out, which keeps failures to itself.
        try (OutputStream out = new FileOutputStream(FileDescriptor.out);
                OutputStream err = new FileOutputStream(FileDescriptor.err)) {
            System.exit(run(out, err, arguments));
        } catch (IOException e) {
            System.exit(ExitCode.FAILED);
        }
    }

    /** Runs one command with its output; all text is UTF-8, whatever the locale. */
    static int run(OutputStream out, OutputStream err, String... arguments) {
        PrintWriter errText = new PrintWriter(err, true, UTF_8);
        return new CommandLine(new Osce())
                .addSubcommand(new ConvertCommand(out))
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(out, true, UTF_8))
                .setErr(errText)
                .setParameterExceptionHandler((e, given) -> usage(errText, e))
                .setExecutionExceptionHandler((e, command, result) -> failed(errText, e))
                .execute(arguments);
    }

    private static int usage(PrintWriter err, ParameterException e) {
        err.println(oneLine("osce: " + e.getMessage() + " (see "
                + e.getCommandLine().getCommandSpec().qualifiedName() + " --help)"));
        return ExitCode.USAGE;
    }

    private static int failed(PrintWriter err, Exception e) {
        if (e instanceof Failure failure) {
            err.println(oneLine("osce: " + failure.message()));
            return failure.exitCode();
        }
        err.println(oneLine("osce: this is a defect of the program: " + e));
        return ExitCode.FAILED;
    }

    /** A line for the user with nothing in it that a terminal obeys, which a file name may well have. */
    static String oneLine(String line) {
        StringBuilder safe = new StringBuilder(line.length());
        line.codePoints().map(c -> Character.isISOControl(c) ? '?' : c).forEach(safe::appendCodePoint);
        return safe.toString();
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
