/**
 * What the newsroom published, as values.
 *
 * <p>The entry point is {@link io.github.oscenews.model.NewsItem}: the content of one news item and nothing else.
 * {@link io.github.oscenews.model.SourcedItem} adds where it was seen, as {@link io.github.oscenews.model.Source}s. Parsers
 * make these values, writers print them, and nothing in this package knows of either.
 *
 * <p>The labels a page prints are {@link io.github.oscenews.model.Term}s of three open vocabularies, {@link
 * io.github.oscenews.model.ContentType}, {@link io.github.oscenews.model.Structure} and {@link
 * io.github.oscenews.model.FieldOfWork}. What is known of the listed ones stands in the CSV files beside the classes, not in code.
 * {@link io.github.oscenews.model.Country} lists the names of countries that locations and datelines have.
 * {@link io.github.oscenews.model.Dateline}, {@link io.github.oscenews.model.SummaryExtent} and {@link
 * io.github.oscenews.model.PrintedDate} read their own printed form; an item computes the first two when asked, so they can never
 * contradict its text. {@link io.github.oscenews.model.Severity} grades the problems that parsers and readers of items report.
 *
 * <p>{@link io.github.oscenews.model.Merger} makes a collection of what was seen, {@link io.github.oscenews.model.Merged}: each item
 * once, with what its sightings do not agree in. It is one way:
 *
 * <pre>
 * SourcedItem ──► Sighting ──► Content ──► Grouping (SameTitle, Crowded) ──► Composition ──► SourcedItem
 *                (one place)  (the same                                    (Preference)      │
 *                     ▲         in all)                                                      │
 *                     └────────────── each item can be told again from what it was made of ◄─┘
 * </pre>
 *
 * <p>Every type here but the merger is immutable and safe for use by any number of threads. No method depends on the default locale, charset,
 * time zone or clock.
 */
@NullMarked
@OsceStyle
package io.github.oscenews.model;

import org.jspecify.annotations.NullMarked;
