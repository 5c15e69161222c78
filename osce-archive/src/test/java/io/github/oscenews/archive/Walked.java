package io.github.oscenews.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All that a walk has handed on. */
final class Walked implements ArchiveHandler {

    /** A document; each character of its text is a byte. */
    record Document(String name, String text) {}

    private final List<Document> documents = new ArrayList<>();
    private final List<ArchiveProblem> problems = new ArrayList<>();

    static Walked of(byte[] bytes, String name) {
        return of(ArchiveWalker.standard(), bytes, name);
    }

    /** Walks bytes as standard input is walked. */
    static Walked of(ArchiveWalker walker, byte[] bytes, String name) {
        Walked walked = new Walked();
        try {
            walker.walk(new ByteArrayInputStream(bytes), name, walked);
        } catch (IOException e) {
            throw new AssertionError("content made the walk throw", e);
        }
        return walked;
    }

    static Walked of(Path input) throws IOException {
        Walked walked = new Walked();
        ArchiveWalker.standard().walk(input, walked);
        return walked;
    }

    @Override
    public void document(ArchiveDocument document) throws IOException {
        documents.add(new Document(
                document.source().document(),
                new String(ReadBytes.of(document.content()), StandardCharsets.ISO_8859_1)));
    }

    @Override
    public void problem(ArchiveProblem problem) {
        problems.add(problem);
    }

    List<Document> documents() {
        return documents;
    }

    List<ArchiveProblem> problems() {
        return problems;
    }

    List<String> names() {
        return documents.stream().map(Document::name).toList();
    }

    List<String> texts() {
        return documents.stream().map(Document::text).toList();
    }

    List<ArchiveProblemCode> codes() {
        return problems.stream().map(ArchiveProblem::code).toList();
    }
}
