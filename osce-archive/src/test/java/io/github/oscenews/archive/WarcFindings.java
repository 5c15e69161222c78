package io.github.oscenews.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.oscenews.model.Source;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Keeps what is found in a WARC file. */
class WarcFindings implements WarcSink {

    static final String FILE = "crawl.warc";

    /** A document and what was read of it. */
    record Document(Source source, ArchiveDocument.Kind kind, Optional<Charset> charset, String text) {

        String name() {
            return source.document();
        }
    }

    final List<Document> documents = new ArrayList<>();
    final List<ArchiveProblem> problems = new ArrayList<>();
    final List<String> passedOver = new ArrayList<>();

    /** All calls, in order, in short. */
    final List<String> calls = new ArrayList<>();

    int entries;

    static WarcFindings of(byte[] bytes) {
        return new WarcFindings().read(bytes);
    }

    final WarcFindings read(byte[] bytes) {
        try {
            WarcFile.read(new ByteArrayInputStream(bytes), FILE, this);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    final WarcFindings read(InputStream in) throws IOException {
        WarcFile.read(new BufferedInputStream(in), FILE, this);
        return this;
    }

    @Override
    public boolean entry() throws IOException {
        entries++;
        return true;
    }

    @Override
    public boolean bytes(int count) {
        return true;
    }

    @Override
    public void document(Source source, ArchiveDocument.Kind kind, Optional<Charset> charset, InputStream content)
            throws IOException {
        calls.add("document " + source.document());
        documents.add(new Document(source, kind, charset, text(content)));
    }

    /** Reads as much of a document as a test wants to. */
    String text(InputStream content) throws IOException {
        return new String(ReadBytes.of(content), UTF_8);
    }

    @Override
    public void problem(ArchiveProblemCode code, String name, OptionalLong offset, String message) {
        calls.add("problem " + code.id() + " " + name);
        problems.add(new ArchiveProblem(code, name, offset, message));
    }

    @Override
    public void passedOver(String name, PassedOver reason) {
        calls.add("passed over " + name);
        passedOver.add(reason.id() + " " + name);
    }

    final List<String> names() {
        return documents.stream()
                .map(document -> document.name().substring(FILE.length() + 2))
                .toList();
    }

    final List<String> texts() {
        return documents.stream().map(Document::text).toList();
    }

    /** {@return code, name and offset of each problem} */
    final List<String> reported() {
        return problems.stream()
                .map(problem -> problem.code().id() + " " + problem.name().substring(FILE.length()) + " "
                        + problem.offset().orElse(-1))
                .toList();
    }
}
