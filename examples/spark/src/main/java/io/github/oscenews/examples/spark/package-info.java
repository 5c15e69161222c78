/**
 * A job for Apache Spark to copy, for crawls that one machine does not read in good time. Begin with {@link
 * io.github.oscenews.examples.spark.NewsroomJob}; {@code docs/spark.md} says how to run it.
 */
@NullMarked
package io.github.oscenews.examples.spark;

import org.jspecify.annotations.NullMarked;
