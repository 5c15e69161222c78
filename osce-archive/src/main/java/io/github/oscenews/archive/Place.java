package io.github.oscenews.archive;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Something with a name and bytes, of which it is not known yet what it is.
 *
 * @param name its name, as documents have it
 * @param content its bytes; supports marks
 * @param in the archive or compressed file it stands in, if any
 * @param depth the number of archives and compressed files around it
 * @param meter counts for the whole input
 */
record Place(String name, InputStream content, @Nullable Opened in, int depth, Meter meter) {}
