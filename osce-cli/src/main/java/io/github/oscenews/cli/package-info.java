/**
 * The command {@code osce}.
 *
 * <p>{@code Osce} holds the main method and what all commands share: help, version, exit codes, and the promise that a user sees
 * one clear line and never a stack trace. {@code ConvertCommand} is {@code osce convert}: {@code Inputs} gives the documents one
 * by one, the parser reads each, {@code Output} takes the items and puts a file into place only when it is whole, and {@code
 * Summary} counts what happened. No other code calls this package.
 */
@NullMarked
package io.github.oscenews.cli;

import org.jspecify.annotations.NullMarked;
