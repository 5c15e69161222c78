/**
 * The command {@code osce}.
 *
 * <p>{@code Osce} holds the main method and the promise that a user sees one clear line and never a stack trace; {@code Failure} is
 * such a line. {@code OsceCommand} has picocli read the command line, but for {@code PlainConvert}, the one without options, and
 * {@code ConvertCommand} then runs a {@code Conversion}. {@code Inputs} gives the documents of a run one by one, the parser, built
 * from {@code ParserOptions}, streams each, and {@code Summary} counts what happened.
 *
 * <pre>
 * osce convert:  Inputs ──► parser ──► Results ──┬─► ItemOutput, RejectWriter ──► Output
 *                Replay ──► parser ──────┘       └─► ShownProblems ──► Messages
 *
 * osce check:    Inputs ──► parser ──► CheckReport (TextReport, JsonReport) ──► Output
 * </pre>
 *
 * <p>{@code Replay} reads as {@code RejectLine} what {@code RejectWriter} wrote and somebody repaired; what it cannot read goes to
 * the new rejects as it is. {@code Output} is standard output, or a file that is put into place only when it is whole. No other code
 * calls this package.
 */
@NullMarked
package io.github.oscenews.cli;

import org.jspecify.annotations.NullMarked;
