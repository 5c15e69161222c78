package io.github.oscenews.cli;

import io.github.oscenews.archive.PassedOver;
import io.github.oscenews.model.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code osce convert} does, however its command line was read. Runs once. */
final class Conversion {

    private static final String COMMAND = "osce convert";

    private final List<Path> inputs;
    private final ConvertOptions options;
    private final Map<String, Object> settings;
    private final @Nullable Path replay;
    private final Streams streams;

    private final ItemFormat format;
    private final Selection selection;
    private final Summary summary = new Summary();

    /**
     * Prepares to run.
     *
     * @param settings the options by their names, for a manifest
     */
    Conversion(List<Path> inputs, ConvertOptions options, Map<String, Object> settings, Streams streams)
            throws Failure {
        this.inputs = inputs;
        this.options = options;
        this.settings = settings;
        this.replay = options.replay();
        this.streams = streams;
        this.format = options.format(COMMAND);
        this.selection = options.itemOptions().selection(COMMAND);
    }

    /** Converts all, and returns the exit code. */
    int run() throws IOException {
        if (options.runOptions().isQuiet()) {
            streams.messages().quiet();
        }
        check();
        ShownProblems problems = new ShownProblems(streams.messages(), summary, options.maxErrors());
        try (Outputs outputs = Outputs.open(options, streams.out())) {
            if (options.manifest() == null) {
                new Run(outputs, results(outputs.items(), outputs.rejects(), problems), null).run();
            } else {
                runWithManifest(outputs, problems);
            }
            outputs.commit();
        }
        selection.tellUnmatched(streams.messages());
        problems.end();
        tellLeftOut();
        return summary.exitCode();
    }

    private void tellLeftOut() {
        List<String> keys = format.leftOut();
        if (!keys.isEmpty() && summary.items() > 0) {
            streams.messages()
                    .tell(format.id() + " has no place for: " + String.join(", ", keys) + " (see docs/exports.md)");
        }
    }

    private void runWithManifest(Outputs outputs, ShownProblems problems) throws IOException {
        Map<String, CountedOutput> written = new LinkedHashMap<>();
        written.put("output", new CountedOutput(outputs.items()));
        written.put("rejects", new CountedOutput(outputs.rejects()));
        try (Manifest manifest = new Manifest(outputs.manifest())) {
            manifest.begin(new OsceCommand.Version().getVersion()[0], settings);
            Results results = results(written.get("output"), written.get("rejects"), problems);
            new Run(outputs, results, manifest).run();
            if (options.rejects() == null) {
                written.remove("rejects");
            }
            manifest.end(summary, written);
        }
    }

    private Results results(OutputStream items, OutputStream rejects, ShownProblems problems) {
        return new Results(format.open(items, problems, summary), rejects, problems, selection);
    }

    /** Whatever can be known to fail fails here, before anything is read or written. */
    private void check() throws Failure {
        if (inputs.isEmpty() && replay == null) {
            throw misuse("Missing required parameter: 'INPUT', or --replay instead of it");
        }
        Outputs.check(inputs, options);
        Inputs.check(inputs, streams.messages());
        if (replay != null) {
            Inputs.checkFile(replay);
        }
    }

    /** A command line that cannot be meant, though each of its options can. */
    static Failure misuse(String message) {
        return Failure.misuse(message, COMMAND);
    }

    /** One run, with its outputs open. */
    private final class Run implements Inputs.Target {

        private final Results results;

        /** Null when nobody wants it. */
        private final @Nullable Manifest manifest;

        private final Pipeline pipeline = new Pipeline(options.runOptions().threads());
        private final OwnFiles ownFiles;

        Run(Outputs outputs, Results results, @Nullable Manifest manifest) {
            this.results = results;
            this.manifest = manifest;
            this.ownFiles = new OwnFiles(outputs, options.parserOptions(), pipeline, streams.messages());
        }

        void run() throws IOException {
            try (pipeline;
                    Progress progress = options.runOptions().progress(inputs, streams.messages())) {
                if (!inputs.isEmpty()) {
                    summary.beginDocuments();
                    new Inputs(setup(progress), this).read(inputs);
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
            results.finish(summary);
            results.close();
        }

        private Setup setup(Progress progress) {
            return new Setup(
                    streams.in(),
                    options.archiveOptions().walker(),
                    options.parsers(),
                    pipeline,
                    progress,
                    new Setup.Wanted(
                            results.form(), manifest != null, selection.filterOfFound(), selection.isMerging()));
        }

        @Override
        public boolean reads(Path file) throws IOException {
            if (replay != null && Output.isSame(replay, file)) {
                ownFiles.passOver(file, Outputs.REPLAY);
                return false;
            }
            return ownFiles.isOther(file);
        }

        @Override
        public void begin(String input) throws IOException {
            if (manifest != null) {
                manifest.beginInput(input);
            }
        }

        @Override
        public void piece(Piece piece) throws IOException {
            results.take(piece);
        }

        @Override
        public void end(DocumentEnd document) throws IOException {
            summary.addDocument(document.totals());
            if (manifest != null) {
                manifest.document(document);
            }
        }

        @Override
        public void problem(ProblemLine problem) throws IOException {
            summary.addUnread(problem);
            if (manifest != null) {
                manifest.problem(problem);
            }
            results.problem(problem);
        }

        @Override
        public void passedOver(PassedOver reason) {
            summary.addPassedOver(reason);
            if (manifest != null) {
                manifest.passedOver(reason);
            }
        }

        @Override
        public void end(InputEnd input) throws IOException {
            if (manifest != null) {
                manifest.endInput(input);
            }
        }

        private void replay(Path file) throws IOException {
            Replay repaired = new Replay(
                    Source.of(file).document(), options.parserOptions(), results, summary, selection.filterOfFound());
            try (OpenInput open = OpenInput.of(file, manifest != null)) {
                repaired.read(open.stream());
                if (manifest != null) {
                    manifest.replay(open.end());
                }
            } catch (OutOfMemoryError e) {
                throw Failure.outOfMemory(file.toString());
            }
        }
    }
}
