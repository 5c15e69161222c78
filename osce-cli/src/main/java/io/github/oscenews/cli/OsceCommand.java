package io.github.oscenews.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command {@code osce} as picocli knows it: what all commands share. */
@Command(
        name = "osce",
        description = "Reads crawled pages of the OSCE newsroom.",
        mixinStandardHelpOptions = true,
        versionProvider = OsceCommand.Version.class,
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
final class OsceCommand {

    private OsceCommand() {}

    /** Runs what a command line asks for, and returns the exit code. */
    static int run(Streams streams, PrintWriter err, String... arguments) throws Failure {
        StringWriter help = new StringWriter();
        int exitCode = commandLine(streams)
                .setOut(new PrintWriter(help))
                .setErr(err)
                .setParameterExceptionHandler((e, given) -> Osce.failed(streams.messages(), misuse(e)))
                .setExecutionExceptionHandler((e, command, result) -> Osce.failed(streams.messages(), e))
                .execute(arguments);
        // Not by a PrintWriter to standard output, which keeps failures to itself.
        Output.standard(streams.out()).print(help.toString());
        return exitCode;
    }

    /** How a command line is read. */
    static CommandLine commandLine(Streams streams) {
        return new CommandLine(new OsceCommand())
                .addSubcommand(new ConvertCommand(streams))
                .addSubcommand(new CheckCommand(streams))
                .addSubcommand(new StatsCommand(streams))
                .addSubcommand(new SchemaCommand(streams))
                .setExpandAtFiles(false);
    }

    private static Failure misuse(ParameterException e) {
        return Failure.misuse(
                Objects.requireNonNull(e.getMessage()),
                e.getCommandLine().getCommandSpec().qualifiedName());
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
