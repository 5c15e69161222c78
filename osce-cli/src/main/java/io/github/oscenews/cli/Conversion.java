package io.github.oscenews.cli;

import io.github.oscenews.archive.PassedOver;
import io.github.oscenews.model.Source;
import io.github.oscenews.parser.NewsroomParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code osce convert} does, however its command line was read. Runs once. */
final class Conversion {

    // What a file is for, in messages.
    private static final String INPUT = "input";
    private static final String REPLAY = "replay file";
    private static final String OUTPUT = "output";
    private static final String REJECTS = "rejects file";

    private final List<Path> inputs;
    private final ConvertOptions options;
    private final Path output;
    private final @Nullable Path rejects;
    private final @Nullable Path replay;
    private final Streams streams;
    private final Summary summary = new Summary();

    Conversion(List<Path> inputs, ConvertOptions options, Streams streams) {
        this.inputs = inputs;
        this.options = options;
        this.output = options.output();
        this.rejects = options.rejects();
        this.replay = options.replay();
        this.streams = streams;
    }

    /** Converts all, and returns the exit code. */
    int run() throws IOException {
        check();
        try (Output out = options.isToFile() ? Output.file(output) : Output.standard(streams.out());
                Output rejected = rejects == null ? Output.none() : Output.file(rejects)) {
            ShownProblems problems = new ShownProblems(streams.messages(), summary, options.maxErrors());
            Results results = new Results(new ItemOutput(out.stream(), options.format()), rejected.stream(), problems);
            new Run(out, rejected, results).run();
            // Neither file gets into place unless both are complete. They get there one after the other: if the second
            // cannot, there are new rejects beside old items, but never items without their rejects.
            results.close();
            rejected.commit();
            out.commit();
            problems.end();
        }
        return summary.exitCode();
    }

    /** Whatever can be known to fail fails here, before anything is read or written. */
    private void check() throws Failure {
        if (inputs.isEmpty() && replay == null) {
            throw misuse("Missing required parameter: 'INPUT', or --replay instead of it");
        }
        if (options.isToFile()) {
            checkWritten(output, OUTPUT);
        }
        if (rejects != null) {
            checkRejects(rejects);
        }
        Inputs.check(inputs, streams.messages());
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
        Path itemsFile = options.isToFile() ? output : Output.STANDARD_FILE;
        // What is not replaced, such as /dev/null, can take both.
        if (Output.isReplaced(itemsFile) || Output.isReplaced(file)) {
            checkNotSame(itemsFile, OUTPUT, file, REJECTS);
        }
    }

    /** A command line that cannot be meant, though each of its options can. */
    static Failure misuse(String message) {
        return Failure.misuse(message, "osce convert");
    }

    /** Nothing is to be replaced by what is read from it. */
    private void checkWritten(Path file, String role) throws Failure {
        for (Path input : inputs) {
            if (!Inputs.isStandard(input)) {
                checkNotSame(input, INPUT, file, role);
            }
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
    private final class Run implements Inputs.Target {

        private final Output out;
        private final Output rejected;
        private final Results results;
        private final Pipeline pipeline = new Pipeline(options.runOptions().threads());

        Run(Output out, Output rejected, Results results) {
            this.out = out;
            this.rejected = rejected;
            this.results = results;
        }

        void run() throws IOException {
            try (pipeline) {
                if (!inputs.isEmpty()) {
                    summary.beginDocuments();
                    new Inputs(setup(), this).read(inputs);
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

        private Setup setup() {
            return new Setup(
                    streams.in(),
                    options.archiveOptions().walker(),
                    options.parsers(),
                    pipeline,
                    new Setup.Wanted(true, false));
        }

        @Override
        public boolean reads(Path file) throws IOException {
            if (out.isTemporary(file) || rejected.isTemporary(file)) {
                return false;
            }
            String role = "";
            if (replay != null && Output.isSame(replay, file)) {
                role = REPLAY;
            } else if (out.isTarget(file)) {
                role = OUTPUT;
            } else if (rejected.isTarget(file)) {
                role = REJECTS;
            }
            if (!role.isEmpty()) {
                passOver(file, role);
            }
            return role.isEmpty();
        }

        private void passOver(Path file, String role) throws IOException {
            if (!role.equals(REPLAY)) {
                checkNoPage(file, role);
            }
            pipeline.then(() -> streams.messages().showPassedOver(file, "the " + role + " of this run"));
        }

        /** What an earlier run wrote is no input, but a page is not to be replaced by what is read from it. */
        private void checkNoPage(Path file, String role) throws IOException {
            try (OpenInput open = OpenInput.of(file)) {
                NewsroomParser parser = options.parserOptions().parser();
                Totals totals = Totals.of(parser.stream(open.stream(), Source.of(file), item -> {}));
                if (totals.isNewsroomPage() || totals.isTooLarge()) {
                    throw Failure.usage(file + " is both " + INPUT + " and " + role);
                }
            }
        }

        @Override
        public void piece(Encoded piece) throws IOException {
            results.take(piece);
        }

        @Override
        public void end(DocumentEnd document) {
            summary.addDocument(document.totals());
        }

        @Override
        public void problem(ProblemLine problem) throws IOException {
            summary.addUnread(problem);
            results.problem(problem);
        }

        @Override
        public void passedOver(PassedOver reason) {
            summary.addPassedOver(reason);
        }

        @Override
        public void end(InputEnd input) {}

        private void replay(Path file) throws IOException {
            Replay repaired = new Replay(Source.of(file).document(), options.parserOptions(), results, summary);
            try (OpenInput open = OpenInput.of(file)) {
                repaired.read(open.stream());
            } catch (OutOfMemoryError e) {
                throw Failure.outOfMemory(file.toString());
            }
        }
    }
}
