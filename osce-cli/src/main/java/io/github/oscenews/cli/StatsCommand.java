package io.github.oscenews.cli;

import io.github.oscenews.archive.PassedOver;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code osce stats}: documents in, what their items are about and what is missing out. */
@Command(
        name = "stats",
        description = {
            "Counts what is in pages of the OSCE newsroom, and what is missing.",
            "",
            "Counts items by date, content type, structure and field of work, and says in which months there are none."
                    + " The counts go to standard output, problems to standard error."
        })
final class StatsCommand implements Callable<Integer> {

    private static final String COMMAND = "osce stats";

    /** What the file of {@code --html} is for, in messages. */
    private static final String PAGE = "HTML page";

    private final Streams streams;
    private final Summary summary = new Summary();

    @Spec
    private @Nullable CommandSpec command;

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
            completionCandidates = FormatNames.OfStatistics.class,
            converter = FormatNames.OfStatistics.class,
            description = "text: tables to be read, of the greatest numbers (default); json: one object with all.")
    private Format format = Format.TEXT;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            converter = PathConverter.class,
            description =
                    "Also write a page with charts to FILE, put into place when it is whole. It needs no other file.")
    private @Nullable Path html;

    @Mixin
    private ItemOptions itemOptions = new ItemOptions();

    @Mixin
    private RunOptions runOptions = new RunOptions();

    @Mixin
    private ParserOptions parserOptions = new ParserOptions();

    @Mixin
    private ArchiveOptions archiveOptions = new ArchiveOptions();

    /** What the counts look like on standard output. */
    enum Format {
        TEXT,
        JSON;

        private void write(Counted counted, OutputStream out) throws IOException {
            switch (this) {
                case TEXT -> new StatsText(counted).write(out);
                case JSON -> new StatsJson(counted).write(out);
            }
        }
    }

    StatsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (runOptions.isQuiet()) {
            streams.messages().quiet();
        }
        if (html != null) {
            checkPage(html);
        }
        Inputs.check(inputs, streams.messages());
        Selection selection = itemOptions.selection(COMMAND);
        ShownProblems problems = new ShownProblems(streams.messages(), summary, Long.MAX_VALUE);
        try {
            count(selection, problems);
        } catch (OutOfMemoryError e) {
            throw Failure.of("the counts do not fit into the memory: start Java with more (-Xmx)");
        }
        selection.tellUnmatched(streams.messages());
        problems.endProblems();
        return summary.exitCode();
    }

    private void count(Selection selection, ShownProblems problems) throws IOException {
        Statistics statistics = new Statistics();
        try (Output page = html == null ? Output.none() : Output.file(html)) {
            read(page, statistics, problems, selection);
            summary.requireNewsroomPage();
            selection.finish(summary, problems, item -> statistics.add(item.item()));
            Counted counted = new Counted(statistics, summary, Choice.of(Objects.requireNonNull(command, "command")));
            if (html != null) {
                new StatsPage(counted).write(page.stream());
            }
            format.write(counted, Output.standard(streams.out()).stream());
            page.commit();
        }
    }

    /** The page has a file of its own. */
    private void checkPage(Path file) throws Failure {
        if (Output.isStandard(file)) {
            throw Failure.misuse(
                    "Invalid value for option '--html': expected the name of a file, found '" + file + "'", COMMAND);
        }
        Outputs.checkNotRead(inputs, null, file, PAGE);
        if (Output.isReplaced(file)) {
            Outputs.checkNotSame(Output.STANDARD_FILE, Outputs.ITEMS, file, PAGE);
        }
    }

    private void read(Output page, Statistics statistics, ShownProblems problems, Selection selection)
            throws IOException {
        try (Pipeline pipeline = new Pipeline(runOptions.threads());
                Progress progress = runOptions.progress(inputs, streams.messages())) {
            summary.beginDocuments();
            OwnFiles ownFiles = new OwnFiles(new Page(page), parserOptions, pipeline, streams.messages());
            Target target = new Target(ownFiles, statistics, problems, selection);
            new Inputs(setup(pipeline, progress, selection), target).read(inputs);
        }
    }

    private Setup setup(Pipeline pipeline, Progress progress, Selection selection) {
        return new Setup(
                streams.in(),
                archiveOptions.walker(),
                new Parsers(parserOptions, itemOptions.htmlLines()),
                pipeline,
                progress,
                new Setup.Wanted(ItemForm.VALUES, false, selection.filterOfFound(), selection.isMerging()));
    }

    /** The one file that is written. */
    private record Page(Output output) implements OwnFiles.Written {

        @Override
        public boolean isTemporary(Path file) {
            return output.isTemporary(file);
        }

        @Override
        public Optional<String> role(Path file) {
            return output.isTarget(file) ? Optional.of(PAGE) : Optional.empty();
        }
    }

    /** Counts what is found, and shows what is wrong with it. */
    private final class Target implements Inputs.Target {

        private final OwnFiles ownFiles;
        private final Statistics statistics;
        private final ShownProblems problems;
        private final Selection selection;

        Target(OwnFiles ownFiles, Statistics statistics, ShownProblems problems, Selection selection) {
            this.ownFiles = ownFiles;
            this.statistics = statistics;
            this.problems = problems;
            this.selection = selection;
        }

        @Override
        public boolean reads(Path file) throws IOException {
            return ownFiles.isOther(file);
        }

        @Override
        public void begin(String input) {}

        @Override
        public void piece(Piece piece) throws IOException {
            if (selection.isMerging()) {
                selection.merge(piece.values());
            } else {
                piece.values().forEach(item -> statistics.add(item.item()));
            }
            if (piece.problem() != null) {
                problems.add(piece.problem());
            }
        }

        @Override
        public void end(DocumentEnd document) {
            summary.addDocument(document.totals());
        }

        @Override
        public void problem(ProblemLine problem) throws IOException {
            summary.addUnread(problem);
            problems.add(problem);
        }

        @Override
        public void passedOver(PassedOver reason) {
            summary.addPassedOver(reason);
        }

        @Override
        public void end(InputEnd input) {}
    }
}
