package io.github.oscenews.cli;

/**
 * What a run has counted.
 *
 * @param statistics what items show
 * @param summary what was read
 * @param choice which items were counted
 */
record Counted(Statistics statistics, Summary summary, Choice choice) {}
