package io.github.oscenews.archive;

import io.github.oscenews.json.JsonFormat;
import org.netpreserve.jwarc.WarcReader;

/** Made-up code, each class of which breaks one rule of the architecture. */
public final class ArchiveBreaches {

    private ArchiveBreaches() {}

    public record KnowsJson(JsonFormat format) {}

    public abstract static class ExtendsLibrary extends WarcReader {
        ExtendsLibrary() throws java.io.IOException {
            super(java.io.InputStream.nullInputStream());
        }
    }
}
