package io.github.oscenews.cli;

import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.DocumentTotals;
import io.github.oscenews.parser.NewsroomHandler;
import io.github.oscenews.parser.NewsroomParser;
import io.github.oscenews.parser.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code osce check}: documents in, what is wrong with them and how much of them was understood out. */
@Command(
        name = "check",
        description = {
            "Reports what is wrong with pages of the OSCE newsroom.",
            "",
            "Writes no items. Every problem goes to standard output, and how many characters are part of an item (fields),"
                    + " known and part of none (furniture), or were not understood (residue)."
        })
final class CheckCommand implements Callable<Integer> {

    private final OutputStream standardOutput;
    private final Messages messages;
    private final Summary summary = new Summary();

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            converter = PathConverter.class,
            description = "A file, or a folder, which is walked in name order.")
    private List<Path> inputs = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            completionCandidates = FormatNames.OfReports.class,
            converter = FormatNames.OfReports.class,
            description = "text: one line for each problem, and a total (default);"
                    + " json: one object for each document, on one line.")
    private CheckReport.Format format = CheckReport.Format.TEXT;

    @Mixin
    private ParserOptions parserOptions = new ParserOptions();

    CheckCommand(OutputStream standardOutput, Messages messages) {
        this.standardOutput = standardOutput;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        Inputs.check(inputs, messages);
        NewsroomParser parser = parserOptions.parser();
        CheckReport report = format.open(Output.standard(standardOutput).stream());
        try {
            summary.beginDocuments();
            Inputs.visit(inputs, messages, (name, file) -> check(name, file, parser, report));
        } catch (Failure e) {
            report.flush();
            throw e;
        }
        report.end(summary);
        summary.requireNewsroomPage();
        return summary.exitCode();
    }

    private void check(String name, Path file, NewsroomParser parser, CheckReport report) throws Failure {
        Inputs.read(file, in -> {
            DocumentTotals totals = parser.stream(in, Source.of(name), handler(name, report));
            summary.addDocument(totals);
            report.document(name, totals);
        });
    }

    private NewsroomHandler handler(String name, CheckReport report) {
        return new NewsroomHandler() {
            @Override
            public void item(SourcedItem item) {}

            @Override
            public void problem(Problem problem) throws IOException {
                summary.add(ProblemLine.of(name, problem));
                report.problem(name, problem);
            }
        };
    }
}
