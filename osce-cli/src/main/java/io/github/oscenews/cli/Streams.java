package io.github.oscenews.cli;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * What a command is connected to.
 *
 * @param in standard input
 * @param out standard output
 * @param messages standard error
 */
record Streams(InputStream in, OutputStream out, Messages messages) {}
