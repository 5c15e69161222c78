package io.github.oscenews.archive;

import io.github.oscenews.model.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalLong;

/** Hands on the documents of a WARC file, within the limits of the walk. */
final class RecordSink implements WarcSink {

    private final Opened file;
    private final int depth;
    private final ArchiveHandler handler;

    RecordSink(Opened file, int depth, ArchiveHandler handler) {
        this.file = file;
        this.depth = depth;
        this.handler = handler;
    }

    @Override
    public boolean entry() {
        return file.problem().isEmpty() && file.meter().entry();
    }

    @Override
    public void document(Source source, ArchiveDocument.Kind kind, Optional<Charset> charset, InputStream content)
            throws IOException {
        long longest = file.meter().limits().largestDocument();
        Layer layer = new Layer(file, content, depth);
        Content bytes = new Content(layer, longest);
        bytes.handOn(new ArchiveDocument(source, kind, charset, bytes), handler);
        bytes.drain();
        layer.drain();
        if (bytes.tooLong()) {
            String message = "found more than " + longest + " bytes, expected at most so many";
            problem(ArchiveProblemCode.DOCUMENT_TOO_LONG, source.document(), OptionalLong.empty(), message);
        }
    }

    /** Those of documents are counted apart, as they may be compressed once more. */
    @Override
    public boolean bytes(int count) throws IOException {
        try {
            file.meter().count(depth - 1, count);
            return true;
        } catch (Stop e) {
            return false;
        }
    }

    @Override
    public void problem(ArchiveProblemCode code, String name, OptionalLong offset, String message) throws IOException {
        // What a limit has ended is not damaged.
        if (file.meter().stop().isEmpty() || code != ArchiveProblemCode.ARCHIVE_DAMAGED) {
            handler.problem(new ArchiveProblem(code, name, offset, message));
        }
    }

    @Override
    public void passedOver(String name, PassedOver reason) throws IOException {
        handler.passedOver(name, reason);
    }
}
