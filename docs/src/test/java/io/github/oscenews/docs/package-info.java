/**
 * Runs the Markdown files of the repository, so that what they show is so.
 *
 * <p>{@code DocumentsIT} takes every document, and {@code DocumentCheck} every block of it, from top to bottom. The info string of a
 * block says what it is, see {@code DocumentCheck}; a block that no handler takes is a fault, and so are markup and indented or quoted
 * blocks, which no handler sees, a dead link, and a command, an option or a file in the text that does not exist. Commands and snippets
 * run in a {@code Workspace}: a folder for each document that looks like the repository, and has the files that documents name in
 * passing, such as {@code crawl/}. So a block finds what those above it wrote. {@code DeliberateErrorsIT} makes one mistake of every
 * kind.
 */
@NullMarked
package io.github.oscenews.docs;

import org.jspecify.annotations.NullMarked;
