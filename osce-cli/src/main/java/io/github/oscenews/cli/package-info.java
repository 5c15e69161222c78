/**
 * The command {@code osce}.
 *
 * <p>{@code Osce} holds the main method and the promise that a user sees one clear line and never a stack trace; {@code Failure} is
 * such a line. {@code OsceCommand} has picocli read the command line, but for {@code PlainConvert}, the one without options, and
 * {@code ConvertCommand} then runs a {@code Conversion}.
 *
 * <p>{@code Inputs} walks what is given, and {@code Documents} has each document read: by a {@code DocumentReader}, into a {@code Part},
 * which becomes a {@code Piece} of bytes or of items. A {@code Pipeline} has that done on several threads and everything that comes of
 * it taken in order by one, whatever kind of thing it is; so what is written, shown and counted does not depend on the number of threads.
 *
 * <pre>
 *                     any thread                        in order, on the thread of the command
 * Inputs ──► Documents ──► DocumentReader ──► Part ──► Piece ──┬─► osce convert: Results ──┬─► ItemOutput, rejects ──► Outputs
 *    │                                                         │                           └─► ShownProblems ──► Messages
 *    │                                                         ├─► osce check: CheckReport (TextReport, JsonReport) ──► Output
 *    │                                                         └─► osce stats: Statistics ──► StatsText, StatsJson, StatsPage ──► Output
 *    └── what else is met on the way ────────────────────────────► Summary, Manifest
 *
 * Replay ──► parser ──► Results
 * </pre>
 *
 * <p>{@code ItemOptions} choose a {@code Selection} of items for {@code osce convert} and {@code osce stats}. With {@code --merge}, items
 * go to a {@code Merging} instead of where they are drawn to go, and what they are merged to goes there in the end. With filters, each
 * item is shown to a {@code FilterTally} where it is found, on any thread: before it goes into a {@code Part}, or out of a {@code
 * Replay}; or where it comes from merging. An {@code ItemFilter} says whether it is wanted, and a {@code LabelTally} for each kind of
 * label notes which of those asked for were met, in an order that does not matter. At the end, the labels of no item are told with
 * their {@code NearLabels} among the {@code FirstLabels} that were met and those listed.
 *
 * <pre>
 * ItemOptions ──► Selection ──► Merging
 *                     │
 *                     └──► FilterTally ◄── DocumentReader, Replay
 *                          │         │
 *                   ItemFilter    LabelTally ──► Messages
 *                   LabelFilter   (NearLabels)
 * </pre>
 *
 * <p>{@code Summary} counts what happened. {@code Replay} reads as {@code RejectLine} what {@code RejectWriter} wrote and somebody
 * repaired; what it cannot read goes to the new rejects as it is. An {@code Output} is standard output, or a file that is put into place
 * only when it is whole; {@code OwnFiles} keeps it from being read when it lies in an input folder. What {@code osce stats} has {@code
 * Counted} is written with the {@code Choice} of items; a {@code StatsPage} is put together of one class for each kind of chart. Nobody
 * else calls this package but the build, for the script that completes command lines.
 */
@NullMarked
package io.github.oscenews.cli;

import org.jspecify.annotations.NullMarked;
