/** How fast the library is, each task beside its floor; {@code README.md} of this module has the commands and the figures. */
@NullMarked
package io.github.oscenews.benchmarks;

import org.jspecify.annotations.NullMarked;
