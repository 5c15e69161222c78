package io.github.oscenews.cli;

import io.github.oscenews.archive.ArchiveDocument;
import io.github.oscenews.archive.ArchiveHandler;
import io.github.oscenews.archive.ArchiveProblem;
import io.github.oscenews.archive.PassedOver;
import io.github.oscenews.model.Source;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks the inputs of a run in the order given, and has each document in them read. Whatever else is met on the way is told in its
 * place among the documents. Not thread-safe.
 */
final class Inputs implements ArchiveHandler {

    /** The name for standard input that is no file. */
    private static final String STANDARD_NAME = "-";

    /** Takes what is found in inputs, on the thread of the caller and in order, but for the first method. */
    interface Target extends Documents.Receiver {

        /** Whether to read a file. Asked before it is opened. */
        boolean reads(Path file) throws IOException;

        /** Takes note that a file is opened. */
        void begin(String input) throws IOException;

        /** Takes a problem of an archive or a folder. */
        void problem(ProblemLine problem) throws IOException;

        /** Takes note that a record of a WARC file is no document. */
        void passedOver(PassedOver reason) throws IOException;

        /** Takes note that a file is read to its end. */
        void end(InputEnd input) throws IOException;
    }

    private final Setup setup;
    private final Documents documents;
    private final Target target;

    /** The file that is being read; null between files. */
    private @Nullable OpenInput open;

    /** Whether nothing has failed yet. */
    private boolean isSound = true;

    Inputs(Setup setup, Target target) {
        this.setup = setup;
        this.documents = new Documents(setup, target);
        this.target = target;
    }

    /** Fails unless all inputs exist, so that nothing is begun that cannot be finished; and says which have one name. */
    static void check(List<Path> inputs, Messages messages) throws Failure {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (Path input : inputs) {
            if (!isStandard(input)) {
                checkExists(input);
            } else if (names.containsKey(STANDARD_NAME)) {
                throw Failure.usage("standard input can be read only once, and is given twice");
            }
            String name = isStandard(input) ? STANDARD_NAME : Source.of(input).document();
            names.put(name, names.getOrDefault(name, 0) + 1);
        }
        for (Map.Entry<String, Integer> name : names.entrySet()) {
            if (name.getValue() > 1) {
                messages.tell("osce: " + name.getValue() + " inputs are named " + name.getKey()
                        + ", and so are their documents in the output");
            }
        }
    }

    /** Fails unless a file exists and is no folder. */
    static void checkFile(Path file) throws Failure {
        checkExists(file);
        if (Files.isDirectory(file)) {
            throw Failure.of(file + ": cannot be read: it is a folder");
        }
    }

    private static void checkExists(Path file) throws Failure {
        try {
            file.getFileSystem().provider().checkAccess(file);
        } catch (IOException e) {
            throw Failure.unreadable(file.toString(), e);
        }
    }

    /** Whether an input is standard input. */
    static boolean isStandard(Path input) {
        return input.toString().equals(STANDARD_NAME);
    }

    /** Reads all documents, and returns when all that is in them was taken. */
    void read(List<Path> inputs) throws IOException {
        try {
            for (Path input : inputs) {
                walk(input);
            }
        } catch (IOException e) {
            // What was read before is taken before anybody hears of it. If that fails, it failed first.
            setup.pipeline().finish();
            throw e;
        } finally {
            if (open != null) {
                open.close();
            }
        }
        setup.pipeline().finish();
    }

    private void walk(Path input) throws IOException {
        if (isStandard(input)) {
            setup.walker().walk(begin(STANDARD_NAME, "standard input", setup.standardInput()), STANDARD_NAME, this);
            end();
        } else {
            try {
                setup.walker().walk(input, this);
            } catch (FileSystemException e) {
                throw Failure.unreadable(Objects.requireNonNullElse(e.getFile(), input.toString()), e);
            }
        }
    }

    @Override
    public Optional<InputStream> open(String name, Path file) throws IOException {
        return target.reads(file)
                ? Optional.of(begin(name, file.toString(), Files.newInputStream(file)))
                : Optional.empty();
    }

    private InputStream begin(String name, String place, InputStream bytes) throws IOException {
        setup.pipeline().then(new Begin(name));
        open = new OpenInput(
                name, place, setup.progress().watch(bytes), setup.wanted().digests());
        return new FilterInputStream(open.stream()) {
            /** The walk is done with the file; what is met from here on is not in it. */
            @Override
            public void close() throws IOException {
                if (isSound) {
                    end();
                }
            }
        };
    }

    /** Reads what nobody has read of the open file, as its digest is that of all bytes. */
    private void end() throws IOException {
        if (open != null) {
            InputEnd end = open.end();
            open = null;
            setup.pipeline().then(new End(end));
        }
    }

    @Override
    public void document(ArchiveDocument document) throws IOException {
        String name = document.source().document();
        OpenInput file = Objects.requireNonNull(open, "open");
        isSound = false;
        documents.read(document, name.equals(file.name()) ? file.place() : name);
        isSound = true;
    }

    @Override
    public void problem(ArchiveProblem problem) throws IOException {
        ProblemLine line = ProblemLine.of(problem);
        setup.pipeline().then(() -> target.problem(line));
    }

    @Override
    public void passedOver(String name, PassedOver reason) throws IOException {
        setup.pipeline().then(() -> target.passedOver(reason));
    }

    // The following are classes, not lambdas, as to link the first lambda of a run takes long.

    private final class Begin implements Pipeline.Step {

        private final String input;

        Begin(String input) {
            this.input = input;
        }

        @Override
        public void take() throws IOException {
            target.begin(input);
        }
    }

    private final class End implements Pipeline.Step {

        private final InputEnd input;

        End(InputEnd input) {
            this.input = input;
        }

        @Override
        public void take() throws IOException {
            target.end(input);
        }
    }
}
