/** What the build of the distribution asks of the command. */
@NullMarked
package io.github.oscenews.cli;

import org.jspecify.annotations.NullMarked;
