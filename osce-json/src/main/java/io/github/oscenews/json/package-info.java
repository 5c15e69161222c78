/**
 * News items as JSON: written, read, and checked when read; and written in formats of others.
 *
 * <p>The entry point is {@link io.github.oscenews.json.NewsroomJson}. Its {@code writer} gives an {@link
 * io.github.oscenews.json.ItemWriter}, which must be closed; its {@code read} gives a stream of items and reports {@link
 * io.github.oscenews.json.JsonProblem}s. Those who have a Jackson mapper of their own find {@link
 * io.github.oscenews.json.NewsroomModule} by {@code findAndAddModules()}. Its {@code exporter} gives an {@code ItemWriter} too, for one
 * of the {@link io.github.oscenews.json.ExportFormat}s, which are for programs that know these and not ours.
 *
 * <p>Of each item there is one object. A key that has no value is left out, but {@code whereWeAre}, {@code whatWeDo}, {@code
 * collections}, {@code summary}, {@code summaryExtent} and {@code sources} always stand there; {@code disagreements} and {@code
 * omissions} are those of merged items. {@code summaryExtent} and {@code dateline} are written for readers without Java, and never
 * taken from the JSON when read, as they follow from the text. {@link io.github.oscenews.json.NewsroomJson#schema()} is all this as a
 * JSON Schema.
 *
 * <p>No content throws, except in a mapper; the codes of problems are in <a
 * href="https://github.com/oscenews/osce-newsroom/blob/HEAD/docs/problems.md">docs/problems.md</a>. Null in place of an object throws
 * {@link NullPointerException}.
 */
@NullMarked
package io.github.oscenews.json;

import org.jspecify.annotations.NullMarked;

/*
 * Writer, reader and module stand on one pair of classes: ItemGenerator writes the keys of Key in their order, and ItemParser reads
 * them. A line that is just as it would be written, as almost all are, is read by WrittenLine without asking what it may be; every other
 * is left to ItemParser.
 *
 * An ItemWriter hands each item to an ItemEncoder. By the tables in docs/exports.md, each item becomes
 *
 *   JsonEncoder   one object on a line   OwnJson (by ItemGenerator), Ninjs, JsonLd, JsonFeed
 *   Csv           one record             with its texts as CsvCells has them
 *
 * and where a format wants an identifier, ItemId gives it.
 */
