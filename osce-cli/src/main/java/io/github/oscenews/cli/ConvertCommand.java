package io.github.oscenews.cli;

import io.github.oscenews.json.JsonFormat;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.Source;
import io.github.oscenews.parser.HtmlLines;
import io.github.oscenews.parser.NewsroomHandler;
import io.github.oscenews.parser.NewsroomParser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code osce convert}: documents and repaired rejects in, items as JSON and rejects out. */
@Command(
        name = "convert",
        description = {
            "Converts pages of the OSCE newsroom to JSON.",
            "",
            "Items go to the output as JSON. Problems and a summary go to standard error.",
            "",
            "A record that cannot be an item is a reject. Write the rejects to a file with --rejects, repair their"
                    + " \"text\" there, and convert that file with --replay."
        })
final class ConvertCommand implements Callable<Integer> {

    // What a file is for, in messages.
    private static final String INPUT = "input";
    private static final String REPLAY = "replay file";
    private static final String OUTPUT = "output";
    private static final String REJECTS = "rejects file";

    private final OutputStream standardOutput;
    private final Messages messages;
    private final Summary summary = new Summary();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description = "A file, or a folder, which is walked in name order. May be left out with --replay.")
    // Without a converter: where there may be no parameter, picocli takes what cannot be converted for none.
    private List<String> inputNames = new ArrayList<>();

    private final List<Path> inputs = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            converter = PathConverter.class,
            description = "The file to write, put into place when it is whole (default: -, standard output).")
    private Path output = Path.of(Output.STANDARD_NAME);

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            completionCandidates = FormatNames.OfItems.class,
            converter = FormatNames.OfItems.class,
            description = "jsonl: one object on each line (default); json: one array.")
    private JsonFormat format = JsonFormat.JSON_LINES;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            converter = PathConverter.class,
            description = "Also write each record that cannot be an item to FILE, as a JSON object on a line;"
                    + " and each line of --replay without a record, as it is.")
    private @Nullable Path rejects;

    @Option(
            names = "--replay",
            paramLabel = "FILE",
            converter = PathConverter.class,
            description = "Also convert the records in FILE, which --rejects wrote, after all inputs.")
    private @Nullable Path replay;

    @Option(
            names = "--html-lines",
            description = "Also say on which lines items of HTML stood. To know them takes more time; for rejects and"
                    + " problems, and in text, lines are always given.")
    private boolean htmlLines;

    @Option(
            names = "--max-errors",
            paramLabel = "N",
            converter = NumberConverter.OfCount.class,
            description = "Stop when there are more than N error-severity problems, and write no file then"
                    + " (default: never).")
    private @Nullable Integer maxErrors;

    @Mixin
    private ParserOptions parserOptions = new ParserOptions();

    ConvertCommand(OutputStream standardOutput, Messages messages) {
        this.standardOutput = standardOutput;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        convertInputNames();
        check();
        try (Output out = isToFile() ? Output.file(output) : Output.standard(standardOutput);
                Output rejected = rejects == null ? Output.none() : Output.file(rejects)) {
            ShownProblems problems =
                    new ShownProblems(messages, summary, maxErrors == null ? Long.MAX_VALUE : maxErrors);
            Results results = new Results(
                    NewsroomJson.standard().writer(out.stream(), format),
                    new RejectWriter(rejected.stream()),
                    problems);
            new Conversion(out, rejected, results).run();
            // Neither file gets into place unless both are complete. They get there one after the other: if the second
            // cannot, there are new rejects beside old items, but never items without their rejects.
            results.close();
            rejected.commit();
            out.commit();
            problems.end();
        }
        return summary.exitCode();
    }

    private boolean isToFile() {
        return !output.toString().equals(Output.STANDARD_NAME);
    }

    private void convertInputNames() {
        for (String name : inputNames) {
            try {
                inputs.add(new PathConverter().convert(name));
            } catch (TypeConversionException e) {
                throw misuse("Invalid value for 'INPUT': " + e.getMessage());
            }
        }
    }

    /** Whatever can be known to fail fails here, before anything is read or written. */
    private void check() throws Failure {
        if (inputs.isEmpty() && replay == null) {
            throw misuse("Missing required parameter: 'INPUT', or --replay instead of it");
        }
        if (isToFile()) {
            checkWritten(output, OUTPUT);
        }
        if (rejects != null) {
            checkRejects(rejects);
        }
        Inputs.check(inputs, messages);
        if (replay != null) {
            Inputs.checkFile(replay);
        }
    }

    private void checkRejects(Path file) throws Failure {
        boolean isAmongItems = Output.isStandard(file) && Output.isStandard(output);
        if (isAmongItems || file.toString().equals(Output.STANDARD_NAME)) {
            throw misuse("Invalid value for option '--rejects': expected the name of a file, found '" + file + "'");
        }
        checkWritten(file, REJECTS);
        Path itemsFile = isToFile() ? output : Output.STANDARD_FILE;
        // What is not replaced, such as /dev/null, can take both.
        if (Output.isReplaced(itemsFile) || Output.isReplaced(file)) {
            checkNotSame(itemsFile, OUTPUT, file, REJECTS);
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Nothing is to be replaced by what is read from it. */
    private void checkWritten(Path file, String role) throws Failure {
        for (Path input : inputs) {
            checkNotSame(input, INPUT, file, role);
        }
        if (replay != null) {
            checkNotSame(replay, REPLAY, file, role);
        }
    }

    private static void checkNotSame(Path one, String role, Path other, String otherRole) throws Failure {
        if (Output.isSame(one, other)) {
            throw Failure.usage(one + " is both " + role + " and " + otherRole);
        }
    }

    /** One run, with its outputs open. */
    private final class Conversion {

        private final NewsroomParser parser = parserOptions.parser(htmlLines ? HtmlLines.ALWAYS : HtmlLines.OF_FAULTS);
        private final Output out;
        private final Output rejected;
        private final Results results;

        Conversion(Output out, Output rejected, Results results) {
            this.out = out;
            this.rejected = rejected;
            this.results = results;
        }

        void run() throws IOException {
            try {
                if (!inputs.isEmpty()) {
                    summary.beginDocuments();
                    Inputs.visit(inputs, messages, this::convert);
                }
                if (replay != null) {
                    replay(replay);
                }
                if (!inputs.isEmpty()) {
                    summary.requireNewsroomPage();
                }
            } catch (Failure e) {
                results.flush();
                throw e;
            }
        }

        private void convert(String name, Path file) throws Failure {
            if (out.isTemporary(file) || rejected.isTemporary(file)) {
                return;
            }
            if (replay != null && Output.isSame(replay, file)) {
                messages.showPassedOver(file, "the " + REPLAY + " of this run");
            } else if (out.isTarget(file)) {
                passOverTarget(file, OUTPUT);
            } else if (rejected.isTarget(file)) {
                passOverTarget(file, REJECTS);
            } else {
                NewsroomHandler handler = results.ofDocument(name);
                Inputs.read(file, in -> summary.addDocument(parser.stream(in, Source.of(name), handler)));
            }
        }

        /** What an earlier run wrote is no input, but a page is not to be replaced by what is read from it. */
        private void passOverTarget(Path file, String role) throws Failure {
            Inputs.read(file, in -> {
                if (Summary.mayBeNewsroomPage(parser.stream(in, Source.of(file), item -> {}))) {
                    throw Failure.usage(file + " is both " + INPUT + " and " + role);
                }
            });
            messages.showPassedOver(file, "the " + role + " of this run");
        }

        private void replay(Path file) throws Failure {
            Replay repaired = new Replay(Source.of(file).document(), parserOptions, results, summary);
            Inputs.read(file, repaired::read);
        }
    }
}
