package io.github.oscenews.cli;

import tools.jackson.databind.ObjectMapper;

/** Made-up code, each class of which breaks one rule of the architecture. */
public final class CliBreaches {

    private CliBreaches() {}

    public static final class IsPublic {}

    public record Maps(ObjectMapper mapper) {}
}
