package io.github.oscenews.cli;

import io.github.oscenews.model.Source;
import io.github.oscenews.parser.NewsroomParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
    private final OutputStream standardOutput;
    private final Messages messages;
    private final Summary summary = new Summary();

    Conversion(List<Path> inputs, ConvertOptions options, OutputStream standardOutput, Messages messages) {
        this.inputs = inputs;
        this.options = options;
        this.output = options.output();
        this.rejects = options.rejects();
        this.replay = options.replay();
        this.standardOutput = standardOutput;
        this.messages = messages;
    }

    /** Converts all, and returns the exit code. */
    int run() throws IOException {
        check();
        try (Output out = options.isToFile() ? Output.file(output) : Output.standard(standardOutput);
                Output rejected = rejects == null ? Output.none() : Output.file(rejects)) {
            ShownProblems problems = new ShownProblems(messages, summary, options.maxErrors());
            Results results = new Results(
                    new ItemOutput(out.stream(), options.format()), new RejectWriter(rejected.stream()), problems);
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
    private final class Run implements Inputs.Visitor {

        private final NewsroomParser parser = options.parser();
        private final Output out;
        private final Output rejected;
        private final Results results;

        Run(Output out, Output rejected, Results results) {
            this.out = out;
            this.rejected = rejected;
            this.results = results;
        }

        void run() throws IOException {
            try {
                if (!inputs.isEmpty()) {
                    summary.beginDocuments();
                    Inputs.visit(inputs, messages, this);
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

        @Override
        public void document(String name, Path file) throws Failure {
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
                Inputs.read(file, new Document(name));
            }
        }

        /** Reads a document. A class, not a lambda, as to link the first lambda of a run takes long. */
        private final class Document implements Inputs.Reading {

            private final String name;

            Document(String name) {
                this.name = name;
            }

            @Override
            public void read(InputStream in) throws IOException {
                summary.addDocument(parser.stream(in, Source.of(name), results.ofDocument(name)));
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
            Replay repaired = new Replay(Source.of(file).document(), options.parserOptions(), results, summary);
            Inputs.read(file, repaired::read);
        }
    }
}
