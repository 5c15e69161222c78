package io.github.oscenews.cli;

import io.github.oscenews.archive.PassedOver;
import io.github.oscenews.parser.HtmlLines;
import java.io.IOException;
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

    private final Streams streams;
    private final Summary summary = new Summary();

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            converter = PathConverter.class,
            description = "A file, an archive, a folder, which is walked in name order, or - for standard input.")
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
    private RunOptions runOptions = new RunOptions();

    @Mixin
    private ParserOptions parserOptions = new ParserOptions();

    @Mixin
    private ArchiveOptions archiveOptions = new ArchiveOptions();

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (runOptions.isQuiet()) {
            streams.messages().quiet();
        }
        Inputs.check(inputs, streams.messages());
        CheckReport report = format.open(Output.standard(streams.out()).stream());
        try (Pipeline pipeline = new Pipeline(runOptions.threads());
                Progress progress = runOptions.progress(inputs, streams.messages())) {
            summary.beginDocuments();
            new Inputs(setup(pipeline, progress), new Target(report)).read(inputs);
        } catch (Failure e) {
            report.flush();
            throw e;
        }
        report.end(summary);
        summary.requireNewsroomPage();
        return summary.exitCode();
    }

    private Setup setup(Pipeline pipeline, Progress progress) {
        return new Setup(
                streams.in(),
                archiveOptions.walker(),
                new Parsers(parserOptions, HtmlLines.OF_FAULTS),
                pipeline,
                progress,
                new Setup.Wanted(ItemForm.NONE, false));
    }

    /** Counts and reports what is found. */
    private final class Target implements Inputs.Target {

        private final CheckReport report;

        Target(CheckReport report) {
            this.report = report;
        }

        @Override
        public boolean reads(Path file) {
            return true;
        }

        @Override
        public void begin(String input) {}

        @Override
        public void piece(Piece piece) throws IOException {
            if (piece.problem() != null) {
                summary.add(piece.problem());
                report.problem(piece.problem());
            }
        }

        @Override
        public void end(DocumentEnd document) throws IOException {
            summary.addDocument(document.totals());
            report.document(document.source().document(), document.totals());
        }

        @Override
        public void problem(ProblemLine problem) throws IOException {
            summary.addUnread(problem);
            summary.add(problem);
            report.archive(problem);
        }

        @Override
        public void passedOver(PassedOver reason) {
            summary.addPassedOver(reason);
        }

        @Override
        public void end(InputEnd input) {}
    }
}
