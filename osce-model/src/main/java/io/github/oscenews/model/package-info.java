/**
 * What the newsroom published, as values; nothing here knows how they are read or written.
 *
 * <p>The entry point is {@link io.github.oscenews.model.NewsItem}: the content of one news item and nothing else. {@link
 * io.github.oscenews.model.SourcedItem} adds where it was seen, as {@link io.github.oscenews.model.Source}s; parsers make these,
 * writers take them. {@link io.github.oscenews.model.Merger} makes a collection of them, {@link io.github.oscenews.model.Merged}: each
 * item once, with what its sightings do not agree in; the rules are in <a
 * href="https://github.com/oscenews/osce-newsroom/blob/HEAD/docs/merging.md">docs/merging.md</a>.
 *
 * <p>The labels that a page prints are {@link io.github.oscenews.model.Term}s of three open vocabularies: {@link
 * io.github.oscenews.model.ContentType}, {@link io.github.oscenews.model.Structure} and {@link io.github.oscenews.model.FieldOfWork}.
 * {@link io.github.oscenews.model.Dateline}, {@link io.github.oscenews.model.PrintedDate} and {@link
 * io.github.oscenews.model.SummaryExtent} read their own printed form; an item computes them when asked, so they never contradict its
 * text. Rules that are named with numbers are those of <a
 * href="https://github.com/oscenews/osce-newsroom/blob/HEAD/docs/format.md">docs/format.md</a>.
 *
 * <p>Every type here but the merger and the builders is immutable and safe for use by any number of threads. No method depends on the
 * default locale, charset, time zone or clock. A value that cannot be one throws {@link IllegalArgumentException}. Nothing takes or
 * gives null; where it is noticed, it throws {@link NullPointerException}.
 */
@NullMarked
@OsceStyle
package io.github.oscenews.model;

import org.jspecify.annotations.NullMarked;

/*
 * Merging is one way:
 *
 * SourcedItem ──► Sighting ──► Content ──► Grouping (SameTitle, Crowded) ──► Composition ──► SourcedItem
 *                (one place)  (the same                                    (Preference)      │
 *                     ▲         in all)                                                      │
 *                     └────────────── each item can be told again from what it was made of ◄─┘
 *
 * What is known of the listed terms stands in the CSV files beside the classes, not in code.
 */
