package io.github.oscenews.cli;

import io.github.oscenews.json.JsonFormat;
import io.github.oscenews.model.Severity;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.NewsroomDocument;
import io.github.oscenews.parser.NewsroomParser;
import io.github.oscenews.parser.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code osce convert}: documents in, items as JSON out. */
@Command(
        name = "convert",
        description = {
            "Converts pages of the OSCE newsroom to JSON.",
            "",
            "Items go to the output, one JSON object on each line. Problems and a summary go to standard error."
        })
final class ConvertCommand implements Callable<Integer> {

    /** So many problems of one code are shown; the summary counts all. */
    private static final int MOST_SHOWN = 10;

    private final OutputStream standardOutput;
    private final Summary summary = new Summary();

    /** What is mere information is shown at the end, as it says nothing when no newsroom page was found. */
    private final List<String> information = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            converter = PathConverter.class,
            description = "A file, or a folder, which is walked in name order.")
    private List<Path> inputs = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            converter = PathConverter.class,
            description = "The file to write; it is put into place when it is whole. Without this option, or with -,"
                    + " items go to standard output.")
    private Path output = Path.of("-");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            completionCandidates = FormatNames.class,
            converter = FormatNames.Converter.class,
            description = "jsonl: one object on each line (default); json: one array.")
    private JsonFormat format = JsonFormat.JSON_LINES;

    ConvertCommand(OutputStream standardOutput) {
        this.standardOutput = standardOutput;
    }

    @Override
    public Integer call() throws Failure {
        boolean toFile = !output.toString().equals("-");
        check(toFile ? output : null);
        try (Output out = toFile ? Output.open(output, format) : Output.of(standardOutput, format)) {
            convert(out);
            if (!summary.foundNewsroomPage()) {
                throw Failure.usage("no newsroom page found: " + summary.documentsByReason());
            }
            out.commit();
        }
        information.forEach(this::show);
        summary.lines(MOST_SHOWN).forEach(this::show);
        return summary.exitCode();
    }

    /** Whatever can be known to fail fails here, before anything is read or written. */
    private void check(@Nullable Path file) throws Failure {
        Inputs.check(inputs);
        Map<String, Integer> names = new LinkedHashMap<>();
        for (Path input : inputs) {
            if (Output.isSame(file, input)) {
                throw Failure.usage(input + " is both input and output");
            }
            names.merge(Source.of(input).document(), 1, Integer::sum);
        }
        names.forEach((name, count) -> {
            if (count > 1) {
                show("osce: " + count + " inputs are named " + name + ", and so are their documents in the output");
            }
        });
    }

    private void convert(Output out) throws Failure {
        try {
            Inputs.visit(inputs, new Conversion(out));
        } catch (Failure e) {
            out.flush();
            throw e;
        }
    }

    private void show(String line) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(Osce.oneLine(line));
        err.flush();
    }

    private final class Conversion implements Inputs.Visitor {

        private final Output out;

        Conversion(Output out) {
            this.out = out;
        }

        @Override
        public void document(String name, Path file) throws Failure {
            if (out.isTemporary(file)) {
                return;
            }
            NewsroomDocument document = parse(name, file);
            if (out.isTarget(file)) {
                passOverTarget(file, document);
                return;
            }
            for (SourcedItem item : document.items()) {
                out.write(item);
            }
            report(name, document);
        }

        /** The output of an earlier run is no input, but a page is not to be replaced by what is read from it. */
        private void passOverTarget(Path file, NewsroomDocument document) throws Failure {
            if (document.isNewsroomPage()) {
                throw Failure.usage(file + " is both input and output");
            }
            passedOver(file, "the output of this run");
        }

        private NewsroomDocument parse(String name, Path file) throws Failure {
            try (InputStream in = Files.newInputStream(file)) {
                return NewsroomParser.standard().parse(in, Source.of(name));
            } catch (IOException e) {
                throw Failure.of(file.toString(), "cannot be read", e);
            } catch (OutOfMemoryError e) {
                throw Failure.of(file + ": too large for the memory of this run; java -Xmx gives it more");
            }
        }

        private void report(String name, NewsroomDocument document) {
            summary.add(document);
            for (Problem problem : document.problems()) {
                if (summary.add(problem) > MOST_SHOWN) {
                    continue;
                }
                if (problem.severity() == Severity.INFO) {
                    information.add(ProblemLine.of(name, problem));
                } else {
                    show(ProblemLine.of(name, problem));
                }
            }
        }

        @Override
        public void passedOver(Path file, String why) {
            show("osce: " + file + ": passed over: " + why);
        }
    }
}
