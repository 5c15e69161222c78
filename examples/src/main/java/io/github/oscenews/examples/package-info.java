/** Small programs to copy, each with its main method. Run from the top of the repository. */
package io.github.oscenews.examples;
