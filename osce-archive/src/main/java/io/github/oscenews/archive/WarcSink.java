package io.github.oscenews.archive;

import io.github.oscenews.model.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalLong;

/** Takes what is found in a WARC file, in the order in which it stands there. */
interface WarcSink {

    /** Counts an entry; false ends the reading. */
    boolean entry() throws IOException;

    void document(Source source, ArchiveDocument.Kind kind, Optional<Charset> charset, InputStream content)
            throws IOException;

    void problem(ArchiveProblemCode code, String name, OptionalLong offset, String message) throws IOException;

    void passedOver(String name, PassedOver reason) throws IOException;
}
