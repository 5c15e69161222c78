package io.github.oscenews.cli;

import io.github.oscenews.model.Source;
import io.github.oscenews.parser.NewsroomParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Tells of the files in input folders which the run writes itself, and so does not read. */
final class OwnFiles {

    /** What a run writes. */
    interface Written {

        /** Whether a file is one of those that are written until all are whole. */
        boolean isTemporary(Path file);

        /** What a file will be, if it is one of those that will be replaced. */
        Optional<String> role(Path file);
    }

    private final Written written;
    private final ParserOptions parserOptions;
    private final Pipeline pipeline;
    private final Messages messages;

    OwnFiles(Written written, ParserOptions parserOptions, Pipeline pipeline, Messages messages) {
        this.written = written;
        this.parserOptions = parserOptions;
        this.pipeline = pipeline;
        this.messages = messages;
    }

    /** Whether a file is none of the run's own. Fails when it is one, and holds a page that would be replaced. */
    boolean isOther(Path file) throws IOException {
        if (written.isTemporary(file)) {
            return false;
        }
        Optional<String> role = written.role(file);
        if (role.isPresent()) {
            checkNoPage(file, role.get());
            passOver(file, role.get());
        }
        return role.isEmpty();
    }

    /** Has it said, in its place among the documents, that a file is not read. */
    void passOver(Path file, String role) throws IOException {
        pipeline.then(() -> messages.tellPassedOver(file, "the " + role + " of this run"));
    }

    /** What an earlier run wrote is no input, but a page is not to be replaced by what is read from it. */
    private void checkNoPage(Path file, String role) throws IOException {
        try (OpenInput open = OpenInput.of(file, false)) {
            NewsroomParser parser = parserOptions.parser();
            Totals totals = Totals.of(parser.stream(open.stream(), Source.of(file), item -> {}));
            if (totals.isNewsroomPage() || totals.isUncertain()) {
                throw Failure.usage(file + " is both " + Outputs.INPUT + " and " + role);
            }
        }
    }
}
