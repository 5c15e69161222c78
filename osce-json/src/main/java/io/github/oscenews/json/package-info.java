/**
 * News items as JSON.
 *
 * <p>The entry point is {@link io.github.oscenews.json.NewsroomJson}: it writes items through an {@link
 * io.github.oscenews.json.ItemWriter} and reads them back as a stream, reporting {@link io.github.oscenews.json.JsonProblem}s. Those
 * who have a Jackson mapper of their own find {@link io.github.oscenews.json.NewsroomModule} by {@code findAndAddModules()}.
 *
 * <p>Both stand on one pair of classes: {@code ItemGenerator} writes the keys of {@code Key} in their order, and {@code
 * ItemParser} reads them. A line that is just as it would be written, as almost all are, is read by {@code WrittenLine} without
 * asking what it may be; every other is left to {@code ItemParser}. The rules of the format, in full: one object for each item; a
 * key that has no value is left out, but the three lists, {@code summary}, {@code summaryExtent} and {@code sources} always stand there;
 * {@code disagreements} and {@code omissions} are those of merged items; {@code summaryExtent} and
 * {@code dateline} are written for readers without Java and never taken from the JSON when read, as they follow from the text.
 */
@NullMarked
package io.github.oscenews.json;

import org.jspecify.annotations.NullMarked;
