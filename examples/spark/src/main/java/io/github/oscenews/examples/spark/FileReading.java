package io.github.oscenews.examples.spark;

import io.github.oscenews.archive.ArchiveDocument;
import io.github.oscenews.archive.ArchiveHandler;
import io.github.oscenews.archive.ArchiveProblem;
import io.github.oscenews.archive.ArchiveWalker;
import io.github.oscenews.archive.PassedOver;
import io.github.oscenews.json.JsonProblem;
import io.github.oscenews.json.NewsroomJson;
import io.github.oscenews.model.Severity;
import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.DocumentTotals;
import io.github.oscenews.parser.NewsroomHandler;
import io.github.oscenews.parser.NewsroomParser;
import io.github.oscenews.parser.Problem;
import io.github.oscenews.parser.ProblemCode;
import io.github.oscenews.parser.Reject;
import io.github.oscenews.parser.TextScope;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** Reads one file, whatever it is, as the command does, and puts all that is found into a {@link Spool}. Runs once. */
final class FileReading implements ArchiveHandler {

    /** As much of a document as the command looks at to tell items from pages. */
    private static final int BEGINNING = (1 << 20) + 1;

    private final Spool found;

    private FileReading(Spool found) {
        this.found = found;
    }

    /**
     * Reads a file.
     *
     * @param in its bytes
     * @param name what to call it
     */
    static void read(InputStream in, String name, Spool found) throws IOException {
        ArchiveWalker.standard().walk(in, name, new FileReading(found));
    }

    @Override
    public void document(ArchiveDocument document) throws IOException {
        InputStream content = new BufferedInputStream(document.content());
        if (NewsroomJson.standard().looksLikeItems(beginning(content))) {
            readItems(content, document.source());
        } else {
            readPage(content, document);
        }
    }

    /** The first bytes of a stream, which it gives again. */
    private static byte[] beginning(InputStream in) throws IOException {
        in.mark(BEGINNING);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 13];
        try {
            for (int read = 0; read >= 0 && bytes.size() < BEGINNING; ) {
                read = in.read(block, 0, Math.min(block.length, BEGINNING - bytes.size()));
                bytes.write(block, 0, Math.max(read, 0));
            }
        } catch (EOFException e) {
            // The document is cut off, which the stream says again to who reads it.
        }
        in.reset();
        return bytes.toByteArray();
    }

    private void readPage(InputStream in, ArchiveDocument document) throws IOException {
        NewsroomParser.Builder parser = NewsroomParser.builder()
                .textScope(
                        document.kind() == ArchiveDocument.Kind.EXTRACTED_TEXT
                                ? TextScope.WHOLE_PAGE
                                : TextScope.LISTING);
        document.charset().ifPresent(parser::charset);
        Source source = document.source();
        DocumentTotals totals = parser.build().stream(in, source, new Page(source.document()));
        String format = id(totals.format());
        found.add(Kind.DOCUMENTS.tag(format), json -> {
            writeSource(source, json);
            json.writeStringProperty("format", format);
            json.writeNumberProperty("items", totals.items());
            json.writeNumberProperty("rejects", totals.rejects());
            json.writeNumberProperty("characters", totals.characters());
            json.writeNumberProperty("fields", totals.fields());
            json.writeNumberProperty("furniture", totals.furniture());
            json.writeNumberProperty("residue", totals.residue());
        });
    }

    /** Reads items that somebody wrote as JSON. They keep their sources. */
    private void readItems(InputStream in, Source source) throws IOException {
        long count = 0;
        AtomicLong rejects = new AtomicLong();
        try (Stream<SourcedItem> items = NewsroomJson.standard().read(in, problem -> {
            addProblem(source.document(), problem);
            rejects.addAndGet(problem.severity() == Severity.ERROR ? 1 : 0);
        })) {
            for (Iterator<SourcedItem> each = items.iterator(); each.hasNext(); count++) {
                found.add(Kind.ITEMS.id(), each.next());
            }
        } catch (UncheckedIOException e) {
            // Of items that are cut off, those before are read, and the archive tells of the cut.
            if (!(e.getCause() instanceof EOFException)) {
                throw e.getCause();
            }
        }
        long number = count;
        found.add(Kind.DOCUMENTS.tag("items"), json -> {
            writeSource(source, json);
            json.writeStringProperty("format", "items");
            json.writeNumberProperty("items", number);
            json.writeNumberProperty("rejects", rejects.get());
        });
    }

    private void addProblem(String document, JsonProblem problem) {
        try {
            addProblem(document, problem.severity(), problem.code().id(), problem.message(), json -> {
                json.writeNumberProperty("line", problem.lineNumber());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void problem(ArchiveProblem problem) throws IOException {
        addProblem(
                problem.name(),
                problem.severity(),
                problem.code().id(),
                problem.message(),
                json -> problem.offset().ifPresent(offset -> json.writeNumberProperty("byte", offset)));
    }

    @Override
    public void passedOver(String name, PassedOver reason) throws IOException {
        found.add(Kind.PASSED_OVER.tag(reason.id()), json -> {});
    }

    private void addProblem(String document, Severity severity, String code, String message, Spool.Keys place)
            throws IOException {
        found.add(Kind.PROBLEMS.tag(id(severity) + " " + code), json -> {
            json.writeStringProperty("document", document);
            place.write(json);
            json.writeStringProperty("severity", id(severity));
            json.writeStringProperty("code", code);
            json.writeStringProperty("message", message);
        });
    }

    private static void writeSource(Source source, JsonGenerator json) {
        json.writeStringProperty("document", source.document());
        source.uri().ifPresent(uri -> json.writeStringProperty("uri", uri));
        source.captured().ifPresent(captured -> json.writeStringProperty("captured", captured.toString()));
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Takes what is in one page. */
    private final class Page implements NewsroomHandler {

        private final String name;

        Page(String name) {
            this.name = name;
        }

        @Override
        public void item(SourcedItem item) throws IOException {
            found.add(Kind.ITEMS.id(), item);
        }

        /** Writes a reject in the form that {@code osce convert --replay} reads. */
        @Override
        public void reject(Reject reject) throws IOException {
            found.add(Kind.REJECTS.id(), json -> {
                Source source = reject.source();
                writeSource(source, json);
                json.writeNumberProperty("firstLine", source.firstLine().orElseThrow());
                json.writeNumberProperty("lastLine", source.lastLine().orElseThrow());
                json.writeStringProperty("code", reject.problem().code().id());
                json.writeStringProperty("message", reject.problem().message());
                reject.url().ifPresent(url -> json.writeStringProperty("url", url));
                json.writeStringProperty("text", reject.text());
                if (reject.isCut() || reject.problem().code() == ProblemCode.DOCUMENT_CUT_OFF) {
                    json.writeBooleanProperty("cut", true);
                }
            });
        }

        @Override
        public void problem(Problem problem) throws IOException {
            addProblem(name, problem.severity(), problem.code().id(), problem.message(), json -> {
                json.writeNumberProperty("line", problem.lineNumber());
                json.writeNumberProperty("column", problem.columnNumber());
            });
        }
    }
}
