package io.github.oscenews.cli;

import java.util.Optional;

/**
 * What is known of a file when it is read.
 *
 * @param name its name, as its documents have it
 * @param bytes how long it is
 * @param sha256 the digest of these bytes in hexadecimal; empty when nobody wants it
 */
record InputEnd(String name, long bytes, Optional<String> sha256) {}
