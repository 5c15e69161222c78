package io.github.oscenews.archive;

import io.github.oscenews.model.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalLong;

/** Takes what {@link WarcFile} finds, in the order in which it stands in the file. */
interface WarcSink {

    /** Counts an entry; {@return whether it may be looked at: if not, the reading ends} */
    boolean entry() throws IOException;

    /** Counts bytes that came out of a compressed file, be they of documents or not; {@return whether more may be read} */
    boolean bytes(int count) throws IOException;

    /** Takes a document, and reads its content before it returns. */
    void document(Source source, ArchiveDocument.Kind kind, Optional<Charset> charset, InputStream content)
            throws IOException;

    void problem(ArchiveProblemCode code, String name, OptionalLong offset, String message) throws IOException;

    void passedOver(String name, PassedOver reason) throws IOException;
}
