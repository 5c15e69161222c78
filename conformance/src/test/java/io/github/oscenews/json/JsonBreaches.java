package io.github.oscenews.json;

import io.github.oscenews.parser.SourceSpan;

/** Made-up code, each class of which breaks one rule of the architecture. */
public final class JsonBreaches {

    private JsonBreaches() {}

    public record KnowsTheParser(SourceSpan span) {}
}
